import { browser } from './browser';
import type { DatabaseTrouble } from './database';
import { request } from './messages';

/** The page that works on batches and watches. It has no screen. */
const PAGE = '/runner.html';

/** Name under which the runner's last sign of life is kept, in milliseconds since the epoch. Kept in memory. */
const SIGN = 'runner-sign';
/** Milliseconds without a sign after which an offscreen runner is held to be stuck; it gives five in that time. */
const STUCK = 60_000;

/** Name under which the reason is kept why nothing goes on. Kept in memory, never on the disk. */
const TROUBLE = 'runner-trouble';

/** Chromium's way to a page that nobody sees; no other browser has it, and the common types do not know it. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const offscreen = (): Offscreen | undefined =>
  (browser as unknown as { offscreen?: Offscreen }).offscreen;

const frames = (): HTMLIFrameElement[] =>
  typeof document === 'undefined'
    ? []
    : [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-runner]')];

function showFrame(): void {
  if (frames().length > 0) return;
  const frame = document.createElement('iframe');
  frame.dataset['runner'] = '';
  frame.hidden = true;
  frame.src = browser.runtime.getURL(PAGE);
  document.body.append(frame);
}

/** Whether an offscreen document is there; only one is allowed. */
async function hasOffscreen(): Promise<boolean> {
  const { runtime } = browser as unknown as {
    runtime: { getContexts(filter: object): Promise<unknown[]> };
  };
  return (await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
}

/** Writes down that the runner is alive. Never rejects. */
export async function noteSign(): Promise<void> {
  await browser.storage.session.set({ [SIGN]: Date.now() }).catch(() => undefined);
}

/** Whether the runner does nothing any more though its page is there: nobody else would ever end it. */
async function isStuck(): Promise<boolean> {
  const sign = (
    (await browser.storage.session.get(SIGN).catch(() => ({}))) as Record<string, unknown>
  )[SIGN];
  return typeof sign === 'number' && Date.now() - sign > STUCK;
}

/**
 * Opens the runner in the background's own place for it; it is fine if it is there, unless it is stuck. Rejects where
 * there is none.
 */
export async function openRunner(): Promise<void> {
  const way = offscreen();
  if (way) {
    if (await hasOffscreen()) {
      if (!(await isStuck())) return;
      await closeRunner();
    }
    await noteSign();
    await way
      .createDocument({
        url: PAGE,
        reasons: ['WORKERS'],
        justification: 'Workers read the HTML of the pages of a batch.',
      })
      .catch(async (cause: unknown) => {
        // Somebody else was quicker.
        if (!(await hasOffscreen())) throw cause;
      });
    return;
  }
  if (typeof document === 'undefined') throw new Error('No place for the runner');
  showFrame();
}

/** Closes the runner, which keeps nothing that matters. Never rejects. */
export async function closeRunner(): Promise<void> {
  for (const frame of frames()) frame.remove();
  await offscreen()
    ?.closeDocument()
    .catch(() => undefined);
}

/**
 * Has the background host the runner; where it has no place for it, this page does as long as it is open. Never
 * rejects.
 */
export async function hostRunner(): Promise<'background' | 'here'> {
  try {
    await request('start-runner');
    return 'background';
  } catch {
    showFrame();
    return 'here';
  }
}

/** Writes down why nothing goes on; `undefined`: it does. Rejects where the browser gives no memory. */
export async function setTrouble(why: DatabaseTrouble | undefined): Promise<void> {
  const { session } = browser.storage;
  if (why === undefined) await session.remove(TROUBLE);
  else await session.set({ [TROUBLE]: why });
}

/** Why nothing goes on although something waits; `undefined`: nothing is known to hinder it. Never rejects. */
export async function runnerTrouble(): Promise<DatabaseTrouble | undefined> {
  try {
    return (await browser.storage.session.get(TROUBLE))[TROUBLE] as DatabaseTrouble | undefined;
  } catch {
    return undefined;
  }
}

/** Calls back after a change of that. Returns the way out. */
export function watchTrouble(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.hasOwn(changes, TROUBLE)) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
