import type { Snapshot } from '../page/snapshot';
import { fillSnippet } from '../signals/fix-values';
import { isShareable, pageType } from '../signals/page-type';
import { type Leveled, type Outcome, type Rule, type Scope, say } from './define-rule';
import type { Finding, Problem } from './finding';

function applies(scope: Scope, snapshot: Snapshot): boolean {
  if (scope === 'any') return true;
  const { type } = pageType(snapshot);
  if (scope === 'public') return type !== 'private' && type !== 'error';
  if (scope === 'shareable') return isShareable(type) && type !== 'generic' && type !== 'app';
  return scope.includes(type);
}

/** Rules in an order in which each comes after those it depends on. Throws on a cycle or an unknown id. */
export function inOrder(rules: readonly Rule[]): Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const done = new Set<string>();
  const open = new Set<string>();
  const ordered: Rule[] = [];
  const visit = (rule: Rule) => {
    if (done.has(rule.id)) return;
    if (open.has(rule.id)) throw new Error(`Rules depend on each other in a circle: ${rule.id}`);
    open.add(rule.id);
    for (const id of rule.dependsOn ?? []) {
      const other = byId.get(id);
      if (!other) throw new Error(`Rule ${rule.id} depends on ${id}, which does not exist`);
      visit(other);
    }
    open.delete(rule.id);
    done.add(rule.id);
    ordered.push(rule);
  };
  for (const rule of rules) visit(rule);
  return ordered;
}

/** What of a rule the audit reads. All have the same properties, so that engines read them fast. */
interface Prepared {
  rule: Rule;
  /** Its place in the list that was given. */
  at: number;
  scope: Scope;
  needs: Rule['needs'];
  rendering: Rule['rendering'];
  /** Places of those it depends on. */
  dependsOn: readonly number[];
  check: Rule['check'];
}

const prepared = (rule: Rule, places: ReadonlyMap<string, number>): Prepared => ({
  rule,
  at: places.get(rule.id) as number,
  scope: rule.scope,
  needs: rule.needs,
  rendering: rule.rendering,
  dependsOn: (rule.dependsOn ?? []).map((id) => places.get(id) as number),
  check: rule.check,
});

const known = new WeakMap<readonly Rule[], Prepared[]>();

/** Rules in their order, remembered: the audit runs again for every piece of evidence. */
function ordered(rules: readonly Rule[]): Prepared[] {
  const hit = known.get(rules);
  if (hit) return hit;
  const places = new Map(rules.map(({ id }, at) => [id, at]));
  const list = inOrder(rules).map((rule) => prepared(rule, places));
  known.set(rules, list);
  return list;
}

/** A finding without problems. */
function plain(
  rule: Rule,
  status: Finding['status'],
  because: Finding['because'],
  evidence: Finding['evidence'] = [],
): Finding {
  const finding: Finding = {
    rule: rule.id,
    pillar: rule.pillar,
    severity: rule.severity,
    status,
    networks: rule.networks,
    problems: [],
    evidence,
  };
  if (because !== undefined) finding.because = because;
  return finding;
}

/** A finding with problems, those that fail first. */
function withProblems(rule: Rule, snapshot: Snapshot, problems: readonly Leveled[]): Finding {
  const worst = problems.some(({ level }) => level === 'fail') ? 'fail' : 'warn';
  const finding = plain(rule, worst, undefined);
  const better: Problem[] = [];
  for (const { level, message, data, networks, evidence } of problems) {
    const problem: Problem = { message, data };
    if (networks) problem.networks = networks;
    if (level === worst) finding.problems.push(problem);
    else {
      problem.level = 'warn';
      better.push(problem);
    }
    finding.evidence.push(...evidence);
  }
  finding.problems.push(...better);
  if (rule.fix.snippet) finding.fix = fillSnippet(rule.fix.snippet, snapshot);
  // Only what reasonable people disagree on can be a wish; a fault stays one.
  if (rule.contested && snapshot.intended?.includes(rule.id)) finding.intended = true;
  return finding;
}

/** Why a rule has to do without evidence that it needs; what is still to come goes first. */
function lackOf(needs: Rule['needs'], snapshot: Snapshot): 'waiting' | 'no-evidence' | undefined {
  let lack: 'no-evidence' | undefined;
  for (const need of needs) {
    const { state } = snapshot[need];
    if (state === 'pending') return 'waiting';
    if (state === 'missing') lack = 'no-evidence';
  }
  return lack;
}

function judge(
  { rule, scope, needs, rendering, dependsOn, check }: Prepared,
  snapshot: Snapshot,
  earlier: readonly Finding[],
): Finding {
  if (!applies(scope, snapshot)) return plain(rule, 'notApplicable', 'page-type');

  const lack = lackOf(needs, snapshot);
  if (lack) return plain(rule, 'unknown', lack);

  const isUnseen = rendering !== undefined && snapshot.page.engine === 'served';
  if (isUnseen && rendering === 'needed') return plain(rule, 'unknown', 'no-evidence');

  for (const place of dependsOn) {
    const status = earlier[place]?.status;
    if (status === 'unknown' || status === 'error') return plain(rule, 'unknown', 'dependency');
    if (status !== 'pass' && status !== 'warn') return plain(rule, 'notApplicable', 'dependency');
  }

  let outcome: Outcome;
  try {
    outcome = check(snapshot, say);
  } catch (cause) {
    const data = { cause: String(cause).slice(0, 300) };
    return { ...plain(rule, 'error', undefined), problems: [{ message: 'error', data }] };
  }
  if (isUnseen && outcome.status !== 'pass') return plain(rule, 'unknown', 'no-evidence');
  switch (outcome.status) {
    case 'pass':
      return plain(rule, 'pass', undefined, outcome.evidence);
    case 'notApplicable':
      return plain(rule, 'notApplicable', outcome.because);
    case 'unknown': {
      const isUnasked = rule.mode === 'full' && !snapshot.full;
      return plain(rule, 'unknown', isUnasked ? 'full-audit' : 'no-evidence');
    }
    case 'problems':
      return withProblems(rule, snapshot, outcome.problems);
  }
}

/**
 * Judges a snapshot by all rules, in the order given. Pure and cheap, so it is run again when evidence
 * arrives. A rule that throws becomes a finding with status `error`; the others are not touched.
 */
export function runAudit(rules: readonly Rule[], snapshot: Snapshot): Finding[] {
  const findings = new Array<Finding>(rules.length);
  for (const each of ordered(rules)) findings[each.at] = judge(each, snapshot, findings);
  return findings;
}
