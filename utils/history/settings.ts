import { migrated, oneOf, type Step, versionOf } from '../settings/versions';

/** Whether and for how long audits are kept. Kept on this device, apart from how the user shares. */
export interface HistorySettings {
  version: 1;
  /** `ask`: by a press in the popup. `on`: every audit that has settled. Never in private windows. */
  keep: 'off' | 'ask' | 'on';
  /** Age at which audits make room; 0: none. The newest of a page stays. */
  months: number;
  /** Audits at most; the oldest make room. */
  most: number;
}

/** Name under which they are stored. */
export const HISTORY_SETTINGS = 'history-settings';

/** What holds until the user says otherwise. 10,000 audits take about 300 MB. Own choices. */
export const DEFAULT_HISTORY: HistorySettings = {
  version: 1,
  keep: 'ask',
  months: 12,
  most: 10_000,
};

/** What can be chosen. */
export const MONTHS = [1, 3, 12, 36, 0] as const;
export const MOST_AUDITS = [100, 1_000, 10_000] as const;

/** Leads stored settings from each version to the next, each step in a file of its own. There is one version so far. */
export const HISTORY_STEPS: readonly Step[] = [];

/** Whether a newer release than this one has written them. */
export const isHistoryFromFuture = (stored: unknown): boolean =>
  versionOf(stored) > DEFAULT_HISTORY.version;

/** Settings by what was stored, whatever that is; what cannot be read gets its default. Never throws. */
export function readHistorySettings(stored: unknown): HistorySettings {
  const value = migrated(stored, HISTORY_STEPS);
  const { keep, months, most } = DEFAULT_HISTORY;
  return {
    version: DEFAULT_HISTORY.version,
    keep: oneOf(value['keep'], ['off', 'ask', 'on'] as const, keep),
    months: oneOf<number>(value['months'], MONTHS, months),
    most: oneOf<number>(value['most'], MOST_AUDITS, most),
  };
}
