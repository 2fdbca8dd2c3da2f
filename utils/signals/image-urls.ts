import type { HeadFacts, MetaTag, Snapshot } from '../page/snapshot';
import { IMAGE_KEYS, keysOf } from './card-values';
import { contentOf, served } from './meta';
import { signal } from './signal';
import { resolved, webUrl } from './urls';

/** How the address of a picture is written. `embedded`: a data: or blob: address, which nobody can fetch. */
export type ImageForm = 'absolute' | 'scheme-relative' | 'relative' | 'embedded' | 'other';

/** A picture that the page declares for its card. */
export interface DeclaredImage {
  /** The first key that names it. */
  key: string;
  tag: MetaTag;
  /** As written, trimmed. */
  value: string;
  form: ImageForm;
  /** Resolved as a browser does, by the document's base; absent where that gives no web address. */
  url?: string;
  /** As declared, in px. */
  width?: number;
  height?: number;
  /** Names of parameters by which such addresses run out. */
  expiry: string[];
}

/** Roots of pictures: those of Open Graph come first, whatever the order in the document. */
const ROOTS = [...IMAGE_KEYS, 'twitter:image', 'twitter:image:src'] as const;

/**
 * Parameters of addresses that run out: signatures of Amazon S3, Google Cloud Storage, CloudFront and Azure, and
 * of Meta's own picture servers. By the vendors' own documentation, from memory, 2026-11-25. Names that also stand
 * for other things count in pairs only.
 */
const SIGNED = /^(x-(amz|goog)-(expires|signature)|awsaccesskeyid|expires|exp)$/i;
const PAIRS = [
  ['se', 'sig'],
  ['oe', 'oh'],
] as const;
/** A moment: seconds since 1970 or a date. */
const MOMENT = /^(1[5-9]|2\d)\d{8}$|^20\d\d-?\d\d-?\d\d/;

/** Names of the parameters by which an address runs out, as written; none for one that lasts. */
function expiryIn(address: string): string[] {
  const url = webUrl(address);
  if (!url?.search) return [];
  const pairs = [...url.searchParams];
  const has = (wanted: string) => pairs.some(([name]) => name === wanted);
  const inPair = PAIRS.filter((pair) => pair.every(has)).flat() as string[];
  return pairs.flatMap(([name, value]) => {
    const isBare = /^exp(ires)?$/i.test(name);
    const counts = isBare ? MOMENT.test(value) : SIGNED.test(name) || inPair.includes(name);
    return counts ? [name] : [];
  });
}

/** How an address is written. */
function formOf(value: string): ImageForm {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined) return value.startsWith('//') ? 'scheme-relative' : 'relative';
  if (scheme === 'data' || scheme === 'blob') return 'embedded';
  return scheme === 'http' || scheme === 'https' ? 'absolute' : 'other';
}

/** Base address of the document that the crawlers get, else of the rendered one. */
export function documentBase(snapshot: Snapshot): string {
  const facts = served(snapshot);
  if (!facts) return snapshot.page.baseUrl;
  const { finalUrl, head } = facts;
  return head.base !== undefined && URL.canParse(head.base, finalUrl)
    ? new URL(head.base, finalUrl).href
    : finalUrl;
}

const sizeIn = (text: string): number | undefined =>
  /^\d{1,6}(px)?$/.test(text) ? Number.parseInt(text, 10) : undefined;

type Sizes = Pick<DeclaredImage, 'width' | 'height'>;

/** Walks one head: details go with the picture before them, or with the next one where none stands before. */
function rootsOf(head: HeadFacts): { key: string; tag: MetaTag; sizes: Sizes }[] {
  const roots: { key: string; tag: MetaTag; sizes: Sizes }[] = [];
  let early: Sizes = {};
  for (const tag of head.metas) {
    for (const key of keysOf(tag).map((each) => each.toLowerCase())) {
      const value = contentOf(tag);
      if (value === '') continue;
      const detail = /^og:image:(width|height)$/.exec(key)?.[1] as keyof Sizes | undefined;
      const size = detail && sizeIn(value);
      if (detail && size !== undefined) (roots.at(-1)?.sizes ?? early)[detail] ??= size;
      if (!(ROOTS as readonly string[]).includes(key)) continue;
      roots.push({ key, tag, sizes: early });
      early = {};
    }
  }
  return roots;
}

/**
 * Pictures declared for the card, each once: those of Open Graph in document order, then those of X. Of the
 * served HTML, or of the page while the server has not answered.
 */
export const declaredImages = signal((snapshot): DeclaredImage[] => {
  const base = documentBase(snapshot);
  const images = new Map<string, DeclaredImage>();
  const roots = rootsOf(served(snapshot)?.head ?? snapshot.page.head);
  for (const { key, tag, sizes } of [
    ...roots.filter((root) => root.key.startsWith('og:')),
    ...roots.filter((root) => !root.key.startsWith('og:')),
  ]) {
    const value = contentOf(tag);
    const url = resolved(value, base)?.href;
    const known = images.get(url ?? value);
    // og:image:url and og:image:secure_url often name the same picture once more.
    if (known) Object.assign(known, { ...sizes, ...sizesOf(known) });
    else {
      images.set(url ?? value, {
        key,
        tag,
        value,
        form: formOf(value),
        ...(url ? { url } : {}),
        ...sizes,
        expiry: url ? expiryIn(url) : [],
      });
    }
  }
  return [...images.values()];
});

const sizesOf = ({ width, height }: DeclaredImage): Sizes => ({
  ...(width === undefined ? {} : { width }),
  ...(height === undefined ? {} : { height }),
});
