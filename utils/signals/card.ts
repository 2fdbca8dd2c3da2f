import type { CardKey, Fact, Network, Preview, TextLimit } from '../networks/network';
import { PREVIEW_NETWORKS } from '../networks/registry';
import type { HeadFacts, MetaTag, Snapshot, TagSource } from '../page/snapshot';
import { pageUrl } from './addresses';
import { cutFolded, cutText, weigh } from './card-text';
import { decoded } from './decoded';
import { evenPreview } from './even-preview';
import { isNode, type JsonLdNode, mainEntityOf, readJsonLd, textOf, typesOf } from './json-ld';
import { addressOf } from './main-image';
import { contentOf, isSpeltOut, linksOf, meta, metaAll, misplacedContent, served } from './meta';
import { isFirm, type PictureSize, pictureFit } from './picture-fit';
import { oneLine } from './plain-text';
import { remembered } from './remembered';
import { robotsVerdict } from './robots';
import { type RobotsDirective, robotsDirectives } from './robots-directives';
import { signal } from './signal';
import { resolved, webUrl } from './urls';

/** One part of a card and where it came from. */
export interface CardPart {
  /** The value as the page states it (an absolute address for pictures). */
  value: string;
  /** As the network shows it, when it cuts or changes the value. */
  shown?: string;
  /** The key that won. */
  from: CardKey;
  /** Where that tag stands in the served HTML. */
  line?: number;
  byte?: number;
  /**
   * Keys that come first in the network's order and why each did not serve. `invalid`: it is there, but
   * cannot serve: no http(s) picture, outside the head or behind the bytes that the network reads.
   */
  passedOver: { key: CardKey; why: 'absent' | 'empty' | 'page-only' | 'invalid' }[];
}

/** `none`: the bare address is all that is shown. */
type CardLayout = 'large' | 'small' | 'text' | 'none';

/** What kept a card from being complete, worst first. */
const LACKS = [
  'blocked-by-robots',
  'noindex',
  'no-answer',
  'required-tag',
  'no-title',
  'no-image',
  'small-image-card',
  'page-only-tags',
  'waiting',
] as const;

/** What one network would show for the page. */
export interface Card {
  network: string;
  layout: CardLayout;
  title?: CardPart;
  description?: CardPart;
  image?: CardPart;
  /** Addresses of further pictures that stand beside it. */
  more?: string[];
  /** Whom the card credits. */
  author?: CardPart;
  /** Colour of the card's bar, `#rrggbb` or `#rrggbbaa`, where the page chooses it. */
  accent?: string;
  /** The line that names the site, as shown; empty where the network shows none. */
  domain: string;
  /** True where the network's own order is not documented: shown with the mark “reported”. */
  reported: boolean;
  /** What kept the card from being complete, worst first. */
  lacks: (typeof LACKS)[number][];
}

type Lack = Card['lacks'][number];
type PassedOver = CardPart['passedOver'][number];

/** What one tag, element or property offers for a key. */
interface Offer {
  /** Trimmed; empty where the tag is there and says nothing. */
  text: string;
  source?: TagSource | undefined;
  inHead: boolean;
  /** Where it is a meta. */
  tag?: MetaTag;
  /** The text with white space folded, once it was asked for. */
  folded?: string;
}

/** A head as one network reads it. */
interface Reading {
  head: HeadFacts;
  preview: Preview;
  htmlBytes: Network['htmlBytes'];
  found: Found;
  h1: string | undefined;
  /** Directives for search engines that the network obeys. */
  directives: readonly RobotsDirective[];
  /** Address that relative ones are resolved against. */
  base: string;
}

/** What is found in a head by a way of looking, remembered for all networks that look alike. */
interface Found {
  /** Node whose properties `jsonld:*` are, once it was asked for. */
  node?: { of: JsonLdNode | undefined };
  /** What the head offers for each key that was asked for. */
  offers: Map<CardKey, readonly Offer[]>;
}

