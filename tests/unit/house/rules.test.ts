import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PILLARS } from '../../../utils/audit/pillars';
import { inOrder } from '../../../utils/audit/run-audit';
import { NETWORKS } from '../../../utils/networks/registry';
import { RULES } from '../../../utils/rules/registry';

const FOLDER = 'utils/rules';
const files = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: pillar }) =>
    readdirSync(`${FOLDER}/${pillar}`).map((file) => ({ pillar, id: file.replace(/\.ts$/, '') })),
  );

/** Readers of a page that are no network of ours yet, but that rules speak of. */
const OTHER_READERS = ['all', 'google', 'feeds', 'bookmarks', 'matrix', 'indieweb'];

test('there are at least 129 rules, and each pillar has one', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(129);
  for (const { id } of PILLARS) expect(RULES.map(({ pillar }) => pillar)).toContain(id);
});

test('every file is a rule in the registry, and no id is used twice', () => {
  expect(files.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test('dependencies exist and form no circle', () => {
  expect(inOrder(RULES)).toHaveLength(RULES.length);
});

describe.for(RULES.map((rule) => [rule.id, rule] as const))('%s', ([id, rule]) => {
  test('stands in the folder of its pillar and has a test of its name', () => {
    expect(files.find((file) => file.id === id)?.pillar).toBe(rule.pillar);
    expect(existsSync(`tests/unit/rules/${id}.test.ts`)).toBe(true);
  });
  test('weighs what its severity allows', () => {
    const [least, most] = { critical: [8, 10], major: [4, 6], minor: [1, 3] }[rule.severity] as [
      number,
      number,
    ];
    expect(rule.weight).toBeGreaterThanOrEqual(least);
    expect(rule.weight).toBeLessThanOrEqual(most);
  });
  test('has dated sources at web addresses, or says that the choice is ours', () => {
    for (const { url, basis, checked, title } of rule.sources) {
      expect(title).not.toBe('');
      expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(Date.parse(checked)).toBeLessThanOrEqual(Date.now());
      if (url === undefined) expect(basis).toBe('own-choice');
      else expect(url).toMatch(/^https:\/\//);
    }
  });
  test('names readers that exist', () => {
    const known = [...OTHER_READERS, ...NETWORKS.map((network) => network.id)];
    for (const network of rule.networks) expect(known).toContain(network);
  });
  test('speaks plainly: no ids, no exclamation marks, no full stop at the end of a message', () => {
    for (const words of [rule.title, ...Object.values(rule.messages)]) {
      expect(words).not.toContain('!');
      expect(words).not.toMatch(/\.$/);
      expect(words).not.toContain(id);
      expect(words).toMatch(
        /^([\p{Lu}\p{N}“<{]|(og|twitter|fediverse|article):|robots\.txt|rel=|noindex)/u,
      );
    }
    expect(rule.why).toMatch(/^[^a-z].*\.$/);
  });
});
