import type { Entry } from './entry';
import type { HistorySettings } from './settings';

/** Days of a month, on average. */
const MONTH = 365.25 / 12;
const DAY = 86_400_000;

/**
 * Ids of audits that make room, by age and by number. `newestFirst`: all audits. The newest of each page stays
 * whatever its age, for without it the page would be gone from the list; only the limit by number takes it, and then
 * the oldest of them first.
 */
export function expired(
  newestFirst: readonly Pick<Entry, 'id' | 'page' | 'at'>[],
  { months, most }: Pick<HistorySettings, 'months' | 'most'>,
  now: Date,
): string[] {
  const oldest = months === 0 ? 0 : now.valueOf() - months * MONTH * DAY;
  const pages = new Set<string>();
  const newest: string[] = [];
  const others: string[] = [];
  const gone: string[] = [];
  for (const { id, page, at } of newestFirst) {
    if (!pages.has(page)) {
      pages.add(page);
      newest.push(id);
    } else if (new Date(at).valueOf() < oldest) gone.push(id);
    else others.push(id);
  }
  const excess = Math.max(0, newest.length + others.length - most);
  const fromOthers = others.slice(others.length - Math.min(excess, others.length));
  const fromNewest = newest.slice(newest.length - (excess - fromOthers.length));
  return [...gone, ...fromOthers, ...(excess > fromOthers.length ? fromNewest : [])];
}