/** All of a preview that bears on what a head offers, as text. */
const wayOf = ({
  keyFrom,
  fromName,
  exactKeys,
  quotes,
  emptyBlocks,
  readsValue,
  iconSide,
  jsonLdTypes,
}: Preview): string =>
  JSON.stringify([
    keyFrom?.value,
    fromName,
    exactKeys?.value,
    quotes?.value,
    emptyBlocks?.value,
    readsValue?.value,
    iconSide?.value,
    jsonLdTypes?.value,
  ]);

const ways = new WeakMap<Preview, string>();
const foundIn = new WeakMap<HeadFacts, Map<string, Found>>();

function foundFor(head: HeadFacts, preview: Preview): Found {
  const way = ways.get(preview) ?? wayOf(preview);
  ways.set(preview, way);
  const byWay = foundIn.get(head) ?? new Map<string, Found>();
  foundIn.set(head, byWay);
  const known = byWay.get(way);
  if (known) return known;
  const found: Found = { offers: new Map() };
  byWay.set(way, found);
  return found;
}

function nodeOf({ head, preview, found }: Reading): JsonLdNode | undefined {
  found.node ??= { of: nodeFor(head, preview) };
  return found.node.of;
}

function nodeFor(head: HeadFacts, preview: Preview): JsonLdNode | undefined {
  const data = readJsonLd(head);
  const types = preview.jsonLdTypes?.value;
  if (!types) return mainEntityOf(data);
  return data.roots
    .flat()
    .find((node) =>
      (preview.exactKeys?.value ? [node['@type']] : typesOf(node)).some(
        (type) => typeof type === 'string' && types.includes(type),
      ),
    );
}

function fromNode(node: JsonLdNode | undefined, property: string): Offer[] {
  const value = property.split('.').reduce<unknown>((within, step) => {
    const first = Array.isArray(within) ? within[0] : within;
    return isNode(first) ? first[step] : undefined;
  }, node);
  if (value === undefined || value === null) return [];
  const text = PICTURES.has(property) ? addressOf(value) : textOf(value);
  return [{ text: text ?? '', inHead: true }];
}

/** Properties of JSON-LD that hold a picture. */
const PICTURES: ReadonlySet<string> = new Set(['image', 'thumbnailUrl', 'primaryImageOfPage']);

/** Keys that are links, by their `rel`. */
const LINKED: ReadonlySet<CardKey> = new Set([
  'image_src',
  'canonical',
  'apple-touch-icon',
  'icon',
]);

/** Links of a key; touch icons the largest first, of equals the precomposed. */
function linksFor({ head, preview }: Reading, key: CardKey): HeadFacts['links'] {
  if (key !== 'apple-touch-icon') return linksOf(head, key);
  const side = ({ sizes = '' }: HeadFacts['links'][number]) =>
    Number.parseInt(sizes, 10) || (preview.iconSide?.value ?? 0);
  return [`${key}-precomposed`, key]
    .flatMap((rel) => linksOf(head, rel))
    .sort((a, b) => side(b) - side(a));
}

/** The name that a key looks for. */
function nameIn(key: CardKey): string {
  if (key.startsWith('meta:')) return key.slice('meta:'.length);
  return key.startsWith('itemprop:') ? key.slice('itemprop:'.length) : key;
}

type KeyAttribute = 'property' | 'name' | 'itemprop';

/** Marks that open a value in the quotes that a parser looks for. */
const OPENING = { double: '"', either: '["\']' } as const;

const quoting = remembered((pattern) => new RegExp(pattern, 'i'));

/** Whether an attribute and the content stand in such quotes; where only the rendered tag is known, they do. */
const isQuoted = (
  { source }: MetaTag,
  attribute: KeyAttribute,
  quotes: keyof typeof OPENING,
): boolean =>
  source === undefined ||
  [attribute, 'content'].every((name) =>
    quoting(`\\s${name}\\s*=\\s*${OPENING[quotes]}`).test(source.text),
  );

