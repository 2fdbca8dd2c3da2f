import { LIMITS, type PageFacts } from './snapshot';

/**
 * Checks at the edge. What comes out of a page has passed through a process that the page shares, so it is
 * rebuilt here field by field: known fields of the right kind, cut at their bounds, and nothing else.
 */
type Check<T> = (value: unknown) => T;

class Invalid extends Error {}

const text =
  (max: number): Check<string> =>
  (value) => {
    if (typeof value !== 'string') throw new Invalid('not a text');
    return value.slice(0, max);
  };

const number: Check<number> = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Invalid('not a number');
  return value;
};

const flag: Check<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new Invalid('not a truth value');
  return value;
};

const list =
  <T>(each: Check<T>, max: number): Check<T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new Invalid('not a list');
    return value.slice(0, max).map(each);
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Checks<T> = { [Key in keyof T]-?: Check<T[Key]> };

const record = <T extends object, Optional extends keyof T = never>(
  required: Checks<Omit<T, Optional>>,
  optional?: Checks<Pick<T, Optional>>,
): Check<T> => {
  return (value) => {
    if (!isObject(value)) throw new Invalid('not an object');
    const out: Record<string, unknown> = {};
    for (const [key, check] of Object.entries(required) as [string, Check<unknown>][])
      out[key] = check(value[key]);
    for (const [key, check] of Object.entries(optional ?? {}) as [string, Check<unknown>][])
      if (value[key] !== undefined) out[key] = check(value[key]);
    return out as T;
  };
};

const dictionary: Check<Record<string, string>> = (value) => {
  if (!isObject(value)) throw new Invalid('not an object');
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, LIMITS.small)
      .map(([key, each]) => [key.slice(0, 60), text(LIMITS.text)(each)]),
  );
};

const oneOf =
  <T extends string>(...allowed: readonly T[]): Check<T> =>
  (value) => {
    if (!allowed.includes(value as T)) throw new Invalid('not a known word');
    return value as T;
  };

const short = text(500);
const address = text(LIMITS.address);
const long = text(LIMITS.text);
const cutMark: Check<true> = (value) => {
  if (value !== true) throw new Invalid('not a mark');
  return true;
};

type Of<T> = T extends readonly (infer Each)[] ? Each : never;
type Head = PageFacts['head'];

// The rendered page has no bytes, so tags from there carry no source; one that claims to is stripped of it.
const head = record<Head, 'lang' | 'base'>(
  {
    titles: list(
      record<Omit<Of<Head['titles']>, 'source'>>({ text: long, inHead: flag }),
      LIMITS.titles,
    ),
    metas: list(
      record<
        Omit<Of<Head['metas']>, 'source'>,
        'property' | 'name' | 'itemprop' | 'httpEquiv' | 'charset' | 'content'
      >(
        { inHead: flag },
        {
          property: address,
          name: address,
          itemprop: address,
          httpEquiv: long,
          charset: address,
          content: address,
        },
      ),
      LIMITS.metas,
    ),
    links: list(
      record<
        Omit<Of<Head['links']>, 'source'>,
        'url' | 'type' | 'title' | 'hreflang' | 'sizes' | 'media'
      >(
        { rel: short, href: address, inHead: flag },
        { url: address, type: short, title: short, hreflang: short, sizes: short, media: short },
      ),
      LIMITS.links,
    ),
    jsonLd: list(
      record<Of<Head['jsonLd']>, 'cut'>({ text: text(LIMITS.jsonLd) }, { cut: cutMark }),
      LIMITS.jsonLdBlocks,
    ),
  },
  { lang: short, base: address },
);

const control = record<Of<PageFacts['controls']>, 'href' | 'url' | 'rel' | 'onclick' | 'role'>(
  {
    tag: short,
    text: short,
    name: short,
    nameFrom: oneOf('aria-labelledby', 'aria-label', 'content', 'alt', 'value', 'title', 'none'),
    marks: short,
    data: dictionary,
    visible: flag,
    folded: flag,
    sticky: flag,
    firstScreen: flag,
    box: record({ x: number, y: number, width: number, height: number }),
    region: oneOf('header', 'nav', 'main', 'article', 'aside', 'footer', 'comments', 'none'),
  },
  { href: address, url: address, rel: short, onclick: short, role: short },
);

const pageFacts = record<PageFacts>({
  url: address,
  baseUrl: address,
  contentType: short,
  head,
  headings: list(
    record<Of<PageFacts['headings']>, 'id'>({ level: number, text: short }, { id: short }),
    LIMITS.headings,
  ),
  controls: list(control, LIMITS.controls),
  widgets: list(
    record<Of<PageFacts['widgets']>, 'placed'>(
      {
        widget: short,
        count: number,
        html: text(LIMITS.source),
        width: number,
        height: number,
      },
      { placed: record({ hidden: flag, folded: flag, sticky: flag, firstScreen: flag }) },
    ),
    100,
  ),
  scripts: list(address, LIMITS.addresses),
  frames: list(address, LIMITS.addresses),
  inlineShareCode: record({ webShare: flag, clipboard: flag }),
  readonlyAddresses: list(address, LIMITS.small),
  bylines: list(
    record<Of<PageFacts['bylines']>, 'href'>({ text: short, from: short }, { href: address }),
    LIMITS.small,
  ),
  licenses: list(
    record<Of<PageFacts['licenses']>, 'href'>({ text: short, rel: flag }, { href: address }),
    LIMITS.small,
  ),
  times: list(
    record<Of<PageFacts['times']>, 'datetime'>({ text: short }, { datetime: short }),
    LIMITS.small,
  ),
  text: record({ characters: number, article: number, start: short }),
  counts: record({
    articles: number,
    hEntry: number,
    hCard: number,
    passwordFields: number,
    cardNumberFields: number,
    fragmentLinks: number,
    internalLinks: number,
  }),
  viewport: record({ width: number, height: number }),
  cut: list(short, LIMITS.small),
});

/** Rebuilds page facts from what the collector sent; `undefined` when it is not of that shape. */
export function asPageFacts(value: unknown): PageFacts | undefined {
  try {
    return pageFacts(value);
  } catch (cause) {
    if (cause instanceof Invalid) return undefined;
    throw cause;
  }
}
