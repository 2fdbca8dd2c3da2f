import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding, Pillar, Status } from '../../../utils/audit/finding';
import { GATES, ROBOTS_RULES } from '../../../utils/audit/gates';
import { PILLARS } from '../../../utils/audit/pillars';
import { score, withPoints } from '../../../utils/audit/score';
import { RULES } from '../../../utils/rules/registry';
import { findingOf } from '../../fixtures/rules';

const DOCUMENT = readFileSync('docs/scoring.md', 'utf8');

/** Rows of the tables below a heading, without their heads. */
function tablesOf(text: string): string[][][] {
  return [...text.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) =>
        row
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  );
}

/** Value of a sum as it is written in the document. */
function workedOut(how: string): number {
  const sum = how
    .replaceAll('×', '*')
    .replaceAll('−', '-')
    .replaceAll('½', '0.5')
    .replaceAll('min(', 'Math.min(');
  if (!/^(?:[\d\s.,()*/+-]|Math\.min)+$/.test(sum)) throw new Error(`Not a sum: ${how}`);
  return Number(new Function(`return ${sum}`)());
}

const EXAMPLES = DOCUMENT.slice(DOCUMENT.indexOf('## Worked examples'))
  .split(/^### /m)
  .slice(1)
  .map((text) => {
    const [rules = [], results = []] = tablesOf(text);
    return { name: text.slice(0, text.indexOf('\n')), rules, results };
  });

const ruleOf = (id: string) => {
  const found = RULES.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
};

/** What the code says for a row of results. */
function told(what: string, findings: readonly Finding[]): number | null | undefined {
  const judged = score(findings, RULES, [], [], 'article');
  const [subject = '', end] = what.split(/ (?=from$|to$)/);
  const at = end === 'to' ? 1 : 0;
  if (subject === 'range') return judged.range?.[at];
  if (subject === 'overall') return judged.overall;
  if (subject === 'cap') return judged.cap?.at;
  const [, rule] = /^points: (.*)$/.exec(subject) ?? [];
  if (rule)
    return withPoints(findings, RULES, 'article').find((each) => each.rule === rule)?.points;
  const pillar = judged.pillars[subject as Pillar];
  return end ? pillar?.range?.[at] : pillar?.score;
}

test('there are examples of means, gates, ranges and points', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(4);
  const subjects = EXAMPLES.flatMap(({ results }) => results.map(([what = '']) => what));
  for (const each of [
    'overall',
    'cap',
    'range from',
    'presentation to',
    'points: canonical-present',
  ])
    expect(subjects).toContain(each);
});

describe.for(EXAMPLES.map((each) => [each.name, each] as const))('%s', ([, example]) => {
  const { rules, results } = example;
  const findings = rules.map(([id = '', , , , , status]) =>
    findingOf(ruleOf(id), status as Status),
  );
  test('the rules are as they are written here', () => {
    expect(rules.length).toBeGreaterThan(0);
    for (const [id = '', pillar, kind, weight, confidence] of rules) {
      const rule = ruleOf(id);
      expect([rule.pillar, rule.kind, String(rule.weight), rule.confidence]).toEqual([
        pillar,
        kind,
        weight,
        confidence,
      ]);
    }
  });
  test.for(results.map(([what = '', how = '', value = '']) => [what, how, value] as const))(
    '%s',
    ([what, how, value]) => {
      expect(told(what, findings)).toBe(Number(value));
      const digits = what.startsWith('points') ? 10 : 1;
      expect(Math.round(workedOut(how) * digits) / digits).toBe(Number(value));
    },
  );
  test('its points stand in the order in which mending gains most', () => {
    const written = results.flatMap(([what = '']) => /^points: (.*)$/.exec(what)?.[1] ?? []);
    const order = withPoints(findings, RULES, 'article').flatMap(({ rule, points }) =>
      points === undefined ? [] : [rule],
    );
    if (written.length > 0) expect(written).toEqual(order);
  });
});

describe('the list above the examples', () => {
  const text = DOCUMENT.replace(/\s+/g, ' ');
  test('names the weight of each pillar', () => {
    const [, list = ''] = /mean of the pillars: ([^.]*)\./.exec(text) ?? [];
    expect([...list.matchAll(/\d+/g)].map(Number)).toEqual(PILLARS.map(({ weight }) => weight));
  });
  test('names the height of every gate', () => {
    const [gates = []] = tablesOf(DOCUMENT);
    const heights = gates.flatMap(([, overall = '', network = '']) => [
      ...(overall.match(/\d+/g) ?? []),
      ...(network.match(/\d+/g) ?? []),
    ]);
    const known = GATES.flatMap(({ overall, network }) => [overall, network])
      .filter((each) => each !== undefined)
      .map(String);
    for (const each of known) expect(heights).toContain(each);
    expect(ROBOTS_RULES).toHaveLength(3);
  });
});
