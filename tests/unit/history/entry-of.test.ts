import { expect, test } from 'vitest';
import { entryOf, idOf, MOST_POINTS, pageOf } from '../../../utils/history/entry-of';
import { judged, PLAIN_PAGE } from '../../fixtures/exported-report';

const report = { ...judged(PLAIN_PAGE), capturedAt: '2026-11-22T14:05:00+01:00' };

test('an entry holds what a list shows, and no more', () => {
  const entry = entryOf(report, 4_096, 'After the new theme');
  expect(entry).toMatchObject({
    schema: 1,
    at: '2026-11-22T13:05:00.000Z',
    overall: report.score.overall,
    band: report.score.band,
    type: report.page.type,
    note: 'After the new theme',
    bytes: 4_096,
  });
  expect(entry.verdicts['facebook']).toBe(report.score.networks['facebook']?.verdict);
  expect(entry.pillars.travel).toBe(report.score.pillars.travel.score);
  expect(JSON.stringify(entry).length).toBeLessThan(3_000);
});

test('the same audit has the same id, another one another', () => {
  expect(idOf(report)).toBe(idOf({ ...report }));
  expect(idOf(report)).toMatch(/^[a-z0-9]+$/);
  expect(idOf({ ...report, capturedAt: '2026-11-22T14:06:00+01:00' })).not.toBe(idOf(report));
  expect(idOf({ ...report, url: `${report.url}?p=2` })).not.toBe(idOf(report));
});

test('ids of 100,000 audits do not meet', () => {
  const ids = new Set<string>();
  for (let at = 0; at < 100_000; at += 1)
    ids.add(idOf({ url: `https://mill.test/${at % 300}`, capturedAt: `2026-11-${at}` }));
  expect(ids.size).toBe(100_000);
});

test('what a page could make long is cut', () => {
  const title = 'x'.repeat(10_000);
  const entry = entryOf(
    { ...report, url: `https://mill.test/${title}`, page: { ...report.page, title } },
    0,
  );
  expect(entry.title).toHaveLength(300);
  expect(entry.url.length).toBeLessThanOrEqual(4_000);
});

test('a date that is none is refused', () => {
  expect(() => entryOf({ ...report, capturedAt: 'yesterday' }, 0)).toThrow();
});

test('the line of a page: the newest first, its trend, its tags', () => {
  const at = (day: number) =>
    entryOf({ ...report, capturedAt: new Date(Date.UTC(2026, 0, day)).toISOString() }, 0);
  const entries = Array.from({ length: 40 }, (_, day) => at(40 - day));
  const page = pageOf(entries, ['own']);
  expect(page).toMatchObject({ audits: 40, tags: ['own'], at: '2026-02-09T00:00:00.000Z' });
  expect(page?.points).toHaveLength(MOST_POINTS);
  expect(page?.points.at(-1)?.id).toBe(page?.last.id);
  expect(page?.points[0]?.at).toBe('2026-01-11T00:00:00.000Z');
  expect(pageOf([], ['own'])).toBeUndefined();
});
