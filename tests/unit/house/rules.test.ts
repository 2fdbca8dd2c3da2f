import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../utils/audit/define-rule';
import { GATES, ROBOTS_RULES } from '../../../utils/audit/gates';
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

test('each pillar has a rule', () => {
  for (const { id } of PILLARS) expect(RULES.map(({ pillar }) => pillar)).toContain(id);
});

test('every file is a rule in the registry, and no id is used twice', () => {
  expect(files.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test('dependencies exist and form no circle', () => {
  expect(inOrder(RULES)).toHaveLength(RULES.length);
});

test('gates and networks name rules that exist', () => {
  const named = [
    ...GATES.flatMap(({ rules }) => rules.map((id) => `a gate (utils/audit/gates.ts): ${id}`)),
    ...ROBOTS_RULES.map((id) => `the cap of crawlers (utils/audit/gates.ts): ${id}`),
    ...NETWORKS.flatMap((network) =>
      Object.keys(network.weights ?? {}).map((id) => `weights of ${network.id}: ${id}`),
    ),
  ];
  const known = new Set(RULES.map(({ id }) => id));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((each) => !known.has(each.replace(/^.*: /, '')))).toEqual([]);
});

test('a source that several rules cite stands in one place, utils/audit/sources', () => {
  const cited = new Map<string, Map<Source, string[]>>();
  for (const { id, sources } of RULES)
    for (const source of sources) {
      if (source.url === undefined) continue;
      const address = source.url.replace(/\/$/, '');
      const written = cited.get(address) ?? new Map<Source, string[]>();
      written.set(source, [...(written.get(source) ?? []), `${id}: ${address}`]);
      cited.set(address, written);
    }
  const twice = [...cited.values()].filter((written) => written.size > 1);
  // The copy that most rules share is the right one; the others are to be taken out.
  const copies = twice.flatMap((written) =>
    [...written.values()].sort((a, b) => a.length - b.length).slice(0, -1),
  );
  expect(copies.flat()).toEqual([]);
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
