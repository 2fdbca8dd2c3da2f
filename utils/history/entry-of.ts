import { siteOf } from '../audit/intended';
import type { Entry, KeptReport, Page, Point } from './entry';
import { pageKey } from './page-key';

/** Characters kept of what a page could make as long as it likes. Own choice. */
const MOST_TITLE = 300;
const MOST_URL = 4_000;
const MOST_NOTES = 4_000;

/** Audits in the trend line of a list; more could not be told apart there. Own choice. */
export const MOST_POINTS = 30;

/**
 * 53 bits of a text as letters and digits: a cyrb53 hash (bryc, public domain). Among 10,000 audits two that share
 * one are as likely as 1 in 180 million.
 */
function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Id of an audit: the same for the same address at the same moment. */
export const idOf = ({ url, capturedAt }: Pick<KeptReport, 'url' | 'capturedAt'>): string =>
  shortHash(`${url}\n${capturedAt}`);

/** What a list needs to know of a report. `bytes`: see `Entry`. */
export function entryOf(report: KeptReport, bytes: number, note = ''): Entry {
  const { url, page, score, version } = report;
  const at = new Date(report.capturedAt).toISOString();
  return {
    schema: 1,
    id: idOf(report),
    url: url.slice(0, MOST_URL),
    page: pageKey(url),
    site: siteOf(url) ?? '',
    title: (page.title?.trim() ?? '').slice(0, MOST_TITLE),
    type: page.type,
    at,
    overall: score.overall,
    range: score.range,
    band: score.band,
    verdicts: Object.fromEntries(
      Object.entries(score.networks).map(([id, { verdict }]) => [id, verdict]),
    ),
    pillars: Object.fromEntries(
      Object.entries(score.pillars).map(([id, pillar]) => [id, pillar.score]),
    ),
    version,
    ...(report.snapshot?.page.engine === 'served' ? { served: true } : {}),
    note,
    bytes,
  };
}

const pointOf = ({ id, at, overall, served, version }: Entry): Point => ({
  id,
  at,
  overall,
  ...(served ? { served } : {}),
  version,
});

/** The line of a page by its audits in any order; `undefined` where none is left. */
export function pageOf(entries: readonly Entry[], tags: readonly string[]): Page | undefined {
  const sorted = entries.toSorted((a, b) => a.at.localeCompare(b.at));
  const last = sorted.at(-1);
  if (!last) return undefined;
  const { id, url, site, title, type, at, overall, band, note } = last;
  const notes = sorted
    .slice(0, -1)
    .flatMap((entry) => entry.note || [])
    .reverse()
    .join('\n')
    .slice(0, MOST_NOTES);
  return {
    page: last.page,
    site,
    at,
    last: { id, url, site, title, type, at, overall, band, note },
    points: sorted.slice(-MOST_POINTS).map(pointOf),
    audits: sorted.length,
    tags,
    ...(notes ? { notes } : {}),
  };
}
