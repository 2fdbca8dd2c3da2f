import type { Snapshot } from '../page/snapshot';
import { pageUrl, shareAddress } from './addresses';
import { authors } from './authors';
import { brandingOf } from './branding';
import { cardImage } from './card-tags';
import { fediverseHandle } from './fediverse';
import { feedLinks, isCommentFeed } from './feeds';
import { genericWord, isSiteName } from './generic-title';
import { imageProbe } from './image-fit';
import { mainEntity, textOf } from './json-ld';
import { escapeAttr, meta, served, titleOf } from './meta';
import { statedOffers } from './offers';
import { pageType } from './page-type';
import { publisher } from './publisher';
import { remembered } from './remembered';
import { signal } from './signal';
import { TYPE_NAMES } from './type-names';
import { isFeedAddress, unadvertisedFeeds } from './unadvertised-feeds';
import { webUrl, withoutSession, withoutTracking } from './urls';

/** Values that fix snippets may name. Each is what the page itself says, best source first. */
export type FixName =
  | 'pageUrl'
  | 'canonical'
  | 'title'
  | 'headline'
  | 'description'
  | 'image'
  | 'imageWidth'
  | 'imageHeight'
  | 'siteName'
  | 'host'
  | 'lang'
  | 'author'
  | 'authorUrl'
  | 'fediverse'
  | 'cardType'
  | 'ogType'
  | 'schemaType'
  | 'feed'
  | 'mediaTags'
  | 'thing'
  | 'nameKey'
  | 'price'
  | 'currency';

/** Tags of our own that name a film or a recording, and leave what only the site knows to it. */
const FILM =
  '<meta property="og:video" content="TODO: https address of the file">\n<meta property="og:video:type" content="video/mp4">\n<meta property="og:video:width" content="TODO">\n<meta property="og:video:height" content="TODO">';
const RECORDING =
  '<meta property="og:audio" content="TODO: https address of the file">\n<meta property="og:audio:type" content="audio/mpeg">';

/** What several values are read from. */
const sources = signal((snapshot) => {
  const heads = [served(snapshot)?.head, snapshot.page.head].filter((head) => head !== undefined);
  return {
    heads,
    first: (read: (head: (typeof heads)[number]) => string | undefined): string | undefined =>
      heads.map(read).find((value) => value !== undefined && value !== ''),
  };
});

const h1Of = ({ page }: Snapshot): string | undefined =>
  page.headings.find(({ level, text }) => level === 1 && text.trim())?.text;

const entityText = (snapshot: Snapshot, key: string): string | undefined => {
  const entity = mainEntity(snapshot);
  return entity && textOf(entity[key]);
};

const pictureOf = (snapshot: Snapshot): string | undefined => {
  const { first } = sources(snapshot);
  return (
    first(cardImage) ??
    first((head) => meta(head, 'twitter:image')) ??
    first((head) => meta(head, 'twitter:image:src'))
  );
};

const offerOf = (snapshot: Snapshot) => {
  const [head] = sources(snapshot).heads;
  const isProduct = pageType(snapshot).type === 'product';
  return isProduct && head ? statedOffers(snapshot, head)[0] : undefined;
};

/** How each value is found; an empty one is none. */
const READ: Record<FixName, (snapshot: Snapshot) => string | undefined> = {
  // What is pasted into tags should not carry one visitor’s campaign or session.
  pageUrl: (snapshot) => withoutSession(withoutTracking(pageUrl(snapshot))),
  canonical: (snapshot) => withoutSession(shareAddress(snapshot).url),
  title: (snapshot) => {
    const { first } = sources(snapshot);
    return (
      first((head) => meta(head, 'og:title')) ??
      first((head) => meta(head, 'twitter:title')) ??
      entityText(snapshot, 'headline') ??
      h1Of(snapshot) ??
      first(titleOf)
    );
  },
  // What is said of the page itself: the title without the site’s name, unless it is nothing but that.
  headline: (snapshot) => {
    const title = READ.title(snapshot);
    return [
      title && brandingOf(snapshot, title).headline,
      entityText(snapshot, 'headline'),
      h1Of(snapshot),
    ].find((text) => text && !isSiteName(snapshot, text) && !isFiller(snapshot, text));
  },
  description: (snapshot) => {
    const { first } = sources(snapshot);
    return (
      first((head) => meta(head, 'og:description')) ??
      first((head) => meta(head, 'description')) ??
      first((head) => meta(head, 'twitter:description')) ??
      entityText(snapshot, 'description')
    );
  },
  image: (snapshot) => {
    const image = pictureOf(snapshot);
    const base = snapshot.page.baseUrl;
    return image && URL.canParse(image, base)
      ? new URL(image, base).href
      : webUrl(entityText(snapshot, 'image'))?.href;
  },
  imageWidth: (snapshot) => {
    const width = imageProbe(snapshot)?.width;
    return width ? String(width) : undefined;
  },
  imageHeight: (snapshot) => {
    const height = imageProbe(snapshot)?.height;
    return height ? String(height) : undefined;
  },
  siteName: (snapshot) => publisher(snapshot)?.value,
  host: ({ page }) => webUrl(page.url)?.host,
  lang: (snapshot) => sources(snapshot).first((head) => head.lang),
  author: (snapshot) =>
    authors(snapshot).find(({ name, flaw }) => name !== undefined && !flaw)?.name,
  authorUrl: (snapshot) => authors(snapshot).find(({ url }) => url !== undefined)?.url,
  fediverse: fediverseHandle,
  cardType: (snapshot) => (pictureOf(snapshot) ? 'summary_large_image' : 'summary'),
  ogType: (snapshot) => TYPE_NAMES[pageType(snapshot).type]?.og,
  schemaType: (snapshot) => TYPE_NAMES[pageType(snapshot).type]?.schema,
  feed: (snapshot) =>
    sources(snapshot)
      .heads.flatMap(feedLinks)
      .find((link) => !isCommentFeed(link))?.url ??
    unadvertisedFeeds(snapshot).find(({ url }) => isFeedAddress(url))?.url,
  mediaTags: (snapshot) => (pageType(snapshot).type === 'audio' ? RECORDING : FILM),
  // What a home page describes is the site.
  thing: (snapshot) =>
    (pageType(snapshot).type === 'homepage' ? publisher(snapshot)?.value : undefined) ??
    READ.title(snapshot),
  // Google reads the headline of texts, and the name of all else.
  nameKey: (snapshot) =>
    /^(article|discussion)$/.test(pageType(snapshot).type) ? 'headline' : 'name',
  price: (snapshot) => offerOf(snapshot)?.amounts.find((each) => /^\d+(\.\d+)?$/.test(each)),
  currency: (snapshot) => offerOf(snapshot)?.currency,
};

