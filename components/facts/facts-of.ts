import { PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { Report } from '../../utils/audit/report';
import { served } from '../../utils/signals/meta';
import type { Field } from '../../utils/signals/page-fields';
import type { Details } from '../popup/view';
import { crawlerAnswers, full, images, requests } from './of/asked';
import { compared } from './of/compare';
import { type Fact, type FactGroup, joined, made, ofField, rendered } from './of/fact';
import { saidBy } from './of/head';
import {
  comments,
  embeds,
  headings,
  links,
  loads,
  obstacles,
  origins,
  pictures,
  text,
} from './of/page';
import { addresses, crawlers, serverFacts } from './of/server';
import { profiles, sharing } from './of/sharing';
import { itemsSaid, jsonLdSaid } from './of/structured';

const GROUPS = [
  'In short',
  'Title and text',
  'Picture',
  'Address',
  'Ways to share',
  'Accounts',
  'Crawlers',
  'Structured data',
  'Author, date and terms',
  'Feeds',
  'Headings',
  'Main content',
  'Pictures in the page',
  'Players and frames',
  'Comments',
  'Links',
  'In the way',
  'Server',
  'Pictures asked for',
  'Full audit',
  'As crawlers',
  'Requests',
  'Loads',
  'Other tags',
] as const;

type GroupName = (typeof GROUPS)[number];

/** Which group a tag belongs to; the first pattern that fits its key. */
const PLACES: readonly [GroupName, RegExp][] = [
  [
    'Title and text',
    /^(title|description|keywords|author|html lang|article:.+|(og|twitter):(title|description|site_name|type|locale(:.+)?))$/,
  ],
  ['Picture', /^((og|twitter):image(:.+)?|twitter:card|image_src|itemprop image|thumbnail)$/],
  ['Feeds', /^alternate application\/(rss|atom|feed)\b/],
  ['Address', /^(base|og:url|twitter:url|canonical|shortlink|amphtml|alternate( .+)?)$/],
  ['Crawlers', /^(robots|googlebot(-news)?|bingbot|.+bot|pinterest|pinterest-rich-pin)$/],
  ['Accounts', /^(twitter:(site|creator)(:id)?|fediverse:creator|me|fb:(app_id|pages|admins))$/],
];

const groupOf = (key: string): GroupName =>
  PLACES.find(([, pattern]) => pattern.test(key))?.[0] ?? 'Other tags';

/** Keys whose values are words, even where they hold only one. */
const WORDS =
  /(title|description|site_name|author|alt|keywords|h[1-6]|byline|widget|publisher|Title|Description|Site|Author|Kind of page|Made with|JSON-LD \d+|microdata|RDFa|microformats2)$/;

/** Whether a value is code rather than words. */
const isCode = (group: GroupName, { key, value }: Fact) =>
  group === 'Server' ||
  (!WORDS.test(key) && /^(https?:|\/|#?[\w.,:;+=-]+$)/.test(value) && !/\s/.test(value));

/** What the page comes down to: the texts that are shared, and the place that says each. */
function summary({ page }: Report, details: Details | undefined): Fact[] {
  const { fields } = details ?? {};
  const one = (key: string, value: string | null, field: Field | null | undefined) =>
    value === null ? [] : [field?.value === value ? ofField(key, field) : made(key, value)];
  const [strongest] = details?.automatic.signals ?? [];
  return [
    ...one('Title', page.title, fields?.title),
    ...one('Description', page.description, fields?.description),
    ...one('Image', page.image, fields?.image),
    ...one('Canonical', page.canonical, fields?.url),
    ...one('Language', page.lang, fields?.lang),
    ...one('Site', page.siteName, fields?.publisher),
    ...(fields?.author ? [ofField('Author', fields.author)] : []),
    ...(fields?.date ? [ofField('Date', fields.date)] : []),
    ...(fields?.icon ? [ofField('Icon', fields.icon)] : []),
    made(
      'Kind of page',
      PAGE_TYPE_WORDS[page.type],
      strongest?.type === page.type ? joined(strongest.why) : undefined,
    ),
    ...(details?.madeWith ?? []).map((tool) => ofField('Made with', tool)),
  ];
}

/**
 * All facts of a report with the place where each stands, in groups that are never empty. `details` is what
 * the judge adds; without it what needs it is left out.
 */
export function factsOf(report: Report, details?: Details): FactGroup[] {
  const { snapshot } = report;
  const { page } = snapshot;
  const head = served(snapshot)?.head;
  const groups = new Map<GroupName, Fact[]>(GROUPS.map((name) => [name, []]));
  const add = (name: GroupName, facts: readonly Fact[]) => groups.get(name)?.push(...facts);

  add('In short', summary(report, details));
  add('Address', addresses(report));
  add('Ways to share', sharing(report));
  add('Accounts', profiles(report));
  add('Crawlers', crawlers(report, details));
  for (const fact of compared(head && saidBy(head), saidBy(page.head))) {
    add(groupOf(fact.key), [fact]);
  }
  add('Structured data', compared(head && jsonLdSaid(head), jsonLdSaid(page.head)));
  add(
    'Structured data',
    compared(served(snapshot) && itemsSaid(served(snapshot)?.items ?? []), itemsSaid(page.items)),
  );
  add('Author, date and terms', origins(report, details));
  add(
    'Feeds',
    page.feedLinks.map(({ url, text: words }) => rendered('link in the page', url, words)),
  );
  add('Headings', headings(report));
  add('Main content', text(report));
  add('Pictures in the page', pictures(report));
  add('Players and frames', embeds(report));
  add('Comments', comments(report));
  add('Links', links(report));
  add('In the way', obstacles(report));
  add('Server', serverFacts(report));
  add('Pictures asked for', images(report));
  add('Full audit', full(report));
  add('As crawlers', crawlerAnswers(report, details));
  add('Requests', requests(report));
  add('Loads', loads(report));

  return [...groups]
    .map(([name, facts]) => ({
      name,
      facts: facts.map((fact) => (isCode(name, fact) ? { ...fact, code: true as const } : fact)),
    }))
    .filter(({ facts }) => facts.length > 0);
}

export type FactFilter = 'all' | 'server' | 'page' | 'differs';

/** Whether a fact belongs under a filter; `server` is all that came from the server unchanged. */
export function isUnder(filter: FactFilter, { where }: Fact): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'server':
      return where === 'server' || where === 'header' || where === 'robots' || where === 'answer';
    default:
      return where === filter;
  }
}

/** Whether a fact holds the query, in its key, value or note, in any case. */
export function holds({ key, value, served: sent, note }: Fact, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return [key, value, sent, note].some((text) => text?.toLowerCase().includes(wanted));
}
