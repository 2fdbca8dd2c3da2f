import { expect, it } from 'vitest';
import { answered } from '../../../entrypoints/popup/pending';
import { CRAWLERS, VIEWS } from '../../fixtures/report';

it('takes out what an audit that was given up still waited for, and keeps the rest', () => {
  const { snapshot } = VIEWS.audited().report ?? {};
  const [crawler] = CRAWLERS;
  if (!snapshot || !crawler) throw new Error('No fixture');
  const kept = answered({
    ...snapshot,
    images: [
      ...snapshot.images,
      { url: 'https://harbour.test/late.png', by: 'element', state: 'pending' },
    ],
    full: {
      ...snapshot.full,
      feed: { state: 'pending' },
      siblings: [{ state: 'pending' }, { state: 'missing', reason: 'timeout' }],
      languages: [{ state: 'pending' }],
    },
    crawlers: [{ ...crawler, answer: { state: 'pending' } }],
  });
  expect(kept.images).toEqual(snapshot.images);
  expect(kept.crawlers).toEqual([]);
  expect(kept.full).not.toHaveProperty('feed');
  expect(kept.full).not.toHaveProperty('languages');
  expect(kept.full?.siblings).toEqual([{ state: 'missing', reason: 'timeout' }]);
  expect(kept.full?.home).toEqual(snapshot.full?.home);
});
