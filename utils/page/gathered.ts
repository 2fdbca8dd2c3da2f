import type { Keys } from './keys';
import type { NodeMarks, PageNode } from './nodes';
import type { Box, Control, OutLink, PageFacts, WidgetMatch } from './snapshot';

/** Selectors by what they find; parts of a list stand without spaces. */
export interface Marks extends NodeMarks {
  /** What can be pressed by nature or role; parts stand without spaces. */
  pressed: string;
  /** Containers that stay shut until something is pressed. */
  folds: string;
  /** What frames a page and is no content of its own; parts stand with `, ` between them. */
  frame: string;
}

/** An element of a list, with what it looks like. Its `up` points into the nodes, and may be itself. */
export interface SeenNode extends Pick<PageNode, 'up' | 'tag' | 'attrs' | 'text'> {
  box: Box;
  /** Not rendered, or made invisible. */
  hidden?: true;
  /** In the main content. */
  main?: true;
  /** Font size as computed, of prices. */
  size?: string;
  /** Of pictures: what is shown now, and its real size in px. */
  shown?: string;
  natural?: [width: number, height: number];
}

/** Selector lists of elements that are taken with their looks. */
export type Lists = Record<
  'headings' | 'images' | 'embeds' | 'buttons' | 'prices' | 'fields',
  string
>;

/** What the caller knows and the page collector must not: marks and the words of many languages. */
export interface CollectOptions {
  /** What to walk the page for, widgets included. */
  keys: Keys;
  /** Ids of the widgets in the keys. */
  widgets: string[];
  /** Names of the lists that are taken with their looks. */
  looks: (keyof Lists)[];
  /** Sources of patterns of inline code, case ignored: `navigator.share`, and writing to the clipboard. */
  code: [webShare: string, clipboard: string];
  marks: Marks;
  /** Sources of patterns, case ignored: words and names that may speak of sharing. */
  words: string;
  /** The line that claims copyright. */
  copyright: string;
  /** Names of buttons that buy, save or comment. */
  actions: string;
  /** Amounts of money. */
  prices: string;
  /** Marks and texts of consent banners. */
  consent: string;
  /** Headings over reactions from other sites. */
  linkbacks: string;
}

/** Members of the facts that are worked out of what was gathered, outside the page. */
type Derived =
  | 'engine'
  | 'headings'
  | 'controls'
  | 'readonlyAddresses'
  | 'bylines'
  | 'licenses'
  | 'times'
  | 'items'
  | 'images'
  | 'embeds'
  | 'outLinks'
  | 'relLinks'
  | 'feedLinks'
  | 'actions'
  | 'prices'
  | 'comments'
  | 'overlays'
  | 'resources'
  | 'scrollLocked'
  | 'widgets'
  | 'inlineShareCode'
  | 'selection'
  | 'navigation'
  | 'frames'
  | 'counts';

type Plain = 'tag' | 'visible' | 'folded' | 'sticky' | 'firstScreen' | 'box';
type Marked = 'covered' | 'group' | 'shadow';

/** A control with its attributes as they stand. */
export interface SeenControl extends Pick<Control, Plain | Marked> {
  up?: number;
  attrs: Record<string, string>;
  /** Texts that may be its name: of the elements it is labelled by, its own, of pictures in it; their tooltips. */
  names: { labels: string; content: string; pictures: string; titles: string };
}

/** What the collector sends: plain readings, for `derive/complete.ts` to make facts of. */
export interface Gathered extends Omit<PageFacts, Derived> {
  nodes: PageNode[];
  lists: Record<keyof Lists, SeenNode[]>;
  controls: SeenControl[];
  copyright?: string;
  outLinks: (OutLink & { up?: number })[];
  articles: number;
  fragmentLinks: number;
  internalLinks: number;
  /** Redirects on the same origin, and ms to the first byte. */
  timing?: [redirects: number, firstByte: number];
  /** What lies over the page; boxes are relative to the window. */
  covers: { html: string; text: string; box: Box }[];
  widgets: (Omit<WidgetMatch, 'width' | 'height' | 'placed'> &
    Pick<Control, 'visible' | 'folded' | 'sticky' | 'firstScreen' | 'box'> & { hidden: boolean })[];
  /** Whether each pattern of `CollectOptions.code` was found. */
  code: boolean[];
  selection: Omit<PageFacts['selection'], 'handlers'> & {
    handlers: { tag: string; attrs: Record<string, string> }[];
  };
  /** `overflow: hidden` on the root or body. */
  locked: boolean;
  /** Addresses that were loaded, with bytes; 0 where they are not told. */
  loads: [url: string, bytes: number][];
}

/** As it leaves the page: an absent member may be there without a value, or as `false`. The check at the edge drops it. */
export type Sent<T> = T extends true
  ? boolean
  : T extends readonly unknown[]
    ? { [Key in keyof T]: Sent<T[Key]> }
    : T extends object
      ? { [Key in keyof T]: Sent<T[Key]> | (T extends Record<Key, T[Key]> ? never : undefined) }
      : T;
