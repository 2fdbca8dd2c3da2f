import { complete } from './derive/complete';
import type { CollectOptions, Gathered, SeenControl, SeenNode } from './gathered';
import type { PageNode } from './nodes';
import { type Box, LIMITS, type PageFacts } from './snapshot';

/**
 * Checks at the edge. What comes out of a page has passed through a process that the page shares, so it is
 * rebuilt here field by field: known fields of the right kind, cut at their bounds, and nothing else.
 */
export type Check<T> = (value: unknown) => T;

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
  const membersOf = (checks: object) =>
    Object.entries(checks).map(([key, check]: [string, Check<unknown>]) => ({ key, check }));
  const needed = membersOf(required);
  const others = membersOf(optional ?? {});
  return (value) => {
    if (!isObject(value)) throw new Invalid('not an object');
    const out: Record<string, unknown> = {};
    for (const { key, check } of needed) out[key] = check(value[key]);
    for (const { key, check } of others) {
      const member = value[key];
      if (member !== undefined && member !== false) out[key] = check(member);
    }
    return out as T;
  };
};

const address = text(LIMITS.address);

const OWN = { configurable: true, enumerable: true, writable: true };

/** Attributes of an element, at most. */
export const MOST_ATTRIBUTES = 40;
/** Characters of their names, at most. */
export const LONGEST_NAME = 60;

export const attributes: Check<Record<string, string>> = (value) => {
  if (!isObject(value)) throw new Invalid('not an object');
  const out: Record<string, string> = {};
  let left = MOST_ATTRIBUTES;
  for (const key of Object.keys(value)) {
    if (left === 0) break;
    left -= 1;
    const name = key.slice(0, LONGEST_NAME);
    const member = address(value[key]);
    // An own member, also by the name that stands for what is inherited from.
    if (name === '__proto__') Object.defineProperty(out, name, { ...OWN, value: member });
    else out[name] = member;
  }
  return out;
};

const oneOf =
  <T extends string>(...allowed: readonly T[]): Check<T> =>
  (value) => {
    if (!allowed.includes(value as T)) throw new Invalid('not a known word');
    return value as T;
  };

export const SHORT = 500;
const short = text(SHORT);
const long = text(LIMITS.text);
const mark: Check<true> = (value) => {
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
        'property' | 'name' | 'itemprop' | 'httpEquiv' | 'charset' | 'content' | 'media'
      >(
        { inHead: flag },
        {
          property: address,
          name: address,
          itemprop: address,
          httpEquiv: long,
          charset: address,
          content: address,
          media: address,
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
      record<Of<Head['jsonLd']>, 'cut'>({ text: text(LIMITS.jsonLd) }, { cut: mark }),
      LIMITS.jsonLdBlocks,
    ),
  },
  { lang: short, base: address },
);

const box = record<Box>({ x: number, y: number, width: number, height: number });
const place = {
  visible: flag,
  folded: flag,
  sticky: flag,
  firstScreen: flag,
  box,
};

/** A pair as a list of two. */
const pair =
  <A, B>(first: Check<A>, second: Check<B>): Check<[A, B]> =>
  (value) => {
    if (!Array.isArray(value)) throw new Invalid('not a pair');
    return [first(value[0]), second(value[1])];
  };

export const node = record<PageNode, 'up' | 'text' | 'link' | 'links' | 'image' | 'alt'>(
  { tag: short, attrs: attributes },
  { up: number, text: short, link: address, links: number, image: address, alt: short },
);

export const control = record<SeenControl, 'up' | 'covered' | 'group' | 'shadow'>(
  {
    tag: short,
    names: record({ labels: long, content: short, pictures: short, titles: short }),
    attrs: attributes,
    ...place,
  },
  { up: number, covered: mark, group: short, shadow: mark },
);

export const seen = record<
  SeenNode,
  'up' | 'text' | 'hidden' | 'main' | 'shown' | 'natural' | 'size'
>(
  { tag: short, attrs: attributes, box },
  {
    up: number,
    text: short,
    hidden: mark,
    main: mark,
    shown: address,
    size: short,
    natural: pair(number, number),
  },
);

/** What there is most of. */
export interface Many {
  controls: Check<SeenControl>;
  nodes: Check<PageNode>;
  seen: Check<SeenNode>;
}

/** The whole, by how what there is most of is checked. */
export function gatheredBy({ controls, nodes, seen }: Many): Check<Gathered> {
  const looks = list(seen, LIMITS.candidates);
  return record<Gathered, 'timing' | 'copyright'>(
    {
      url: address,
      baseUrl: address,
      contentType: short,
      head,
      controls: list(controls, LIMITS.controls),
      widgets: list(
        record({ widget: short, count: number, html: text(LIMITS.source), hidden: flag, ...place }),
        100,
      ),
      scripts: list(address, LIMITS.addresses),
      code: list(flag, LIMITS.small),
      nodes: list(nodes, LIMITS.nodes),
      lists: record({
        headings: looks,
        images: looks,
        embeds: looks,
        buttons: looks,
        prices: looks,
        fields: looks,
      }),
      covers: list(record({ html: text(LIMITS.source), text: long, box }), LIMITS.small),
      locked: flag,
      loads: list(pair(short, number), 1_000),
      main: record<PageFacts['main'], 'repeated'>(
        {
          from: oneOf('main', 'article', 'body'),
          box,
          characters: number,
          start: short,
          paragraphs: number,
          links: number,
          linkCharacters: number,
        },
        { repeated: record({ count: number, linked: number, mark: short }) },
      ),
      outLinks: list(
        record<Of<Gathered['outLinks']>, 'rel' | 'referrerPolicy' | 'up'>(
          { url: address, text: short },
          { rel: short, referrerPolicy: short, up: number },
        ),
        LIMITS.outLinks,
      ),
      selection: record({
        sampled: number,
        unselectable: number,
        covered: number,
        handlers: list(record({ tag: short, attrs: attributes }), LIMITS.small),
      }),
      overflow: record({
        needed: number,
        has: number,
        widest: list(text(LIMITS.source), LIMITS.small),
      }),
      lines: list(text(120), LIMITS.lines),
      text: record({ characters: number, article: number, start: short }),
      height: number,
      articles: number,
      fragmentLinks: number,
      internalLinks: number,
      viewport: record({ width: number, height: number }),
      cut: list(short, LIMITS.small),
    },
    { timing: pair(number, number), copyright: short },
  );
}

const fromPage = gatheredBy({ controls: control, nodes: node, seen });

/** Makes page facts of what the collector sent; `undefined` when it is not of that shape. */
export function asPageFacts(value: unknown, options: CollectOptions): PageFacts | undefined {
  try {
    return complete(fromPage(value), options);
  } catch (cause) {
    if (cause instanceof Invalid) return undefined;
    throw cause;
  }
}
