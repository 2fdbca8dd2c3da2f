import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import type { ExportedReport } from '../../../utils/export/exported';
import { fitted, type Schema } from '../../../utils/export/fitted';
import { reportsHtml } from '../../../utils/export/html';
import { reportsJson } from '../../../utils/export/json';
import { type ReadReports, readReports } from '../../../utils/export/read-reports';
import { GUIDE, judged, PLAIN_PAGE } from '../../fixtures/exported-report';

const AT = new Date('2026-11-26T00:00:00Z');
const report = judged(PLAIN_PAGE);
const plain = JSON.parse(JSON.stringify(report)) as Record<string, unknown>;
const alone = () => JSON.parse(reportsJson([report], GUIDE, AT)) as Record<string, unknown>;

/** The report with one member changed; `undefined` takes it out. */
function changed(path: string, value: unknown, from = plain): Record<string, unknown> {
  const copy = structuredClone(from);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>(
    (within, step) => within[step] as Record<string, unknown>,
    copy,
  );
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return copy;
}

const read = (value: unknown) => readReports(JSON.stringify(value));
const reasons = ({ refused }: ReadReports) => refused.map(({ why }) => why);

describe('what was exported comes back whole', () => {
  const other = judged({ html: '', url: 'https://empty.test/' });
  test('one report, by the schema', () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('docs/report.schema.json', 'utf8')),
    );
    const value = alone();
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
    expect(read(value)).toEqual({ reports: [value], refused: [] });
  });
  test('several, in an envelope', () => {
    const text = reportsJson([report, other], GUIDE, AT);
    const { reports, ...head } = JSON.parse(text);
    expect(head).toEqual({
      format: 'shareworthy-reports',
      version: 1,
      exportedAt: '2026-11-26T00:00:00.000Z',
    });
    expect(readReports(text)).toEqual({ reports, refused: [] });
  });
  test('none: an envelope that is read as one', () => {
    expect(reasons(readReports(reportsJson([], GUIDE, AT)))).toEqual(['The file holds no report.']);
  });
  test('lines of the command line, with pages that were not audited', () => {
    const lines = [report, other].map((each) => JSON.stringify(each));
    const text = [lines[0], '{"url":"https://gone.test/","error":"gone"}', lines[1]].join('\n');
    const { reports, refused } = readReports(text);
    expect(reports.map(({ url }) => url)).toEqual([report.url, other.url]);
    expect(refused).toEqual([
      { index: 1, why: 'This page was not audited, so there is no report.' },
    ]);
  });
  test('a list, a byte order mark, and without a snapshot', () => {
    const { snapshot: _, ...without } = plain;
    expect(readReports(`\ufeff${JSON.stringify([without])}`).reports).toEqual([without]);
  });
});

describe('files that are refused as a whole', () => {
  test.for<[what: string, text: string, why: RegExp]>([
    ['nothing', '', /empty/],
    ['blanks', ' \n ', /empty/],
    [
      'a backup',
      '{"format":"shareworthy-backup","schema":1}\n["audit",{}]',
      /a backup.*in the settings/,
    ],
    ['a zipped backup', new TextDecoder().decode(gzipSync('x')), /a backup.*in the settings/],
    ['no JSON', 'hello', /no whole JSON/],
    ['cut off', JSON.stringify(plain, null, 2).slice(0, 5_000), /no whole JSON/],
    ['a number', '12', /no reports of Shareworthy/],
    ['null', 'null', /no reports of Shareworthy/],
    ['other JSON', '{"name":"x"}', /no reports of Shareworthy/],
    ['a list of others', '[{"name":"x"}]', /no reports of Shareworthy/],
    ['nothing in a list', '[]', /holds no report/],
    ['an envelope without reports', '{"format":"shareworthy-reports","version":1}', /no reports/],
    ['an envelope of the future', '{"format":"shareworthy-reports","version":2}', /newer version/],
    ['deep nesting', '['.repeat(200_000) + ']'.repeat(200_000), /no/],
    ['an open nest', '{"a":'.repeat(200_000), /no whole JSON/],
  ])('%s', ([, text, why]) => {
    const { reports, refused } = readReports(text);
    expect(reports).toEqual([]);
    expect(refused).toEqual([{ index: null, why: expect.stringMatching(why) }]);
    expect(refused[0]?.why).not.toMatch(/undefined|NaN/);
  });
  test('too large', () => {
    // A string of that length, without its memory.
    const huge = { length: 300_000_000 } as unknown as string;
    expect(reasons(readReports(huge))).toEqual([expect.stringMatching(/300 MB.*250 MB/)]);
  });
});

