import { PAGE_TYPE_WORDS, sentence } from '../audit/describe';
import type { Guide } from '../audit/guide';
import { type Cell, csvOf } from './csv-cells';
import type { ExportedReport } from './exported';
import {
  bandText,
  concernedNames,
  headlineOf,
  networkLines,
  networkName,
  problemTexts,
  ruleOf,
  statusWords,
  toMend,
} from './words';

const FINDING_HEADS = [
  'Page',
  'Score',
  'Rule',
  'Status',
  'Severity',
  'Points',
  'What is wrong',
  'Networks',
  'Fix',
  'What to write',
];

/** One line a finding, those to mend first within each page, as a spreadsheet’s text. */
export function findingsCsv(reports: readonly ExportedReport[], guide: Guide): string {
  const rows = reports.flatMap((report) =>
    report.findings.map((finding): Cell[] => {
      const rule = ruleOf(finding, guide);
      const isWrong = finding.status === 'fail' || finding.status === 'warn';
      return [
        report.url,
        report.score.overall,
        rule?.title ?? finding.rule,
        statusWords(finding),
        sentence(finding.severity),
        finding.points,
        problemTexts(finding, guide).join('\n'),
        concernedNames(finding, guide).join(', ') || 'All',
        isWrong ? rule?.fix.text : null,
        finding.fix,
      ];
    }),
  );
  return csvOf([FINDING_HEADS, ...rows]);
}

/** One line a page: scores, each pillar, what each network makes of the link, as a spreadsheet’s text. */
export function pagesCsv(reports: readonly ExportedReport[], guide: Guide): string {
  const networks = [
    ...new Set(reports.flatMap(({ cards }) => cards.map(({ network }) => network))),
  ];
  const heads = [
    'Page',
    'Title',
    'Type',
    'Score',
    'Lowest',
    'Highest',
    'Band',
    ...guide.pillars.map(({ name }) => name),
    ...networks.map((id) => networkName(id, guide)),
    'To fix',
    'First fix',
    'Checked',
  ];
  const rows = reports.map((report): Cell[] => {
    const { url, page, score, capturedAt } = report;
    const lines = new Map(networkLines(report, guide).map((line) => [line.id, line]));
    const wrong = toMend(report);
    const [first] = wrong;
    return [
      url,
      page.title,
      PAGE_TYPE_WORDS[page.type],
      score.overall,
      score.range?.[0],
      score.range?.[1],
      bandText(report),
      ...guide.pillars.map(({ id }) => score.pillars[id].score),
      ...networks.map((id) => lines.get(id)?.words),
      wrong.length,
      first && headlineOf(first, guide),
      capturedAt,
    ];
  });
  return csvOf([heads, ...rows]);
}
