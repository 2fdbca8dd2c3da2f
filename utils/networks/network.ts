/** The shape of a network file: everything known about one place a link can go. */

/** One fact about the outside world with its source and the day it was checked. */
export interface Fact<T> {
  value: T;
  /** Address or citation (`owner/repo:path@commit`). */
  source: string;
  /** `YYYY-MM-DD`. */
  checked: string;
  /** `reported`: third parties say so, or nobody could be asked. Shown as such. */
  basis: 'vendor' | 'source-code' | 'reported' | 'memory';
  note?: string;
}

/** `unconfirmed`: nobody could say in time whether it still lives; never called dead. */
export type NetworkStatus = 'alive' | 'dead' | 'unconfirmed';

/**
 * Where a part of a card can come from, in the network's order. `title` is the element, `meta:*` and
 * `description` a plain meta, `jsonld:*` the main entity's property or one within it (`author.name`), `itemprop:*` a
 * meta with that attribute, `h1` the first main heading, `canonical`/`address` for the domain.
 */
export type CardKey =
  | `og:${string}`
  | `twitter:${string}`
  | `meta:${string}`
  | `itemprop:${string}`
  | `jsonld:${string}`
  | 'title'
  | 'description'
  | 'h1'
  | 'image_src'
  | 'apple-touch-icon'
  | 'icon'
  | 'canonical'
  | 'address';

export interface TextLimit {
  max: number;
  unit: 'characters' | 'bytes' | 'graphemes' | 'lines';
  /** Cut between words, with the ellipsis on top; else anywhere, with the ellipsis counted. */
  at?: 'word';
  /** A longer text is left out, not cut. */
  dropped?: true;
}

export type RobotsObedience = 'yes' | 'no' | 'reported-yes' | 'unknown';

/** Lines of text on a card. `author`: who wrote it, where the network credits people. */
export type CardLine = 'domain' | 'title' | 'description' | 'author';

/**
 * How the network draws a card, as far as it decides what is seen and what is lost. Drawings here are our own and
 * follow these facts; they copy nothing of the network's.
 */
export interface Look {
  /** Text lines from top to bottom; one that is not named is not shown. */
  lines: readonly CardLine[];
  /** Where a large picture stands: above the text, below it, or behind it with the text over its lower edge. */
  picture: 'above' | 'below' | 'behind';
  /** Width to height that a large picture is cropped to; absent where it is shown whole. */
  largeRatio?: number;
  /** The same of a small picture; absent where it is shown whole. */
  smallRatio?: number;
  /** Side of the text on which a small picture stands, in reading direction. */
  smallSide: 'start' | 'end';
  /** The lines beside a small picture or none, where they are others. */
  smallLines?: readonly CardLine[];
  /** Lines that fit at most, after which the text is cut with an ellipsis. */
  titleLines?: number;
  descriptionLines?: number;
  domainCase?: 'upper' | 'lower';
  /** A bar at the start of the card, coloured by `theme-color` where the network reads it. */
  bar?: 'plain' | 'theme-color';
  /** What is different on a phone. */
  phone?: Partial<Omit<Look, 'phone'>>;
}

