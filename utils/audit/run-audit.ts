import type { Snapshot } from '../page/snapshot';
import { fillSnippet, fixValues } from '../signals/fix-values';
import { isShareable, pageType } from '../signals/page-type';
import { type Outcome, type Rule, type Scope, say } from './define-rule';
import type { Finding } from './finding';

function applies(scope: Scope, snapshot: Snapshot): boolean {
  const { type } = pageType(snapshot);
  if (scope === 'any') return true;
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

const known = new WeakMap<readonly Rule[], Rule[]>();

/** The same, remembered: the audit runs again for every piece of evidence. */
function ordered(rules: readonly Rule[]): Rule[] {
  const list = known.get(rules) ?? inOrder(rules);
  known.set(rules, list);
  return list;
}

function judge(rule: Rule, snapshot: Snapshot, earlier: ReadonlyMap<string, Finding>): Finding {
  const base: Finding = {
    rule: rule.id,
    pillar: rule.pillar,
    severity: rule.severity,
    status: 'notApplicable',
    networks: [...rule.networks],
    problems: [],
    evidence: [],
  };
  if (!applies(rule.scope, snapshot)) return { ...base, because: 'page-type' };

  const states = rule.needs.map((need) => snapshot[need].state);
  if (states.includes('pending')) return { ...base, status: 'unknown', because: 'waiting' };
  if (states.includes('missing')) return { ...base, status: 'unknown', because: 'no-evidence' };

  const isUnseen = snapshot.page.engine === 'served' && rule.rendering !== undefined;
  if (isUnseen && rule.rendering === 'needed')
    return { ...base, status: 'unknown', because: 'no-evidence' };

  for (const id of rule.dependsOn ?? []) {
    const status = earlier.get(id)?.status;
    if (status === 'unknown' || status === 'error')
      return { ...base, status: 'unknown', because: 'dependency' };
    if (status !== 'pass' && status !== 'warn') return { ...base, because: 'dependency' };
  }

  let outcome: Outcome;
  try {
    outcome = rule.check(snapshot, say);
  } catch (cause) {
    return {
      ...base,
      status: 'error',
      problems: [{ message: 'error', data: { cause: String(cause).slice(0, 300) } }],
    };
  }
  if (isUnseen && outcome.status !== 'pass')
    return { ...base, status: 'unknown', because: 'no-evidence' };
  switch (outcome.status) {
    case 'pass':
      return { ...base, status: 'pass', evidence: outcome.evidence };
    case 'notApplicable':
      return { ...base, because: outcome.because };
    case 'unknown':
      return {
        ...base,
        status: 'unknown',
        because: rule.mode === 'full' && !snapshot.full ? 'full-audit' : 'no-evidence',
      };
    case 'problems': {
      const { problems } = outcome;
      const worst = problems.some(({ level }) => level === 'fail') ? 'fail' : 'warn';
      return {
        ...base,
        status: worst,
        problems: [...problems]
          .sort((a, b) => Number(b.level === 'fail') - Number(a.level === 'fail'))
          .map(({ level, message, data, networks }) => ({
            message,
            data,
            ...(networks ? { networks } : {}),
            ...(level === worst ? {} : { level: 'warn' as const }),
          })),
        evidence: problems.flatMap(({ evidence }) => evidence),
        ...(rule.fix.snippet ? { fix: fillSnippet(rule.fix.snippet, fixValues(snapshot)) } : {}),
        // Only what reasonable people disagree on can be a wish; a fault stays one.
        ...(rule.contested && snapshot.intended?.includes(rule.id) ? { intended: true } : {}),
      };
    }
  }
}

/**
 * Judges a snapshot by all rules, in the order given. Pure and cheap, so it is run again when evidence
 * arrives. A rule that throws becomes a finding with status `error`; the others are not touched.
 */
export function runAudit(rules: readonly Rule[], snapshot: Snapshot): Finding[] {
  const findings = new Map<string, Finding>();
  for (const rule of ordered(rules)) findings.set(rule.id, judge(rule, snapshot, findings));
  return rules.flatMap((rule) => findings.get(rule.id) ?? []);
}
