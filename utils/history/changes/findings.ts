import { headline } from '../../audit/describe';
import type { Finding } from '../../audit/finding';
import type { Guide, RuleWords } from '../../audit/guide';
import type { Change } from '../change';
import type { KeptReport } from '../entry';

type Outcome = 'good' | 'meant' | 'could-be-better' | 'wrong' | 'nothing' | 'unknown';

function outcomeOf({ status, intended, because }: Finding): Outcome {
  if (status === 'pass') return 'good';
  if (status === 'fail' || status === 'warn')
    return intended ? 'meant' : status === 'fail' ? 'wrong' : 'could-be-better';
  return status === 'notApplicable' && because === 'nothing-to-check' ? 'nothing' : 'unknown';
}

const isBad = (outcome: Outcome) => outcome === 'wrong' || outcome === 'could-be-better';

/** With a full stop, as a sentence beside others. */
const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

function changeOf(
  before: Finding,
  after: Finding,
  rule: RuleWords | undefined,
): Omit<Change, 'kind' | 'rule'> | undefined {
  const [was, is] = [outcomeOf(before), outcomeOf(after)];
  const title = rule?.title ?? after.rule;
  const [wasText, isText] = [headline(before, rule), headline(after, rule)];
  if (was === 'unknown' || is === 'unknown') return undefined;
  if (isBad(was) && is === 'good') return { is: 'better', text: title, was: ended(wasText) };
  if (isBad(was) && is === 'nothing')
    return { is: 'better', text: title, was: `${ended(wasText)} There is nothing left to check.` };
  if ((isBad(was) || was === 'meant') && isBad(is)) {
    if (was === is && wasText === isText) return undefined;
    const how = was === is || was === 'meant' ? 'neutral' : is === 'wrong' ? 'worse' : 'better';
    return { is: how, text: isText, was: ended(was === 'meant' ? 'Was meant to be so' : wasText) };
  }
  if (isBad(is))
    return { is: 'worse', text: isText, ...(was === 'good' ? { was: 'Was in order.' } : {}) };
  if (is === 'meant' && isBad(was))
    return { is: 'neutral', text: isText, was: 'Now marked as meant to be so.' };
  return undefined;
}

/** Several checks may rest on one thing: what they say alike is said once, by the weightiest. */
function once(changes: readonly Change[]): Change[] {
  const said = new Set<string>();
  return changes.filter(({ is, text, was }) => {
    const words = JSON.stringify([is, text, was]);
    return !said.has(words) && said.add(words);
  });
}

/** Findings that turned. What one of the audits could not check is no change. The weightiest first. */
export function findingChanges(
  before: KeptReport,
  after: KeptReport,
  { rules }: Pick<Guide, 'rules'>,
): Change[] {
  const byRule = new Map(before.findings.map((finding) => [finding.rule, finding]));
  const words = new Map(rules.map((rule) => [rule.id, rule]));
  const weight = new Map(rules.map((rule) => [rule.id, rule.weight]));
  const turned = after.findings
    .flatMap((finding): Change[] => {
      const old = byRule.get(finding.rule);
      const change = old && changeOf(old, finding, words.get(finding.rule));
      return change ? [{ kind: 'finding', rule: finding.rule, ...change }] : [];
    })
    .sort((a, b) => (weight.get(b.rule ?? '') ?? 0) - (weight.get(a.rule ?? '') ?? 0));
  return once(turned);
}
