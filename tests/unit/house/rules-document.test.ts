import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Rule } from '../../../utils/audit/define-rule';
import type { Status } from '../../../utils/audit/finding';
import { runAudit } from '../../../utils/audit/run-audit';
import { RULES } from '../../../utils/rules/registry';
import type { RuleCase } from '../../fixtures/rule-table';
import { snapshotOf } from '../../fixtures/snapshot';
import { type Documented, rulesDocument } from './rules-document/document';
import type { Example } from './rules-document/example';

const tables = vi.hoisted(() => new Map<string, RuleCase[]>());

// The tables of the rules are read here; they are run by the rules' own tests.
vi.mock('../../fixtures/rule-table', () => ({
  testRule: (rule: Rule, cases: RuleCase[]) => void tables.set(rule.id, cases),
}));
import.meta.glob('../rules/*.test.ts', { eager: true });

/** The first case of the rule's table that ends in one of `statuses`, with what came of it now. */
function exampleOf(rule: Rule, ...statuses: Status[]): Example {
  const given = tables.get(rule.id)?.find(({ status }) => statuses.includes(status));
  if (!given) throw new Error(`${rule.id} has no case for ${statuses.join(' or ')}`);
  const snapshot = snapshotOf(given);
  const [finding] = runAudit([{ ...rule, dependsOn: [] }], snapshot);
  if (finding?.status !== given.status)
    throw new Error(`${rule.id}, “${given.name}”: ${finding?.status} instead of ${given.status}`);
  const { page, server, robotsEvidence, images, full, ...rest } = given;
  const byHand = page ?? server ?? robotsEvidence ?? images ?? full;
  return { given, finding, snapshot, bare: byHand ? snapshotOf(rest) : snapshot };
}

const documented = (rule: Rule): Documented => ({
  rule,
  passing: exampleOf(rule, 'pass'),
  mending: exampleOf(rule, 'fail', 'warn'),
});

test('docs/rules.md says what the rules and their tests say; `npm run fix` makes it anew', async () => {
  await expect(rulesDocument(RULES.map(documented))).toMatchFileSnapshot(resolve('docs/rules.md'));
}, 300_000);
