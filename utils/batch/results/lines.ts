import type { Row } from './row';

/** One line of the table. */
export type Line =
  | { is: 'page'; row: Row }
  | { is: 'site'; site: string; pages: number; isOpen: boolean };

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
      { is: 'site', site, pages: own.length, isOpen },
      ...(isOpen ? own.map((row): Line => ({ is: 'page', row })) : []),
    ];
  });
}
