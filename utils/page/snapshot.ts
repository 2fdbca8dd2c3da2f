/**
 * What a page and its server said, as plain JSON: no opinions and no defaults.
 * Absence is absence, document order and duplicates are kept, every text and list is bounded.
 */

import {
  ADDRESS,
  ADDRESSES,
  CANDIDATES,
  CONTROLS,
  JSON_LD,
  JSON_LD_BLOCKS,
  LINES,
  LINKS,
  METAS,
  NODES,
  OUT_LINKS,
  SMALL,
  SOURCE,
  TEXT,
  TITLES,
} from './limits';

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
  /** The comment that opens the run of tags it stands in, by which plug-ins sign. */
  comment?: { line: number; text: string };
  /** Inside `noscript`: there for parsers that run no script, and for nobody else. */
  noscript?: true;
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
  /** Media query, as of `theme-color`. */
  media?: string;
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

/**
 * One item of embedded structured data. Properties are in document order, repeated names stay repeated;
 * a number is the index of another item in the same list. Addresses are resolved.
 */
export interface Item {
  syntax: 'microdata' | 'rdfa' | 'microformats2';
  /** `itemtype`, `typeof` (with its vocabulary where one is set) or the `h-*` classes, as written. */
  types: string[];
  id?: string;
  properties: [name: string, value: string | number][];
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
  /** Id by which a link can reach it when it has none of its own: of the section it opens, or an anchor in it. */
  target?: string;
  /** In the main content and rendered. */
  main?: true;
}

/** CSS px relative to the document. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
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
  /** Tooltip, its own or that of a picture in it; where the name came from it, the two are the same. */
  title?: string;
  /** Rendered now: has a box, and is not made invisible. */
  visible: boolean;
  /** Present, but only seen once something else is opened (closed details, menu, dialog, `hidden`). */
  folded: boolean;
  /** Inside a `position: fixed` or `sticky` box. */
  sticky: boolean;
  /** At least half inside the first screen of the current window. */
  firstScreen: boolean;
  box: Box;
  region: Region;
  /** Another element lies over its middle. Only told of controls on the first screen. */
  covered?: true;
  /** Cannot be reached with the keyboard: no link or button and no `tabindex`, or taken out of the order. */
  unfocusable?: true;
  /** Label, or nearest heading or caption above, of the group it stands in; it may say “Share” or “Follow us”. */
  group?: string;
  /** Found inside an open shadow root. */
  shadow?: true;
}

/** A picture of the page: one of the largest, or one whose marks speak of a QR code or logo. */
export interface PageImage {
  /** Resolved address of what is shown, or is to be loaded lazily. */
  url: string;
  /** Attribute as written; absent where there is none. */
  alt?: string;
  /** Real size in px; 0 while it has not loaded. */
  natural: { width: number; height: number };
  box: Box;
  region: Region;
  /** In the main content. */
  main?: true;
  /** Caption or credit in the same figure. */
  caption?: string;
  marks: string;
}

/** A player or a frame: `video`, `audio`, `iframe`, `object`, `embed`. */
export interface Embed {
  tag: string;
  url: string;
  box: Box;
  region: Region;
  /** Share of the first screen that it fills, 0 to 1. */
  screen: number;
}

/** A link of the main content to another site. */
export interface OutLink {
  url: string;
  text: string;
  rel?: string;
  referrerPolicy?: string;
}

/** The page's main content and how it is built. */
export interface MainContent {
  /** What was taken for it: `main` element or role, the article with most text, or the body without its landmarks. */
  from: 'main' | 'article' | 'body';
  box: Box;
  /** Characters of its text, white space folded. */
  characters: number;
  /** Start of that text. */
  start: string;
  /** Paragraphs of at least 80 characters. */
  paragraphs: number;
  /** Links in it, and characters of their text. */
  links: number;
  linkCharacters: number;
  /** Largest group of like siblings that each hold a heading or picture. */
  repeated?: { count: number; linked: number; mark: string };
}

/** What keeps visitors from selecting text. */
interface Selection {
  /** Text blocks looked at, at most 20. */
  sampled: number;
  /** Of these: `user-select: none`. */
  unselectable: number;
  /** Of those on the screen: another element lies over them. */
  covered: number;
  /** Handlers that stop copying or selecting, as `body[oncopy]`. */
  handlers: string[];
}

/** Something that lies over the page. */
interface Overlay {
  /** Start tag. */
  html: string;
  text: string;
  /** Share of the window that it covers, 0 to 1. */
  share: number;
  /** A consent banner, by its words or marks. */
  consent: boolean;
}

