import { headline, STATUS_WORDS } from '../audit/describe';
import type { Finding } from '../audit/finding';
import type { Guide } from '../audit/guide';
import type { KeptReport } from './entry';

/** One check that judges the same capture otherwise than when it was kept. */
interface RuleDifference {
  rule: string;
  /** `new`: the check did not exist. `gone`: it is no longer made. `other`: it has another outcome. */
  how: 'new' | 'gone' | 'other';
  /** What it says, in one line. */
  text: string;
  /** Outcomes in words; absent where there is none. */
  was?: string;
  now?: string;
}

/** A kept audit beside the same capture by today’s rules. */
export interface Rejudged {
  /** Score when it was kept, and today. */
  was: number | null;
  now: number | null;
  /** Version that judged then. */
  version: string;
  differences: RuleDifference[];
}

const outcome = ({ status, intended }: Finding) =>
  intended ? 'Meant to be so' : STATUS_WORDS[status];

/** Outcomes that neither gain nor cost a point, between which a check may turn without making a difference. */
const isScored = ({ status, intended }: Finding) =>
  !intended &&
  (status === 'pass' || status === 'warn' || status === 'fail' || status === 'unknown');

/**
 * Which rules made the difference between a kept report and the same snapshot judged today. `undefined` where there
 * is none.
 */
export function rejudged(
  kept: KeptReport,
  today: KeptReport,
  { rules }: Pick<Guide, 'rules'>,
): Rejudged | undefined {
  const words = new Map(rules.map((rule) => [rule.id, rule]));
  const before = new Map(kept.findings.map((finding) => [finding.rule, finding]));
  const after = new Set(today.findings.map(({ rule }) => rule));
  const differences: RuleDifference[] = today.findings.flatMap((finding): RuleDifference[] => {
    const { rule } = finding;
    const old = before.get(rule);
    const text = headline(finding, words.get(rule));
    const now = outcome(finding);
    if (!old) return isScored(finding) ? [{ rule, how: 'new', text, now }] : [];
    const was = outcome(old);
    if (was === now || (!isScored(old) && !isScored(finding))) return [];
    return [{ rule, how: 'other', text, was, now }];
  });
  for (const finding of kept.findings)
    if (!after.has(finding.rule) && isScored(finding))
      differences.push({
        rule: finding.rule,
        how: 'gone',
        text: headline(finding, words.get(finding.rule)),
        was: outcome(finding),
      });
  const [was, now] = [kept.score.overall, today.score.overall];
  if (differences.length === 0 && was === now) return undefined;
  return { was, now, version: kept.version, differences };
}

const scoreWords = (score: number | null) => (score === null ? 'no score' : String(score));

/** The same in a sentence: “Kept with 66. Today’s rules give the same capture 63; 4 checks make the difference.” */
export function rejudgedWords({ was, now, differences }: Rejudged): string {
  const checks = `${differences.length} ${differences.length === 1 ? 'check' : 'checks'}`;
  if (was === now)
    return `Today’s rules judge ${checks} of this capture otherwise; the score is the same.`;
  const why =
    differences.length === 0
      ? 'the checks weigh otherwise now'
      : `${checks} ${differences.length === 1 ? 'makes' : 'make'} the difference`;
  return `Kept with ${scoreWords(was)}. Today’s rules give the same capture ${scoreWords(now)}; ${why}.`;
}
