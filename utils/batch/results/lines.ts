import type { Row } from './row';
import { noCounts, type Spread, spreadOf } from './spread';

/** One line of the table. */
export type Line =
  | { is: 'page'; row: Row }
  | {
      is: 'site';
      site: string;
      pages: number;
      /** How their scores lie; absent where none has one. */
      spread?: Spread;
      isOpen: boolean;
    };

function spreadIn(rows: readonly Row[]): { spread?: Spread } {
  const counts = noCounts();
  for (const { page } of rows) {
    const score = page.result?.overall;
    if (typeof score === 'number') counts[score] = (counts[score] ?? 0) + 1;
  }
  const spread = spreadOf(counts);
  return spread ? { spread } : {};
}

/**
 * Rows as lines of a table; `grouped` by site: sites in the order of their first rows, each under a line of its own,
 * without its pages where it is folded.
 */
export function linesOf(
  rows: readonly Row[],
  grouped: boolean,
  folded: ReadonlySet<string>,
): Line[] {
  if (!grouped) return rows.map((row): Line => ({ is: 'page', row }));
  const sites = new Map<string, Row[]>();
  for (const row of rows) {
    const own = sites.get(row.site);
    if (own) own.push(row);
    else sites.set(row.site, [row]);
  }
  return [...sites].flatMap(([site, own]): Line[] => {
    const isOpen = !folded.has(site);
    return [
      { is: 'site', site, pages: own.length, ...spreadIn(own), isOpen },
      ...(isOpen ? own.map((row): Line => ({ is: 'page', row })) : []),
    ];
  });
}
