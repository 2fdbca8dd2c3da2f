import type { CardKey, Fact, Network, Preview, TextLimit } from '../networks/network';
import { PREVIEW_NETWORKS } from '../networks/registry';
import type { HeadFacts, Snapshot, TagSource } from '../page/snapshot';
import { pageUrl } from './addresses';
import { cutText } from './card-text';
import { type JsonLdNode, mainEntityOf, readJsonLd, textOf, typesOf } from './json-ld';
import { addressOf } from './main-image';
import { contentOf, isSpeltOut, linksOf, meta, metaAll, served } from './meta';
import { robotsVerdict } from './robots';
import { signal } from './signal';
import { webUrl } from './urls';

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
  /** The line that names the site, as shown. */
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
}

/** A head as one network reads it. */
interface Reading {
  head: HeadFacts;
  preview: Preview;
  htmlBytes: Network['htmlBytes'];
  /** Node whose properties `jsonld:*` are. */
  node: JsonLdNode | undefined;
  /** Address that relative ones are resolved against. */
  base: string;
}

/** A fact on whose strength a part may be left out; what is only reported never hides anything. */
const isFirm = (fact: Fact<unknown>) => fact.basis === 'vendor' || fact.basis === 'source-code';

function nodeFor(head: HeadFacts, preview: Preview): JsonLdNode | undefined {
  const data = readJsonLd(head);
  const types = preview.jsonLdTypes?.value;
  if (!types) return mainEntityOf(data);
  return data.roots.flat().find((node) => typesOf(node).some((type) => types.includes(type)));
}

function fromNode(node: JsonLdNode | undefined, property: string): Offer[] {
  const value = node?.[property];
  if (value === undefined || value === null) return [];
  const text = property === 'image' ? addressOf(value) : textOf(value);
  return [{ text: text ?? '', inHead: true }];
}

/** Everything a head offers for a key, in document order. */
function offers({ head, node }: Reading, key: CardKey): Offer[] {
  if (key === 'title') {
    return head.titles.map(({ text, source, inHead }) => ({ text: text.trim(), source, inHead }));
  }
  if (key === 'image_src' || key === 'canonical') {
    return linksOf(head, key).map(({ href, source, inHead }) => ({
      text: href.trim(),
      source,
      inHead,
    }));
  }
  if (key.startsWith('jsonld:')) return fromNode(node, key.slice('jsonld:'.length));
  // Parsers of cards compare the key as it stands.
  const tags = metaAll(head, key).filter((tag) => !isSpeltOut(tag));
  return tags.map((tag) => ({
    text: contentOf(tag),
    source: tag.source,
    inHead: tag.inHead,
  }));
}

/** Whether the network gets to see the tag at all. */
function isSeen({ preview, htmlBytes }: Reading, { inHead, source }: Offer): boolean {
  const { headOnly } = preview;
  if (headOnly?.value && isFirm(headOnly) && !inHead) return false;
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
  const seen = all.filter((each) => isSeen(reading, each));
  const { emptyBlocks, lastWins } = reading.preview;
  const ordered = lastWins?.includes(key) ? seen.toReversed() : seen;
  const chosen = emptyBlocks?.value ? ordered[0] : ordered.find(({ text }) => text !== '');
  if (chosen && chosen.text !== '') return chosen;
  return seen.length > 0 ? 'empty' : 'invalid';
}

const pictureUrl = (address: string, base: string): string | undefined =>
  URL.canParse(address, base) ? webUrl(new URL(address, base).href)?.href : undefined;

interface Search {
  order: Fact<readonly CardKey[]>;
  limit: Fact<TextLimit> | undefined;
  isPicture: boolean;
}

/** Walks a network's order. `pageOnly`: some key would have served had a script's tag been in the served HTML. */
function search(
  reading: Reading,
  rendered: Reading | undefined,
  { order, limit, isPicture }: Search,
): { part?: CardPart; pageOnly: boolean } {
  const passedOver: PassedOver[] = [];
  let pageOnly = false;
  for (const key of order.value) {
    const found = pick(reading, key);
    if (typeof found === 'string') {
      // A tag that stands where the network does not look is there all the same.
      const inPage =
        found !== 'invalid' && rendered !== undefined && typeof pick(rendered, key) !== 'string';
      pageOnly ||= inPage;
      passedOver.push({ key, why: inPage ? 'page-only' : found });
      if (found === 'empty' && !isPicture && reading.preview.emptyBlocks?.value) break;
      continue;
    }
    const value = isPicture ? pictureUrl(found.text, reading.base) : found.text;
    if (value === undefined) {
      passedOver.push({ key, why: 'invalid' });
      continue;
    }
    const shown = isPicture ? value : cutText(value, limit?.value);
    const part: CardPart = {
      value,
      ...(shown === value ? {} : { shown }),
      from: key,
      ...(found.source ? { line: found.source.line, byte: found.source.byte } : {}),
      passedOver,
    };
    return { part, pageOnly };
  }
  return { pageOnly };
}

/** Size of the first picture as its Open Graph tags state it; a claim of the page, not a measurement. */
function statedSize(head: HeadFacts): { width: number; height: number } | undefined {
  const [width, height] = ['og:image:width', 'og:image:height'].map((key) => {
    const text = meta(head, key) ?? '';
    return /^\d{1,6}(px)?$/.test(text) ? Number.parseInt(text, 10) : 0;
  });
  return width && height ? { width, height } : undefined;
}

