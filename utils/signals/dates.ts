import type { Snapshot } from '../page/snapshot';
import { dateIn } from './calendar';
import { credits } from './credits';
import { type Field, heads, itempropFields, metaFields } from './field';
import { entityFields, mainEntities } from './items';
import { exhibit } from './meta';
import { pageLanguage } from './page-language';
import { titleFields } from './page-title';
import { pageType } from './page-type';
import { signal } from './signal';
import { atText } from './targets';
import { webUrl } from './urls';

/** Metas that tell when the content was published, those of cards and of Dublin Core before house styles. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'cxenseparse:recs:publishtime',
  'video:release_date',
  'music:release_date',
  'book:release_date',
  'date',
];

/** Metas of the last change. */
const CHANGED = [
  'article:modified_time',
  'og:updated_time',
  'dc.date.modified',
  'dcterms.modified',
  'datemodified',
  'last-modified',
  'revised',
];

/** Pages that hold many things, each with a date of its own. */
const MANY = /^(homepage|listing|profile|search-results|product|app|event)$/;

/** Marks that make a date that of publication. */
const IS_PUBLISHED =
  /datePublished|uploadDate|pubdate|\bpublished\b|dt-published|entry-date|post-date/i;
const IS_CHANGED = /modified|updated/i;

/** Dates that a reader sees, none of what frames the page. `marked`: those that are marked as published. */
function seen(snapshot: Snapshot, marked: boolean): Field[] {
  const framed = /^(aside|footer|nav|comments)$/;
  const times = snapshot.page.times.filter(
    ({ region = 'none', from }) => !framed.test(region) && IS_PUBLISHED.test(from) === marked,
  );
  return times
    .toSorted(
      (a, b) =>
        Number(IS_CHANGED.test(`${a.from} ${a.text}`)) -
        Number(IS_CHANGED.test(`${b.from} ${b.text}`)),
    )
    .flatMap(({ datetime, text }) =>
      [datetime, text].flatMap((value) =>
        value === undefined
          ? []
          : [
              {
                value,
                from: 'time',
                evidence: {
                  label: 'date',
                  text: text || value,
                  from: 'page' as const,
                  ...atText(snapshot, text),
                },
              },
            ],
      ),
    );
}

/** As many different days make a list of things, of which none need be the page's own. Own choice. */
const SEVERAL = 4;

const besideHeadline = (snapshot: Snapshot): Field[] =>
  credits(snapshot).dates.map((line) => ({
    value: line,
    from: 'text',
    evidence: { label: 'date', text: line, from: 'page', ...atText(snapshot, line) },
  }));

/** When the main content was published; the day of its last change where only that is told. */
export const pageDate = signal((snapshot): Field | null => {
  const main = mainEntities(snapshot);
  const lang = pageLanguage(snapshot)?.value ?? '';
  const host = webUrl(snapshot.page.url)?.hostname ?? '';
  const hints = {
    url: snapshot.page.url,
    monthFirst:
      /^en([-_]us)?$/i.test(lang) || (lang === '' && /\.(com|org|net|us|gov|edu)$/.test(host)),
  };
  const equivalents = heads(snapshot).flatMap(({ head, side }) =>
    head.metas
      .filter(({ httpEquiv }) => /^\s*(last-modified|date)\s*$/i.test(httpEquiv ?? ''))
      .map(
        (tag): Field => ({
          value: tag.content ?? '',
          from: 'http-equiv',
          evidence: exhibit('http-equiv', tag, side),
        }),
      ),
  );
  const isMany = MANY.test(pageType(snapshot).type);
  const plainTimes = seen(snapshot, false);
  const days = new Set(plainTimes.flatMap(({ value }) => dateIn(value, hints)?.slice(0, 10) ?? []));
  const others = days.size < SEVERAL || snapshot.page.counts.articles === 1 ? plainTimes : [];
  const [expires] = metaFields(snapshot, ['article:expiration_time']);
  // Some set all times of an article to that of the answer.
  const published = metaFields(snapshot, PUBLISHED.slice(0, 4));
  const all = [
    ...published.filter(({ value }) => value !== expires?.value),
    ...entityFields(main, ['datePublished', 'uploadDate']),
    ...metaFields(snapshot, PUBLISHED.slice(4)),
    ...itempropFields(snapshot, ['datePublished', 'uploadDate']),
    ...(isMany ? [] : [...seen(snapshot, true), ...besideHeadline(snapshot), ...others]),
    ...entityFields(main, ['dateCreated']),
    ...entityFields(main, ['dateModified']),
    ...metaFields(snapshot, CHANGED),
    ...itempropFields(snapshot, ['dateModified']),
    ...equivalents,
    ...(isMany ? [] : titleFields(snapshot).slice(0, 4)),
    ...published,
  ];
  for (const field of all) {
    const value = dateIn(field.value, hints);
    if (value !== undefined) return { ...field, value };
  }
  return null;
});
