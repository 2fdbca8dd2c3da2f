import type { Clock } from './clock';
import { joined, type Matter } from './matter';
import { type QuietHours, quietUntil } from './quiet';
import { nextDue } from './schedule';
import type { WatchSettings } from './settings';
import type { Watch, Watches } from './watch';

/** A page of which something is told. */
export interface Told extends Pick<Watch, 'page' | 'title' | 'url'> {
  matters: readonly Matter[];
}

/** What was not told yet is told now: the pages of which it is, and the list in which it is written down as told. */
export function takeUntold({ version, watches }: Watches): { told: Told[]; list: Watches } {
  const told = watches
    .filter(({ untold }) => untold.length > 0)
    .map(({ page, title, url, untold }) => ({ page, title, url, matters: untold }));
  return {
    told,
    list: {
      version,
      watches: watches.map((watch) =>
        watch.untold.length === 0
          ? watch
          : { ...watch, untold: [], unseen: joined(watch.unseen, watch.untold) },
      ),
    },
  };
}

/** When what waits is to be told; `undefined` where nothing waits. */
export const tellingTime = (
  watches: readonly Watch[],
  quiet: QuietHours,
  now: number,
  clock: Clock,
): number | undefined =>
  watches.some(({ untold }) => untold.length > 0) ? quietUntil(now, quiet, clock) : undefined;

/** When something is to be done next, be it to look or to tell; `undefined`: never. It may have gone by. */
export function wakingTime(
  { watches }: Watches,
  { on, quiet }: Pick<WatchSettings, 'on' | 'quiet'>,
  now: number,
  clock: Clock,
): number | undefined {
  const times = [on ? nextDue(watches) : undefined, tellingTime(watches, quiet, now, clock)].filter(
    (time) => time !== undefined,
  );
  return times.length === 0 ? undefined : Math.min(...times);
}
