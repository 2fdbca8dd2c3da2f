import { browser } from './browser';
import type { Copied } from './copy-in-tab';
import type { TargetTab } from './tab';

/** Name under which the text waits for its window. Kept in memory, never on the disk. */
const NAME = 'by-hand';

/** Size of the window in px. Own choice. */
const SIZE = { width: 440, height: 260 };

/**
 * Shows a text in a small window, to be copied by a press there. Resolves to whether it is shown. Not for private
 * windows: Chromium would show it in another one.
 */
export async function showByHand({ text }: Copied, { isPrivate }: TargetTab): Promise<boolean> {
  if (isPrivate) return false;
  try {
    await browser.storage.session.set({ [NAME]: text });
    await browser.windows.create({
      url: browser.runtime.getURL('/by-hand.html'),
      type: 'popup',
      ...SIZE,
    });
    return true;
  } catch {
    return false;
  }
}

/** The text that waits, once: it is not kept after that. */
export async function takeByHand(): Promise<string> {
  const text = (await browser.storage.session.get(NAME))[NAME];
  await browser.storage.session.remove(NAME);
  return typeof text === 'string' ? text : '';
}
