import { becauseWords, problemText } from '../audit/describe';
import type { Exhibit, Finding, Status } from '../audit/finding';
import type { Guide, RuleWords } from '../audit/guide';
import type { ExportedReport } from '../export/exported';
import type { Cell, Row } from './comparison';

/** Lines of evidence of one page in a row, and characters of a line. Own choice: four pages stand side by side. */
const LINES = 3;
const MOST = 160;

/** One line of text, cut where it is long. */
export function line(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length > MOST ? `${flat.slice(0, MOST - 1)}…` : flat;
}

const exhibitLine = ({ label, text }: Exhibit): string => line(`${label}: ${text}`);

const WORDS: Readonly<Record<Status, string>> = {
  pass: 'Yes',
  warn: 'Partly',
  fail: 'No',
  notApplicable: 'Does not apply',
  unknown: 'Not known',
  error: 'Not checked',
};

/** Nothing was checked: the report is of a time when there was no such rule. */
const UNCHECKED: Cell = { is: 'unknown', words: 'Not checked', evidence: [] };

function cellOf(finding: Finding | undefined, rule: RuleWords | undefined): Cell {
  if (!finding) return UNCHECKED;
  const { status, problems, evidence, intended } = finding;
  const because = becauseWords(finding);
  const lines = [
    ...problems.map((problem) => line(problemText(rule, problem))),
    ...evidence.map(exhibitLine),
    ...(because ? [because] : []),
  ];
  return {
    is: status,
    words: intended && status !== 'pass' ? 'Meant to be so' : WORDS[status],
    evidence: [...new Set(lines)].slice(0, LINES),
  };
}

/** What a result is worth in a comparison; what is meant to be so, or not known, takes no part. */
const WORTH: Partial<Record<Status, number>> = { pass: 2, warn: 1, fail: 0 };
const worthOf = (finding: Finding | undefined): number | undefined =>
  finding && !(finding.intended && finding.status !== 'pass') ? WORTH[finding.status] : undefined;

interface Judged {
  row: Row;
  /** By page; absent where it is not known or does not apply. */
  worths: readonly (number | undefined)[];
  weight: number;
}

const isNumber = (value: number | undefined): value is number => value !== undefined;

/** Those worth most to my score first, then those that weigh most. */
const byValue = (a: Judged, b: Judged): number =>
  (b.row.points ?? 0) - (a.row.points ?? 0) || b.weight - a.weight;

/** The rules of all reports, compared. */
export function ruleRows(
  reports: readonly ExportedReport[],
  mine: number,
  { rules }: Guide,
): { theirs: Row[]; yours: Row[]; differing: Row[]; agreeing: Row[] } {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const found = reports.map(
    ({ findings }) => new Map(findings.map((finding) => [finding.rule, finding])),
  );
  const ids = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  const judged = ids.map((id): Judged => {
    const rule = known.get(id);
    const findings = found.map((each) => each.get(id));
    const points = findings[mine]?.points;
    return {
      row: {
        id,
        label: rule?.title ?? id,
        ...(points === undefined ? {} : { points }),
        cells: findings.map((finding) => cellOf(finding, rule)),
      },
      worths: findings.map(worthOf),
      weight: rule?.weight ?? 0,
    };
  });
  const differs = ({ worths }: Judged) => new Set(worths.filter(isNumber)).size > 1;
  const others = ({ worths }: Judged) => worths.filter((_, at) => at !== mine).filter(isNumber);
  const isTheirs = (each: Judged) => {
    const own = each.worths[mine];
    return own !== undefined && own < 2 && others(each).includes(2);
  };
  const isYours = (each: Judged) =>
    each.worths[mine] === 2 && others(each).some((worth) => worth < 2);
  const rowsOf = (list: readonly Judged[]) => [...list].sort(byValue).map(({ row }) => row);
  return {
    theirs: rowsOf(judged.filter(isTheirs)),
    yours: rowsOf(judged.filter(isYours)),
    differing: rowsOf(judged.filter(differs)),
    agreeing: rowsOf(judged.filter((each) => !differs(each))),
  };
}
