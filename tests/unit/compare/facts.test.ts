import { describe, expect, it } from 'vitest';
import { compare } from '../../../utils/compare/compare';
import type { Row } from '../../../utils/compare/comparison';
import type { ShareControl } from '../../../utils/signals/share-controls';
import { type Change, comparedPage, GUIDE } from '../../fixtures/compared';
import { snapshotOf } from '../../fixtures/snapshot';

const both = (mine: Change, other: Change) =>
  compare(
    [
      comparedPage({ url: 'https://a.test/', ...mine }),
      comparedPage({ url: 'https://b.test/', ...other }),
    ],
    0,
    GUIDE,
  );
const row = (rows: readonly Row[], id: string) => rows.find((each) => each.id === id);
const words = (rows: readonly Row[], id: string) => row(rows, id)?.cells.map((cell) => cell.words);

const ways = (...controls: Partial<ShareControl>[]): Change => ({ controls });
const account = (network: string) => ({
  network,
  url: `https://${network}.test/us`,
  from: 'link' as const,
});

describe('ways to share', () => {
  it('lists what the other has besides', () => {
    const { theirs, yours, sharing } = both(
      ways({ network: 'x' }, { kind: 'copy' }),
      ways({ network: 'x' }, { network: 'linkedin', name: 'On LinkedIn' }),
    );
    expect(words(theirs, 'ways')).toEqual(['None of these', 'LinkedIn']);
    expect(row(theirs, 'ways')?.cells[1]?.evidence).toEqual(['LinkedIn: On LinkedIn']);
    expect(words(yours, 'ways')).toEqual(['Copy link', 'None of these']);
    expect(words(sharing, 'ways')).toEqual(['X, Copy link', 'X, LinkedIn']);
  });

  it('leaves out what offers nothing: ended, not to be reached, closed networks, printing', () => {
    const { theirs } = both(
      {},
      ways(
        { network: 'x', ended: true },
        { network: 'facebook', state: 'unseen' },
        { network: 'googleplus' },
        { kind: 'print' },
      ),
    );
    expect(row(theirs, 'ways')).toBeUndefined();
  });

  it('does not say that a share button lacks places which nobody can see', () => {
    const opener = ways({ kind: 'scripted', name: 'Share' });
    expect(row(both(opener, ways({ network: 'x' })).theirs, 'ways')).toBeUndefined();
    expect(row(both(ways({ network: 'x' }), opener).yours, 'ways')).toBeUndefined();
    // With its places in sight it is known what is not among them.
    const opened = ways({ kind: 'scripted', name: 'Share' }, { network: 'facebook' });
    expect(words(both(opened, ways({ network: 'x' })).theirs, 'ways')).toEqual([
      'None of these',
      'X',
    ]);
  });

  it('are unknown where the page may have some that were not seen', () => {
    const { theirs, sharing } = both(
      { rules: { 'share-control-present': 'unknown' } },
      ways({ network: 'x' }),
    );
    expect(row(theirs, 'ways')).toBeUndefined();
    expect(sharing.map(({ cells }) => cells[0]?.words)).toEqual([
      'Not known',
      'Not known',
      'Not known',
    ]);
  });

  it('are not listed where the rule in the same list says it', () => {
    const { theirs } = both({ rules: { 'share-control-present': 'fail' } }, ways({ network: 'x' }));
    expect(row(theirs, 'share-control-present')).toBeDefined();
    expect(row(theirs, 'ways')).toBeUndefined();
  });
});

it('compares accounts by network and leaves closed ones out', () => {
  const { theirs, yours } = both(
    { profiles: [account('x'), account('facebook'), account('googleplus')] },
    { profiles: [account('x'), account('mastodon'), account('orkut')] },
  );
  expect(words(theirs, 'profiles')).toEqual(['None of these', 'Mastodon']);
  expect(words(yours, 'profiles')).toEqual(['Facebook', 'None of these']);
});

it('compares feeds by whether one is announced', () => {
  const feeds = ['https://b.test/feed.xml'];
  expect(words(both({}, { feeds }).theirs, 'feeds')).toEqual(['None', 'Announced']);
  expect(row(both({ feeds }, { feeds: ['https://b.test/other'] }).theirs, 'feeds')).toBeUndefined();
  expect(
    row(both({ rules: { 'feed-autodiscovery': 'unknown' } }, { feeds }).theirs, 'feeds'),
  ).toBeUndefined();
});

describe('structured data and terms', () => {
  const page = (html: string): Change => ({
    snapshot: snapshotOf({ html: `<!doctype html><html><head>${html}</head><body></body></html>` }),
  });
  const data = (value: unknown) =>
    page(`<script type="application/ld+json">${JSON.stringify(value)}</script>`);

  it('finds types wherever they stand, in any syntax', () => {
    const nested = data({
      '@type': 'Product',
      offers: { '@type': 'Offer' },
      image: { '@type': 'ImageObject' },
    });
    expect(words(both({}, nested).theirs, 'types')).toEqual(['None', 'Product, Offer']);
    const micro: Change = {
      snapshot: snapshotOf({
        html: '<!doctype html><html><body><div itemscope itemtype="https://schema.org/Product"><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"></div></div></body></html>',
      }),
    };
    expect(row(both(micro, nested).theirs, 'types')).toBeUndefined();
  });

  it('does not say that data which cannot be read lacks a type', () => {
    const broken = page('<script type="application/ld+json">{"@type": </script>');
    expect(row(both(broken, data({ '@type': 'Recipe' })).theirs, 'types')).toBeUndefined();
    expect(words(both(data({ '@type': 'Recipe' }), broken).identity, 'types')).toEqual([
      'Recipe',
      'Not known',
    ]);
  });

  it('ends with nested data that never ends', () => {
    let value: unknown = { '@type': 'Recipe' };
    for (let depth = 0; depth < 200; depth++) value = { '@type': `Type${depth}`, part: value };
    expect(words(both({}, data(value)).theirs, 'types')?.[1]).toMatch(/ more$/);
  });

  it('names a Creative Commons licence', () => {
    const licensed = page(
      '<link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">',
    );
    expect(words(both({}, licensed).theirs, 'terms')).toEqual(['None', 'Creative Commons BY-SA']);
  });
});
