import { percent } from '../accuracy/score.ts';
import type { Adjudicated } from './adjudicated.ts';
import { statements } from './draw.ts';
import type { Judged } from './judged.ts';

/** Least share of true statements, 0 to 1. Our own choice: what a user should rely on. */
const LEAST_TRUE = 0.99;

interface Tally {
  all: number;
  true: number;
  /** Statements that something is missing which are not true. */
  falseMissing: number;
}

export interface Checked {
  /** All, as they were said when they were drawn. */
  drawn: Tally;
  /** Those that are still said in the same words. */
  said: Tally;
  /** Said otherwise now, or no longer said; the verdict tells nothing about them. */
  changed: Adjudicated[];
  /** Of pages that there is no report of. */
  absent: Adjudicated[];
  /** Still said, and not true or doubtful. */
  untrue: Adjudicated[];
  isGood: boolean;
}

function tallyOf(findings: Adjudicated[]): Tally {
  return {
    all: findings.length,
    true: findings.filter(({ verdict }) => verdict === 'true').length,
    falseMissing: findings.filter(({ verdict, missing }) => missing && verdict === 'false').length,
  };
}

const rate = ({ all, true: good }: Tally) => (all === 0 ? null : good / all);

/**
 * Compares adjudicated findings with the reports of today. What is doubtful does not count as true. Mended rules
 * change what they say, so the share of the statements still said can only be trusted while most still are; both
 * shares are told.
 */
export function checked(findings: Adjudicated[], pages: Judged[]): Checked {
  const known = new Set(pages.map(({ report }) => report.url));
  const today = new Map(
    statements(pages).map(({ page, rule, texts }) => [`${page}\n${rule}`, texts.join('\n')]),
  );
  const isSaid = ({ page, rule, texts }: Adjudicated) =>
    today.get(`${page}\n${rule}`) === texts.join('\n');
  const absent = findings.filter(({ page }) => !known.has(page));
  const said = findings.filter(isSaid);
  const tally = tallyOf(said);
  return {
    drawn: tallyOf(findings),
    said: tally,
    changed: findings.filter((each) => known.has(each.page) && !isSaid(each)),
    absent,
    untrue: said.filter(({ verdict }) => verdict !== 'true'),
    isGood: tally.falseMissing === 0 && (rate(tally) ?? 0) >= LEAST_TRUE,
  };
}

/** The comparison in words. */
export function checkedWords({ drawn, said, changed, absent, untrue }: Checked): string {
  const tallyWords = (name: string, tally: Tally) =>
    `${name}: ${tally.all} findings, ${percent(rate(tally))} % true, ${tally.falseMissing} false “missing”`;
  const list = (name: string, findings: Adjudicated[]) =>
    findings.length === 0
      ? []
      : [
          '',
          name,
          ...findings.map(({ page, rule, texts }) => `  ${rule}  ${page}\n    ${texts.join('; ')}`),
        ];
  return `${[
    tallyWords('As drawn', drawn),
    tallyWords('Still said the same', said),
    `Changed since: ${changed.length}; of pages without a report: ${absent.length}`,
    ...list('Still said and not true, or doubtful:', untrue),
    ...list('Changed since:', changed),
  ].join('\n')}\n`;
}
