import type { Exhibit } from '../audit/finding';
import type { HeadFacts, MetaTag, Snapshot } from '../page/snapshot';
import { servedPage } from './card-values';
import { contentOf, exhibit, metaAll } from './meta';
import { oneLine } from './plain-text';
import { signal } from './signal';

/** One thing that a page says of itself, with the place that says it. */
export interface Field {
  value: string;
  /** What said it, such as `og:title`, `JSON-LD headline` or `byline`. */
  from: string;
  evidence: Exhibit;
}

/** A head and which document it belongs to. */
export interface SidedHead {
  head: HeadFacts;
  side: 'server' | 'page';
}

/** The heads in the order in which they count: as served, unless that was a gate's or an error's, then as rendered. */
export const heads = signal((snapshot): SidedHead[] => {
  const facts = servedPage(snapshot);
  return [
    ...(facts ? [{ head: facts.head, side: 'server' as const }] : []),
    { head: snapshot.page.head, side: 'page' as const },
  ];
});

/** White space folded. */
export const plain = (text: string): string => oneLine(text);

/** What the metas of some keys say, first key first, the served ones of a key before the rendered. */
export function metaFields(snapshot: Snapshot, keys: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (const key of keys)
    for (const { head, side } of heads(snapshot))
      for (const tag of metaAll(head, key)) addField(fields, tag, key, side);
  return fields;
}

/** The metas of each list with an `itemprop` in the head. Most pages have none, and many names are asked for. */
const withItemprop = new WeakMap<readonly MetaTag[], readonly MetaTag[]>();

function itempropTags({ metas }: HeadFacts): readonly MetaTag[] {
  const tags =
    withItemprop.get(metas) ?? metas.filter(({ itemprop, inHead }) => inHead && itemprop);
  withItemprop.set(metas, tags);
  return tags;
}

/** The same for metas that only carry an `itemprop`. */
export function itempropFields(snapshot: Snapshot, names: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (const name of names)
    for (const { head, side } of heads(snapshot))
      for (const tag of itempropTags(head))
        if (tag.itemprop?.toLowerCase().split(/\s+/).includes(name.toLowerCase()))
          addField(fields, tag, `itemprop ${name}`, side);
  return fields;
}

function addField(fields: Field[], tag: MetaTag, from: string, side: SidedHead['side']): void {
  const value = plain(contentOf(tag));
  if (value !== '') fields.push({ value, from, evidence: exhibit(from, tag, side) });
}
