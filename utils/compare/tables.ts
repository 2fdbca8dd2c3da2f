import { BAND_WORDS, PAGE_TYPE_WORDS, pointsShort } from '../audit/describe';
import { type Cell as CsvCell, csvOf } from '../export/csv-cells';
import { inMarkdown } from '../export/markdown';
import type { Cell, Comparison, PageHead, PillarCell, Row } from './comparison';
import { firstSentences, firstWords, gainSentence, gapSentence, preparedSentence } from './summary';

/** A comparison as a table to take along. */

/** Lines of evidence in a spreadsheet: all. In Markdown, where tables are read as they are written, one. */
const EVERY = Number.POSITIVE_INFINITY;

interface Section {
  title: string;
  rows: readonly { label: string; points: string; cells: readonly string[] }[];
}

const scoreOf = ({ overall, range }: PageHead): string => {
  if (range && range[0] !== range[1]) return `${range[0]}–${range[1]}`;
  return overall === null ? 'No score' : String(overall);
};

const pillarWords = ({ score, range }: PillarCell): string => {
  if (range && range[0] !== range[1]) return `${range[0]}–${range[1]}`;
  return score === null ? 'Does not apply' : String(Math.round(score));
};

/** A cell with what it rests on, of which a number of lines is told. */
const full =
  (lines: number) =>
  ({ words, evidence }: Cell): string =>
    [words, ...evidence.slice(0, lines)].join('; ');

const rowsOf = (rows: readonly Row[], lines: number): Section['rows'] =>
  rows.map(({ label, points, cells }) => ({
    label,
    points: pointsShort(points),
    cells: cells.map(full(lines)),
  }));

const plain = (label: string, cells: readonly string[]) => ({ label, points: '', cells });

function sectionsOf(comparison: Comparison, network: string, lines: number): Section[] {
  const { pages, theirs, yours, networks, pillars, sharing, identity, differing } = comparison;
  const standing = networks.find((each) => each.network === network);
  const inOrder = standing && [...standing.places].sort((a, b) => a.page - b.page);
  const told = new Set([...theirs, ...yours].map(({ id }) => id));
  const sections: Section[] = [
    {
      title: 'Pages',
      rows: [
        plain(
          'Address',
          pages.map(({ url }) => url),
        ),
        plain(
          'Title',
          pages.map(({ title }) => title),
        ),
        plain(
          'Type',
          pages.map(({ type }) => PAGE_TYPE_WORDS[type]),
        ),
        plain('Score', pages.map(scoreOf)),
        plain(
          'Band',
          pages.map(({ band }) => (band ? BAND_WORDS[band] : '')),
        ),
        plain(
          'Checked',
          pages.map(({ capturedAt }) => capturedAt),
        ),
      ],
    },
    ...(standing && inOrder
      ? [
          {
            title: `First thing for ${standing.name}`,
            rows: [
              plain(
                'What is wrong',
                inOrder.map((place) => firstWords(place, standing.name)),
              ),
              plain(
                'What to do',
                inOrder.map(({ first }) => first?.fix ?? ''),
              ),
            ],
          },
        ]
      : []),
    { title: 'They have, you don’t', rows: rowsOf(theirs, lines) },
    { title: 'You have, they don’t', rows: rowsOf(yours, lines) },
    {
      title: 'How the link looks',
      rows: networks.map(({ name, cells }) =>
        plain(
          name,
          cells.map(({ words }) => words),
        ),
      ),
    },
    {
      title: 'Pillars',
      rows: pillars.map(({ name, cells }) => plain(name, cells.map(pillarWords))),
    },
    { title: 'Sharing on the page', rows: rowsOf(sharing, lines) },
    { title: 'Accounts, feeds and data', rows: rowsOf(identity, lines) },
    {
      title: 'Other differences',
      rows: rowsOf(
        differing.filter(({ id }) => !told.has(id)),
        lines,
      ),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

const headOf = ({ name, isMine }: PageHead): string => (isMine ? `${name} (yours)` : name);

/** One line a row, as a spreadsheet’s text. */
export function comparisonCsv(comparison: Comparison, network: string): string {
  const rows = sectionsOf(comparison, network, EVERY).flatMap(({ title, rows }) =>
    rows.map(({ label, points, cells }): CsvCell[] => [title, label, points, ...cells]),
  );
  return csvOf([['Section', 'What', 'Points for you', ...comparison.pages.map(headOf)], ...rows]);
}

const tableRow = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;

/** To paste into a ticket: the answer for a network, then a table a section. */
export function comparisonMarkdown(comparison: Comparison, network: string): string {
  const { pages, networks } = comparison;
  const standing = networks.find((each) => each.network === network);
  const heads = pages.map(headOf);
  const tables = sectionsOf(comparison, network, 1).map(({ title, rows }) => {
    const hasPoints = rows.some(({ points }) => points !== '');
    const head = ['', ...(hasPoints ? ['Points for you'] : []), ...heads];
    return [
      `## ${inMarkdown(title)}`,
      [
        tableRow(head),
        `|${'---|'.repeat(head.length)}`,
        ...rows.map(({ label, points, cells }) =>
          tableRow([label, ...(hasPoints ? [points] : []), ...cells]),
        ),
      ].join('\n'),
    ].join('\n\n');
  });
  const answer = standing
    ? [preparedSentence(standing, pages), ...firstSentences(standing, pages)]
    : [];
  const parts = [
    `# ${inMarkdown(`${pages.length} pages compared`)}`,
    ...answer.map(inMarkdown),
    inMarkdown([gapSentence(comparison), gainSentence(comparison)].join(' ')),
    ...tables,
  ];
  return `${parts.join('\n\n')}\n`;
}
