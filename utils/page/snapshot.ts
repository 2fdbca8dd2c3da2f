/**
 * What a page and its server said, as plain JSON: no opinions and no defaults.
 * Absence is absence, document order and duplicates are kept, every text and list is bounded.
 */

/** A tag as it stands in the bytes that the server sent. */
export interface TagSource {
  /** 1-based line in the served bytes. */
  line: number;
  /** 0-based offset of the `<` in the uncompressed body, in bytes. */
  byte: number;
  /** 0-based offset just past the `>` of the start tag, in bytes. */
  endByte: number;
  /** The start tag as written, cut at `LIMITS.source` characters. */
  text: string;
}

interface Placed {
  /** Whether the parser put the element into `<head>`. */
  inHead: boolean;
  /** Only for tags of the served HTML, and only when the tag could be found in its bytes. */
  source?: TagSource;
}

/** One `<meta>`, attributes as written. `content` is untrimmed. */
export interface MetaTag extends Placed {
  property?: string;
  name?: string;
  itemprop?: string;
  httpEquiv?: string;
  charset?: string;
  content?: string;
}

/** One `<link>` with a `rel`. */
export interface LinkTag extends Placed {
  rel: string;
  /** The attribute as written. */
  href: string;
  /** Resolved against the document's base; absent when it does not parse. */
  url?: string;
  type?: string;
  title?: string;
  hreflang?: string;
  sizes?: string;
  media?: string;
}

interface TitleTag extends Placed {
  /** Text content, untrimmed. */
  text: string;
}

export interface JsonLdBlock {
  /** The script's text, unparsed. */
  text: string;
  /** True when the text was cut at its limit and so cannot be parsed. */
  cut?: true;
}

/** What the head (and card tags that strayed into the body) of one parsed document says. */
export interface HeadFacts {
  /** HTML `<title>` elements in document order; those of SVG are not titles. */
  titles: TitleTag[];
  /** `lang` of the root element. */
  lang?: string;
  /** `href` of the first `<base href>`, as written. */
  base?: string;
  metas: MetaTag[];
  links: LinkTag[];
  jsonLd: JsonLdBlock[];
}

interface Heading {
  level: number;
  text: string;
  id?: string;
}

/** Where an accessible name came from, strongest first. */
export type NameSource =
  | 'aria-labelledby'
  | 'aria-label'
  | 'content'
  | 'alt'
  | 'value'
  | 'title'
  | 'none';

/** Landmark that holds an element. */
export type Region =
  | 'header'
  | 'nav'
  | 'main'
  | 'article'
  | 'aside'
  | 'footer'
  | 'comments'
  | 'none';

/**
 * A link or button that may be a share control or a profile link.
 * Links that only lead elsewhere on the same site are not collected.
 */
export interface Control {
  /** Lower-case element name. */
  tag: string;
  /** `href` (or `action`, `data-href`) as written. */
  href?: string;
  /** The address resolved against the base; absent when it does not parse. */
  url?: string;
  rel?: string;
  /** Visible text, white space folded. */
  text: string;
  /** Accessible name (simplified computation: labelledby, label, content with alts, title). */
  name: string;
  nameFrom: NameSource;
  /** `class` and `id`, joined by a space. */
  marks: string;
  /** `data-*` attributes, names without the prefix. */
  data: Record<string, string>;
  /** Inline handler. */
  onclick?: string;
  role?: string;
  /** Rendered now: has a box, and is not made invisible. */
  visible: boolean;
  /** Present, but only seen once something else is opened (closed details, menu, dialog, `hidden`). */
  folded: boolean;
  /** Inside a `position: fixed` or `sticky` box. */
  sticky: boolean;
  /** At least half inside the first screen of the current window. */
  firstScreen: boolean;
  /** Box in CSS px relative to the document. */
  box: { x: number; y: number; width: number; height: number };
  region: Region;
}

/** Elements that match one third-party widget's selector. */
export interface WidgetMatch {
  /** Key of the selector table handed to the collector. */
  widget: string;
  count: number;
  /** Start tag of the first match. */
  html: string;
  /** Box of the first match in CSS px; 0 × 0 when it renders nothing. */
  width: number;
  height: number;
  /** Where the first match stands. `hidden`: not rendered or made invisible; the rest as in `Control`. */
  placed?: { hidden: boolean; folded: boolean; sticky: boolean; firstScreen: boolean };
}