/** The metas that a network's parser finds under a key. */
function metasFor({ head, preview }: Reading, key: CardKey): readonly MetaTag[] {
  const name = nameIn(key);
  const { keyFrom, fromName, exactKeys, quotes } = preview;
  const attributes: readonly KeyAttribute[] | undefined = key.startsWith('itemprop:')
    ? ['itemprop']
    : fromName?.includes(key)
      ? ['name']
      : keyFrom?.value;
  // Parsers of cards compare the key as it stands.
  if (!attributes && !exactKeys?.value && !quotes)
    return metaAll(head, name).filter((tag) => !isSpeltOut(tag));
  const borne = borneUnder(head, name, attributes, exactKeys?.value === true);
  if (borne.length === 0) return NONE;
  if (!quotes) return borne.map(({ tag }) => tag);
  return borne.flatMap(({ tag, by }) =>
    by.some((attribute) => isQuoted(tag, attribute, quotes.value)) ? tag : [],
  );
}

/** A meta under a key, with the attributes that hold it. */
interface Borne {
  tag: MetaTag;
  by: KeyAttribute[];
}

const withItemprop = new WeakMap<readonly MetaTag[], boolean>();

/** Whether any meta has an `itemprop`; those of most pages have none. */
function hasItemprop(metas: readonly MetaTag[]): boolean {
  const known = withItemprop.get(metas) ?? metas.some(({ itemprop }) => itemprop !== undefined);
  withItemprop.set(metas, known);
  return known;
}

/** Whether an attribute holds the name, capitals and all where the network is exact. */
function holds(tag: MetaTag, attribute: KeyAttribute, name: string, isExact: boolean): boolean {
  const text = tag[attribute]?.trim();
  if (!text) return false;
  return text === name || (!isExact && text.toLowerCase() === name.toLowerCase());
}

const EITHER = ['property', 'name'] as const;

/** The metas under a key that the first of some attributes which a meta has, or without those either of two, holds. */
function borneUnder(
  head: HeadFacts,
  name: string,
  attributes: readonly KeyAttribute[] | undefined,
  isExact: boolean,
): readonly Borne[] {
  // All that bear it but in an `itemprop`, and more.
  const tags =
    attributes?.includes('itemprop') && hasItemprop(head.metas) ? head.metas : metaAll(head, name);
  if (tags.length === 0) return NONE;
  const borne: Borne[] = [];
  for (const tag of tags) {
    const first = attributes?.find((each) => tag[each] !== undefined);
    const looked = attributes ? (first ? [first] : NONE) : EITHER;
    const by = looked.filter((attribute) => holds(tag, attribute, name, isExact));
    if (by.length > 0) borne.push({ tag, by });
  }
  return borne;
}

const NONE: readonly never[] = [];

/** Everything a head offers for a key, in document order. */
function offers(reading: Reading, key: CardKey): readonly Offer[] {
  const { h1, found } = reading;
  // The heading stands in the body.
  if (key === 'h1') return h1 === undefined ? [] : [{ text: h1.trim(), inHead: true }];
  const known = found.offers.get(key);
  if (known) return known;
  const all = offersIn(reading, key);
  found.offers.set(key, all);
  return all;
}

function offersIn(reading: Reading, key: CardKey): readonly Offer[] {
  const { head, preview } = reading;
  if (key === 'title') {
    return head.titles.map(({ text, source, inHead }) => ({ text: text.trim(), source, inHead }));
  }
  if (LINKED.has(key)) {
    return linksFor(reading, key).map(({ href, source, inHead }) => ({
      text: href.trim(),
      source,
      inHead,
    }));
  }
  if (key.startsWith('jsonld:')) return fromNode(nodeOf(reading), key.slice('jsonld:'.length));
  const metas = metasFor(reading, key);
  if (metas.length === 0) return NONE;
  const stated = preview.emptyBlocks?.value
    ? metas.filter(({ content }) => content !== undefined)
    : metas;
  return stated.map((tag) => ({
    text: contentOf(tag) || (preview.readsValue?.value ? (misplacedContent(tag) ?? '') : ''),
    source: tag.source,
    inHead: tag.inHead,
    tag,
  }));
}

/** Whether the network gets to see the tag at all. */
function isSeen({ preview, htmlBytes }: Reading, { inHead, source }: Offer): boolean {
  const { headOnly } = preview;
  if (!inHead && headOnly?.value && isFirm(headOnly)) return false;
  return !(
    htmlBytes &&
    isFirm(htmlBytes) &&
    source !== undefined &&
    source.endByte > htmlBytes.value
  );
}

