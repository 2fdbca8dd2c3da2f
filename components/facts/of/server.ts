import { grouped } from '../../../utils/audit/describe';
import type { Report } from '../../../utils/audit/report';
import type { CrawlerAccess } from '../../../utils/signals/crawler-access';
import { served } from '../../../utils/signals/meta';
import type { Details } from '../../popup/view';
import { answer, counted, type Fact, joined, made, rendered } from './fact';
import { nameOf } from './sharing';

const ENCODING_FROM = {
  bom: 'byte order mark',
  header: 'content-type header',
  meta: 'meta tag',
  default: 'nothing says so: the default',
} as const;

/** Milliseconds as people read them. */
export const duration = (milliseconds: number): string => `${grouped(Math.round(milliseconds))} ms`;

/** Addresses under which the page goes. */
export function addresses({ snapshot, share, url, finalUrl }: Report): Fact[] {
  const facts = served(snapshot);
  const { onward } = facts ?? {};
  return [
    rendered('address', snapshot.page.url || url),
    ...(snapshot.page.baseUrl !== snapshot.page.url
      ? [rendered('base address', snapshot.page.baseUrl)]
      : []),
    ...(facts?.redirected ? [answer('leads to', finalUrl, 'redirected')] : []),
    ...(onward
      ? [
          answer(
            'sends on to',
            onward.url,
            `by ${onward.by === 'meta' ? 'meta refresh' : 'a script'} after ${counted(onward.seconds, 'second')}`,
          ),
        ]
      : []),
    ...(share.url && share.url !== finalUrl ? [made('shared as', share.url)] : []),
  ];
}

/** What robots.txt says to one crawler. */
function accessWords(access: CrawlerAccess): { value: string; note?: string } {
  switch (access.state) {
    case 'allowed':
      return access.delay
        ? {
            value: 'let in',
            note: `asked to wait ${counted(access.delay.seconds, 'second')} between visits`,
          }
        : { value: 'let in' };
    case 'blocked':
      return {
        value: 'turned away',
        note: access.byName ? 'by its name' : 'by the rule for all',
      };
    case 'server-error':
      return { value: 'not known', note: `robots.txt was answered with ${access.status}` };
    case 'unknown':
      return { value: 'not known' };
  }
}

/** robots.txt, crawler by crawler, and the header for crawlers. */
export function crawlers(
  { snapshot: { robots, server } }: Report,
  details: Details | undefined,
): Fact[] {
  const header = server.state === 'ok' ? server.facts.headers['x-robots-tag'] : undefined;
  const lines = (text: string) => text.trimEnd().split(/\r\n|\r|\n/).length;
  return [
    ...(robots.state === 'ok'
      ? [
          {
            key: 'robots.txt',
            value: String(robots.facts.status),
            where: 'robots' as const,
            ...(robots.facts.text
              ? {
                  note: `${grouped(lines(robots.facts.text))} lines${robots.facts.cut ? ', cut' : ''}`,
                }
              : {}),
          },
          ...(details?.robots ?? []).map(({ network, tokens, access }): Fact => {
            const { value, note } = accessWords(access);
            const line = access.state === 'blocked' ? access.line : undefined;
            return {
              key: nameOf(network) ?? network,
              value,
              where: 'robots',
              note: joined(tokens.join(', '), note) ?? '',
              ...(line ? { line } : {}),
            };
          }),
        ]
      : []),
    ...(header === undefined
      ? []
      : [{ key: 'x-robots-tag', value: header, where: 'header' as const }]),
  ];
}

/** The server's answer, and how the browser timed the page. */
export function serverFacts({ snapshot }: Report): Fact[] {
  const facts = served(snapshot);
  const { navigation } = snapshot.page;
  return [
    ...(facts
      ? [
          answer('status', facts.status),
          answer(
            'encoding',
            facts.encoding,
            joined(
              ENCODING_FROM[facts.encodingFrom],
              facts.charsetByte !== undefined && `declared at byte ${grouped(facts.charsetByte)}`,
            ),
          ),
          answer('bytes', grouped(facts.bytes), facts.cut ? 'read so far, longer' : 'uncompressed'),
          answer('first byte', duration(facts.firstByte)),
          answer('time', duration(facts.elapsed)),
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
        ]
      : []),
    ...(navigation
      ? [
          rendered('your first byte', duration(navigation.firstByte), 'when you opened the page'),
          ...(navigation.redirects > 0
            ? [rendered('your redirects', navigation.redirects, 'on the same origin')]
            : []),
        ]
      : []),
  ];
}
