import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that a press waits for what it is to press. */
const PATIENCE_MS = 5000;
const PAUSE_MS = 30;

/**
 * Waits until what a CSS selector finds is there, has a size, and has stood in one place for two looks, as
 * a user waits before the press. Gives the middle of it in CSS pixels of the window, after it was brought into
 * view. Throws with what was missed.
 */
export async function clickable(
  evaluate: (expression: string) => Promise<unknown>,
  selector: string,
): Promise<{ x: number; y: number }> {
  const look = `(() => {
    const found = document.querySelector(${JSON.stringify(selector)});
    if (found === null) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return width > 0 && height > 0 ? [x + width / 2, y + height / 2] : [];
  })()`;
  const end = Date.now() + PATIENCE_MS;
  for (let last = ''; ; await sleep(PAUSE_MS)) {
    const place = (await evaluate(look)) as [number, number] | [] | null;
    const [x, y] = place ?? [];
    const now = JSON.stringify(place);
    if (x !== undefined && y !== undefined && now === last) return { x, y };
    last = now;
    if (Date.now() < end) continue;
    if (place === null) throw new Error(`Nothing there is ${selector}`);
    throw new Error(
      `${selector} ${x === undefined ? 'is not to be seen' : 'does not stand still'}`,
    );
  }
}
