import { describe, expect, test } from 'vitest';
import { inOrder, runAudit } from '../../../utils/audit/run-audit';
import { ruleWith } from '../../fixtures/rules';
import { snapshotOf } from '../../fixtures/snapshot';

const page = snapshotOf({ html: '<head><title>Tide mills</title></head><body>Text</body>' });

describe('runAudit', () => {
  test('a rule that throws becomes an error; the others live', () => {
    const broken = ruleWith({
      id: 'broken',
      check: () => {
        throw new TypeError('no such thing');
      },
    });
    const [first, second] = runAudit([broken, ruleWith()], page);
    expect(first).toMatchObject({
      status: 'error',
      problems: [{ data: { cause: 'TypeError: no such thing' } }],
    });
    expect(second?.status).toBe('pass');
  });
  test('missing evidence is unknown and the rule is not even asked', () => {
    let asked = false;
    const rule = ruleWith({
      needs: ['server'],
      check: (_, say) => {
        asked = true;
        return say.fail('bad');
      },
    });
    const missing = { ...page, server: { state: 'missing', reason: 'offline' } as const };
    expect(runAudit([rule], { ...page, server: { state: 'pending' } })[0]).toMatchObject({
      status: 'unknown',
      because: 'waiting',
    });
    expect(runAudit([rule], missing)[0]).toMatchObject({
      status: 'unknown',
      because: 'no-evidence',
    });
    expect(asked).toBe(false);
  });
  test.for([
    ['pass', 'fail'],
    ['warn', 'fail'],
    ['fail', 'notApplicable'],
    ['notApplicable', 'notApplicable'],
    ['unknown', 'unknown'],
    ['error', 'unknown'],
  ] as const)('a dependency that is %s makes a failing rule %s', ([given, expected]) => {
    const base = ruleWith({
      id: 'base',
      check: (_, say) => {
        if (given === 'error') throw new Error('x');
        if (given === 'pass') return say.pass();
        if (given === 'notApplicable') return say.nothingToCheck();
        if (given === 'unknown') return say.cannotTell();
        return say[given]('bad');
      },
    });
    const rule = ruleWith({ id: 'after', dependsOn: ['base'], check: (_, say) => say.fail('bad') });
    // The order of the list does not matter.
    expect(runAudit([rule, base], page)[0]?.status).toBe(expected);
  });
  test('rules that depend in a circle or on nothing are refused', () => {
    const x = ruleWith({ id: 'x', dependsOn: ['y'] });
    const y = ruleWith({ id: 'y', dependsOn: ['x'] });
    expect(() => inOrder([x, y])).toThrow(/circle/);
    expect(() => inOrder([x])).toThrow(/does not exist/);
  });
  test('scope: an error page is not judged by rules for public pages', () => {
    const lost = snapshotOf({ html: '<title>404 not found</title>' });
    expect(runAudit([ruleWith({ scope: 'public' })], lost)[0]).toMatchObject({
      status: 'notApplicable',
      because: 'page-type',
    });
    expect(runAudit([ruleWith({ scope: 'any' })], lost)[0]?.status).toBe('pass');
    expect(runAudit([ruleWith({ scope: ['article'] })], page)[0]?.status).toBe('notApplicable');
  });
  test('the worst problem decides and comes first; evidence and a filled fix come along', () => {
    const rule = ruleWith({
      messages: { bad: 'bad', odd: 'odd {n}' },
      fix: { text: 'Do', snippet: '<title>{{title}}</title>{{author}}' },
      check: (_, say) =>
        say.worst([
          say.problem('warn', 'odd', { n: 2 }),
          say.problem('fail', 'bad', {}, [{ label: 'x', text: '<x>', from: 'page' }]),
        ]),
    });
    expect(runAudit([rule], page)[0]).toMatchObject({
      status: 'fail',
      problems: [
        { message: 'bad', data: {} },
        { message: 'odd', data: { n: 2 } },
      ],
      evidence: [{ text: '<x>' }],
      fix: '<title>Tide mills</title>TODO: author',
    });
  });
});