const known = signal(() => new Map<FixName, string | undefined>());

/** A value by its name; a missing one becomes a visible TODO in the snippet. */
export function fixValue(snapshot: Snapshot, name: FixName): string | undefined {
  const values = known(snapshot);
  const hit = values.get(name);
  if (hit !== undefined || values.has(name)) return hit;
  const value = READ[name](snapshot) || undefined;
  values.set(name, value);
  return value;
}

/** Whether a text would fit any page, as “Home” does. */
function isFiller(snapshot: Snapshot, text: string): boolean {
  return genericWord(snapshot, text, { front: false, type: pageType(snapshot).type }) !== undefined;
}

const FILTERS: Record<string, (value: string) => string> = {
  attr: escapeAttr,
  enc: encodeURIComponent,
  /** For addresses that must be https; what is no web address is left to the reader. */
  https: (value) =>
    /^https?:/i.test(value)
      ? escapeAttr(value.replace(/^http:/i, 'https:'))
      : 'TODO: a complete https address',
  json: (value) => JSON.stringify(value).replace(/</g, '\\u003c'),
  /** Words of our own, never of the page. */
  own: (value) => value,
};

/** Names of values in words, where one word does not do. */
const WORDS: Partial<Record<FixName, string>> = {
  pageUrl: 'address of the page',
  canonical: 'address of the page',
  siteName: 'name of the site',
  headline: 'headline of the page',
  imageWidth: 'its width in px',
  imageHeight: 'its height in px',
  authorUrl: 'address of the author',
  fediverse: 'account on Mastodon',
  ogType: 'type of the page',
  schemaType: 'type of the page',
  thing: 'title',
  price: 'price, such as 19.90',
  currency: 'currency, such as EUR',
};

/** A mark of a snippet, and the text from it on to the next. */
interface Mark {
  name: FixName;
  filter: string | undefined;
  after: string;
}

/** A snippet taken apart at its marks. */
const partsOf = remembered((snippet): { start: string; marks: readonly Mark[] } => {
  const [start = '', ...rest] = snippet.split('{{');
  const marks = rest.map((part): Mark => {
    const end = part.indexOf('}}');
    const [name = '', filter] = part.slice(0, end).split('|');
    return { name: name as FixName, filter, after: part.slice(end + 2) };
  });
  return { start, marks };
});

/**
 * Fills a snippet's `{{name}}` and `{{name|filter}}` marks. Without a filter a value is escaped for HTML.
 * A value that the page does not offer stays as `TODO: name`, so that nobody pastes a guess.
 */
export function fillSnippet(snippet: string, snapshot: Snapshot): string {
  const { start, marks } = partsOf(snippet);
  let filled = start;
  for (const { name, filter, after } of marks) filled += valueFor(snapshot, name, filter) + after;
  return filled;
}

function valueFor(snapshot: Snapshot, name: FixName, filter: string | undefined): string {
  const value = fixValue(snapshot, name);
  const apply = FILTERS[filter ?? 'attr'] ?? escapeAttr;
  if (value !== undefined) return apply(value.slice(0, 500));
  const todo = `TODO: ${WORDS[name] ?? name}`;
  // What is left open keeps its quotation marks where the value would bring its own.
  return filter === 'json' ? JSON.stringify(todo) : todo;
}