/** The tag that stands for a key, or why none does. */
function pick(reading: Reading, key: CardKey): Offer | PassedOver['why'] {
  const all = offers(reading, key);
  if (all.length === 0) return 'absent';
  const { emptyBlocks, lastWins } = reading.preview;
  const ordered = lastWins?.includes(key) ? all.toReversed() : all;
  let isAnySeen = false;
  for (const each of ordered) {
    if (!isSeen(reading, each)) continue;
    if (each.text !== '') return each;
    if (emptyBlocks?.value) return 'empty';
    isAnySeen = true;
  }
  return isAnySeen ? 'empty' : 'invalid';
}

/** The picture's address as the network resolves it; nothing where it does not take it. */
function pictureUrl(text: string, { base, preview }: Reading): string | undefined {
  const own = preview.relativeImage?.value;
  if (own === 'refused' && !/^https:/i.test(text)) return undefined;
  const address =
    own === 'origin' && !/^[a-z][\w+.-]*:/i.test(text) ? `/${text.replace(/^\/+/, '')}` : text;
  return resolved(address, base)?.href;
}

/** The keys of a group, in their places, put in the order of the document. */
function asWritten(
  reading: Reading,
  keys: readonly CardKey[],
  group: readonly CardKey[],
): readonly CardKey[] {
  const place = (key: CardKey) => {
    const found = pick(reading, key);
    if (typeof found === 'string') return Number.MAX_SAFE_INTEGER;
    return found.tag ? reading.head.metas.indexOf(found.tag) : 0;
  };
  let last = 0;
  let isSorted = true;
  for (const key of keys) {
    if (!group.includes(key)) continue;
    const next = place(key);
    if (next < last) isSorted = false;
    last = next;
  }
  if (isSorted) return keys;
  const sorted = keys.filter((key) => group.includes(key)).sort((a, b) => place(a) - place(b));
  return keys.map((key) => (group.includes(key) ? (sorted.shift() ?? key) : key));
}

/** A network's order, with keys that rank alike as the document has them. */
function orderIn(reading: Reading, order: readonly CardKey[]): readonly CardKey[] {
  let keys = order;
  for (const group of reading.preview.alike?.value ?? NONE) keys = asWritten(reading, keys, group);
  return keys;
}

interface Search {
  order: Fact<readonly CardKey[]>;
  limit: Fact<TextLimit> | undefined;
  isPicture: boolean;
}

/** A text with white space folded; networks ask for the same ones again and again. */
function foldedOf(offer: Offer, text: string): string {
  if (text !== offer.text) return oneLine(text);
  offer.folded ??= oneLine(text);
  return offer.folded;
}

/** Walks a network's order. `pageOnly`: some key would have served had a script's tag been in the served HTML. */
function search(
  reading: Reading,
  rendered: () => Reading | undefined,
  { order, limit, isPicture }: Search,
): { part?: CardPart; passedOver: PassedOver[]; pageOnly: boolean } {
  const passedOver: PassedOver[] = [];
  let pageOnly = false;
  for (const key of orderIn(reading, order.value)) {
    const found = pick(reading, key);
    if (typeof found === 'string') {
      // A tag that stands where the network does not look is there all the same.
      const page = found === 'invalid' ? undefined : rendered();
      const inPage = page !== undefined && typeof pick(page, key) !== 'string';
      pageOnly ||= inPage;
      passedOver.push({ key, why: inPage ? 'page-only' : found });
      const blocks = found === 'empty' && !isPicture && key !== 'title';
      if (blocks && reading.preview.emptyBlocks?.value) break;
      continue;
    }
    const value = isPicture ? pictureUrl(found.text, reading) : found.text;
    if (value === undefined) {
      passedOver.push({ key, why: 'invalid' });
      continue;
    }
    const text = !isPicture && reading.preview.decodesTwice?.value ? decoded(value) : value;
    const { max, unit, dropped } = limit?.value ?? {};
    if (dropped && max !== undefined && unit && weigh(text, unit) > max) break;
    const shown = isPicture ? value : cutFolded(foldedOf(found, text), limit?.value);
    const { source } = found;
    const part = { value } as CardPart;
    if (shown !== value) part.shown = shown;
    part.from = key;
    if (source) {
      part.line = source.line;
      part.byte = source.byte;
    }
    part.passedOver = passedOver;
    return { part, passedOver, pageOnly };
  }
  return { passedOver, pageOnly };
}

