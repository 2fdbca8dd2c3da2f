import { LOOK_SETTINGS } from '../settings/look';
import { browser } from './browser';
import { MIRROR, type Mirrored, mirrored } from './mirror';

/** Keeps the look for the next paint of every page, where the browser lets us. Never throws. */
export function mirror({ theme, numbers }: Mirrored): void {
  try {
    localStorage.setItem(MIRROR, JSON.stringify({ theme, numbers }));
  } catch {
    // Pages then follow the system.
  }
}

/** Gives this page its theme; anything but light and dark is the system’s. */
export function wear(theme: string | undefined): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  else delete dataset['theme'];
}

/** Calls back when another page has kept another look. */
export function onMirrored(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === MIRROR || key === null) changed();
  });
}

/**
 * The settings of the look as they are stored, where the mirror cannot be relied on: a private window has one of its
 * own, which is empty at first and not told of changes. `undefined` where it can, or nothing can be read. Never rejects.
 */
export async function lookBehindMirror(): Promise<unknown> {
  try {
    if (mirrored() && !browser.extension.inIncognitoContext) return undefined;
    return (await browser.storage.local.get(LOOK_SETTINGS))[LOOK_SETTINGS];
  } catch {
    return undefined;
  }
}