/** Facts of the rendered page, gathered by the injected collector. */
export interface PageFacts {
  /** `location.href`, fragment included. */
  url: string;
  /** `document.baseURI`. */
  baseUrl: string;
  contentType: string;
  head: HeadFacts;
  headings: Heading[];
  controls: Control[];
  widgets: WidgetMatch[];
  /** `src` of scripts, resolved. */
  scripts: string[];
  /** `src` of frames, resolved. */
  frames: string[];
  /** `navigator.share` or `clipboard.writeText` named in an inline script. */
  inlineShareCode: { webShare: boolean; clipboard: boolean };
  /** Values of read-only text fields that hold an address. */
  readonlyAddresses: string[];
  /**
   * Elements with an author role outside comments; `from` is `rel=author`, `itemprop=author` or the class.
   */
  bylines: { text: string; href?: string; from: string }[];
  /** `a[rel~=license]` and links to Creative Commons anywhere; copyright lines in the footer. */
  licenses: { text: string; href?: string; rel: boolean }[];
  times: { datetime?: string; text: string }[];
  /** Rough text statistics of the visible body. */
  text: {
    /** Characters of the body's visible text, white space folded. */
    characters: number;
    /** Characters inside the largest `<article>`; 0 without one. */
    article: number;
    /** Start of the visible text. */
    start: string;
  };
  counts: {
    articles: number;
    hEntry: number;
    hCard: number;
    passwordFields: number;
    cardNumberFields: number;
    /** Links of main content that lead to `#/` or `#!` routes, and all internal links there. */
    fragmentLinks: number;
    internalLinks: number;
  };
  viewport: { width: number; height: number };
  /** Names of the lists that were cut at their limit. */
  cut: string[];
}

/** Where the first start tag stood that closed the head before its end tag. */
export interface HeadBreak {
  tag: string;
  line: number;
  byte: number;
}

/** The server's answer to an anonymous GET of the page's address. */
export interface ServerFacts {
  /** Address asked for, without fragment. */
  url: string;
  finalUrl: string;
  redirected: boolean;
  status: number;
  /** Lower-case names; repeated headers stand joined by `, ` as fetch gives them. */
  headers: Record<string, string>;
  encoding: string;
  encodingFrom: 'bom' | 'header' | 'meta' | 'default';
  /** Bytes read of the uncompressed body. */
  bytes: number;
  /** True when the body was longer than the limit. */
  cut: boolean;
  /** Milliseconds until the body was read. */
  elapsed: number;
  head: HeadFacts;
  headBreak?: HeadBreak;
  /** First `h1`, white space folded. */
  h1?: string;
  /** Start of the text without scripts and styles, white space folded. */
  textStart: string;
  /** Characters of that text in all. */
  textLength: number;
  passwordFields: number;
  scripts: string[];
  frames: string[];
}

export interface RobotsFacts {
  url: string;
  status: number;
  /** The file's text; empty unless the status is 2xx. */
  text: string;
  cut: boolean;
}

/** Why evidence is not there. Shown to the user in words. */
export type MissingReason =
  | 'offline'
  | 'timeout'
  | 'network'
  | 'redirected-away'
  | 'not-allowed'
  | 'unsupported';

/** Evidence that may still come, may never come, or is here. */
export type Evidence<T> =
  | { state: 'pending' }
  | { state: 'missing'; reason: MissingReason }
  | { state: 'ok'; facts: T };

export interface Snapshot {
  schema: 1;
  /** ISO 8601, UTC. */
  capturedAt: string;
  page: PageFacts;
  server: Evidence<ServerFacts>;
  robots: Evidence<RobotsFacts>;
}

/**
 * Bounds of everything taken from a page, in characters or entries. Our own choice: each is far above
 * what honest pages hold (the largest of 230 real pages fits) and small enough for a message.
 */
export const LIMITS = {
  text: 2_000,
  address: 8_192,
  source: 1_000,
  jsonLd: 100_000,
  metas: 400,
  links: 400,
  titles: 20,
  jsonLdBlocks: 30,
  headings: 200,
  controls: 600,
  addresses: 300,
  small: 20,
} as const;
