import { describe, expect, test } from 'vitest';
import {
  type Marks,
  MOST_SITES,
  marksOn,
  NO_MARKS,
  readMarks,
  siteOf,
  withMark,
} from '../../../utils/audit/intended';

describe('a site', () => {
  test.for([
    ['https://www.harbour.test/notes?x=1', 'harbour.test'],
    ['http://HARBOUR.test:8080/', 'harbour.test'],
    ['https://notes.harbour.test/', 'notes.harbour.test'],
    ['https://www.test/', 'www.test'],
    ['http://[::1]/', '[::1]'],
    ['file:///draft.html', undefined],
    ['about:blank', undefined],
    ['no address', undefined],
  ] as const)('of %s is %s', ([url, site]) => expect(siteOf(url)).toBe(site));
});

describe('marks', () => {
  test('are added, found, and taken away without a trace', () => {
    const one = withMark(NO_MARKS, 'a.test', 'license-declared', true);
    const two = withMark(one, 'a.test', 'title-calm', true);
    expect(marksOn(two, 'a.test')).toEqual(['license-declared', 'title-calm']);
    expect(marksOn(two, 'b.test')).toEqual([]);
    expect(
      withMark(withMark(two, 'a.test', 'title-calm', false), 'a.test', 'license-declared', false),
    ).toEqual(NO_MARKS);
    // What is given is not changed.
    expect(marksOn(one, 'a.test')).toEqual(['license-declared']);
  });
  test('are not doubled', () => {
    const one = withMark(NO_MARKS, 'a.test', 'x', true);
    expect(withMark(one, 'a.test', 'x', true)).toEqual(one);
  });
  test('come back from storage as they went', () => {
    const marks = withMark(withMark(NO_MARKS, 'a.test', 'x', true), 'b.test', 'y', true);
    expect(readMarks(JSON.parse(JSON.stringify(marks)))).toEqual(marks);
  });
  test('of the site marked longest ago make room', () => {
    let marks: Marks = NO_MARKS;
    for (let at = 0; at < MOST_SITES; at += 1) marks = withMark(marks, `s${at}.test`, 'x', true);
    marks = withMark(marks, 's0.test', 'y', true);
    marks = withMark(marks, 'new.test', 'x', true);
    expect(marks.sites).toHaveLength(MOST_SITES);
    expect(marksOn(marks, 's0.test')).toEqual(['x', 'y']);
    expect(marksOn(marks, 's1.test')).toEqual([]);
    expect(marksOn(marks, 'new.test')).toEqual(['x']);
  });
  test.for([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'version'],
    ['a list', []],
    ['another version', { version: 2, sites: [{ site: 'a.test', rules: ['x'] }] }],
    ['no version', { sites: [{ site: 'a.test', rules: ['x'] }] }],
    ['sites of another shape', { version: 1, sites: { 'a.test': ['x'] } }],
    ['sites that are none', { version: 1, sites: [null, 7, 'a.test', [], {}] }],
    ['rules that are none', { version: 1, sites: [{ site: 'a.test', rules: 'x' }] }],
    ['no usable rule', { version: 1, sites: [{ site: 'a.test', rules: [7, null, '<b>', ''] }] }],
    [
      'hosts that are none',
      {
        version: 1,
        sites: [
          { site: 'a b', rules: ['x'] },
          { site: 7, rules: ['x'] },
        ],
      },
    ],
    ['a host without end', { version: 1, sites: [{ site: 'a'.repeat(300), rules: ['x'] }] }],
  ] as [string, unknown][])('read from %s are none', ([, stored]) =>
    expect(readMarks(stored)).toEqual(NO_MARKS),
  );
  test('of a sound site outlive unsound ones, and stay bounded', () => {
    const rules = Array.from({ length: 5_000 }, (_, at) => `rule-${at}`);
    const { sites } = readMarks({
      version: 1,
      sites: [
        ...Array.from({ length: 2_000 }, (_, at) => ({ site: `s${at}.test`, rules: ['x'] })),
        null,
        { site: 'a.test', rules: ['x', 'x', '<b>', ...rules] },
      ],
    });
    expect(sites.length).toBeLessThanOrEqual(MOST_SITES);
    const own = sites.at(-1);
    expect(own?.site).toBe('a.test');
    expect(own?.rules.slice(0, 2)).toEqual(['x', 'rule-0']);
    expect(own?.rules.length).toBeLessThanOrEqual(200);
  });
});
