import type { MetaTag } from '../page/snapshot';
import { cardTag } from './card-tags';
import { servedPage, tagOf } from './card-values';
import { contentOf } from './meta';
import { oneLine } from './plain-text';
import { signal } from './signal';

/** The description that goes with the link. */
export type CardDescription =
  | { state: 'filled'; key: 'og:description' | 'description'; value: string; tag: MetaTag }
  /** Only the rendered page has one; the rule `no-js-only-card` reports that. */
  | { state: 'page-only' }
  | { state: 'absent' }
  | { state: 'unknown' };

/** What cards say below the title: `og:description`, else the plain description, of the served HTML. */
export const cardDescription = signal((snapshot): CardDescription => {
  const facts = servedPage(snapshot);
  if (!facts) return { state: 'unknown' };
  for (const key of ['og:description', 'description'] as const) {
    const tag = tagOf(facts.head, key);
    const value = tag ? oneLine(contentOf(tag)) : '';
    if (tag && value !== '') return { state: 'filled', key, value, tag };
  }
  if (facts.cut) return { state: 'unknown' };
  return { state: cardTag(snapshot, 'og:description')?.rendered ? 'page-only' : 'absent' };
});
