import { type Clock, HOUR, MINUTE } from './clock';
import type { Watch } from './watch';

/** How often a page is looked at. */
export type Every = 'day' | 'week' | 'month';

/** Days after which any schedule has come round: the longest month, and the day on which it began. */
const LONGEST = 32;

/** Milliseconds past its time after which a check counts as missed: the computer was off. Own choice. */
const LATE = 10 * MINUTE;

/** Milliseconds between two checks that are caught up, so that a start of the browser is no rush. Own choice. */
const APART = MINUTE;

/**
 * Milliseconds after which a check that was begun and never ended is begun again: the browser was closed, or was
 * offline. Own choice; longer than any audit.
 */
const LEASE = 15 * MINUTE;

/** Milliseconds after which a page that could not be reached is tried once more. Own choice. */
export const RETRY = HOUR;

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The first moment after `after` at which a page is to be looked at. Once a week is on the weekday, once a month on the
 * day of the month on which the watch began, from the next on; in shorter months on their last day.
 */
export function nextTime(
  { every, hour, since }: Pick<Watch, 'every' | 'hour' | 'since'>,
  after: number,
  clock: Clock,
): number {
  const began = clock.local(since);
  const today = clock.local(after);
  for (let ahead = 0; ahead <= LONGEST; ahead += 1) {
    // Days of the calendar know no daylight saving.
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead));
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    // The day on which it began has had its first check.
    const isFirst = year === began.year && month === began.month && day === began.day;
    const isItsDay =
      every === 'day' ||
      (every === 'week' && date.getUTCDay() === began.weekday) ||
      (every === 'month' && day === Math.min(began.day, daysIn(year, month)));
    const moment =
      isItsDay && (every === 'day' || !isFirst) ? clock.moment(year, month, day, hour) : 0;
    if (moment > after) return moment;
  }
  // Out of reach: one of so many days is always its day.
  return after + LONGEST * 24 * HOUR;
}

/** Watches whose time has come, the longest waiting first. */
export const dueWatches = (watches: readonly Watch[], now: number): Watch[] =>
  watches.filter(({ next }) => next <= now).toSorted((a, b) => a.next - b.next);

/** The next moment at which one of them is due; `undefined` where there is none. */
export const nextDue = (watches: readonly Watch[]): number | undefined =>
  watches.length === 0 ? undefined : Math.min(...watches.map(({ next }) => next));

/**
 * The same watches, where those whose time went by while the computer was off are caught up one after the other from
 * the next minute on, each once, however often it was missed.
 */
export function spread(watches: readonly Watch[], now: number): readonly Watch[] {
  const missed = dueWatches(watches, now - LATE);
  if (missed.length === 0) return watches;
  const turn = new Map(missed.map(({ page }, at) => [page, now + (at + 1) * APART]));
  return watches.map((watch) => ({ ...watch, next: turn.get(watch.page) ?? watch.next }));
}

/** A watch that is being looked at: not due again until it should have ended. */
export const leased = (watch: Watch, now: number): Watch => ({ ...watch, next: now + LEASE });
