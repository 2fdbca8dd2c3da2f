import { describe, expect, it } from 'vitest';
import { defineRule } from '../../../utils/audit/define-rule';
import { runAudit } from '../../../utils/audit/run-audit';
import { snapshotOf } from '../../fixtures/snapshot';

type Answer = 'pass' | 'warn' | 'nothingToCheck';

const rule = (rendering: 'needed' | 'to-fail' | undefined, answer: Answer) =>
  defineRule({
    id: 'made-up',
    pillar: 'sharing-ease',
    title: 'Something is seen',
    kind: 'achievement',
    severity: 'minor',
    weight: 1,
    confidence: 'high',
    networks: ['all'],
    needs: [],
    ...(rendering ? { rendering } : {}),
    scope: 'any',
    messages: { wrong: 'It is not' },
    why: 'A test.',
    fix: { text: 'None.' },
    sources: [{ title: 'A test', basis: 'own-choice', checked: '2026-11-26' }],
    check: (_, say) => (answer === 'warn' ? say.warn('wrong') : say[answer]()),
  });

const statusOf = (
  rendering: 'needed' | 'to-fail' | undefined,
  answer: Answer,
  engine: 'served' | undefined,
) => {
  const snapshot = snapshotOf(engine ? { page: { engine } } : {});
  return runAudit([rule(rendering, answer)], snapshot)[0]?.status;
};

describe('rules on a page that no browser rendered', () => {
  it.each([
    ['needed', 'pass', 'unknown'],
    ['needed', 'warn', 'unknown'],
    ['needed', 'nothingToCheck', 'unknown'],
    ['to-fail', 'pass', 'pass'],
    ['to-fail', 'warn', 'unknown'],
    ['to-fail', 'nothingToCheck', 'unknown'],
    [undefined, 'warn', 'warn'],
    [undefined, 'nothingToCheck', 'notApplicable'],
  ] as const)('%s and %s comes to %s', (rendering, answer, status) => {
    expect(statusOf(rendering, answer, 'served')).toBe(status);
  });

  it('changes nothing on a page that was rendered', () => {
    expect(statusOf('needed', 'warn', undefined)).toBe('warn');
    expect(statusOf('to-fail', 'nothingToCheck', undefined)).toBe('notApplicable');
  });
});
