import type { Exhibit } from '../audit/finding';
import type { HeadFacts, MetaTag, ServerFacts, Snapshot } from '../page/snapshot';
import { type CardTagKey, cardTag } from './card-tags';
import { contentOf, exhibit, metaAll, prefixed, served } from './meta';

/**
 * The server's facts when they are those of the page: with any other status than 2xx the HTML is that of
 * an error or of a gate, and says nothing about what the page's own head holds.
 */
export function servedPage(snapshot: Snapshot): ServerFacts | undefined {
  const facts = served(snapshot);
  return facts && facts.status >= 200 && facts.status < 300 ? facts : undefined;
}

/** A value for a message: white space folded but for the ideographic space, at most `most` characters, and marked where it was cut. */
export function short(value: string, most = 100): string {
  // Most values are in one line as they stand.
  const folded = / {2}|[^\S \u3000]/.test(value) ? value.replace(/[^\S\u3000]+/g, ' ') : value;
  const text = folded.trim();
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Names for a message, at most six of them: `og:title, og:image`. */
export function listed(names: Iterable<string>): string {
  const all = [...new Set(names)];
  return all.length > 6 ? `${all.slice(0, 6).join(', ')} …` : all.join(', ');
}

const ONE_KEY = /^\S+$/;

/**
 * Keys a meta carries, as written but for a namespace that is spelt out: all tokens of `property`, or its `name`
 * where it has no `property`.
 */
export function keysOf(tag: MetaTag): string[] {
  const { property = '' } = tag;
  // Most hold one key.
  if (ONE_KEY.test(property)) return [prefixed(property)];
  const keys = property.trim().split(/\s+/).filter(Boolean).map(prefixed);
  if (keys.length > 0) return keys;
  const name = tag.name?.trim() ?? '';
  return name === '' ? [] : [name];
}

/** Whether a key belongs to cards: Open Graph with its object types, or X cards. */
export const isCardKey = (key: string): boolean => CARD_KEY.test(key);

const CARD_KEY = /^(?:og|twitter|article|product|profile|video|music|book|fb):/i;

const cardMetasOf = new WeakMap<HeadFacts, readonly MetaTag[]>();

/** Metas with a card key, in document order. */
export function cardMetas(head: HeadFacts): readonly MetaTag[] {
  const known = cardMetasOf.get(head);
  if (known) return known;
  const metas = head.metas.filter((tag) => keysOf(tag).some(isCardKey));
  cardMetasOf.set(head, metas);
  return metas;
}

/** The tag that gives a key its value: the first with content, else the first. */
export function tagOf(head: HeadFacts, key: string): MetaTag | undefined {
  const tags = metaAll(head, key);
  return tags.find((tag) => contentOf(tag) !== '') ?? tags[0];
}

/** The deciding tag of a key as evidence; nothing where there is none. */
export function keyExhibit(head: HeadFacts, key: string, mark?: string): Exhibit[] {
  const tag = tagOf(head, key);
  return tag ? [exhibit(key, tag, 'server', mark)] : [];
}

/** How a card tag stands in the served HTML. */
export type Standing =
  | { state: 'filled'; value: string }
  /** The tag is there, without content. */
  | { state: 'empty'; evidence: Exhibit[] }
  /** Only in the rendered page; the rule `no-js-only-card` reports that. */
  | { state: 'page-only' }
  | { state: 'absent' }
  /** No answer, an answer that is not the page, or HTML that was cut before the tag could come. */
  | { state: 'unknown' };

/** Keys that name the picture, first choice first. */
export const IMAGE_KEYS = ['og:image', 'og:image:url', 'og:image:secure_url'] as const;

/** Whether, and how, the served HTML carries a card tag. The picture may stand under any of `IMAGE_KEYS`. */
export function standing(snapshot: Snapshot, key: CardTagKey): Standing {
  const facts = servedPage(snapshot);
  if (!facts) return { state: 'unknown' };
  const tag = cardTag(snapshot, key);
  if (tag?.served) return { state: 'filled', value: tag.served };
  if (facts.cut) return { state: 'unknown' };
  const names = key === 'og:image' ? IMAGE_KEYS : [key];
  const evidence = names.flatMap((name) => keyExhibit(facts.head, name));
  if (evidence.length > 0) return { state: 'empty', evidence };
  return { state: tag?.rendered ? 'page-only' : 'absent' };
}

/** The tag whose content is the card's picture. */
export function imageTag(
  head: HeadFacts,
): { key: string; tag: MetaTag; value: string } | undefined {
  for (const key of [...IMAGE_KEYS, 'twitter:image', 'twitter:image:src']) {
    const tag = tagOf(head, key);
    const value = tag && contentOf(tag);
    if (tag && value) return { key, tag, value };
  }
  return undefined;
}

/**
 * Whether a piece of text is also said by the page itself, in a heading, its address or the start of its
 * text. A page about `{{mustaches}}` or `&nbsp;` may name them in its title.
 */
export function saidOnPage(snapshot: Snapshot, text: string): boolean {
  const { page } = snapshot;
  const facts = served(snapshot);
  return [
    page.text.start,
    facts?.textStart,
    facts?.h1,
    ...page.headings.map((each) => each.text),
  ].some((place) => place?.includes(text));
}