/** Comments as rendered. */
export interface CommentFacts {
  count: number;
  withAuthor: number;
  withTime: number;
  withPermalink: number;
  /** A form to write one is there. */
  form: boolean;
  /** Containers of comment services: their marks, with their size in CSS px. */
  containers: { marks: string; width: number; height: number }[];
  /** Reactions from other sites that are shown (webmentions, pingbacks). */
  linkbacks: number;
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
  /**
   * `served`: read from the served HTML, no browser rendered it. Boxes and sizes are 0 then, nothing stands on the
   * first screen, and `visible` only says that the HTML itself does not hide it. Absent: a browser rendered it.
   */
  engine?: 'served';
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
  /** Dates: `time`, elements with a date role or class, in document order. */
  times: {
    datetime?: string;
    text: string;
    /** `itemprop`, `pubdate` or class that makes it one. */
    from: string;
    /** Absent outside the landmarks. */
    region?: Region;
  }[];
  /** Microdata, RDFa Lite and microformats2 as rendered. */
  items: Item[];
  main: MainContent;
  images: PageImage[];
  embeds: Embed[];
  outLinks: OutLink[];
  /** Links with a rel that means something here: me, author, tag, license, webmention, alternate, bookmark. */
  relLinks: { rel: string; url: string; text: string }[];
  /** Links that look like feeds but stand in the body. */
  feedLinks: { url: string; text: string }[];
  /** Names of buttons that buy, save, or comment, by the words handed over. */
  actions: { text: string; marks: string }[];
  /** The largest prices shown, in font px; largest first. */
  prices: { text: string; size: number }[];
  comments: CommentFacts;
  selection: Selection;
  overlays: Overlay[];
  /** `overflow: hidden` on the root or body while something lies over the page. */
  scrollLocked: boolean;
  /** Width the document needs against the width it has, in CSS px, and what sticks out. */
  overflow: { needed: number; has: number; widest: string[] };
  /** Third-party loads by host, as the browser timed them. `bytes` is absent where it keeps them to itself. */
  resources: { host: string; requests: number; bytes?: number }[];
  /** How the page itself was loaded, as the browser timed it: redirects on the same origin, ms to the first byte. */
  navigation?: { redirects: number; firstByte: number };
  /** Rough text statistics of the visible body. */
  text: {
    /** Characters of the body's visible text, white space folded. */
    characters: number;
    /** Characters inside the largest `<article>`; 0 without one. */
    article: number;
    /** Start of the visible text. */
    start: string;
  };
  /**
   * Texts of the body in order, each as it stands between two tags, cut at 120 characters. Who wrote a page and
   * when is often said in short ones around the headline, and nowhere else.
   */
  lines: string[];
  /** Height of the document in CSS px. */
  height: number;
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
  /** Structured data in the served HTML. */
  items: Item[];
  /** Characters of the main content, chosen as in `MainContent`. */
  mainLength: number;
  /**
   * How much text a reading view finds in paragraphs, by its own measure: the fewest and the most that any
   * takes. Absent in snapshots from before 2026-11-25.
   */
  reading?: { fewest: number; most: number };
  /** Links with a meaningful rel, as in `PageFacts`. */
  relLinks: PageFacts['relLinks'];
  /** Milliseconds until the headers were here. */
  firstByte: number;
  /** Byte of the first charset declaration in the HTML; absent where there is none. */
  charsetByte?: number;
  /** Where the HTML sends its reader on: `meta refresh`, or a script in a page without text. */
  onward?: { by: 'meta' | 'script'; url: string; seconds: number };
  /** A TrackBack description in a comment. */
  trackback?: true;
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

/** Headers of an extra answer that mean something here; lower-case names. */
export type Headers = Record<string, string>;

/** One picture asked for: a card's, an icon, a touch icon. */
export interface ImageProbe {
  url: string;
  /** How it was asked for: an image element needs no permission but tells the size only. */
  by: 'element' | 'fetch';
  state: 'pending' | 'ok' | 'broken' | 'missing';
  /** Why there is no answer. */
  reason?: MissingReason;
  /** Real size in px. */
  width?: number;
  height?: number;
  /** Only by fetch. */
  status?: number;
  finalUrl?: string;
  bytes?: number;
  /** By the first bytes, whatever the header says. */
  format?: ImageFormat;
  animated?: boolean;
  /** Alpha channel or transparent colour declared. */
  alpha?: boolean;
  headers?: Headers;
  /** Milliseconds. */
  elapsed?: number;
}

export type ImageFormat =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'svg'
  | 'bmp'
  | 'tiff'
  | 'ico'
  | 'html'
  | 'unknown';

/** An extra address that was read in a full audit. */
export interface Probe<T> {
  url: string;
  finalUrl: string;
  status: number;
  headers: Headers;
  elapsed: number;
  facts: T;
}

export interface FeedFacts {
  format: 'rss' | 'atom' | 'rdf' | 'json' | 'none';
  /** Why it could not be read, in the parser's words. */
  error?: string;
  title?: string;
  items: { url?: string; title?: string; date?: string; hasContent: boolean }[];
}

/** The oEmbed answer, its members type-checked; others are dropped. */
export interface OembedFacts {
  format: 'json' | 'xml' | 'none';
  error?: string;
  type?: string;
  version?: string;
  title?: string;
  authorName?: string;
  providerName?: string;
  html?: string;
  url?: string;
  width?: number;
  height?: number;
  thumbnailUrl?: string;
  thumbnailWidth?: number;
  thumbnailHeight?: number;
}

export interface ManifestFacts {
  error?: string;
  name?: string;
  startUrl?: string;
  display?: string;
  icons: { url: string; sizes?: string; type?: string; purpose?: string }[];
  /** A share target is declared: the site takes shared links itself. */
  shareTarget?: true;
}

/** The card tags of another page: a canonical target, the site's home page, a language version. */
export interface OtherPageFacts {
  title?: string;
  canonical?: string;
  ogUrl?: string;
  ogTitle?: string;
  ogDescription?: string;
  ogImage?: string;
  alternates: { hreflang: string; url: string }[];
  /** Characters of its text. */
  textLength: number;
}

/** What a full audit read besides. A key is absent where there was nothing to ask. */
export interface FullFacts {
  feed?: Evidence<Probe<FeedFacts>>;
  oembed?: Evidence<Probe<OembedFacts>>;
  manifest?: Evidence<Probe<ManifestFacts>>;
  canonical?: Evidence<Probe<OtherPageFacts>>;
  shared?: Evidence<Probe<OtherPageFacts>>;
  home?: Evidence<Probe<OtherPageFacts>>;
  siblings?: Evidence<Probe<OtherPageFacts>>[];
  languages?: Evidence<Probe<OtherPageFacts>>[];
  /** Answer to `Range: bytes=0-32767`: bytes that came, and whether the card title was among them. */
  range?: Evidence<Probe<{ bytes: number; hasTitle: boolean }>>;
  /** A second uncached answer, for timing. */
  again?: Evidence<Probe<{ bytes: number }>>;
  /** The address with `http:`. */
  http?: Evidence<Probe<{ bytes: number }>>;
  player?: Evidence<Probe<{ bytes: number }>>;
  pingback?: Evidence<Probe<{ text: string }>>;
  /** `robots.txt` of the picture's host, where that is another. */
  imageRobots?: Evidence<RobotsFacts>;
  /** An address that cannot exist: a server that answers it with 200 hides its errors. */
  nowhere?: Evidence<Probe<OtherPageFacts>>;
}

/** What the server told one crawler's user agent. */
export interface CrawlerAnswer {
  /** Network id and the crawler's name in the network's file. */
  network: string;
  crawler: string;
  userAgent: string;
  answer: Evidence<{
    finalUrl: string;
    status: number;
    elapsed: number;
    bytes: number;
    textLength: number;
    head: HeadFacts;
    /** Start of the text, to recognise a bot wall. */
    textStart: string;
  }>;
}

/** One request that an audit made. */
export interface RequestRecord {
  url: string;
  /** What it was for, as `page`, `robots`, `card image`, `feed`. */
  why: string;
  by: 'page' | 'extension' | 'element';
  userAgent?: string;
  /** Milliseconds since the audit began, and taken. */
  started: number;
  elapsed: number;
  status?: number;
  bytes?: number;
  /** `broken`: an image element could not make a picture of what came, and does not tell why. */
  outcome: 'ok' | 'http-error' | 'broken' | 'cached' | MissingReason | 'over-limit' | 'cancelled';
}

export interface Snapshot {
  schema: 1;
  /** ISO 8601, UTC. */
  capturedAt: string;
  page: PageFacts;
  server: Evidence<ServerFacts>;
  robots: Evidence<RobotsFacts>;
  /** Pictures asked for; none before the page was read. */
  images: ImageProbe[];
  /** Absent unless the user asked for a full audit. */
  full?: FullFacts;
  /** Absent unless the user asked to see as crawlers see. */
  crawlers?: CrawlerAnswer[];
  requests: RequestRecord[];
  /** What the user says the page is; beats every signal. */
  pageType?: string;
  /** Ids of the rules whose findings the user says are meant to be so on this site. */
  intended?: string[];
}

/**
 * Bounds of everything taken from a page, in characters or entries. Our own choice: each is far above
 * what honest pages hold (the largest of 230 real pages fits) and small enough for a message.
 */
export const LIMITS = {
  text: TEXT,
  address: ADDRESS,
  source: SOURCE,
  jsonLd: JSON_LD,
  metas: METAS,
  links: LINKS,
  titles: TITLES,
  jsonLdBlocks: JSON_LD_BLOCKS,
  headings: 200,
  controls: CONTROLS,
  addresses: ADDRESSES,
  small: SMALL,
  items: 200,
  properties: 100,
  images: 60,
  embeds: 40,
  outLinks: OUT_LINKS,
  requests: 100,
  nodes: NODES,
  candidates: CANDIDATES,
  lines: LINES,
} as const;
