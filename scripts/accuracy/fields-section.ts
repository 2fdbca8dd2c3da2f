import { join } from 'node:path';
import { table } from '../audit/table.ts';
import {
  type Cell,
  cellsOf,
  disagreements,
  type FieldScores,
  fieldMisses,
  type PageValues,
  scoresOf,
  shown,
} from './fields.ts';
import { FLOORS } from './floors.ts';
import type { Judges } from './judges.ts';
import { LIBRARY_NAMES } from './libraries/all.ts';
import { OURS, ourValues } from './ours.ts';
import type { Page } from './pages.ts';
import type { Found } from './reports.ts';
import { percent, rateOf, sumOf, type Tally } from './score.ts';
import type { Section, Wanted } from './section.ts';
import { type PageTruth, readLabels, truthFaults } from './truth.ts';
import { FIELDS } from './values.ts';

const TOOLS: readonly string[] = [OURS, ...LIBRARY_NAMES];

function valuesOf(judges: Judges, pages: Page[], found: Found[]): PageValues[] {
  return pages.map(({ file, url, isKnown }, place) => {
    const { report, peers } = found[place] ?? {};
    const ours = report === undefined ? {} : { [OURS]: ourValues(judges, report) };
    return { file, place: { url, isKnown }, values: { ...ours, ...peers?.values } };
  });
}

const rate = (tally: Tally | undefined) => (tally ? percent(rateOf(tally)) : '·');

function rateTable({ tallies }: FieldScores): string {
  const all = TOOLS.map((tool) => sumOf(Object.values(tallies[tool] ?? {})));
  return table([
    ['right on, in %', ...TOOLS],
    ...FIELDS.map((field) => [field, ...TOOLS.map((tool) => rate(tallies[tool]?.[field]))]),
    ['all it offers', ...all.map(rate)],
  ]);
}

const faults = ({ wrong, missing, invented }: Tally) => `${wrong} / ${missing} / ${invented}`;

function faultTable({ tallies }: FieldScores): string {
  return table([
    ['wrong / missing / invented', ...TOOLS],
    ...FIELDS.map((field) => [
      field,
      ...TOOLS.map((tool) => {
        const tally = tallies[tool]?.[field];
        return tally ? faults(tally) : '·';
      }),
    ]),
  ]);
}

/** One page × field: the truth, and each tool's value with its verdict. */
function cellWords(some: Cell[], truths: Record<string, PageTruth>): string {
  const [first] = some;
  if (first === undefined) return '';
  const truth = truths[first.file]?.[first.field] ?? null;
  const right =
    truth === null
      ? '–'
      : [shown(truth.accept), ...(truth.also ? [`also ${shown(truth.also)}`] : [])].join('; ');
  return [
    `${first.file} · ${first.field}`,
    `  ${'truth'.padEnd(30)} ${right}${truth?.why ? ` (${truth.why})` : ''}`,
    ...some.map(
      ({ tool, value, verdict }) =>
        `  ${`${tool}: ${verdict}`.padEnd(30)} ${shown(value).slice(0, 300)}`,
    ),
    '',
  ].join('\n');
}

function cellList(cells: Cell[], truths: Record<string, PageTruth>, wanted: Wanted): string {
  const groups = [...Map.groupBy(cells, ({ file, field }) => `${file} ${field}`).values()];
  const isWanted = (some: Cell[]) =>
    wanted.page !== undefined ||
    some.some(({ tool, verdict }) => verdict !== 'right' && wanted.wrong.has(tool));
  return groups
    .filter(isWanted)
    .map((some) => cellWords(some, truths))
    .join('\n');
}

/** The table of the ten fields: ours and the libraries against the truth. */
export function fieldsSection(
  root: string,
  judges: Judges,
  pages: Page[],
  found: Found[],
  wanted: Wanted,
): Section {
  const truths = readLabels<Record<string, PageTruth>>(
    join(root, 'tests', 'accuracy', 'labels', 'fields.json'),
  );
  const values = valuesOf(judges, pages, found);
  const cells = cellsOf(values, truths);
  const scores = scoresOf(cells);
  const files = pages.map(({ file }) => file);
  // Some pages only: the others are not missing from the manifest.
  const known = wanted.page === undefined ? truths : pick(truths, files);
  const open = truthFaults(known, files);
  const disputed = disagreements(values);
  const unjudged = disputed.filter(({ file, field }) => truths[file]?.[field] === undefined);
  const explained = disputed.filter(({ file, field }) => truths[file]?.[field]?.why !== undefined);
  const thrown = TOOLS.flatMap((tool) => {
    const count = found.filter(({ peers }) => peers?.errors[tool] !== undefined).length;
    return count === 0 ? [] : [`${tool} threw on ${count} pages`];
  });
  const words = [
    `Fields, ${pages.length} pages`,
    rateTable(scores),
    faultTable(scores),
    '· not offered. A right “nothing” counts as right.',
    `${files.length * FIELDS.length} page × fields; the tools disagree on ${disputed.length}, of which ${
      disputed.length - unjudged.length
    } are adjudicated, ${explained.length} with a reason.`,
    ...thrown,
    ...open.slice(0, 20),
    ...(open.length > 20 ? [`… and ${open.length - 20} more that is not adjudicated`] : []),
    cellList(cells, truths, wanted),
  ];
  return {
    words: words.filter((each) => each !== '').join('\n'),
    result: { ...scores, disagreements: disputed.length, unjudged: unjudged.length, open, thrown },
    misses: [
      ...fieldMisses(scores, FLOORS.fields),
      ...(open.length === 0 ? [] : [`truth: ${open.length} fields are not adjudicated`]),
    ],
  };
}

function pick<Value>(all: Record<string, Value>, keys: string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}