describe('reports that are refused one by one', () => {
  test.for<[path: string, value: unknown, why: RegExp]>([
    ['schema', 2, /newer version of Shareworthy \(0\.1\.0\).*Update/],
    ['schema', 0, /\(0\.1\.0\) that is too old/],
    ['schema', 0.5, /too old/],
    ['schema', -1e9, /too old/],
    ['schema', '1', /not audited|no report/],
    ['url', 'javascript:alert(1)', /“url” is no http/],
    ['finalUrl', 'data:text/html,x', /“finalUrl” is no http/],
    ['snapshot.page.url', 'file:///etc/passwd', /“snapshot › page › url”/],
    ['capturedAt', 'yesterday', /“capturedAt” is no date/],
    ['findings', undefined, /“findings” is missing/],
    ['findings', 'none', /“findings” holds something unexpected/],
    ['findings.3.status', 'great', /“findings › 3 › status” holds/],
    ['findings.3.status', undefined, /“findings › 3 › status” is missing/],
    ['score.overall', 101, /“score › overall”/],
    ['score.pillars.travel', undefined, /“score › pillars › travel” is missing/],
    ['score', null, /“score”/],
    ['cards.0.lacks', [12], /“cards › 0 › lacks › 0”/],
    ['page.title', 12, /“page › title”/],
    ['page.title', 'a'.repeat(600_000), /“page › title” is too long/],
    ['page.feeds', Array.from({ length: 30_000 }, () => 'x'), /“page › feeds” is too long/],
    ['snapshot.page.head', {}, /“snapshot › page › head/],
    ['share.steps', [], /“share › steps”/],
  ])('%s', ([path, value, why]) => {
    const good = structuredClone(plain);
    const { reports, refused } = read([good, changed(path, value), good]);
    // Nothing that is good is lost.
    expect(reports).toHaveLength(2);
    expect(refused).toEqual([{ index: 1, why: expect.stringMatching(why) }]);
  });
  test('an entry that is no report', () => {
    expect(read([plain, 12, null, 'x', []]).refused.map(({ index }) => index)).toEqual([
      1, 2, 3, 4,
    ]);
  });
  test('a version out of a file is shown only where it looks like one', () => {
    const { why } = read({ ...changed('schema', 9), version: '<b>buy</b>' }).refused[0] ?? {};
    expect(why).toMatch(/newer version of Shareworthy\./);
  });
  test('a file of several that has lost its end keeps those that are whole', () => {
    const text = reportsJson([report, report, report], GUIDE, AT);
    const { reports, refused } = readReports(text.slice(0, -5_000));
    expect(reports).toHaveLength(2);
    expect(refused).toEqual([{ index: 2, why: expect.stringMatching(/cut off here/) }]);
  });
});

