import { expect, test } from 'vitest';
import { isLogged, logAsCsv, logAsJson, logEntry, searchFor } from '../../../utils/share/log';

const at = new Date('2026-11-26T09:30:00Z');
const LINKEDIN = { id: 'linkedin', name: 'LinkedIn' };
const PAGE = { url: 'https://harbour.test/notes/tide', title: 'Café on the quay' };
const entry = logEntry(LINKEDIN, PAGE, { at, from: 'popup', isPrivate: false });

test.for([
  [{ log: true, logPrivate: false }, false, true],
  [{ log: true, logPrivate: false }, true, false],
  [{ log: true, logPrivate: true }, true, true],
  [{ log: false, logPrivate: true }, true, false],
  [{ log: false, logPrivate: false }, false, false],
] as const)('%o, private window %s: written down %s', ([settings, isPrivate, expected]) => {
  expect(isLogged(settings, isPrivate)).toBe(expected);
});

test('an entry says what, where, when and from where', () => {
  expect(entry).toEqual({
    at: '2026-11-26T09:30:00.000Z',
    target: 'linkedin',
    name: 'LinkedIn',
    url: PAGE.url,
    title: PAGE.title,
    from: 'popup',
  });
  expect(logEntry(LINKEDIN, PAGE, { at, from: 'menu', isPrivate: true }).isPrivate).toBe(true);
});

test('a page cannot make an entry as long as it likes', () => {
  const long = { url: `https://a.test/${'x'.repeat(9_000)}`, title: 'y'.repeat(9_000) };
  const { url, title } = logEntry(LINKEDIN, long, { at, from: 'popup', isPrivate: false });
  expect([url.length, title.length]).toEqual([4_000, 300]);
});

test.for([
  ['', true],
  ['  ', true],
  ['cafe', true],
  ['CAFÉ', true],
  ['quay linkedin', true],
  ['harbour.test tide', true],
  ['cafe mastodon', false],
  ['café harbour nothing', false],
] as const)('“%s” finds it: %s', ([query, expected]) => {
  expect(searchFor(query)(entry)).toBe(expected);
});

test('as a table, with nothing that a spreadsheet would run', () => {
  const hostile = { ...entry, title: '=HYPERLINK("https://evil.test")', isPrivate: true as const };
  const rows = logAsCsv([entry, hostile]).split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows[0]).toBe('\uFEFF"at","target","name","title","url","from","private"');
  expect(rows[1]).toBe(
    '"2026-11-26T09:30:00.000Z","linkedin","LinkedIn","Café on the quay","https://harbour.test/notes/tide","popup","no"',
  );
  expect(rows[2]).toContain(`"'=HYPERLINK(""https://evil.test"")"`);
  expect(rows[2]).toMatch(/"yes"$/);
});

test('as JSON that says its kind and version', () => {
  expect(JSON.parse(logAsJson([entry]))).toEqual({
    kind: 'shareworthy-share-log',
    version: 1,
    entries: [entry],
  });
});
