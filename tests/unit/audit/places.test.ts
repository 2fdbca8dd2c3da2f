import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { factsOf } from '../../../components/facts/facts-of';
import { details, judge } from '../../../entrypoints/popup/judgement';
import { places, toolsOf } from '../../../entrypoints/popup/made-with';
import { reportLine } from '../../../utils/export/line';
import { RULES } from '../../../utils/rules/registry';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const YOAST = `<!doctype html><html><head>
<!-- This site is optimized with the Yoast SEO plugin v26.8 - https://yoast.com/ -->
<title>A post about tides and mills</title>
<meta name="generator" content="WordPress 6.9"></head><body><h1>A post</h1></body></html>`;

const reported = (given: PageCase) => judge(snapshotOf(given), '0.0.0', places);

test('findings to mend name the place, others none', () => {
  const { findings } = reported({ html: YOAST });
  const image = findings.find(({ rule }) => rule === 'og-image-present');
  expect(image?.status).toBe('fail');
  expect(image?.where?.generator).toBe('WordPress with Yoast SEO');
  expect(image?.where?.text).toContain('Yoast SEO');
  for (const { where, status } of findings) {
    if (where) expect(['fail', 'warn']).toContain(status);
  }
});

test('a rule about nothing that a tool sets gets none', () => {
  const topics = new Map(RULES.map(({ id, topic }) => [id, topic]));
  const others = reported({ html: YOAST, url: 'http://site.test/a-post' }).findings.filter(
    ({ rule, status }) => (status === 'fail' || status === 'warn') && !topics.get(rule),
  );
  expect(others.length).toBeGreaterThan(0);
  for (const { where, rule } of others) expect(where, rule).toBeUndefined();
});

test('a page that nothing gives away gets none, nor one whose server has not answered', () => {
  const plain = reported({ html: YOAST.replace(/<!--.*?-->|<meta name="generator"[^>]*>/gs, '') });
  expect(plain.findings.some(({ where }) => where)).toBe(false);
  const early = reported({ html: YOAST, server: { state: 'pending' } });
  expect(early.findings.some(({ where }) => where)).toBe(false);
});

test('the report’s line carries it as the schema says', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('docs/report.schema.json', 'utf8')),
  );
  const line = reportLine(reported({ html: YOAST }), RULES, { snapshot: false });
  expect(line.findings.some(({ where }) => where)).toBe(true);
  validate(JSON.parse(JSON.stringify(line)));
  expect(validate.errors).toBeNull();
});

test('the facts name the tools and what gave them away', () => {
  const snapshot = snapshotOf({ html: YOAST });
  const found = { ...details(snapshot), madeWith: toolsOf(snapshot) };
  const facts = factsOf(judge(snapshot, '0.0.0'), found).flatMap((group) => group.facts);
  expect(facts.filter(({ key }) => key === 'Made with')).toMatchObject([
    { value: 'WordPress 6.9', where: 'server', line: 4 },
    { value: 'Yoast SEO 26.8', where: 'server', line: 2 },
  ]);
});