/** How the network makes a card of a link. */
export interface Preview {
  title: Fact<readonly CardKey[]>;
  description: Fact<readonly CardKey[]>;
  image: Fact<readonly CardKey[]>;
  /** Whom the card credits, where it credits anybody. */
  author?: Fact<readonly CardKey[]>;
  /** Keys of these orders that only third parties name: a card that rests on one is marked “reported”. */
  reportedKeys?: readonly CardKey[];
  /**
   * The first meta of an order that is there but empty ends the search: nothing falls through to the next. One
   * without `content` is not there.
   */
  emptyBlocks?: Fact<boolean>;
  /** Types of the JSON-LD nodes, at the root of a block, that `jsonld:*` reads; else the main entity's. */
  jsonLdTypes?: Fact<readonly string[]>;
  /** An oEmbed answer that the page links to comes before its tags. It is not fetched here. */
  readsOEmbed?: Fact<boolean>;
  /** Tags outside the head do not count. */
  headOnly?: Fact<boolean>;
  /** Without any title no card is drawn. */
  titleNeeded?: Fact<boolean>;
  /** Keys for which the last tag of several counts; elsewhere the first does. */
  lastWins?: readonly CardKey[];
  /** Attributes in which its parser looks for a meta's key; the first that a tag has decides. Else property and name alike. */
  keyFrom?: Fact<readonly ('property' | 'name' | 'itemprop')[]>;
  /** Keys that are read from `name` alone, whatever holds for the others. */
  fromName?: readonly CardKey[];
  /** Keys, and types of JSON-LD nodes, count only as they are written, capitals and all, and as the whole value. */
  exactKeys?: Fact<boolean>;
  /** A meta counts only with its key and its content in quotes of this kind. */
  quotes?: Fact<'double' | 'either'>;
  /** Entities that are still in a text once it was read are decoded again: text escaped twice looks right. */
  decodesTwice?: Fact<boolean>;
  /** A meta without `content` is read from `value`. */
  readsValue?: Fact<boolean>;
  /** Keys that rank alike: of these, the tag that stands first in the document serves. */
  alike?: Fact<readonly (readonly CardKey[])[]>;
  /** Title element and plain description serve only together, and only where neither text has another tag. */
  pairedFallback?: Fact<boolean>;
  /** Sets of parts of which one must be whole, else no card is drawn. */
  needsOneOf?: Fact<readonly (readonly ('title' | 'description' | 'image')[])[]>;
  /** Keys of which one must have a value, else no card is drawn. */
  oneOfKeys?: Fact<readonly CardKey[]>;
  /** A card that has another part shows the page's address where it has no title. */
  titleFromAddress?: Fact<boolean>;
  /** Whom the card credits stands in place of the description. */
  authorReplaces?: Fact<boolean>;
  /** Names by which it obeys robots metas and X-Robots-Tag: noindex, nosnippet, max-image-preview. */
  metaRobots?: Fact<readonly string[]>;
  /** Side in px that an `apple-touch-icon` without a size is taken for; the largest serves. */
  iconSide?: Fact<number>;
  /** Pattern, without regard to case, of the colours that it takes of `theme-color`. */
  accentForm?: Fact<string>;
  /** A card without a picture is whole. */
  imageOptional?: Fact<boolean>;
  /**
   * The domain line: from which address, or the site's name where the page gives one
   * (`publisher`: that of the JSON-LD, then `og:site_name`).
   */
  domain: Fact<'address' | 'og:url' | 'og:site_name' | 'publisher' | 'none'>;
  /** Without that name there is no domain line. */
  nameOnly?: Fact<boolean>;
  /** The domain is shown without `www.`. */
  dropsWww?: Fact<boolean>;
  /** Whether the fetcher runs the page's scripts. */
  runsScripts: Fact<'yes' | 'no' | 'unknown'>;
  /** `tokens`: names of the crawler that makes cards. `others`: names of the network's crawlers that make none. */
  robots: Fact<{ obeys: RobotsObedience; tokens: readonly string[]; others?: readonly string[] }>;
  userAgents: Fact<readonly string[]>;
  titleMax?: Fact<TextLimit>;
  descriptionMax?: Fact<TextLimit>;
  imageMin?: Fact<{ width: number; height: number }>;
  imageBest?: Fact<{ width: number; height: number }>;
  /** Below either side the picture stands small beside the text; 0 where only the other side counts. */
  imageLarge?: Fact<{ width: number; height: number }>;
  imageMaxBytes?: Fact<number>;
  imageFormats?: Fact<readonly string[]>;
  /** Formats on which sources disagree; they count neither as taken nor as refused. */
  imageFormatsUnsure?: Fact<readonly string[]>;
  /** Bytes above which some of its clients or servers leave the picture out, though not all. */
  imageSomeBytes?: Fact<number>;
  /** Most that is taken of the text that stands for the picture. */
  imageAltMax?: Fact<TextLimit>;
  /** Pictures of one page that are shown together. */
  imagesMax?: Fact<number>;
  /** Most px on either side. */
  imageMaxSide?: Fact<number>;
  /** A picture that is more times as wide as high is not shown. */
  imageMaxRatio?: Fact<number>;
  /** A picture whose width in heights lies between these two stands small. */
  smallRatios?: Fact<readonly [above: number, below: number]>;
  /**
   * What becomes of a picture's relative address, where it is not resolved against the page's: `refused`, as any but
   * https is, or put after the page's `origin`.
   */
  relativeImage?: Fact<'refused' | 'origin'>;
  /** Keys without which no card is drawn at all. */
  required?: Fact<readonly CardKey[]>;
  /**
   * `large`: picture across the card; `small`: picture beside the text; `choice`: twitter:card decides;
   * `unless-summary`: large, but for twitter:card summary; `sender`: twitter:card proposes, the person who shares
   * decides; `landscape`: large when the picture is wider than high; `max-image-preview`: large where that allows it.
   */
  layout: Fact<
    'large' | 'small' | 'choice' | 'unless-summary' | 'sender' | 'landscape' | 'max-image-preview'
  >;
  /** Whether the description stands on the large card. */
  showsDescription: Fact<boolean>;
  /** How the card looks; drawn in a plain way where it is not known. */
  look?: Fact<Look>;
}

