import type { Snapshot } from '../page/snapshot';
import { dateIn } from './calendar';
import { servedPage } from './card-values';
import { heads } from './field';
import { contentOf, keyOf, misplacedContent } from './meta';
import { signal } from './signal';

/**
 * Dates that tags and structured data give anywhere, in whatever key, type or depth. They may be of anything, but where
 * one stands nothing is called missing.
 */
interface DateTags {
  /** Some date at all, and one under a name that speaks of a change. */
  any: boolean;
  changed: boolean;
  /** Days that stand in tags or structured data with time and zone, those of changes left out, `YYYY-MM-DD`. */
  full: ReadonlySet<string>;
}

const CHANGE = /modif|updat|revis|chang|edited|last/i;
const DATE_KEY = /date|time|publi|issued|creat|modif|updat|revis|release|posted/i;
const FULL = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/i;

/** Properties with a value that may be a date, in a block of JSON-LD. */
const IN_JSON = /"([\w:@./-]{2,60})"\s*:\s*"([^"]{4,60})"/g;

export const dateTags = signal((snapshot: Snapshot): DateTags => {
  const { page } = snapshot;
  const inData: [key: string, value: string][] = [
    ...heads(snapshot).flatMap(({ head }) => [
      ...head.metas.map((tag): [string, string] => [
        keyOf(tag) || tag.itemprop || tag.httpEquiv || '',
        contentOf(tag) || misplacedContent(tag) || '',
      ]),
      ...head.jsonLd.flatMap(({ text }) =>
        [...text.matchAll(IN_JSON)].map(([, key = '', value = '']): [string, string] => [
          key,
          value,
        ]),
      ),
    ]),
    ...[...(servedPage(snapshot)?.items ?? []), ...page.items].flatMap(({ properties }) =>
      properties.map(([key, value]): [string, string] => [key, String(value)]),
    ),
  ];
  // An element that nothing marks may be of a teaser.
  const inText = page.times.map(({ from, text, datetime = '' }): [string, string] => [
    `${from || 'time'} ${text}`.slice(0, 160),
    datetime,
  ]);
  const isDated = ([key, value]: [string, string]) =>
    (DATE_KEY.test(key) || CHANGE.test(key)) && dateIn(value, { monthFirst: true }) !== undefined;
  const tags = inData.filter(isDated);
  const dated = [...tags, ...inText.filter(isDated)];
  return {
    any: dated.length > 0,
    changed: dated.some(([key]) => CHANGE.test(key)),
    full: new Set(
      tags.flatMap(([key, value]) =>
        CHANGE.test(key) ? [] : (FULL.exec(value.trim())?.[1] ?? []),
      ),
    ),
  };
});
