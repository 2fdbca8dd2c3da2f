import { csvOf } from '../export/csv-cells';
import { isRecord } from '../settings/versions';
import type { ShareSettings } from './settings';
import type { Target } from './target';

/** Where a share was begun. */
const FROM = ['popup', 'panel', 'menu', 'command'] as const;

/** One share of the user's own. That a form was opened is known; whether a post came of it is not. */
export interface LogEntry {
  /** ISO 8601, UTC. */
  at: string;
  /** Id of the target, and its name on that day. */
  target: string;
  name: string;
  /** The address that was shared. */
  url: string;
  title: string;
  from: (typeof FROM)[number];
  isPrivate?: true;
}

/** Entries that are kept; the oldest make room. Own choice. */
export const MOST_ENTRIES = 10_000;

/** Characters kept of a title and of an address, which a page could make as long as it likes. Own choice. */
const MOST_TITLE = 300;
const MOST_URL = 4_000;

/** Characters of a target's id and name that are read back. Own choice. */
const MOST_NAME = 200;

/** Whether the user wants a share written down. */
export const isLogged = (
  { log, logPrivate }: Pick<ShareSettings, 'log' | 'logPrivate'>,
  isPrivate: boolean,
): boolean => log && (logPrivate || !isPrivate);

/** What is written down of a share. */
export function logEntry(
  { id, name }: Pick<Target, 'id' | 'name'>,
  { url, title }: { url: string; title: string },
  { at, from, isPrivate }: { at: Date; from: LogEntry['from']; isPrivate: boolean },
): LogEntry {
  return {
    at: at.toISOString(),
    target: id,
    name,
    url: url.slice(0, MOST_URL),
    title: title.slice(0, MOST_TITLE),
    from,
    ...(isPrivate ? { isPrivate } : {}),
  };
}

/** An entry by what was stored, whatever that is; `undefined` where it is none. Never throws. */
export function readLogEntry(stored: unknown): LogEntry | undefined {
  if (!isRecord(stored)) return undefined;
  const [at, target, name, url, title, from] = [
    stored['at'],
    stored['target'],
    stored['name'],
    stored['url'],
    stored['title'],
    stored['from'],
  ].map((value) => (typeof value === 'string' ? value : undefined));
  if (at === undefined || Number.isNaN(Date.parse(at))) return undefined;
  if (target === undefined || name === undefined || url === undefined || title === undefined)
    return undefined;
  const way = FROM.find((each) => each === from);
  if (way === undefined) return undefined;
  return {
    at: new Date(at).toISOString(),
    target: target.slice(0, MOST_NAME),
    name: name.slice(0, MOST_NAME),
    url: url.slice(0, MOST_URL),
    title: title.slice(0, MOST_TITLE),
    from: way,
    ...(stored['isPrivate'] === true ? { isPrivate: true } : {}),
  };
}

/** Lower case without accents, so that “cafe” finds “Café”. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('en');

/** Finds entries that hold every word of a query, in title, address or target. An empty query finds all. */
export function searchFor(query: string): (entry: LogEntry) => boolean {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  return ({ title, url, name, target }) => {
    const text = folded(`${title}\n${url}\n${name}\n${target}`);
    return words.every((word) => text.includes(word));
  };
}

const COLUMNS = ['at', 'target', 'name', 'title', 'url', 'from', 'private'] as const;

/** The log as a table for spreadsheets. */
export const logAsCsv = (entries: readonly LogEntry[]): string =>
  csvOf([
    COLUMNS,
    ...entries.map(({ at, target, name, title, url, from, isPrivate }) => [
      at,
      target,
      name,
      title,
      url,
      from,
      isPrivate ? 'yes' : 'no',
    ]),
  ]);

/** The log as JSON, with a version by which a later release can read it. */
export const logAsJson = (entries: readonly LogEntry[]): string =>
  `${JSON.stringify({ kind: 'shareworthy-share-log', version: 1, entries }, null, 2)}\n`;
