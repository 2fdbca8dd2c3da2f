import { grouped } from '../../utils/audit/describe';
import type { Report } from '../../utils/audit/report';
import type { HeadFacts, LinkTag, MetaTag, TagSource } from '../../utils/page/snapshot';
import { readJsonLd, typesOf } from '../../utils/signals/json-ld';
import { served } from '../../utils/signals/meta';
import { networkById } from '../guide/guide';

/**
 * Where a fact stands. `server`: in the served HTML (and, where both are known, in the page as well).
 * `page`: only scripts put it there. `differs`: scripts changed it. `rendered`: seen in the page; whether the
 * server sent it is not known. `header`, `robots`, `answer`: what came with or before the HTML.
 */
export type Stand = 'server' | 'page' | 'differs' | 'rendered' | 'header' | 'robots' | 'answer';

/** One thing that the page or its server says. Absence is no fact. */
export interface Fact {
  key: string;
  /** As the page has it now; as the server sent it where the page no longer has it. */
  value: string;
  where: Stand;
  /** With `differs`: what the server sent. */
  served?: string;
  line?: number;
  byte?: number;
  note?: string;
  /** An address, number or code: drawn in the code face, left to right. */
  code?: true;
}

export interface FactGroup {
  name: string;
  facts: Fact[];
}

