import type { Snapshot } from '../page/snapshot';
import { dateIn } from './calendar';
import { credits } from './credits';
import { type Field, itempropFields, metaFields } from './field';
import { entityFields, mainEntities } from './items';
import { MONTHS } from './month-names';
import { simple } from './plain-text';
import { signal } from './signal';
import { atText } from './targets';

/**
 * How a date is written for machines. `full`: with time and zone, as RFC 3339 asks; `no-zone`; `day`: the day alone;
 * `loose`: readable, but in no form of the standard; `invalid`: no date.
 */
type DateForm = 'full' | 'no-zone' | 'day' | 'loose' | 'invalid';

/** One statement of a date for machines. */
export interface StatedDate extends Field {
  form: DateForm;
  /** As ISO 8601 as far as it goes; absent where it is no date. */
  iso?: string;
  /** Moment in ms; a day alone counts as its noon, UTC. */
  at?: number;
}

const FORMS: readonly [DateForm, RegExp][] = [
  ['full', /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/i],
  ['no-zone', /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?$/i],
  ['day', /^\d{4}-\d\d-\d\d$/],
];

function stated(field: Field): StatedDate {
  const text = field.value.trim();
  const iso = dateIn(text, { monthFirst: true });
  const form = FORMS.find(([, pattern]) => pattern.test(text))?.[0];
  const moment = iso && Date.parse(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
  if (iso === undefined || moment === undefined || Number.isNaN(moment))
    return { ...field, form: 'invalid' };
  return { ...field, form: form ?? 'loose', iso, at: Number(moment) };
}

const PUBLISHED = /datePublished|uploadDate|pubdate|dt-published/i;
const CHANGED = /dateModified|dt-updated/i;

/** Parts of a page that frame its content. */
const FRAMES = /^(aside|footer|nav|comments)$/;

/** The first `time` element of the content that carries a date for machines, by what marks it. */
function marked(snapshot: Snapshot, isMeant: (from: string, datetime: string) => boolean): Field[] {
  for (const { datetime, text, from, region = 'none' } of snapshot.page.times)
    if (datetime && !FRAMES.test(region) && isMeant(from, datetime))
      return [
        {
          value: datetime,
          from: 'time',
          evidence: {
            label: 'time',
            text: `<time datetime="${datetime}">${text}`.slice(0, 300),
            from: 'page',
            ...atText(snapshot, text),
          },
        },
      ];
  return [];
}

/** A number of days or hours ago, as lists and networks show it. */
const AGO =
  /\b\d+\s*(?:min(?:ute)?s?|h(?:ours?|rs?)?|d(?:ays?)?|weeks?|months?|years?)\s+ago\b|\bvor \d+ \p{L}+|\bil y a \d+|\bhace \d+|\d+\s*(?:分钟|小时|天)前|\d+(?:時間|日)前|\d+(?:시간|일) ?전/iu;

/** What may as well be the day of the last change or of a print, and counts where nothing better stands. */
function otherDates(snapshot: Snapshot): StatedDate[] {
  const loose = metaFields(snapshot, [
    'article:published',
    'parsely-pub-date',
    'publish_date',
    'publish-date',
    'publishdate',
    'pub_date',
    'sailthru.date',
    'citation_publication_date',
    'video:release_date',
    'article.published',
    'citation_online_date',
    'citation_date',
    'dc.date.created',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'dc:date',
    'date',
    'pubdate',
    'publication_date',
    'publication-date',
    'cxenseparse:recs:publishtime',
  ]);
  // An element that nothing marks may be of a teaser, but it does tell machines a date.
  const unmarked = marked(
    snapshot,
    (from, datetime) => !CHANGED.test(from) && dateIn(datetime) !== undefined,
  );
  const tags = loose.map(stated);
  return [...tags.filter(({ form }) => form === 'full'), ...tags, ...unmarked.map(stated)];
}

/** When the page says for machines that it was published, and changed: the first statement of each kind of place. */
export const statedDates = signal((snapshot) => {
  const first = (fields: Field[]): Field[] => fields.slice(0, 1);
  const main = mainEntities(snapshot);
  const published = [
    ...first(
      metaFields(snapshot, [
        'article:published_time',
        'og:article:published_time',
        'og:published_time',
      ]),
    ),
    ...first(entityFields(main, ['datePublished', 'uploadDate'])),
    ...first(itempropFields(snapshot, ['datePublished', 'uploadDate'])),
    ...marked(snapshot, (from) => PUBLISHED.test(from)),
    ...first(metaFields(snapshot, ['dc.date.issued', 'dcterms.issued', 'datepublished'])),
  ];
  const changed = [
    ...first(
      metaFields(snapshot, [
        'article:modified_time',
        'og:article:modified_time',
        'og:updated_time',
      ]),
    ),
    ...first(entityFields(main, ['dateModified'])),
    ...first(itempropFields(snapshot, ['dateModified'])),
    ...marked(snapshot, (from) => CHANGED.test(from)),
    ...first(metaFields(snapshot, ['last-modified', 'dcterms.modified', 'dc.date.modified'])),
  ];
  return {
    published: published.length > 0 ? published.map(stated) : otherDates(snapshot).slice(0, 1),
    changed: changed.map(stated),
  };
});

/** Whether a short line of the page holds a year: a date may stand there in a form that is not known here. */
export function showsYear(snapshot: Snapshot, year: string): boolean {
  return snapshot.page.lines.some((line) => line.length <= 120 && line.includes(year));
}

/** Whether a text names a month and a number: a day without its year, or the month of an issue. */
const isMonth = (text: string): boolean =>
  text.length <= 60 &&
  !/\p{L}\s+\/\s+\d+$/u.test(text) &&
  // The number of an issue is none of a day or year.
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01]|(?:19|20)\d\d)(?!\d)/.test(text) &&
  simple(text)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && word in MONTHS);

/** A date that a reader sees, by its words. */
export const visibleDate = signal((snapshot): string | undefined => {
  const { times, lines } = snapshot.page;
  const isDate = (text: string) =>
    text.length <= 100 &&
    (dateIn(text, { monthFirst: true }) !== undefined ||
      (/\d/.test(text) && (AGO.test(text) || isMonth(text))));
  return (
    credits(snapshot).dates[0] ?? times.map(({ text }) => text).find(isDate) ?? lines.find(isDate)
  );
});
