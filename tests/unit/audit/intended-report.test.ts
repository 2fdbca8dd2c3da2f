import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import type { Rule } from '../../../utils/audit/define-rule';
import { closedGates } from '../../../utils/audit/gates';
import { runAudit } from '../../../utils/audit/run-audit';
import { score, withPoints } from '../../../utils/audit/score';
import { reportLine } from '../../../utils/export/line';
import { PREVIEW_NETWORKS } from '../../../utils/networks/registry';
import { RULES } from '../../../utils/rules/registry';
import { reportOf } from '../../fixtures/report';
import { ruleWith } from '../../fixtures/rules';
import { snapshotOf } from '../../fixtures/snapshot';

const bad = (given: Partial<Rule>): Rule =>
  ruleWith({ check: (_, say) => say.fail('bad' as never), ...given });
const good = ruleWith({ id: 'good' });
const disputed = bad({ id: 'disputed', contested: 'It is a matter of taste.' });
const fault = bad({ id: 'fault' });
const gate = bad({ id: 'og-image-present', contested: 'Some do without.' });

/** Findings and score of a page on whose site these rules are marked. */
function judged(rules: Rule[], intended: string[]) {
  const findings = runAudit(rules, { ...snapshotOf(), intended });
  return {
    findings: withPoints(findings, rules, 'article'),
    score: score(findings, rules, PREVIEW_NETWORKS, [], 'article'),
    gates: closedGates(findings),
  };
}

test('a marked finding keeps its status and problems and counts for nothing', () => {
  const without = judged([good, disputed], []);
  const marked = judged([good, disputed], ['disputed']);
  expect(without.score.overall).toBe(50);
  expect(marked.score.overall).toBe(100);
  expect(marked.score.pillars.travel).toEqual({ score: 100, range: [100, 100] });
  expect(marked.score.networks['x']?.score).toBe(100);
  const [finding] = marked.findings.filter(({ rule }) => rule === 'disputed');
  const [unmarked] = without.findings.filter(({ rule }) => rule === 'disputed');
  const { points, ...told } = unmarked ?? {};
  expect(points).toBe(50);
  expect(finding).toEqual({ ...told, intended: true });
});

test('it closes no gate', () => {
  expect(judged([good, gate], []).score.cap?.at).toBe(79);
  const marked = judged([good, gate], ['og-image-present']);
  expect(marked.score.cap).toBeUndefined();
  expect(marked.gates).toEqual([]);
});

test('a fault that nobody disputes cannot be marked, nor what passes or is not known', () => {
  const unknown = ruleWith({
    id: 'dark',
    contested: 'So they say.',
    check: (_, say) => say.cannotTell(),
  });
  const fine = ruleWith({ id: 'fine', contested: 'So they say.' });
  const { findings } = judged([fault, unknown, fine], ['fault', 'dark', 'fine', 'no-such-rule']);
  expect(findings.map(({ intended }) => intended)).toEqual([undefined, undefined, undefined]);
});

test('those to mend come first, without the marked, and their points add up to what is missing', () => {
  const { findings, score: found } = judged([disputed, fault, good], ['disputed']);
  expect(findings[0]?.rule).toBe('fault');
  expect(findings[0]?.points).toBe(100 - (found.overall ?? 0));
});

test('a rule that depends on a marked one is judged as if it were not marked', () => {
  const next = ruleWith({ id: 'next', dependsOn: ['disputed'] });
  const statusOf = (intended: string[]) =>
    judged([disputed, next], intended).findings.find(({ rule }) => rule === 'next')?.status;
  expect(statusOf(['disputed'])).toBe(statusOf([]));
});

test('the report keeps the mark, in itself and in its line, by the schema; the verdict stays', () => {
  const schema: object = JSON.parse(readFileSync('docs/report.schema.json', 'utf8'));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  const page = {
    url: 'https://harbour.test/',
    html: '<!doctype html><title>Harbour notes of the winter</title><meta property="og:title" content="Harbour notes">',
    robots: 'User-agent: LinkedInBot\nDisallow: /\n',
  };
  const rule = 'robots-allows-linkedinbot';
  const before = reportOf(page);
  const report = reportOf({ ...page, intended: [rule] });
  const isMarked = (findings: readonly { rule: string; intended?: true }[]) =>
    findings.filter(({ intended }) => intended).map((each) => each.rule);
  expect(isMarked(before.findings)).toEqual([]);
  expect(isMarked(report.findings)).toEqual([rule]);
  // What LinkedIn does is no matter of what somebody meant.
  expect(report.score.networks['linkedin']?.verdict).toBe('nothing');
  const line = reportLine(report, RULES, { snapshot: true });
  expect(isMarked(line.findings)).toEqual([rule]);
  for (const each of [report, line]) {
    validate(JSON.parse(JSON.stringify(each)));
    expect(validate.errors ?? []).toEqual([]);
  }
});
