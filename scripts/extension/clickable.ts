import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that a press waits for what it is to press. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 30;
/** CSS pixels that a place may move: bringing it into view again rounds anew. */
const SAME_PX = 2;

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
  let last: readonly (number | undefined)[] = [];
  for (;;) {
    const place = (await evaluate(look)) as [number, number] | [] | null;
    const [x, y] = place ?? [];
    const stands = (at: number | undefined, before: number | undefined) =>
      Math.abs((at ?? Number.NaN) - (before ?? Number.NaN)) <= SAME_PX;
    if (x !== undefined && y !== undefined && stands(x, last[0]) && stands(y, last[1]))
      return { x, y };
    last = [x, y];
    if (Date.now() > end) {
      if (place === null) throw new Error(`Nothing there is ${selector}`);
      const why = x === undefined ? 'is not to be seen' : 'does not stand still';
      throw new Error(`${selector} ${why}`);
    }
    await sleep(PAUSE_MS);
  }
}
