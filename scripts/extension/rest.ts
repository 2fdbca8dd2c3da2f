import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from './session.ts';

const QUIET_MS = 150;
const LIMIT_MS = 1000;

/** Waits until the traffic of a page just opened rests; for a second at most. */
export async function rest({ replay }: Session): Promise<void> {
  if (replay === undefined) {
    await sleep(LIMIT_MS);
    return;
  }
  const end = Date.now() + LIMIT_MS;
  let seen = -1;
  let since = Date.now();
  while (Date.now() < end && Date.now() - since < QUIET_MS) {
    if (replay.log.length !== seen) {
      seen = replay.log.length;
      since = Date.now();
    }
    await sleep(25);
  }
}