/** How large the picture stands. `card` is the twitter:card in force. */
function pictureLayout({ head, preview }: Reading, card: string | undefined): 'large' | 'small' {
  const size = statedSize(head);
  switch (preview.layout.value) {
    case 'small':
      return 'small';
    case 'choice':
      return card === 'summary_large_image' || card === 'player' ? 'large' : 'small';
    case 'landscape':
      return size && size.width <= size.height ? 'small' : 'large';
    case 'large': {
      const least = preview.imageLarge?.value;
      return least && size && (size.width < least.width || size.height < least.height)
        ? 'small'
        : 'large';
    }
  }
}

function domainOf({ head, node, preview, base }: Reading): string {
  const hostOf = (address: string | undefined) => webUrl(address)?.hostname;
  const names: Record<Preview['domain']['value'], () => string | undefined> = {
    address: () => undefined,
    'og:url': () => hostOf(meta(head, 'og:url')),
    'og:site_name': () => meta(head, 'og:site_name'),
    publisher: () => textOf(node?.['publisher']) ?? meta(head, 'og:site_name'),
  };
  const name = names[preview.domain.value]();
  if (name && preview.domain.value !== 'og:url')
    return cutText(name, { max: 100, unit: 'graphemes' });
  const host = name || hostOf(base) || '';
  return preview.dropsWww?.value ? host.replace(/^www\./, '') : host;
}

/** Whether the page offers an oEmbed answer, which some networks use before its tags. */
const hasOEmbed = (head: HeadFacts) =>
  linksOf(head, 'alternate').some(({ type }) =>
    /^\s*(application|text)\/(json|xml)\+oembed/i.test(type ?? ''),
  );

const inOrder = (lacks: Iterable<Lack>): Lack[] => {
  const found = new Set(lacks);
  return LACKS.filter((each) => found.has(each));
};

/**
 * The card that a network makes of the served HTML. While the server has not answered, and where it could
 * not be asked, it is drawn from the rendered page and says so in `lacks`.
 */
export function cardFor(snapshot: Snapshot, network: Network): Card {
  const { id, preview } = network;
  const facts = served(snapshot);
  const base = facts?.finalUrl ?? pageUrl(snapshot);
  if (!preview) {
    return {
      network: id,
      layout: 'none',
      domain: webUrl(base)?.hostname ?? '',
      reported: false,
      lacks: [],
    };
  }

  const read = (head: HeadFacts): Reading => ({
    head,
    preview,
    htmlBytes: network.htmlBytes,
    node: nodeFor(head, preview),
    base,
  });
  const runs = preview.runsScripts.value === 'yes';
  const reading = read(facts && !runs ? facts.head : snapshot.page.head);
  const rendered = facts && !runs ? read(snapshot.page.head) : undefined;
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

  const lacks = new Set<Lack>();
  if (snapshot.server.state === 'pending') lacks.add('waiting');
  if (snapshot.server.state === 'missing') lacks.add('no-answer');

  const title = search(reading, rendered, {
    order: preview.title,
    limit: preview.titleMax,
    isPicture: false,
  });
  const description = search(reading, rendered, {
    order: preview.description,
    limit: preview.descriptionMax,
    isPicture: false,
  });
  const image = search(reading, rendered, {
    order: preview.image,
    limit: undefined,
    isPicture: true,
  });
  if (title.pageOnly || description.pageOnly || image.pageOnly) lacks.add('page-only-tags');
  if (!title.part) lacks.add('no-title');
  if (!image.part) lacks.add('no-image');
  const isIncomplete = preview.required?.value.some(
    (key) => typeof pick(reading, key) === 'string',
  );
  if (isIncomplete) lacks.add('required-tag');

  const isBare = !title.part && !description.part && !image.part;
  if (isBare || (!title.part && preview.titleNeeded?.value)) {
    const { emptyBlocks } = preview;
    const isBlocked =
      emptyBlocks?.value === true &&
      preview.title.value.some((key) => pick(reading, key) === 'empty');
    return { ...none(...lacks), reported: isBlocked && !isFirm(emptyBlocks) };
  }

  const found = pick(reading, 'twitter:card');
  const kind =
    preview.layout.value !== 'choice' || typeof found === 'string'
      ? undefined
      : found.text.toLowerCase();
  const layout = image.part ? pictureLayout(reading, kind) : 'text';
  // A page that asks for the small card gets what it wants.
  const isWanted = preview.layout.value === 'small' || kind === 'summary';
  if (layout === 'small' && !isWanted) lacks.add('small-image-card');
  const showsDescription = layout !== 'large' || preview.showsDescription.value;

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

  return {
    network: id,
    layout,
    ...(title.part ? { title: title.part } : {}),
    ...(description.part && showsDescription ? { description: description.part } : {}),
    ...(image.part ? { image: image.part } : {}),
    domain: domainOf(reading),
    reported,
    lacks: inOrder(lacks),
  };
}

/** One card per live network that makes any, in the order people see them. */
export const cards = signal((snapshot): Card[] =>
  PREVIEW_NETWORKS.map((network) => cardFor(snapshot, network)),
);
