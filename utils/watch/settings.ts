import { isRecord, migrated, oneOf, type Step, versionOf } from '../settings/versions';
import type { QuietHours } from './quiet';
import type { Every } from './schedule';

/** How pages are watched. Kept on this device, apart from the pages themselves. */
export interface WatchSettings {
  version: 1;
  /** Off: nothing is looked at; the list of pages stays. */
  on: boolean;
  /** Of a page that begins to be watched. */
  every: Every;
  /** Full hour of the user's clock, 0 to 23. */
  hour: number;
  /** Points that a score must fall by to be told. */
  amount: number;
  quiet: QuietHours;
}

/** Name under which they are stored. */
export const WATCH_SETTINGS = 'watch-settings';

/** What holds until the user says otherwise. Own choices. */
export const DEFAULT_WATCH: WatchSettings = {
  version: 1,
  on: true,
  every: 'week',
  hour: 7,
  amount: 5,
  quiet: { on: true, from: 22, to: 7 },
};

/** What can be chosen. */
export const EVERIES = ['day', 'week', 'month'] as const satisfies readonly Every[];
export const AMOUNTS = [1, 3, 5, 10, 20] as const;

/** Leads stored settings from each version to the next, each step in a file of its own. There is one version so far. */
export const WATCH_STEPS: readonly Step[] = [];

/** A full hour of a day. */
export const readHour = (value: unknown, fallback: number): number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 24
    ? (value as number)
    : fallback;

const flag = (value: unknown, fallback: boolean): boolean =>
  typeof value === 'boolean' ? value : fallback;

/** Whether a newer release than this one has written them. */
export const isWatchFromFuture = (stored: unknown): boolean =>
  versionOf(stored) > DEFAULT_WATCH.version;

/** Settings by what was stored, whatever that is; what cannot be read gets its default. Never throws. */
export function readWatchSettings(stored: unknown): WatchSettings {
  const value = migrated(stored, WATCH_STEPS);
  const { version, on, every, hour, amount, quiet } = DEFAULT_WATCH;
  const hours = isRecord(value['quiet']) ? value['quiet'] : {};
  return {
    version,
    on: flag(value['on'], on),
    every: oneOf(value['every'], EVERIES, every),
    hour: readHour(value['hour'], hour),
    amount: oneOf<number>(value['amount'], AMOUNTS, amount),
    quiet: {
      on: flag(hours['on'], quiet.on),
      from: readHour(hours['from'], quiet.from),
      to: readHour(hours['to'], quiet.to),
    },
  };
}
