import type { RowFilter } from './filter';
import type { Row } from './row';

/** `gain`: what the first fix gains; `list`: as the addresses were given. */
export type RowSort = 'gain' | 'score' | 'title' | 'address' | 'type' | 'list';

/** Points are compared in tenths, as they are told. */
const gainOf = ({ first }: Row): number => first?.points ?? -1;

/** A rule that is filtered by: what mending that one gains is what counts then. */
const gainFrom = (row: Row, rule: string): number =>
  row.page.result?.toMend.find((each) => each.rule === rule)?.points ?? -1;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names as they are ordered: without case, accents and marks before the first letter. Made once for a row. */
const names = new WeakMap<Row, string>();

function orderName(row: Row): string {
  const known = names.get(row);
  if (known !== undefined) return known;
  const name = row.name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  names.set(row, name);
  return name;
}

/** Pages without a result come last, whichever way round. */
const hasResult = ({ page }: Row): boolean => page.result !== undefined;
const isScored = ({ page }: Row): boolean => (page.result?.overall ?? null) !== null;

interface Order {
  by(a: Row, b: Row): number;
  /** Rows that have what it is ordered by; the others follow. */
  has(row: Row): boolean;
}

const scoreOf = ({ page }: Row): number => page.result?.overall ?? 0;

const ORDERS: Readonly<Record<Exclude<RowSort, 'gain'>, Order>> = {
  score: { by: (a, b) => scoreOf(a) - scoreOf(b), has: isScored },
  title: { by: (a, b) => byText(orderName(a), orderName(b)), has: hasResult },
  address: {
    by: (a, b) => byText(a.site, b.site) || byText(a.path, b.path),
    has: () => true,
  },
  type: { by: (a, b) => byText(a.type ?? '', b.type ?? ''), has: hasResult },
  list: { by: () => 0, has: () => true },
};

const inList = (a: Row, b: Row): number => a.page.at - b.page.at;

/**
 * The most to gain, the lowest score or the first by name at the start; `turned` the other way round. With a rule in
 * the filter, the gain is that of this rule.
 */
export function ordered(
  rows: readonly Row[],
  sort: RowSort,
  turned = false,
  { rule }: Pick<RowFilter, 'rule'> = {},
): Row[] {
  const gains = new Map<Row, number>();
  if (sort === 'gain')
    for (const row of rows) gains.set(row, rule === undefined ? gainOf(row) : gainFrom(row, rule));
  const { by, has }: Order =
    sort === 'gain'
      ? { by: (a, b) => (gains.get(b) ?? 0) - (gains.get(a) ?? 0), has: hasResult }
      : ORDERS[sort];
  const [with_, without]: [Row[], Row[]] = [[], []];
  for (const row of rows) (has(row) ? with_ : without).push(row);
  const way = turned ? -1 : 1;
  with_.sort((a, b) => way * by(a, b) || (sort === 'list' ? way : 1) * inList(a, b));
  return [...with_, ...without.sort(inList)];
}
