/**
 * Where the look is kept a second time: pages of the extension share it, and it is read before anything is painted,
 * which the extension's own storage cannot be.
 */
export const MIRROR = 'look';

/** What the first paint needs to know of the settings of the look, as they were stored. */
export interface Mirrored {
  theme: string;
  numbers: string;
}

/** The mirror as it was left; `undefined` where there is none, as in a private window. Never throws. */
export function mirrored(): Mirrored | undefined {
  try {
    const { theme, numbers } = JSON.parse(localStorage.getItem(MIRROR) ?? '');
    return { theme: String(theme), numbers: String(numbers) };
  } catch {
    return undefined;
  }
}