const statedSizes = new WeakMap<HeadFacts, { size: PictureSize | undefined }>();

/** Size of the first picture as its Open Graph tags state it; a claim of the page, not a measurement. */
function statedSize(head: HeadFacts): PictureSize | undefined {
  const stated = statedSizes.get(head) ?? { size: sizeIn(head) };
  statedSizes.set(head, stated);
  return stated.size;
}

function sizeIn(head: HeadFacts): PictureSize | undefined {
  const [width, height] = ['og:image:width', 'og:image:height'].map((key) => {
    const text = meta(head, key) ?? '';
    return /^\d{1,6}(px)?$/.test(text) ? Number.parseInt(text, 10) : 0;
  });
  return width && height ? { width, height } : undefined;
}

/** Size of a picture that was asked for; `undefined` while it is not here. */
function measuredSize({ images }: Snapshot, address: string): PictureSize | undefined {
  if (images.length === 0) return undefined;
  const url = address.replace(/#.*$/s, '');
  const { width, height } = images.find((each) => each.url === url && each.state === 'ok') ?? {};
  return width && height ? { width, height } : undefined;
}

const directs = ({ directives }: Reading, name: string, value?: string): boolean =>
  directives.some((each) => each.name === name && (value === undefined || each.value === value));

/** Whether large pictures are allowed: by the directive, or by a version in AMP, which needs none. */
const allowsLarge = (reading: Reading): boolean =>
  directs(reading, 'max-image-preview', 'standard')
    ? false
    : directs(reading, 'max-image-preview', 'large') || linksOf(reading.head, 'amphtml').length > 0;

/**
 * How large the picture stands. `card` is the twitter:card in force. A size that only the tags state makes a
 * picture small, but never leaves it out.
 */
function pictureLayout(
  reading: Reading,
  card: string | undefined,
  from: CardKey,
  measured: PictureSize | undefined,
): 'large' | 'small' | 'text' {
  const { head, preview } = reading;
  const kind = preview.layout.value;
  const isAsked = card === 'summary_large_image' || card === 'player';
  const isLarge =
    kind === 'large' ||
    kind === 'landscape' ||
    (kind === 'max-image-preview' && allowsLarge(reading)) ||
    ((kind === 'choice' || kind === 'sender') && isAsked) ||
    (kind === 'unless-summary' && card !== 'summary');
  const isIcon = from === 'apple-touch-icon' || from === 'icon';
  const layout = isLarge && !isIcon ? 'large' : 'small';
  if (measured && !isIcon) return pictureFit(preview, layout, measured).layout;
  const stated = kind === 'choice' ? undefined : statedSize(head);
  return pictureFit(preview, layout, stated).layout === 'large' ? 'large' : 'small';
}

function accentOf(reading: Reading): string | undefined {
  const form = reading.preview.accentForm?.value;
  const found = form === undefined ? 'absent' : pick(reading, 'meta:theme-color');
  if (form === undefined || typeof found === 'string') return undefined;
  return new RegExp(form, 'i').test(found.text) ? found.text : undefined;
}

/** Further pictures that are shown beside the first, each once. */
function furtherPictures(reading: Reading, { value, from }: CardPart): string[] {
  const most = reading.preview.imagesMax?.value ?? 1;
  if (most < 2) return [];
  const all = offers(reading, from)
    .filter((each) => isSeen(reading, each))
    .flatMap(({ text }) => pictureUrl(text, reading) ?? []);
  return [...new Set(all)].filter((url) => url !== value).slice(0, most - 1);
}

const hostOf = (address: string | undefined) => webUrl(address)?.hostname;

/** What the page itself gives for the domain line, by the network's way. */
function nameOf(reading: Reading): string | undefined {
  const { head, preview } = reading;
  switch (preview.domain.value) {
    case 'og:url':
      return hostOf(meta(head, 'og:url'));
    case 'og:site_name':
      return meta(head, 'og:site_name');
    case 'publisher':
      return textOf(nodeOf(reading)?.['publisher']) ?? meta(head, 'og:site_name');
    default:
      return undefined;
  }
}

function domainOf(reading: Reading): string {
  const { preview, base } = reading;
  if (preview.domain.value === 'none') return '';
  const name = nameOf(reading);
  if (name && preview.domain.value !== 'og:url')
    return cutText(name, { max: 100, unit: 'graphemes' });
  if (!name && preview.nameOnly?.value) return '';
  const host = name || hostOf(base) || '';
  return preview.dropsWww?.value ? host.replace(/^www\./, '') : host;
}

/** Whether the page offers an oEmbed answer, which some networks use before its tags. */
const hasOEmbed = (head: HeadFacts) =>
  linksOf(head, 'alternate').some(({ type }) =>
    /^\s*(application|text)\/(json|xml)\+oembed/i.test(type ?? ''),
  );

/** Layouts that look at twitter:card. */
export const BY_CARD: ReadonlySet<Preview['layout']['value']> = new Set([
  'choice',
  'unless-summary',
  'sender',
]);

const inOrder = (lacks: readonly Lack[]): Lack[] =>
  lacks.length === 0 ? [] : LACKS.filter((each) => lacks.includes(each));

/**
 * The card that a network makes of the served HTML. While the server has not answered, and where it could
 * not be asked, it is drawn from the rendered page and says so in `lacks`.
 */
export function cardFor(snapshot: Snapshot, network: Network): Card {
  const { id } = network;
  const facts = served(snapshot);
  const base = facts?.finalUrl ?? pageUrl(snapshot);
  if (!network.preview) {
    return {
      network: id,
      layout: 'none',
      domain: webUrl(base)?.hostname ?? '',
      reported: false,
      lacks: [],
    };
  }

  const preview = evenPreview(network.preview);
  const { metaRobots } = preview;
  const directives = metaRobots
    ? robotsDirectives(snapshot).filter(({ agent }) => metaRobots.value.includes(agent))
    : [];
  const read = (head: HeadFacts, h1: string | undefined): Reading => ({
    head,
    preview,
    htmlBytes: network.htmlBytes,
    found: foundFor(head, preview),
    h1,
    directives,
    base,
  });
  const inPage = () =>
    read(snapshot.page.head, snapshot.page.headings.find(({ level }) => level === 1)?.text);
  const runs = preview.runsScripts.value === 'yes';
  const reading = facts && !runs ? read(facts.head, facts.h1) : inPage();
  let page: Reading | undefined;
  const rendered = () => {
    if (!facts || runs) return undefined;
    page ??= inPage();
    return page;
  };
  const none = (...lacks: Lack[]): Card => ({
    network: id,
    layout: 'none',
    domain: domainOf(reading),
    reported: false,
    lacks: inOrder(lacks),
  });

  const { obeys, tokens } = preview.robots.value;
  if (obeys === 'yes' && robotsVerdict(snapshot, tokens, base).allowed === false) {
    return none('blocked-by-robots');
  }
  if (facts && facts.status >= 400) return none('no-answer');
  if (directs(reading, 'noindex') || directs(reading, 'none')) return none('noindex');

  const lacks: Lack[] = [];
  if (snapshot.server.state === 'pending') lacks.push('waiting');
  if (snapshot.server.state === 'missing') lacks.push('no-answer');

  const find = (order: Fact<readonly CardKey[]>, limit?: Fact<TextLimit>, isPicture = false) =>
    search(reading, rendered, { order, limit, isPicture });
  const title = find(preview.title, preview.titleMax);
  const description = find(preview.description, preview.descriptionMax);
  const image = find(preview.image, undefined, true);
  const author = preview.author && find(preview.author).part;
  if (preview.pairedFallback?.value) {
    const isLast = ({ part }: { part?: CardPart }) =>
      part?.from === 'title' || part?.from === 'description';
    const isPair = isLast(title) && isLast(description);
    if (isLast(title) && !isPair) delete title.part;
    if (isLast(description) && !isPair) delete description.part;
  }
  if (directs(reading, 'nosnippet') || directs(reading, 'max-snippet', '0'))
    delete description.part;
  if (directs(reading, 'noimageindex') || directs(reading, 'max-image-preview', 'none')) {
    delete image.part;
  }
  if (title.pageOnly || description.pageOnly || image.pageOnly) lacks.push('page-only-tags');
  if (!title.part) lacks.push('no-title');
  if (preview.titleFromAddress?.value && !title.part && (description.part || image.part)) {
    title.part = { value: base, from: 'address', passedOver: title.passedOver };
  }
  if (!image.part && !preview.imageOptional?.value) lacks.push('no-image');
  const isIncomplete = preview.required?.value.some(
    (key) => typeof pick(reading, key) === 'string',
  );
  if (isIncomplete) lacks.push('required-tag');

  const isBare = !title.part && !description.part && !image.part;
  const has = { title: title.part, description: description.part, image: image.part };
  const lacksAll = preview.oneOfKeys?.value.every((key) => typeof pick(reading, key) === 'string');
  const isShort =
    lacksAll || preview.needsOneOf?.value.every((parts) => parts.some((part) => !has[part]));
  if (isBare || isShort || (!title.part && preview.titleNeeded?.value)) {
    const { emptyBlocks } = preview;
    const isBlocked =
      emptyBlocks?.value === true &&
      preview.title.value.some((key) => pick(reading, key) === 'empty');
    // An order that nobody publishes proves no card away.
    return {
      ...none(...lacks),
      reported: !isFirm(preview.title) || (isBlocked && !isFirm(emptyBlocks)),
    };
  }

  const found = pick(reading, 'twitter:card');
  const kind =
    !BY_CARD.has(preview.layout.value) || typeof found === 'string'
      ? undefined
      : found.text.toLowerCase();
  const layout = image.part
    ? pictureLayout(reading, kind, image.part.from, measuredSize(snapshot, image.part.value))
    : 'text';
  if (layout === 'text' && !preview.imageOptional?.value) lacks.push('no-image');
  // A page that asks for the small card gets what it wants, and so does the person who may choose.
  const isWanted =
    preview.layout.value === 'small' || preview.layout.value === 'sender' || kind === 'summary';
  if (layout === 'small' && !isWanted) lacks.push('small-image-card');
  const showsDescription =
    (layout !== 'large' || preview.showsDescription.value) &&
    !(author && preview.authorReplaces?.value);

  const parts = [
    [title.part, preview.title],
    [showsDescription ? description.part : undefined, preview.description],
    [image.part, preview.image],
  ] as const;
  const reported =
    isIncomplete === true ||
    parts.some(
      ([part, order]) =>
        part !== undefined &&
        (!isFirm(order) ||
          preview.reportedKeys?.includes(part.from) === true ||
          // Whether a network runs scripts decides about tags that only scripts add.
          (preview.runsScripts.value === 'unknown' &&
            part.passedOver.some(({ why }) => why === 'page-only'))),
    ) ||
    (preview.layout.value === 'choice' && kind === undefined) ||
    (preview.readsOEmbed?.value === true && hasOEmbed(reading.head));

  const more = image.part ? furtherPictures(reading, image.part) : [];
  const accent = accentOf(reading);
  const card = { network: id, layout } as Card;
  if (title.part) card.title = title.part;
  if (description.part && showsDescription) card.description = description.part;
  if (image.part) card.image = image.part;
  if (more.length > 0) card.more = more;
  if (author) card.author = author;
  if (accent !== undefined) card.accent = accent;
  card.domain = domainOf(reading);
  card.reported = reported;
  card.lacks = inOrder(lacks);
  return card;
}

/** One card per live network that makes any, in the order people see them. */
export const cards = signal((snapshot): Card[] =>
  PREVIEW_NETWORKS.map((network) => cardFor(snapshot, network)),
);
