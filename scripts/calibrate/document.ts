import { PILLARS } from '../../utils/audit/pillars.ts';
import { percent } from '../accuracy/score.ts';
import { isConspicuous, type Note } from './explain.ts';
import type { Judged } from './judged.ts';
import { KNOWN_PAGES } from './known-pages.ts';
import { appliesTo, type Rate } from './rates.ts';
import { quantile, type Ranked, rankedPages } from './scores.ts';

const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

function markdownTable(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function noteOf(rate: Rate, notes: Readonly<Record<string, Note>>): string {
  if (rate.waitsForFullAudit) return 'Waits for a full audit';
  const note = Object.hasOwn(notes, rate.rule) ? notes[rate.rule] : undefined;
  return note && isConspicuous(rate) ? `${note.why} Looked at: ${note.looked}` : '';
}

const HEADS = [
  'Rule',
  'Applies',
  'Pass',
  'Warn',
  'Fail',
  'Unknown',
  'Not applicable',
  'Fires %',
  'Note',
];

function row(rate: Rate, notes: Readonly<Record<string, Note>>): string[] {
  const { pass, warn, fail, unknown, notApplicable } = rate.counts;
  const numbers = [appliesTo(rate), pass, warn, fail, unknown, notApplicable];
  return [`\`${rate.rule}\``, ...numbers.map(String), percent(rate.fires), noteOf(rate, notes)];
}

function pillarTables(rates: Rate[], notes: Readonly<Record<string, Note>>): string[] {
  return PILLARS.flatMap(({ id, name }) => {
    const rows = rates.filter(({ pillar }) => pillar === id).map((rate) => row(rate, notes));
    return rows.length === 0 ? [] : [`### ${name}`, markdownTable(HEADS, rows)];
  });
}

function knownRows(ranked: Ranked[]): string[][] {
  return KNOWN_PAGES.flatMap(({ kind, files }) =>
    files.flatMap((file) => {
      const page = ranked.find((each) => each.file === file);
      return page === undefined
        ? []
        : [[kind, `<${page.url}>`, String(page.score), `${page.rank} of ${ranked.length}`]];
    }),
  );
}

function scoreWords(pages: Judged[]): string[] {
  const ranked = rankedPages(pages);
  const scores = ranked.map(({ score }) => score);
  const known = knownRows(ranked);
  const marks = [0, 0.25, 0.5, 0.75, 1].map((share) => String(quantile(scores, share)));
  return [
    '## Scores',
    `Overall scores of the ${ranked.length} pages that have one:`,
    markdownTable(['Lowest', 'Lower quartile', 'Median', 'Upper quartile', 'Highest'], [marks]),
    ...(known.length === 0
      ? []
      : [
          'Pages that people had an opinion of before there was a score; rank 1 is the best:',
          markdownTable(['Page', 'Address', 'Score', 'Rank'], known),
        ]),
  ];
}

const brokenWords = (rates: Rate[]) =>
  rates
    .filter(({ counts }) => counts.error > 0)
    .map(({ rule, counts }) => `- \`${rule}\` broke on ${counts.error} pages`);

/** `docs/calibration.md`: how often each rule fires, and what the scores are. */
export function document(
  pages: Judged[],
  rates: Rate[],
  notes: Readonly<Record<string, Note>>,
): string {
  const day = pages
    .map(({ report }) => report.capturedAt.slice(0, 10))
    .sort()
    .at(-1);
  const broken = brokenWords(rates);
  const parts = [
    '# Calibration',
    `How often each of ${rates.length} rules fires on ${pages.length} saved real pages of 1994 to 2026 (what they are is told in
\`docs/accuracy.md\`), audited on ${day} with the built extension in a real browser. This file is written by

\`\`\`sh
npm run calibrate -- --manifest FILE --write
\`\`\``,
    `“Applies” are the pages that have what the rule is about; “fires” is the share of those on which it came to a verdict
that warn or fail. A rule that fires on more than 90 % of at least 20 judged pages, or on none, may be wrong or needless;
it carries a note why it is not, or the command fails. Notes are kept in \`scripts/calibrate/notes.ts\`.`,
    `Two things differ from the live web. Only the pages themselves were saved: everything else on their sites, pictures,
feeds and robots.txt among it, was answered with 404; a picture that cannot be loaded keeps a score at 79 or below. And no
full audit was made, which only a user can start; rules that wait for it are marked.`,
    broken.length === 0 ? 'No rule broke on any page.' : broken.join('\n'),
    ...scoreWords(pages),
    '## Rules',
    ...pillarTables(rates, notes),
  ];
  return `${parts.join('\n\n')}\n`;
}