/** What fits into a card, known of some networks whose card is not drawn here, too. */
export type Limits = Pick<
  Preview,
  | 'titleMax'
  | 'descriptionMax'
  | 'imageMin'
  | 'imageBest'
  | 'imageMaxBytes'
  | 'imageSomeBytes'
  | 'imageMaxRatio'
  | 'imagesMax'
  | 'imageFormats'
>;

/** How a share form takes topics. */
export interface TagForm {
  /** Stands between two of them. */
  separator: ',' | ' ';
  /** Each begins with `#`. */
  sign: boolean;
  /** Most that it takes; the first are sent. */
  max?: number;
  /** Characters of one; a longer one is left out. */
  longest?: number;
  /** Characters that none may hold; they are taken out. The separator never may. */
  never?: string;
  /** The form puts them into the text of the post, where they count as `#word`. */
  inText?: true;
}

/** How a link is handed to the network. */
export interface ShareTarget {
  /**
   * Address with `{url}`, `{title}`, `{text}`, `{hashtags}`, `{via}`, `{image}`; each is put in percent-encoded once.
   * It is https, or a scheme that the user's own program answers to: `mailto:`, `sms:`, `viber:`. `{text}` is what
   * the user wrote; the title stands for it where they wrote nothing, but not beside `{title}`. A parameter whose
   * value is missing is left out. Where it holds `{instance}`, nothing can be opened before a server is named.
   */
  template: Fact<string>;
  /** Template with `{instance}` too, for networks of many servers, once the user has named theirs. */
  instanceTemplate?: Fact<string>;
  /** What the place is called, where its form reaches more than the network itself. */
  name?: string;
  /** What the network does with text that comes with the link: `title` takes one line as the title, and no more. */
  text: Fact<'taken' | 'title' | 'ignored'>;
  /** How it takes topics in a field of their own; goes with `{hashtags}`. */
  tags?: Fact<TagForm>;
  /** Nobody could say in time whether the form still works: offered only where the user puts it in. */
  onRequest?: Fact<true>;
  /** Only a phone has a program that opens it. */
  phoneOnly?: Fact<true>;
  /**
   * Length of a post, and what a link weighs in it (`null`: its own length; 0: it has a field of its own). `bytes`:
   * UTF-8 bytes that fit at most besides. `shortMentions`: accounts of other servers count without the server.
   * `shownLinks`: a link counts as it is shown, host and path, a path of more than `whole` characters as its first
   * `cut` and three dots.
   */
  limit?: Fact<{
    max: number;
    unit: 'characters' | 'graphemes' | 'weighted';
    link: number | null;
    bytes?: number;
    shortMentions?: true;
    shownLinks?: { whole: number; cut: number };
  }>;
  /** Most that fits into the title, where it has a field of its own. */
  titleMax?: Fact<TextLimit>;
  /** Words with `#` in a text become links to their topic. */
  hashtags?: Fact<boolean>;
  /** Pattern of the accounts, without `@`, that a post can credit; any other is left out. */
  account?: Fact<string>;
}

