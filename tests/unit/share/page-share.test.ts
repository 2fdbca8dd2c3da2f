import { expect, test } from 'vitest';
import { pageShare } from '../../../utils/share/page-share';
import { snapshotOf } from '../../fixtures/snapshot';

const shareOf = (
  url: string,
  choice: Parameters<typeof pageShare>[2],
  head = '<title>Tides</title>',
) => pageShare(snapshotOf({ url, html: `<!doctype html>${head}` }), [], choice);

const STRIP = { trackers: 'strip', fragment: 'drop' } as const;
const LONG = 'https://harbour.org/tides?id=7&fbclid=x&utm_source=y#high';

test('trackers and fragment go, and are named', () => {
  const { draft, trackers, fragment, warnings } = shareOf(LONG, STRIP);
  expect(draft.url).toBe('https://harbour.org/tides?id=7');
  expect(trackers.toSorted()).toEqual(['fbclid', 'utm_source']);
  expect(fragment).toBe('#high');
  expect(warnings).toEqual([]);
});

test('what the user wants to keep stays, is still named, and is no warning', () => {
  const { draft, trackers, fragment, warnings } = shareOf(LONG, {
    trackers: 'keep',
    fragment: 'keep',
  });
  expect(draft.url).toBe(LONG);
  expect(trackers).toHaveLength(2);
  expect(fragment).toBe('#high');
  expect(warnings).toEqual([]);
});

test('where there is nothing to choose, nothing is offered', () => {
  const { trackers, fragment } = shareOf('https://harbour.org/tides', STRIP);
  expect(trackers).toEqual([]);
  expect(fragment).toBeUndefined();
  expect(shareOf('https://harbour.org/#/tides', STRIP).fragment).toBeUndefined();
});

test('an address that is not for others is warned of', () => {
  const codes = (url: string) => shareOf(url, STRIP).warnings.map(({ code }) => code);
  expect(codes('https://staging.harbour.org/tides')).toEqual(['staging']);
  expect(codes('http://localhost:3000/tides')).toEqual(['private-host']);
  expect(codes('https://harbour.org/tides?PHPSESSID=0a1b2c3d4e5f6a7b')).toEqual(['session']);
});
