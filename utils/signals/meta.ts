import type { Exhibit } from '../audit/finding';
import type {
  HeadFacts,
  LinkTag,
  MetaTag,
  ServerFacts,
  Snapshot,
  TagSource,
} from '../page/snapshot';
import { oneLine } from './plain-text';

/** The server's facts once they are here. */
export function served(snapshot: Snapshot): ServerFacts | undefined {
  return snapshot.server.state === 'ok' ? snapshot.server.facts : undefined;
}

/** The key of a meta: `property` wins over `name`, lower case. */
export function keyOf(tag: MetaTag): string {
  return (tag.property ?? tag.name ?? '').trim().toLowerCase();
}

/** Trimmed content; empty where there is none. */
export function contentOf(tag: MetaTag): string {
  return (tag.content ?? '').trim();
}

/** Text that a tag without content bears in an attribute called `value`, as in early examples of X’s cards. */
export function misplacedContent(tag: MetaTag): string | undefined {
  if (tag.content !== undefined) return undefined;
  const found = /\svalue\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag.source?.text ?? '');
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.trim() || undefined;
}

/** Namespaces of Open Graph where a key spells one out, as RDFa allows (https://ogp.me/, checked 2026-11-22). */
const OG_NAMESPACE = /^https?:\/\/(?:ogp\.me\/ns#|opengraphprotocol\.org\/schema\/)/i;

/** A key with `og:` in place of the namespace's whole address. */
export const prefixed = (key: string): string =>
  key.includes('//') ? key.replace(OG_NAMESPACE, 'og:') : key;

/** Whether a meta spells the namespace of its key out. */
export const isSpeltOut = ({ property = '' }: MetaTag): boolean =>
  property.includes('//') && property.split(/\s+/).some((token) => OG_NAMESPACE.test(token));

/** The metas of each list by their keys: cards, fields and rules ask for hundreds of keys of the same head. */
const byKey = new WeakMap<readonly MetaTag[], Map<string, MetaTag[]>>();

function keyed(metas: readonly MetaTag[]): Map<string, MetaTag[]> {
  const index = new Map<string, MetaTag[]>();
  const add = (text: string, tag: MetaTag) => {
    const key = text.toLowerCase();
    const tags = index.get(key);
    if (!tags) index.set(key, [tag]);
    else if (tags.at(-1) !== tag) tags.push(tag);
  };
  for (const tag of metas) {
    add(tag.name?.trim() ?? '', tag);
    const { property } = tag;
    if (property === undefined) continue;
    // Most hold one key, and that in its short form.
    if (/^[^\s/]+$/.test(property)) add(property, tag);
    else for (const token of property.trim().split(/\s+/)) add(prefixed(token), tag);
  }
  return index;
}

const NONE: readonly never[] = [];

/** All metas whose `property` or `name` is `key` (case-insensitive; `property` may hold several), in order. */
export function metaAll({ metas }: HeadFacts, key: string): readonly MetaTag[] {
  let index = byKey.get(metas);
  if (!index) {
    index = keyed(metas);
    byKey.set(metas, index);
  }
  const tags = index.get(key);
  if (tags) return tags;
  const lower = key.toLowerCase();
  return lower === key ? NONE : (index.get(lower) ?? NONE);
}

/** First meta of that key with content, else the first one, trimmed; `undefined` where there is none. */
export function meta(head: HeadFacts, key: string): string | undefined {
  const tags = metaAll(head, key);
  for (const tag of tags) {
    const text = contentOf(tag);
    if (text !== '') return text;
  }
  return tags.length > 0 ? '' : undefined;
}

/** Non-empty text of the first title. */
export function titleOf(head: HeadFacts): string | undefined {
  const text = oneLine(head.titles[0]?.text ?? '');
  return text || undefined;
}

/** The links of each list by the tokens of their `rel`. */
const byRel = new WeakMap<readonly LinkTag[], Map<string, LinkTag[]>>();

function relIndex(links: readonly LinkTag[]): Map<string, LinkTag[]> {
  const index = new Map<string, LinkTag[]>();
  for (const link of links)
    for (const token of link.rel.toLowerCase().split(/\s+/)) {
      const list = index.get(token);
      if (!list) index.set(token, [link]);
      else if (list.at(-1) !== link) list.push(link);
    }
  return index;
}

/** Links whose `rel` holds the token, in order. */
export function linksOf({ links }: HeadFacts, rel: string): LinkTag[] {
  let index = byRel.get(links);
  if (!index) {
    index = relIndex(links);
    byRel.set(links, index);
  }
  return [...(index.get(rel) ?? NONE)];
}

/** A text as it stands in the double quotes of an attribute. */
export const escapeAttr = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;

/** A tag as text: the very bytes where the server's are known, else written out from its attributes. */
export function tagText(tag: MetaTag | LinkTag): string {
  if (tag.source) return tag.source.text;
  if ('rel' in tag)
    return `<link${attribute('rel', tag.rel)}${attribute('type', tag.type)}${attribute('href', tag.href)}>`;
  const keys = `${attribute('property', tag.property)}${attribute('name', tag.name)}${attribute('itemprop', tag.itemprop)}`;
  const text = `${keys}${attribute('http-equiv', tag.httpEquiv)}${attribute('charset', tag.charset)}${attribute('content', tag.content)}`;
  return text === '' ? '<meta >' : `<meta${text}>`;
}

const place = (source: TagSource | undefined) =>
  source ? { line: source.line, byte: source.byte } : {};

/** A tag as evidence. `mark` is the part of it that is wrong. */
export function exhibit(
  label: string,
  tag: MetaTag | LinkTag,
  from: 'server' | 'page' = 'server',
  mark?: string,
): Exhibit {
  // What stands in <noscript> is there for some crawlers only.
  const { source } = tag;
  const named = source?.noscript ? `${label} in <noscript>` : label;
  const text = tagText(tag);
  const shown: Exhibit = source
    ? { label: named, text, from, line: source.line, byte: source.byte }
    : { label: named, text, from };
  if (mark) shown.mark = mark;
  return shown;
}

/** The comment by which the maker of a tag signs, as evidence; nothing where there is none. */
export function signature({ source }: MetaTag): Exhibit[] {
  const comment = source?.comment;
  return comment
    ? [{ label: 'Comment', text: comment.text, from: 'server', line: comment.line }]
    : [];
}

/** The title element as evidence. */
export function titleExhibit(head: HeadFacts, from: 'server' | 'page' = 'server'): Exhibit[] {
  const tag = head.titles[0];
  return tag
    ? [{ label: 'title', text: `<title>${tag.text.trim()}</title>`, from, ...place(tag.source) }]
    : [];
}