/**
 * What stands for the link where a network takes none from the web: a picture that bears the page's title, and a
 * caption with the link to paste beside it.
 */
export interface PictureTarget {
  /** What the network calls what is made of it. */
  kind: 'post' | 'story';
  /** Size of the picture, px. */
  size: Fact<{ width: number; height: number }>;
  /** px at the upper and lower edge that the network's own controls lie over. */
  covered?: Fact<{ top: number; bottom: number }>;
  /** Length of the caption, the link in it as long as it is. */
  caption: Fact<{ max: number; unit: 'characters' | 'graphemes' }>;
  /** Page on which such a post is begun, or the nearest that has an address. */
  opens: Fact<string>;
}

/** Patterns for addresses as the URL parser writes them. A group `handle` holds the account's name. */
export interface Recognise {
  share: readonly RegExp[];
  profile: readonly RegExp[];
  /** Older forms of the share address that still redirect. */
  outdated?: readonly RegExp[];
  /** `?share=…` parameters, which count only on the page's own host. */
  self?: readonly RegExp[];
}

export interface Network {
  /** Equals the file name. */
  id: string;
  name: string;
  /** One or two letters for the tile. */
  tile: string;
  status: Fact<NetworkStatus>;
  /** Day or year it closed; a day only where a source names it. */
  closed?: Fact<string>;
  successor?: Fact<{ name: string; url?: string }>;
  /** Uncompressed bytes from the start of the HTML that its fetcher reads; also known of some without a card here. */
  htmlBytes?: Fact<number>;
  preview?: Preview;
  /** Clients that make another card than `preview`, and in what. */
  clients?: readonly { name: string; htmlBytes?: Fact<number>; differs: Partial<Preview> }[];
  /** Limits of a card that is not drawn here; where there is a `preview`, they stand there. */
  limits?: Limits;
  share?: ShareTarget;
  /** Where there is a `share`, too, both are offered. */
  picture?: PictureTarget;
  /** How its buttons and accounts look in a page's addresses; each pattern is tried on an absolute URL. */
  recognise: Fact<Recognise>;
  /** Page that shows or refreshes the network's cached card; `{url}` is the page's address, where it takes one. */
  debugger?: Fact<string>;
  /** How long a card is kept and what makes a new one, in one or two sentences for people. */
  refresh?: Fact<string>;
  /** Factors on rule weights in this network's score; 1 where none stands. */
  weights?: Readonly<Record<string, number>>;
}

/** Declares a network. Nothing else in the project knows a network's numbers. */
export function defineNetwork(network: Network): Network {
  return network;
}

/** Whether a link can be handed to the network without being asked for: it lives, and its form works anywhere. */
export const isOffered = ({ share, status }: Pick<Network, 'share' | 'status'>): boolean =>
  share !== undefined &&
  status.value !== 'dead' &&
  !share.onRequest &&
  !share.phoneOnly &&
  !needsServer(share);

/** What of a draft the form takes, by the placeholders of its template; of the user's own server's form, where asked. */
export function takenBy(share: ShareTarget, isServer = false): readonly string[] {
  const { value } = (isServer && share.instanceTemplate) || share.template;
  return [...new Set([...value.matchAll(/\{(?!instance\})(\w+)\}/g)].map(([, name = '']) => name))];
}

/** Whether the user has several servers to choose from. */
export const hasServers = (share: ShareTarget): boolean =>
  share.instanceTemplate !== undefined || needsServer(share);

/** Whether nothing can be opened before the user has named a server. */
export const needsServer = ({ template }: ShareTarget): boolean =>
  template.value.includes('{instance}');

/** What fits into the network's card, whether it is drawn here or not. */
export const limitsOf = ({ preview, limits }: Network): Limits => preview ?? limits ?? {};
