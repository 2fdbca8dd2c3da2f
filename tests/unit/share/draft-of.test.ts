import { expect, test } from 'vitest';
import { draftOf, pageDraft } from '../../../utils/share/draft-of';
import { snapshotOf } from '../../fixtures/snapshot';

const snapshot = () =>
  snapshotOf({
    url: 'https://site.test/post?utm_source=x#part',
    html: `<!doctype html><html><head>
      <title>T</title><meta property="og:title" content=" Tide\n mills "><meta property="og:image" content="/p.jpg">
      <meta property="article:tag" content="tides"><meta name="twitter:site" content="@mills">
      </head><body></body></html>`,
  });
const SETTINGS = { trackers: 'strip', fragment: 'drop' } as const;

test('a page: its clean address, its title in one line, its pictures; what is suggested stands apart', () => {
  const { draft, hashtags, accounts, address } = pageDraft(snapshot(), SETTINGS);
  expect(draft).toMatchObject({ url: 'https://site.test/post', title: 'Tide mills', hashtags: [] });
  expect(draft.images?.['pinterest']).toBe('https://site.test/p.jpg');
  expect(draft.via).toBeUndefined();
  expect(hashtags).toEqual(['tides']);
  expect(accounts).toEqual({ x: 'mills' });
  expect(address.removed).toEqual(['utm_source']);
});

test('as the user wants its address', () => {
  expect(draftOf(snapshot(), { trackers: 'keep', fragment: 'keep' }).url).toBe(
    'https://site.test/post?utm_source=x#part',
  );
});
