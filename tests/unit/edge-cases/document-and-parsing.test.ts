import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { CardsTab } from '../../../components/cards/cards-tab';
import { setGuide } from '../../../components/guide/guide';
import { readHead } from '../../../utils/page/head';
import { RULES } from '../../../utils/rules/registry';
import { decode } from '../../../utils/server/decode';
import { readAnswer } from '../../../utils/server/read-answer';
import { cardTag } from '../../../utils/signals/card-tags';
import { crawlerDifferences } from '../../../utils/signals/crawler-differences';
import { meta } from '../../../utils/signals/meta';
import { pageTitle } from '../../../utils/signals/page-title';
import { socialTitle } from '../../../utils/signals/social-title';
import { GUIDE, reportOf } from '../../fixtures/report';
import { snapshotOf } from '../../fixtures/snapshot';
import { CARD, finding, html, og, onAll, outcome, PAGE, read, servedBy } from './read';

const TITLE = '<title>Tide mills</title>';
const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
const answer = (bytes: Uint8Array, contentType: string) =>
  readAnswer(
    {
      url: PAGE,
      finalUrl: PAGE,
      status: 200,
      headers: { 'content-type': contentType },
      bytes,
      cut: false,
      elapsed: 9,
      firstByte: 5,
    },
    parse,
  );
const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  );

test('edge case 41: the title of a drawing is not the page’s', () => {
  const svg = '<svg><title>Menu icon</title><path d=""/></svg>';
  const bare = snapshotOf({ html: `<html><head></head><body>${svg}</body></html>` });
  expect(bare.page.head.titles).toEqual([]);
  expect(servedBy(bare).head.titles).toEqual([]);
  expect(pageTitle(bare)).toBeNull();
  expect(outcome(bare, 'title-element-ok')).toEqual(['fail', 'missing']);
  // Before the real one, too.
  const both = snapshotOf({ html: `<body>${svg}${TITLE}` });
  expect(pageTitle(both)?.value).toBe('Tide mills');
});

test('edge case 42: of two title elements only the first counts', () => {
  const snapshot = read('<title>One</title><title>Two</title>');
  expect(pageTitle(snapshot)?.value).toBe('One');
  expect(socialTitle(snapshot)).toBe('One');
  expect(outcome(snapshot, 'title-element-ok')).toContain('several');
});

test('edge case 43: a doctype with a blank in it spoils nothing', () => {
  const snapshot = snapshotOf({
    html: `<! doctype html><html><head>${CARD}</head><body><p>Text</body></html>`,
  });
  expect(pageTitle(snapshot)?.value).toBe('Tide mills');
  expect(servedBy(snapshot).head.metas.every(({ inHead }) => inHead)).toBe(true);
  expect(outcome(snapshot, 'card-tags-in-head')).toEqual(['pass']);
});

// Reported by what comes of it: a parser throws the second doctype and head away, and their tags end up in
// the body, beside the first ones.
test('edge case 44: two documents in one are noticed by their tags', () => {
  const one = html(TITLE + og('title', 'Tide mills'), '<p>Text');
  const two = html(`<title>Template</title>${og('title', 'Template')}${og('image', '/a.jpg')}`);
  const snapshot = snapshotOf({ url: PAGE, html: one + two });
  expect(pageTitle(snapshot)?.value).toBe('Tide mills');
  expect(finding(snapshot, 'no-duplicate-card-tags')).toMatchObject({
    status: 'fail',
    problems: [{ data: { key: 'og:title', first: 'Tide mills', other: 'Template' } }],
  });
  expect(finding(snapshot, 'card-tags-in-head')).toMatchObject({
    status: 'fail',
    problems: [{ data: { keys: 'og:image' } }],
  });
});

test('edge case 45: tags in the body are read, and flagged', () => {
  const snapshot = read(TITLE, { body: og('title', 'Mills') + og('image', '/a.jpg') });
  expect(pageTitle(snapshot)?.value).toBe('Mills');
  expect(servedBy(snapshot).head.metas).toMatchObject([{ inHead: false }, { inHead: false }]);
  expect(finding(snapshot, 'card-tags-in-head')).toMatchObject({
    status: 'fail',
    problems: [{ message: 'inBody', data: { keys: 'og:title, og:image' } }],
  });
});

test('edge case 46: the byte at which a late tag stands is told', () => {
  const before = `<html><head>${TITLE}<style>/* ${'ä'.repeat(20_000)} */</style>`;
  const snapshot = snapshotOf({ url: PAGE, html: `${before}${og('title', 'Mills')}</head>` });
  const byte = new TextEncoder().encode(before).length;
  expect(servedBy(snapshot).head.metas[0]?.source?.byte).toBe(byte);
  const found = finding(snapshot, 'card-tags-in-first-32kb');
  expect(found).toMatchObject({ status: 'warn', evidence: [{ byte }] });
  expect(found.problems[0]?.data['networks']).toContain('Slack');
});

test('edge case 47: what a crawler got otherwise is told, and that a browser is none is said', () => {
  const page = read(CARD);
  const facts = answer(new TextEncoder().encode(html('<title>Enable JavaScript</title>')), '');
  const seen = {
    ...page,
    crawlers: [
      {
        network: 'bluesky',
        crawler: 'cardyb',
        userAgent: 'Bluesky Cardyb',
        answer: { state: 'ok' as const, facts },
      },
    ],
  };
  expect(crawlerDifferences(seen)).toMatchObject([
    {
      network: 'bluesky',
      state: 'different',
      differences: expect.arrayContaining([
        { kind: 'tag', tag: 'title', own: 'Tide mills', theirs: 'Enable JavaScript' },
      ]),
    },
  ]);
  const rule = RULES.find(({ id }) => id === 'bot-wall-not-served');
  expect(rule?.contested).toContain('not the crawler');
});

