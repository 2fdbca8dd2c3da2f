import { join } from 'node:path';
import { table } from '../audit/table.ts';
import { FLOORS } from './floors.ts';
import type { Judges } from './judges.ts';
import type { Page } from './pages.ts';
import type { Found } from './reports.ts';
import { percent } from './score.ts';
import type { Section, Wanted } from './section.ts';
import { readLabels } from './truth.ts';
import { type TypeLabel, typeScores } from './types.ts';

/** The table of page types against what people labelled. */
export function typesSection(
  root: string,
  judges: Judges,
  pages: Page[],
  found: Found[],
  wanted: Wanted,
): Section {
  const all = readLabels<Record<string, TypeLabel>>(
    join(root, 'tests', 'accuracy', 'labels', 'page-types.json'),
  );
  const files = new Set(pages.map(({ file }) => file));
  const labels = Object.fromEntries(Object.entries(all).filter(([file]) => files.has(file)));
  const verdicts = new Map(
    found.flatMap(({ file, report }) =>
      report === undefined ? [] : [[file, judges.pageType(report.snapshot)] as const],
    ),
  );
  const said = new Map([...verdicts].map(([file, { type }]) => [file, type as string]));
  const scores = typeScores(labels, said);
  const rate = scores.pages === 0 ? null : scores.right / scores.pages;
  const rows = Object.entries(scores.confusions).flatMap(([type, answers]) =>
    Object.entries(answers).map(([answer, names]) => ({ type, answer, names })),
  );
  rows.sort((a, b) => b.names.length - a.names.length);
  const lists = wanted.wrong.has('types') || wanted.page !== undefined;
  const words = [
    `Page types, ${scores.pages} labelled pages`,
    `right on ${percent(rate)} %: ${scores.right} of ${scores.pages}`,
    ...(rows.length === 0
      ? []
      : [
          '',
          table([
            ['labelled', 'said', 'pages'],
            ...rows.map(({ type, answer, names }) => [type, answer, String(names.length)]),
          ]),
        ]),
    ...(lists
      ? rows.flatMap(({ type, answer, names }) =>
          names.map((file) => {
            const why = labels[file]?.why;
            const because = verdicts
              .get(file)
              ?.signals.map(({ type, points, why: sign }) => `${type} ${points ?? ''} ${sign}`)
              .join('; ');
            return [
              `${file}`,
              `  ${type}${why ? ` (${why})` : ''}`,
              `  said ${answer}${because ? `: ${because}` : ''}`,
              '',
            ].join('\n');
          }),
        )
      : []),
  ];
  return {
    words: words.join('\n'),
    result: scores,
    misses:
      rate === null || rate < FLOORS.types ? [`types: right on less than ${FLOORS.types}`] : [],
  };
}
