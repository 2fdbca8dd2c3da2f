import { describe, expect, test } from 'vitest';
import type { CrawlerAnswer, MissingReason } from '../../../utils/page/snapshot';
import { crawlerDifferences } from '../../../utils/signals/crawler-differences';
import { served } from '../../../utils/signals/meta';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const TEXT = `<p>${'Ordinary text. '.repeat(40)}</p>`;
const page = (title: string, image: string, body = TEXT) => `<!doctype html><html><head>
  <title>${title} | Site</title><meta property="og:title" content="${title}">
  <meta property="og:description" content="What it is about">
  ${image && `<meta property="og:image" content="${image}">`}</head><body>${body}</body></html>`;

const IMAGE = 'https://site.test/a.png';
const OWN: PageCase = { html: page('Post', IMAGE) };

/** What Facebook's crawler got, made by the reader of the server's answers. */
function seenAs(given: PageCase): CrawlerAnswer {
  const facts = served(snapshotOf(given));
  if (!facts) throw new Error('no answer');
  const { finalUrl, status, elapsed, bytes, textLength, textStart, head } = facts;
  return {
    network: 'facebook',
    crawler: 'facebookexternalhit',
    userAgent: 'facebookexternalhit/1.1',
    answer: {
      state: 'ok',
      facts: { finalUrl, status, elapsed, bytes, textLength, head, textStart },
    },
  };
}

const compare = (seen: CrawlerAnswer, own: PageCase = OWN) =>
  crawlerDifferences({ ...snapshotOf(own), crawlers: [seen] })[0];

describe('a crawler got', () => {
  test('the same', () => {
    expect(compare(seenAs(OWN))).toEqual({
      network: 'facebook',
      crawler: 'facebookexternalhit',
      state: 'same',
      differences: [],
    });
  });
  test('the same, where white space, the key of a picture or a line of text differ', () => {
    const theirs = page('Post', `${IMAGE}?v=2`, `${TEXT}<p>Just now</p>`).replace(
      'What it is about',
      ' What  it is about ',
    );
    expect(compare(seenAs({ html: theirs }))?.state).toBe('same');
  });
  test('another status', () => {
    expect(compare(seenAs({ ...OWN, httpStatus: 403 }))?.differences).toEqual([
      { kind: 'status', own: 200, theirs: 403 },
    ]);
  });
  test('a challenge in place of the page', () => {
    const wall = '<!doctype html><title>Just a moment...</title><p>Checking';
    const compared = compare(seenAs({ html: wall, httpStatus: 403 }));
    expect(compared?.state).toBe('different');
    expect(compared?.differences.map(({ kind }) => kind)).toEqual([
      'bot-wall',
      'status',
      'tag',
      'tag',
      'tag',
      'length',
    ]);
    expect(compared?.differences[0]).toMatchObject({
      sign: expect.stringContaining('Just a moment'),
    });
  });
  test('a challenge that the browser got too is no difference', () => {
    const wall: PageCase = {
      html: '<!doctype html><title>Just a moment...</title><p>Checking',
      rendered: page('Post', IMAGE),
      httpStatus: 403,
    };
    expect(compare(seenAs(wall), wall)?.state).toBe('same');
  });
  test('another card, tag by tag', () => {
    expect(compare(seenAs({ html: page('Log in', '') }))?.differences).toEqual([
      { kind: 'tag', tag: 'title', own: 'Post', theirs: 'Log in' },
      { kind: 'tag', tag: 'image', own: IMAGE },
    ]);
  });
  test('tags that the browser did not get', () => {
    const bare: PageCase = { html: page('Post', '') };
    expect(compare(seenAs(OWN), bare)?.differences).toEqual([
      { kind: 'tag', tag: 'image', theirs: IMAGE },
    ]);
  });
  test('much less text', () => {
    const { differences } = compare(seenAs({ html: page('Post', IMAGE, '<p>Nothing') })) ?? {};
    expect(differences).toEqual([
      { kind: 'length', own: expect.any(Number), theirs: 'Nothing'.length },
    ]);
  });
  test('little text on a page of little text is no difference', () => {
    const short = (text: string): PageCase => ({ html: page('Post', IMAGE, `<p>${text}`) });
    expect(compare(seenAs(short('Hi')), short('Hello there'))?.state).toBe('same');
  });
  test('another address in the end', () => {
    const elsewhere = seenAs({ ...OWN, finalUrl: 'https://site.test/consent' });
    expect(compare(elsewhere)?.differences).toEqual([
      {
        kind: 'address',
        own: 'https://site.test/post',
        theirs: 'https://site.test/consent',
      },
    ]);
  });
});

describe('nothing is said', () => {
  test.for(['not-allowed', 'timeout', 'unsupported'] satisfies MissingReason[])(
    'where the crawler got no answer: %s',
    (reason) => {
      const seen: CrawlerAnswer = { ...seenAs(OWN), answer: { state: 'missing', reason } };
      expect(compare(seen)).toMatchObject({ state: 'unknown', reason, differences: [] });
    },
  );
  test('where the browser got none', () => {
    const own: PageCase = { ...OWN, server: { state: 'missing', reason: 'timeout' } };
    expect(compare(seenAs(OWN), own)).toMatchObject({ state: 'unknown', differences: [] });
  });
  test('where nobody asked', () => expect(crawlerDifferences(snapshotOf(OWN))).toEqual([]));
});