test('edge case 48: each tag of the served HTML is compared with the one that scripts left', () => {
  const snapshot = read(TITLE + og('title', 'Loading'), {
    rendered: html(TITLE + og('title', 'Mills') + og('image', 'https://cdn.test/a.jpg')),
  });
  const states = (['title', 'og:title', 'og:image', 'og:url'] as const).map(
    (key) => cardTag(snapshot, key)?.state,
  );
  expect(states).toEqual(['same', 'rewritten', 'page-only', 'absent']);
  expect(outcome(snapshot, 'no-js-only-card')).toEqual(['fail', 'pageOnly', 'rewritten']);
});

// Mastodon, Signal and others that parse without scripts do read them, so they count; the note goes with the tag.
test('edge case 49: tags inside noscript count, but wherever they are shown they are marked as such', () => {
  const tag = og('title', 'Mills');
  const snapshot = read(`${TITLE}<noscript>${tag}</noscript>`, { rendered: html(TITLE) });
  expect(cardTag(snapshot, 'og:title')).toEqual({
    key: 'og:title',
    served: 'Mills',
    state: 'server-only',
  });
  expect(servedBy(snapshot).head.metas).toMatchObject([{ source: { noscript: true } }]);
  const found = finding(snapshot, 'og-title-present');
  expect(found).toMatchObject({ status: 'pass', evidence: [{ label: 'og:title in <noscript>' }] });
});

test('edge case 50: tags inside a template are not read', () => {
  const snapshot = read(`${TITLE}<template>${og('title', 'No')}<title>No</title></template>`);
  for (const head of [servedBy(snapshot).head, snapshot.page.head]) {
    expect(head.metas).toEqual([]);
    expect(head.titles).toMatchObject([{ text: 'Tide mills' }]);
  }
  expect(outcome(snapshot, 'og-title-present')).toEqual(['warn', 'titleOnly']);
});

describe('edge case 51 in its parts', () => {
  test.for([
    [
      'Shift_JIS, named by http-equiv only',
      bytesOf(
        '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>',
        [0x92, 0xaa],
        '</title>',
      ),
      'text/html',
      '潮',
      'shift_jis',
    ],
    [
      'GBK, named by a meta',
      bytesOf('<meta charset=gbk><title>', [0xb3, 0xb1], '</title>'),
      'text/html',
      '潮',
      'gbk',
    ],
    [
      'windows-1251, named by the header',
      bytesOf('<meta charset=utf-8><title>', [0xcc, 0xe8, 0xf0], '</title>'),
      'text/html; charset=windows-1251',
      'Мир',
      'windows-1251',
    ],
    [
      'UTF-8 by its byte order mark, against the header',
      bytesOf([0xef, 0xbb, 0xbf], '<title>', [0xc3, 0xa4], '</title>'),
      'text/html; charset=windows-1251',
      'ä',
      'utf-8',
    ],
  ] as const)('%s', ([, bytes, header, title, encoding]) => {
    expect(answer(bytes, header)).toMatchObject({ encoding, head: { titles: [{ text: title }] } });
  });
});

test('edge case 51: the charset is told by byte order mark, then header, then meta', () => {
  const meta = bytesOf('<meta charset=gbk><title>', [0xb3, 0xb1], '</title>');
  const mark = bytesOf([0xef, 0xbb, 0xbf], '<meta charset=gbk>');
  expect(decode(meta, 'text/html').encodingFrom).toBe('meta');
  expect(decode(meta, 'text/html; charset=gb18030').encodingFrom).toBe('header');
  expect(decode(mark, 'text/html; charset=gb18030').encodingFrom).toBe('bom');
});

test('edge case 52: a charset that nobody knows falls back, and never throws', () => {
  const bytes = new TextEncoder().encode(`<meta charset="utf-8859"><title>Café</title>`);
  for (const label of [
    'text/html; charset=klingon',
    'text/html; charset=',
    'text/html; charset=""',
  ])
    expect(answer(bytes, label)).toMatchObject({
      encoding: 'utf-8',
      encodingFrom: 'default',
      head: { titles: [{ text: 'Café' }] },
    });
});

test('edge case 53: words of the page are put into the screen as text', () => {
  const word = '<img src=x onerror=alert(1)>';
  const escaped = word.replace(/</g, '&lt;');
  const report = reportOf({ html: html(`<title>${escaped}</title>${og('title', escaped)}`) });
  setGuide(GUIDE);
  const root = document.createElement('div');
  const on = { openLink: () => undefined, copyText: () => undefined };
  act(() => render(h(CardsTab, { report, onChoose: () => undefined, events: on as never }), root));
  expect(root.textContent).toContain(word);
  expect(root.querySelector('img[src="x"], [onerror]')).toBeNull();
  act(() => render(null, root));
});

test('lab: a meta in the body and one in the head are told apart', () => {
  const cut: string[] = [];
  const head = readHead(parse(html(og('title', 'A'), og('title', 'B'))), cut, PAGE);
  expect(head.metas.map(({ content, inHead }) => [content, inHead])).toEqual([
    ['A', true],
    ['B', false],
  ]);
  expect(meta(head, 'og:title')).toBe('A');
});

test('a title is the same for every card of a page with drawings', () => {
  const snapshot = read(TITLE, { body: '<svg><title>Icon</title></svg>' });
  expect(onAll(snapshot, ({ title }) => title?.value).filter((each) => each === 'Icon')).toEqual(
    [],
  );
});