describe('what a stranger may have put in', () => {
  test('members that nobody knows are left out, and none changes what objects inherit', () => {
    const text = JSON.stringify(plain)
      .replace('{"schema"', '{"__proto__":{"hacked":1},"constructor":1,"hacked":1,"schema"')
      .replace(/"from":\{/, '"from":{"__proto__":"x","constructor":"x","prototype":"x",');
    expect(text).toContain('__proto__');
    const { reports, refused } = readReports(text);
    expect(refused).toEqual([]);
    expect(reports).toEqual([plain]);
    expect(JSON.stringify(reports)).not.toMatch(/__proto__|"constructor"|hacked/);
    expect(({} as Record<string, unknown>)['hacked']).toBeUndefined();
  });
  test('addresses that run or read something are left out', () => {
    const bad = 'javascript:alert(1)';
    const hostile = structuredClone(report);
    Object.assign(hostile.page, {
      image: bad,
      icon: bad,
      canonical: bad,
      feeds: [bad, 'https://a.test/f'],
    });
    hostile.share.url = bad;
    hostile.share.links = {
      facebook: bad,
      x: 'https://x.com/intent/post',
      email: 'mailto:?body=x',
    };
    hostile.share.profiles = [{ network: 'x', url: bad, from: 'link' }];
    for (const card of hostile.cards)
      Object.assign(card, { image: { value: bad, from: 'og:image', passedOver: [] }, more: [bad] });
    const { reports, refused } = read(hostile);
    expect(refused).toEqual([]);
    const { snapshot: _, ...rest } = reports[0] as ExportedReport;
    expect(JSON.stringify(rest)).not.toContain(bad);
    expect(rest.share.url).toBe(report.url);
    expect(rest.page.feeds).toEqual(['https://a.test/f']);
    expect(rest.share.links).toEqual({
      x: 'https://x.com/intent/post',
      email: 'mailto:?body=x',
    });
  });
  test('ids of what nobody knows can be drawn', () => {
    const strange = structuredClone(report);
    strange.findings[0] = {
      ...(strange.findings[0] as (typeof strange.findings)[0]),
      rule: 'constructor',
    };
    strange.cards[0] = { ...(strange.cards[0] as (typeof strange.cards)[0]), network: 'toString' };
    const { reports } = read(strange);
    expect(reports).toHaveLength(1);
    expect(reportsHtml(reports, GUIDE)).toContain('toString');
  });
});

describe('reports of an older schema', () => {
  const steps = {
    [-1]: (old: object) => ({ ...old, schema: 0, url: 'https://stepped.test/' }),
    0: (old: object) => ({ ...old, schema: 1, version: '9.9.9' }),
  };
  test('are brought to today’s step by step', () => {
    const { reports } = readReports(JSON.stringify(changed('schema', -1)), steps);
    expect(reports[0]).toMatchObject({ schema: 1, version: '9.9.9', url: 'https://stepped.test/' });
  });
  test('are refused where a step breaks, and others come in', () => {
    const broken = {
      0: () => {
        throw new Error('no');
      },
    };
    const { reports, refused } = readReports(JSON.stringify([changed('schema', 0), plain]), broken);
    expect(reports).toHaveLength(1);
    expect(refused).toEqual([{ index: 0, why: expect.stringMatching(/broken/) }]);
  });
});

describe('the check agrees with a full validator', () => {
  const schema = JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as Schema;
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  /** Words of JSON Schema that the check understands. */
  const KNOWN = new Set([
    ...[
      '$schema',
      '$id',
      '$ref',
      'title',
      'description',
      'definitions',
      'type',
      'const',
      'enum',
      'anyOf',
    ],
    ...[
      'properties',
      'required',
      'additionalProperties',
      'items',
      'minItems',
      'maxItems',
      'minimum',
      'maximum',
    ],
  ]);
  test('the schema says nothing that the check does not understand', () => {
    const unknown = new Set<string>();
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if (Array.isArray(node)) {
        node.forEach(walk);
        return;
      }
      for (const [word, value] of Object.entries(node)) {
        if (!KNOWN.has(word)) unknown.add(word);
        if (word === 'properties' || word === 'definitions') Object.values(value).forEach(walk);
        else if (word !== 'enum' && word !== 'const') walk(value);
      }
    };
    walk(schema);
    expect([...unknown]).toEqual([]);
  });
  test('on a report, and on that with any member replaced', () => {
    expect(fitted(plain, schema).misfit).toBeUndefined();
    const { snapshot: _, ...rest } = plain;
    Object.assign(rest, { findings: report.findings.slice(0, 2), cards: report.cards.slice(0, 2) });
    let tried = 0;
    const walk = (value: unknown, path: string[]): void => {
      if (path.length > 4) return;
      if (path.length > 0) {
        for (const other of [null, 'x', -1, {}]) {
          const variant = changed(path.join('.'), other, rest);
          expect(fitted(variant, schema).misfit === undefined, `${path.join('.')} ${other}`).toBe(
            validate(variant),
          );
          tried += 1;
        }
      }
      if (typeof value !== 'object' || value === null) return;
      const names = Object.keys(value).slice(0, Array.isArray(value) ? 1 : 12);
      for (const name of names) walk((value as Record<string, unknown>)[name], [...path, name]);
    };
    walk(rest, []);
    expect(tried).toBeGreaterThan(300);
  }, 60_000);
});
