import { tagOf } from './locale';
import { migrated, oneOf, type Step, versionOf } from './versions';

/** How all screens look. Kept on this device; every field has a default. */
export interface LookSettings {
  version: 1;
  /** `system`: as the browser or the system prefers it at that moment. */
  theme: 'system' | 'light' | 'dark';
  /**
   * How numbers and dates are written; words are English whatever it is. `english`: as the words; `browser`: as the
   * browser’s own language does; else a language tag, `de-CH`.
   */
  numbers: string;
}

/** Name under which they are stored. */
export const LOOK_SETTINGS = 'look-settings';

const THEMES = ['system', 'light', 'dark'] as const;

/** What holds until the user says otherwise: numbers are read in English sentences. Own choice. */
export const DEFAULT_LOOK: LookSettings = { version: 1, theme: 'system', numbers: 'english' };

/** Leads stored settings from each version to the next, each step in a file of its own. There is one version so far. */
export const LOOK_STEPS: readonly Step[] = [];

/** Whether a newer release than this one has written them. */
export const isLookFromFuture = (stored: unknown): boolean =>
  versionOf(stored) > DEFAULT_LOOK.version;

/** Characters of a language tag at most. Own choice. */
const LONGEST = 40;

/** Settings by what was stored, whatever that is; what cannot be read gets its default. Never throws. */
export function readLook(stored: unknown): LookSettings {
  const value = migrated(stored, LOOK_STEPS);
  const numbers = String(value['numbers']);
  const isWord = numbers === 'english' || numbers === 'browser';
  const tag = numbers.length > LONGEST ? undefined : tagOf(numbers);
  return {
    version: DEFAULT_LOOK.version,
    theme: oneOf(value['theme'], THEMES, DEFAULT_LOOK.theme),
    numbers: isWord ? numbers : (tag ?? DEFAULT_LOOK.numbers),
  };
}
