import { describe, expect, test } from 'vitest';
import { copyrightHolder, publisher } from '../../../utils/signals/publisher';
import { snapshotOf } from '../../fixtures/snapshot';

const of = (head: string, body = '', url = 'https://tidemills.test/post') =>
  publisher(snapshotOf({ url, html: `<head>${head}</head><body>${body}</body>` }))?.value;
const title = (text: string) => `<title>${text}</title>`;

describe('publisher', () => {
  test.for([
    ['og:site_name', '<meta property="og:site_name" content="Tide Mills">', 'Tide Mills'],
    [
      'the publisher in JSON-LD',
      '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Tide Mills Press"}}</script>',
      'Tide Mills Press',
    ],
    ['application-name', '<meta name="application-name" content="Tide Mills">', 'Tide Mills'],
    [
      'what the headline leaves of the title',
      `${title('Flour: a story – The Miller')}<meta property="og:title" content="Flour: a story">`,
      'The Miller',
    ],
    [
      'a site’s name that stands first',
      `${title('The Miller: Flour')}<meta property="og:title" content="Flour">`,
      'The Miller',
    ],
    ['the part that is the host’s name', title('Flour | The TideMills | Stories'), 'The TideMills'],
    ['the host’s name in words', `${title('All about Tide Mills of old')}`, 'Tide Mills'],
    [
      'the title of its feed',
      `${title('Flour')}<link rel="alternate" type="application/rss+xml" title="The Miller - RSS Feed" href="/feed">`,
      'The Miller',
    ],
    ['the end of a title', title('Flour | The Miller'), 'The Miller'],
  ] as const)('takes %s', ([, head, name]) => {
    expect(of(head)).toBe(name);
  });
  test('takes the holder of the copyright', () => {
    expect(
      of(title('Flour'), '<footer>© 2009–2012 Wera K. Sandvik. All rights reserved.</footer>'),
    ).toBe('Wera K. Sandvik');
  });
  test('a headline with a colon names no site', () => {
    const head = `${title('Mills: a story')}<meta property="og:title" content="Mills: a story">`;
    expect(of(head, '', 'https://example.test/x')).toBeUndefined();
  });
});

test.for([
  ['© 2013 Mill News Network. All Rights Reserved.', 'Mill News Network'],
  ['© 2026 潮汐報 未經授權，請勿轉載', '潮汐報'],
  ['非經授權，不得轉載', undefined],
  ['Copyright © 2016 Sandvik, Holm & Co. Ltd.', 'Sandvik, Holm & Co. Ltd.'],
  ['(c) by Wera Sandvik', 'Wera Sandvik'],
  ['© 2012', undefined],
] as const)('holder of “%s”', ([line, holder]) => {
  expect(copyrightHolder(line)).toBe(holder);
});
