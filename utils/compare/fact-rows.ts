import type { ExportedReport } from '../export/exported';
import type { Cell, Row } from './comparison';
import { type Item, type Kind, MENU } from './facts';
import { line } from './rule-rows';

/** Names of things that a cell holds; more are counted. Own choice. */
const NAMED = 6;

const UNKNOWN: Cell = { is: 'unknown', words: 'Not known', evidence: [] };
const NONE: Cell = { is: 'notApplicable', words: 'None', evidence: [] };

function named(items: readonly Item[]): string {
  const names = items.slice(0, NAMED).map(({ name }) => name);
  const rest = items.length - names.length;
  return [...names, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

const linesOf = (items: readonly Item[]): string[] =>
  items
    .slice(0, NAMED)
    .map(({ name, evidence }) => line(evidence === name ? name : `${name}: ${evidence}`));

const cellOf = (items: readonly Item[] | undefined): Cell => {
  if (!items) return UNKNOWN;
  return items.length === 0 ? NONE : { is: 'pass', words: named(items), evidence: linesOf(items) };
};

const at = (pages: readonly (readonly Kind[])[], index: number) =>
  pages.map((kinds) => kinds[index]);

/** Every kind of thing, page by page. */
export const kindRows = (pages: readonly (readonly Kind[])[], ids: readonly Kind['id'][]): Row[] =>
  (pages[0] ?? []).flatMap(({ id, label }, index) =>
    ids.includes(id)
      ? [{ id, label, cells: at(pages, index).map((kind) => cellOf(kind?.items)) }]
      : [],
  );

const keysOf = (items: readonly Item[] = []) => new Set(items.map(({ key }) => key));

/** Things that one page has and another, of which it is known, has not. */
const without = (items: readonly Item[] = [], keys: ReadonlySet<string>): Item[] =>
  items.filter(({ key }) => !keys.has(key));

interface Have {
  row: Row;
  /** The rule that says the same, where the page that lacks them has none at all. */
  saidBy?: string;
}

/** Things that others have and my page has not. */
export const theirThings = (pages: readonly (readonly Kind[])[], mine: number): Have[] =>
  (pages[mine] ?? []).flatMap(({ id, label, rule, items, isOpen }, index): Have[] => {
    if (!items || isOpen) return [];
    const own = keysOf(items);
    const more = at(pages, index).map(
      (kind) => kind?.items && without(kind.items, own).filter(({ key }) => key !== MENU),
    );
    if (!more.some((each, page) => page !== mine && each !== undefined && each.length > 0))
      return [];
    const cells = more.map((each, page): Cell => {
      if (page === mine)
        return items.length === 0
          ? NONE
          : { is: 'notApplicable', words: 'None of these', evidence: linesOf(items) };
      if (!each) return UNKNOWN;
      return each.length > 0 ? cellOf(each) : { ...NONE, words: 'None besides yours' };
    });
    return [{ row: { id, label, cells }, ...(items.length === 0 ? { saidBy: rule } : {}) }];
  });

/** Things that my page has and some other, of which it is known, has not. */
export const myThings = (pages: readonly (readonly Kind[])[], mine: number): Have[] =>
  (pages[mine] ?? []).flatMap(({ id, label, rule, items }, index): Have[] => {
    const all = at(pages, index);
    const others = all.filter((kind, page) => page !== mine && kind?.items && !kind.isOpen);
    const only = (items ?? []).filter(
      ({ key }) => key !== MENU && others.some((kind) => !keysOf(kind?.items).has(key)),
    );
    if (only.length === 0) return [];
    const wanted = keysOf(only);
    const cells = all.map((kind): Cell => {
      if (!kind?.items) return UNKNOWN;
      const shared = kind.items.filter(({ key }) => wanted.has(key));
      if (shared.length > 0) return cellOf(shared);
      if (kind.isOpen) return UNKNOWN;
      return {
        ...NONE,
        words: kind.items.length === 0 ? 'None' : 'None of these',
        evidence: linesOf(kind.items),
      };
    });
    const isEmptyElsewhere = others.every((kind) => kind?.items?.length === 0);
    return [{ row: { id, label, cells }, ...(isEmptyElsewhere ? { saidBy: rule } : {}) }];
  });

const steps = (count: number | null, none: string): Cell =>
  count === null
    ? { ...NONE, words: none }
    : { is: 'pass', words: count === 1 ? '1 step' : `${count} steps`, evidence: [] };

/** Steps that sharing takes, and buttons of services that ended. */
export function sharingRows(
  reports: readonly ExportedReport[],
  pages: readonly (readonly Kind[])[],
): Row[] {
  const isKnown = pages.map((kinds) => kinds.some(({ id, items }) => id === 'ways' && items));
  const cells = (of: (report: ExportedReport) => Cell): Cell[] =>
    reports.map((report, page) => (isKnown[page] ? of(report) : UNKNOWN));
  const dead = reports.map(({ share }) => share.widgets.filter(({ alive }) => !alive));
  return [
    ...kindRows(pages, ['ways']),
    {
      id: 'steps',
      label: 'Fewest steps to share',
      cells: cells(({ share }) =>
        steps(share.steps.best, `By hand only, ${share.steps.manual} steps`),
      ),
    },
    {
      id: 'copy-steps',
      label: 'Steps to copy the link',
      cells: cells(({ share }) => steps(share.steps.copy, 'No button')),
    },
    ...(dead.some((each) => each.length > 0)
      ? [
          {
            id: 'dead',
            label: 'Widgets of services that ended',
            cells: dead.map(
              (each): Cell =>
                each.length === 0
                  ? NONE
                  : { is: 'warn', words: each.map(({ name }) => name).join(', '), evidence: [] },
            ),
          },
        ]
      : []),
  ];
}
