import type { HeadFacts, MetaTag, Snapshot } from '../page/snapshot';
import { escapeAttr, keyOf, metaAll, prefixed, served } from './meta';
import type { PictureSize } from './picture-fit';
import { oneLine } from './plain-text';
import { webUrl } from './urls';

/** What the reader tries out in place of the page's own tags; what is absent stays as it is. */
export interface Edits {
  title?: string;
  description?: string;
  /** Absolute http(s) address; any other changes nothing. */
  image?: string;
  /** Size of that picture once it was loaded. */
  imageSize?: PictureSize;
  /** Which of the two cards `twitter:card` asks for. */
  card?: 'summary' | 'summary_large_image';
}

/** One tag to put into the head. */
interface Change {
  key: string;
  /** `undefined`: the tag spoke of what is replaced, and goes. */
  value: string | undefined;
  /** It is written even where the page has none. */
  isNeeded: boolean;
  /** Of several, only the first is replaced: the others are further pictures. */
  keepsOthers?: boolean;
}

/** Older and other names by which a tag of the page may say the same; they are changed where they stand. */
const SAME_TITLE = ['twitter:title'];
const SAME_TEXT = ['twitter:description'];
const SAME_PICTURE = ['og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'];
const OF_PICTURE = ['og:image:type', 'og:image:alt', 'twitter:image:alt'];

function changesOf(edits: Edits): Change[] {
  const { title, description, card, imageSize } = edits;
  const image = webUrl(edits.image)?.href;
  const text = (first: string, others: readonly string[], value: string): Change[] => [
    { key: first, value, isNeeded: true },
    ...others.map((key) => ({ key, value, isNeeded: false })),
  ];
  return [
    ...(title === undefined ? [] : text('og:title', SAME_TITLE, title)),
    ...(description === undefined ? [] : text('og:description', SAME_TEXT, description)),
    ...(image === undefined
      ? []
      : [
          ...text('og:image', SAME_PICTURE, image).map((change) => ({
            ...change,
            value:
              change.key === 'og:image:secure_url' && !image.startsWith('https:')
                ? undefined
                : change.value,
            keepsOthers: true,
          })),
          ...(['width', 'height'] as const).map((side) => ({
            key: `og:image:${side}`,
            value: imageSize && String(imageSize[side]),
            isNeeded: imageSize !== undefined,
            keepsOthers: true,
          })),
          ...OF_PICTURE.map((key) => ({
            key,
            value: undefined,
            isNeeded: false,
            keepsOthers: true,
          })),
        ]),
    ...(card === undefined ? [] : [{ key: 'twitter:card', value: card, isNeeded: true }]),
  ];
}

const madeTag = (key: string, content: string): MetaTag => ({
  ...(key.startsWith('twitter:') ? { name: key } : { property: key }),
  content,
  inHead: true,
});

function changed(head: HeadFacts, changes: readonly Change[]): HeadFacts {
  let metas = [...head.metas];
  const fresh: MetaTag[] = [];
  for (const { key, value, isNeeded, keepsOthers } of changes) {
    const same = metaAll({ ...head, metas }, key);
    const [first] = same;
    const isGone = (tag: MetaTag) => (keepsOthers ? tag === first : same.includes(tag));
    // What stands outside the head is not mended where it stands.
    const takesPlace = first?.inHead === true && value !== undefined;
    metas = metas.flatMap((tag) => {
      if (!isGone(tag)) return [tag];
      return takesPlace && tag === first ? [{ ...tag, content: value }] : [];
    });
    if (value !== undefined && !takesPlace && (isNeeded || first)) fresh.push(madeTag(key, value));
  }
  return { ...head, metas: [...fresh, ...metas] };
}

/**
 * The snapshot as it would be with the edited tags, in the served HTML and in the page. A tag that is there
 * keeps its place, so that what a network does not read of the page stays unread; a new one stands first in the
 * head.
 */
export function editedSnapshot(snapshot: Snapshot, edits: Edits): Snapshot {
  const changes = changesOf(edits);
  if (changes.length === 0) return snapshot;
  const { page, server } = snapshot;
  const url = webUrl(edits.image)?.href.replace(/#.*$/s, '');
  const { imageSize } = edits;
  return {
    ...snapshot,
    page: { ...page, head: changed(page.head, changes) },
    server:
      server.state === 'ok'
        ? {
            ...server,
            facts: { ...server.facts, head: changed(server.facts.head, changes) },
          }
        : server,
    images:
      url && imageSize && snapshot.images.every((each) => each.url !== url)
        ? [...snapshot.images, { url, by: 'element', state: 'ok', ...imageSize }]
        : snapshot.images,
  };
}

/** Keys that stand for what was replaced and go; the tags to paste do not hold them. */
export interface TagChanges {
  /** HTML to paste into the head, one tag a line. */
  html: string;
  /** Keys of tags of the page that have to go. */
  removed: string[];
}

/** The edited tags as HTML, in place of those of the page that have the same keys. */
export function changedTags(snapshot: Snapshot, edits: Edits): TagChanges {
  const head = served(snapshot)?.head ?? snapshot.page.head;
  const known = new Set(head.metas.flatMap((tag) => prefixed(keyOf(tag)).split(/\s+/)));
  const changes = changesOf(edits).filter(({ key, isNeeded }) => isNeeded || known.has(key));
  return {
    html: changes
      .flatMap(({ key, value }) => {
        if (value === undefined) return [];
        const name = key.startsWith('twitter:') ? 'name' : 'property';
        return [`<meta ${name}="${key}" content="${escapeAttr(oneLine(value))}">`];
      })
      .join('\n'),
    removed: changes.flatMap(({ key, value }) => (value === undefined ? [key] : [])),
  };
}
