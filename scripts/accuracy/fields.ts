import { comparable, judge, type Place, type Truth, type Verdict } from './compare.ts';
import { OURS } from './ours.ts';
import { emptyTally, rateOf, sumOf, type Tally, tallyOf } from './score.ts';
import type { PageTruth } from './truth.ts';
import { FIELDS, type Field, listOf, type Values } from './values.ts';

/** What all tools say of one page. A tool that said nothing of it at all has no values. */
export interface PageValues {
  file: string;
  place: Place;
  /** By the tool's name. */
  values: Record<string, Values>;
}

/** One answer of one tool. */
export interface Cell {
  file: string;
  field: Field;
  tool: string;
  value: string | string[] | null;
  verdict: Verdict;
}

/** Fields that each tool offers: those it answered, be it with nothing, on some page. */
function offeredBy(pages: PageValues[]): Map<string, Set<Field>> {
  const offered = new Map<string, Set<Field>>();
  for (const { values } of pages) {
    for (const [tool, each] of Object.entries(values)) {
      const fields = offered.get(tool) ?? new Set();
      for (const field of FIELDS) if (each[field] !== undefined) fields.add(field);
      offered.set(tool, fields);
    }
  }
  return offered;
}

/** Judges all answers. Fields that are not adjudicated, and those a tool does not offer, have no cell. */
export function cellsOf(pages: PageValues[], truths: Record<string, PageTruth>): Cell[] {
  const offered = [...offeredBy(pages)];
  return pages.flatMap(({ file, place, values }) =>
    FIELDS.flatMap((field) => {
      const truth: Truth | undefined = truths[file]?.[field];
      if (truth === undefined) return [];
      return offered
        .filter(([, fields]) => fields.has(field))
        .map(([tool]): Cell => {
          const value = values[tool]?.[field] ?? null;
          const all = tool === OURS ? 'all' : 'one';
          return { file, field, tool, value, verdict: judge(field, truth, value, place, all) };
        });
    }),
  );
}

/** How many page × fields see tools of different opinions, a tool that says nothing among them. */
export function disagreements(pages: PageValues[]): { file: string; field: Field }[] {
  const offered = [...offeredBy(pages)];
  return pages.flatMap(({ file, place, values }) =>
    FIELDS.flatMap((field) => {
      const said = offered
        .filter(([, fields]) => fields.has(field))
        .map(([tool]) => comparable(field, values[tool]?.[field] ?? null, place));
      return new Set(said).size > 1 ? [{ file, field }] : [];
    }),
  );
}

export interface FieldScores {
  /** By tool and field; a field that a tool does not offer is absent. */
  tallies: Record<string, Partial<Record<Field, Tally>>>;
  /** Ours over all fields. */
  overall: Tally;
}

export function scoresOf(cells: Cell[]): FieldScores {
  const tallies: FieldScores['tallies'] = {};
  const groups = Map.groupBy(cells, ({ tool }) => tool);
  for (const [tool, all] of groups) {
    tallies[tool] = {};
    for (const [field, some] of Map.groupBy(all, (cell) => cell.field)) {
      tallies[tool][field] = tallyOf(some.map(({ verdict }) => verdict));
    }
  }
  const ours = tallies[OURS] ?? {};
  return { tallies, overall: sumOf(FIELDS.map((field) => ours[field] ?? emptyTally())) };
}

/** Where ours misses its floor or stands behind the best of the others, in words. */
export function fieldMisses({ tallies, overall }: FieldScores, floor: number): string[] {
  const { [OURS]: ours = {}, ...others } = tallies;
  const misses: string[] = [];
  const rate = rateOf(overall);
  if (rate === null || rate < floor) misses.push(`fields: ours is right on less than ${floor}`);
  for (const field of FIELDS) {
    const own = ours[field] && rateOf(ours[field]);
    if (typeof own !== 'number') {
      misses.push(`${field}: ours does not offer it`);
      continue;
    }
    for (const [tool, fields] of Object.entries(others)) {
      const theirs = fields[field] && rateOf(fields[field]);
      if (typeof theirs === 'number' && theirs > own) misses.push(`${field}: behind ${tool}`);
    }
  }
  return misses;
}

/** A value for a terminal. */
export function shown(value: string | string[] | null): string {
  const values = listOf(value);
  return values.length === 0 ? '–' : values.map((each) => each.replace(/\s+/g, ' ')).join(' | ');
}
