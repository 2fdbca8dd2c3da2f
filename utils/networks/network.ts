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
 * Where a part of a card can come from, in the network's order. `title` is the element,
 * `description` the plain meta, `jsonld:*` the main entity's property, `canonical`/`address` for the domain.
 */
export type CardKey =
  | `og:${string}`
  | `twitter:${string}`
  | 'title'
  | 'description'
  | 'jsonld:headline'
  | 'jsonld:name'
  | 'jsonld:description'
  | 'jsonld:image'
  | 'image_src'
  | 'canonical'
  | 'address';

export interface TextLimit {
  max: number;
  unit: 'characters' | 'bytes' | 'graphemes' | 'lines';
}

export type RobotsObedience = 'yes' | 'no' | 'reported-yes' | 'unknown';

/** How the network makes a card of a link. */
export interface Preview {
  title: Fact<readonly CardKey[]>;
  description: Fact<readonly CardKey[]>;
  image: Fact<readonly CardKey[]>;
  /** Keys of these orders that only third parties name: a card that rests on one is marked “reported”. */
  reportedKeys?: readonly CardKey[];
  /** The first tag of an order that is there but empty ends the search: nothing falls through to the next. */
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
  /**
   * The domain line: from which address, or the site's name where the page gives one
   * (`publisher`: that of the JSON-LD, then `og:site_name`).
   */
  domain: Fact<'address' | 'og:url' | 'og:site_name' | 'publisher'>;
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
  /** Keys without which no card is drawn at all. */
  required?: Fact<readonly CardKey[]>;
  /**
   * `large`: picture across the card; `small`: picture beside the text; `choice`: twitter:card decides;
   * `landscape`: large when the picture is wider than high.
   */
  layout: Fact<'large' | 'small' | 'choice' | 'landscape'>;
  /** Whether the description stands on the large card. */
  showsDescription: Fact<boolean>;
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

/** How a link is handed to the network. */
export interface ShareTarget {
  /**
   * Address with `{url}`, `{title}`, `{text}`, `{image}`; each is put in percent-encoded once.
   * `{text}` is the title where the user wrote nothing. A parameter whose value is missing is left out.
   */
  template: Fact<string>;
  /** Template with `{instance}` too, for networks of many servers, once the user has named theirs. */
  instanceTemplate?: Fact<string>;
  /** What the network does with text that comes with the link. */
  text: Fact<'taken' | 'ignored'>;
  /** Length of a post, and what a link weighs in it (`null`: its own length). */
  limit?: Fact<{ max: number; unit: 'characters' | 'graphemes' | 'weighted'; link: number | null }>;
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
  /** Limits of a card that is not drawn here; where there is a `preview`, they stand there. */
  limits?: Limits;
  share?: ShareTarget;
  /** How its buttons and accounts look in a page's addresses; each pattern is tried on an absolute URL. */
  recognise: Fact<Recognise>;
  /** Page that shows or refreshes the network's cached card; `{url}` is the page's address. */
  debugger?: Fact<string>;
  /** Factors on rule weights in this network's score; 1 where none stands. */
  weights?: Readonly<Record<string, number>>;
}

/** Declares a network. Nothing else in the project knows a network's numbers. */
export function defineNetwork(network: Network): Network {
  return network;
}
