import { isRecord, migrated, oneOf, type Step, versionOf } from '../settings/versions';
import type { Matter } from './matter';
import { DEFAULT_WATCH, EVERIES, readHour } from './settings';
import { type LastCheck, MOST_WATCHES, type Watch, type Watches } from './watch';

/** Version of the list that this release writes. */
const NOW = 1;

/** Leads a stored list from each version to the next, each step in a file of its own. There is one version so far. */
const STEPS: readonly Step[] = [];

/** Characters of what is stored of a page at most: a title, an address. Own choices. */
const MOST_TITLE = 300;
const MOST_URL = 4_000;

/** Whether a newer release than this one has written it. */
export const isWatchesFromFuture = (stored: unknown): boolean => versionOf(stored) > NOW;

const STATES = ['ok', 'unreachable', 'refused', 'unkept'] as const;

const text = (value: unknown, most: number): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, most) : undefined;

const moment = (value: unknown): number | undefined =>
  Number.isFinite(value) && (value as number) > 0 ? (value as number) : undefined;

const score = (value: unknown): number | null | undefined =>
  value === null || Number.isFinite(value) ? (value as number | null) : undefined;

function matterOf(value: unknown): Matter[] {
  if (!isRecord(value)) return [];
  const { kind, was, is } = value;
  const why = text(value['why'], MOST_TITLE) ?? '';
  const names = text(value['names'], MOST_TITLE);
  switch (kind) {
    case 'score':
      return Number.isFinite(was) && Number.isFinite(is)
        ? [{ kind, was: was as number, is: is as number }]
        : [];
    case 'networks':
      return names ? [{ kind, names }] : [];
    case 'picture':
      return [{ kind }];
    case 'unreachable':
    case 'refused':
      return [{ kind, why }];
    default:
      return [];
  }
}

const mattersOf = (value: unknown): Matter[] =>
  Array.isArray(value) ? value.slice(0, 10).flatMap(matterOf) : [];

function lastOf(value: unknown): LastCheck | undefined {
  const at = isRecord(value) ? moment(value['at']) : undefined;
  if (!isRecord(value) || at === undefined) return undefined;
  const why = text(value['why'], MOST_TITLE);
  const overall = score(value['overall']);
  return {
    at,
    state: oneOf(value['state'], STATES, 'ok'),
    ...(why === undefined ? {} : { why }),
    ...(overall === undefined ? {} : { overall }),
  };
}

/** A page as it was stored; nothing where it cannot be told which it is. */
function watchOf(value: unknown): Watch[] {
  if (!isRecord(value)) return [];
  const [page, url] = [text(value['page'], MOST_URL), text(value['url'], MOST_URL)];
  if (page === undefined || url === undefined || !/^https?:\/\//i.test(url)) return [];
  const since = moment(value['since']) ?? 1;
  const last = lastOf(value['last']);
  const baseline = text(value['baseline'], 100);
  const { failures } = value;
  return [
    {
      page,
      url,
      title: text(value['title'], MOST_TITLE) ?? url,
      every: oneOf(value['every'], EVERIES, DEFAULT_WATCH.every),
      hour: readHour(value['hour'], DEFAULT_WATCH.hour),
      since,
      // Without a time it is due: looking once too often does no harm.
      next: moment(value['next']) ?? since,
      ...(last === undefined ? {} : { last }),
      ...(baseline === undefined ? {} : { baseline }),
      failures: Number.isSafeInteger(failures) ? Math.max(0, failures as number) : 0,
      untold: mattersOf(value['untold']),
      unseen: mattersOf(value['unseen']),
    },
  ];
}

/** The list by what was stored, whatever that is; a page that cannot be read is left out. Never throws. */
export function readWatches(stored: unknown): Watches {
  const value = migrated(stored, STEPS);
  const list = Array.isArray(value['watches']) ? value['watches'] : [];
  const pages = new Map(list.flatMap(watchOf).map((watch) => [watch.page, watch]));
  return { version: NOW, watches: [...pages.values()].slice(0, MOST_WATCHES) };
}