/** A value of one document, before both are compared. */
interface Said {
  key: string;
  value: string;
  source?: TagSource | undefined;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

const metaKey = (tag: MetaTag): string =>
  folded(
    tag.property ??
      tag.name ??
      (tag.httpEquiv ? `http-equiv ${tag.httpEquiv}` : undefined) ??
      (tag.itemprop ? `itemprop ${tag.itemprop}` : undefined) ??
      (tag.charset === undefined ? '' : 'charset'),
  ).toLowerCase();

const linkKey = ({ rel, hreflang, sizes, type }: LinkTag): string =>
  [folded(rel).toLowerCase(), hreflang ?? sizes ?? (/alternate/i.test(rel) ? type : undefined)]
    .filter(Boolean)
    .join(' ');

/** Everything a head says, in document order by kind. */
function saidBy(head: HeadFacts): Said[] {
  return [
    ...head.titles.map(({ text, source }) => ({ key: 'title', value: folded(text), source })),
    ...(head.lang === undefined ? [] : [{ key: 'html lang', value: head.lang }]),
    ...(head.base === undefined ? [] : [{ key: 'base', value: head.base }]),
    ...head.metas.map((tag) => ({
      key: metaKey(tag),
      value: folded(tag.content ?? tag.charset ?? ''),
      source: tag.source,
    })),
    ...head.links.map((tag) => ({ key: linkKey(tag), value: tag.href.trim(), source: tag.source })),
  ].filter(({ key }) => key !== '');
}

/** What the JSON-LD blocks are about, one value a block. */
const structured = (head: HeadFacts): Said[] =>
  head.jsonLd.map((block, index) => {
    const { nodes, broken } = readJsonLd({ ...head, jsonLd: [block] });
    const types = [...new Set(nodes.flatMap(typesOf))];
    const value =
      broken > 0 || block.cut
        ? block.cut
          ? 'Too long to be read here'
          : 'Cannot be read'
        : types.join(', ') || 'No type';
    return { key: `JSON-LD ${index + 1}`, value };
  });

const placed = (source: TagSource | undefined) =>
  source ? { line: source.line, byte: source.byte } : {};

const byKey = (said: readonly Said[]): Map<string, Said[]> => Map.groupBy(said, ({ key }) => key);

/** Compares both documents key by key: what is the same, what scripts added, changed or took away. */
function compared(server: readonly Said[] | undefined, page: readonly Said[]): Fact[] {
  if (!server) return page.map(({ key, value }) => ({ key, value, where: 'rendered' }));
  const pages = byKey(page);
  const facts: Fact[] = [];
  for (const [key, sent] of byKey(server)) {
    const left = [...(pages.get(key) ?? [])];
    pages.delete(key);
    const changed: Said[] = [];
    const same = new Map<Said, Said>();
    for (const each of sent) {
      const at = left.findIndex(({ value }) => value === each.value);
      const [found] = at < 0 ? [] : left.splice(at, 1);
      if (found) same.set(each, found);
      else changed.push(each);
    }
    for (const each of sent) {
      const now = changed.includes(each) ? left.shift() : undefined;
      facts.push(
        now
          ? { key, value: now.value, served: each.value, where: 'differs', ...placed(each.source) }
          : {
              key,
              value: each.value,
              where: 'server',
              ...placed(each.source),
              ...(same.has(each) ? {} : { note: 'taken away by scripts' }),
            },
      );
    }
    facts.push(...left.map(({ value }): Fact => ({ key, value, where: 'page' })));
  }
  for (const added of pages.values()) {
    facts.push(...added.map(({ key, value }): Fact => ({ key, value, where: 'page' })));
  }
  return facts;
}

const GROUPS = [
  'Title and text',
  'Picture',
  'Address',
  'Crawlers',
  'Structured data',
  'Server',
  'Sharing',
  'Other tags',
] as const;

type GroupName = (typeof GROUPS)[number];

/** Which group a tag belongs to; the first pattern that fits its key. */
const PLACES: readonly [GroupName, RegExp][] = [
  [
    'Title and text',
    /^(title|description|keywords|author|html lang|h1|byline|article:.+|(og|twitter):(title|description|site_name|type|locale(:.+)?))$/,
  ],
  ['Picture', /^((og|twitter):image(:.+)?|twitter:card|image_src|itemprop image|thumbnail)$/],
  ['Address', /^(base|og:url|twitter:url|canonical|shortlink|amphtml|alternate( .+)?)$/],
  ['Crawlers', /^(robots|googlebot(-news)?|bingbot|.+bot|pinterest|pinterest-rich-pin)$/],
  ['Sharing', /^(twitter:(site|creator)(:id)?|fediverse:creator|me|fb:(app_id|pages|admins))$/],
];

const groupOf = (key: string): GroupName =>
  PLACES.find(([, pattern]) => pattern.test(key))?.[0] ?? 'Other tags';

/** Keys whose values are words, even where they hold only one. */
const WORDS = /(title|description|site_name|author|alt|keywords|h1|byline|widget)$/;

/** Whether a value is code rather than words. */
const isCode = (group: GroupName, { key, value }: Fact) =>
  group === 'Server' ||
  group === 'Crawlers' ||
  (!WORDS.test(key) && /^(https?:|\/|#?[\w.,:;+=-]+$)/.test(value) && !/\s/.test(value));

const rendered = (key: string, value: string, note?: string): Fact => ({
  key,
  value,
  where: 'rendered',
  ...(note ? { note } : {}),
});

const ENCODING_FROM = {
  bom: 'byte order mark',
  header: 'content-type header',
  meta: 'meta tag',
  default: 'nothing says so: the default',
} as const;

function addresses({ snapshot, share, url, finalUrl }: Report): Fact[] {
  const facts = served(snapshot);
  return [
    rendered('address', snapshot.page.url || url),
    ...(facts?.redirected
      ? [{ key: 'leads to', value: finalUrl, where: 'answer' as const, note: 'redirected' }]
      : []),
    ...(share.url && share.url !== finalUrl ? [rendered('shared as', share.url)] : []),
  ];
}

function crawlers({ snapshot: { robots, server } }: Report): Fact[] {
  const header = server.state === 'ok' ? server.facts.headers['x-robots-tag'] : undefined;
  return [
    ...(robots.state === 'ok'
      ? [
          {
            key: 'robots.txt',
            value: String(robots.facts.status),
            where: 'robots' as const,
            ...(robots.facts.text
              ? {
                  note: `${grouped(robots.facts.text.trimEnd().split(/\r\n|\r|\n/).length)} lines${robots.facts.cut ? ', cut' : ''}`,
                }
              : {}),
          },
        ]
      : []),
    ...(header === undefined
      ? []
      : [{ key: 'x-robots-tag', value: header, where: 'header' as const }]),
  ];
}

function serverFacts({ snapshot }: Report): Fact[] {
  const facts = served(snapshot);
  if (!facts) return [];
  const answer = (key: string, value: string, note?: string): Fact => ({
    key,
    value,
    where: 'answer',
    ...(note ? { note } : {}),
  });
  return [
    answer('status', String(facts.status)),
    answer('encoding', facts.encoding, ENCODING_FROM[facts.encodingFrom]),
    answer('bytes', grouped(facts.bytes), facts.cut ? 'read so far, longer' : 'uncompressed'),
    answer('time', `${grouped(Math.round(facts.elapsed))} ms`),
    ...Object.entries(facts.headers)
      .filter(([name]) => name !== 'x-robots-tag')
      .map(([key, value]): Fact => ({ key, value, where: 'header' })),
    ...(facts.headBreak
      ? [
          {
            key: 'head ends at',
            value: `<${facts.headBreak.tag}>`,
            where: 'server' as const,
            line: facts.headBreak.line,
            byte: facts.headBreak.byte,
          },
        ]
      : []),
  ];
}

const nameOf = (network: string | undefined) =>
  network === undefined ? undefined : (networkById(network)?.name ?? network);

const steps = (count: number) => `${count} ${count === 1 ? 'step' : 'steps'}`;

function sharing({ share }: Report): Fact[] {
  const { best, copy, manual } = share.steps;
  return [
    ...(best === null
      ? []
      : [rendered('fewest steps', String(best), 'with the page’s own buttons')]),
    ...(copy === null ? [] : [rendered('steps to copy', String(copy))]),
    rendered('steps by hand', String(manual)),
    ...share.controls.map((control) =>
      rendered(
        nameOf(control.network) ?? control.kind,
        control.shares || control.name || control.kind,
        [
          `${control.kind} button`,
          steps(control.steps),
          control.state === 'seen' ? '' : control.state === 'folded' ? 'folded away' : 'not seen',
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
    ...share.widgets.map(({ name, alive }) =>
      rendered('widget', name, alive ? undefined : 'no longer works'),
    ),
    ...share.profiles.map(({ network, url, handle, from }) =>
      rendered(`${nameOf(network)} account`, url, [handle, from].filter(Boolean).join(', ')),
    ),
  ];
}

function texts({ snapshot: { page, server } }: Report): Fact[] {
  const h1: Said[] = page.headings
    .filter(({ level }) => level === 1)
    .map(({ text }) => ({ key: 'h1', value: folded(text) }));
  const sent = server.state === 'ok' ? server.facts.h1 : undefined;
  const [first, ...rest] = h1;
  return [
    // Only the first h1 of the served HTML is kept; of the others nobody can say where they came from.
    ...(first || sent
      ? compared(
          server.state === 'ok' ? (sent ? [{ key: 'h1', value: folded(sent) }] : []) : undefined,
          first ? [first] : [],
        )
      : []),
    ...rest.map(({ key, value }) => rendered(key, value)),
    ...page.bylines.map(({ text, from }) => rendered('byline', folded(text), from)),
  ].filter(({ value }) => value !== '');
}

/** All facts of a report with the place where each stands, in groups that are never empty. */
export function factsOf(report: Report): FactGroup[] {
  const { snapshot } = report;
  const head = served(snapshot)?.head;
  const groups = new Map<GroupName, Fact[]>(GROUPS.map((name) => [name, []]));
  const add = (name: GroupName, facts: readonly Fact[]) => groups.get(name)?.push(...facts);

  add('Address', addresses(report));
  add('Crawlers', crawlers(report));
  for (const fact of compared(head && saidBy(head), saidBy(snapshot.page.head))) {
    add(groupOf(fact.key), [fact]);
  }
  add('Title and text', texts(report));
  add('Structured data', compared(head && structured(head), structured(snapshot.page.head)));
  add('Server', serverFacts(report));
  add('Sharing', sharing(report));

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
