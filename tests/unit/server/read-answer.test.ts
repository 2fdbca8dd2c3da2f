import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../utils/server/read-answer';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const answer = (bytes: Uint8Array, headers: Record<string, string> = {}) =>
  readAnswer(
    {
      url: 'https://site.test/a',
      finalUrl: 'https://site.test/a',
      status: 200,
      headers,
      bytes,
      cut: false,
      elapsed: 5,
    },
    parse,
  );
const read = (html: string) => answer(new TextEncoder().encode(html));
const sources = (html: string) => read(html).head.metas.map(({ source }) => source?.text);

describe('places of tags', () => {
  test('are bytes of the body, not characters', () => {
    const html =
      '<!doctype html>\n<html><head>\n<title>Žluťoučký 🐎</title>\r\n<meta property="og:title" content="Ž &amp; ž">\n<link rel=canonical href="/a"></head>';
    const bytes = Buffer.from(html);
    const { head } = read(html);
    const [meta] = head.metas;
    const tag = '<meta property="og:title" content="Ž &amp; ž">';
    expect(meta?.content).toBe('Ž & ž');
    expect(meta?.source).toEqual({
      line: 4,
      byte: bytes.indexOf(tag),
      endByte: bytes.indexOf(tag) + Buffer.byteLength(tag),
      text: tag,
    });
    expect(head.titles[0]?.source).toMatchObject({ line: 3, byte: bytes.indexOf('<title>') });
    expect(head.links[0]?.source).toMatchObject({ line: 5, byte: bytes.indexOf('<link') });
  });
  test('hold in encodings of one and of several bytes', () => {
    const head = '<meta charset=shift_jis><meta name="description" content="';
    const bytes = new Uint8Array([
      ...Buffer.from(head),
      0x93,
      0xfa,
      0x96,
      0x7b,
      ...Buffer.from('"><meta name=b content=c>'),
    ]);
    const { metas } = answer(bytes).head;
    expect(metas[1]).toMatchObject({
      content: '日本',
      source: { byte: 24, text: '<meta name="description" content="日本">' },
    });
    expect(metas[2]?.source?.byte).toBe(head.length + 6);
  });
  test('hold in UTF-16, at two bytes a unit, byte order mark included', () => {
    const html = '<title>A</title><meta name=a content=b>';
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${html}`, 'utf16le'));
    const { head, encoding } = answer(bytes);
    expect(encoding).toBe('utf-16le');
    expect(head.metas[0]?.source).toMatchObject({ byte: 2 * (1 + html.indexOf('<meta')), line: 1 });
  });
  test.for([
    [
      'comments',
      '<!-- <meta name=a content=no> --><meta name=a content=yes>',
      ['<meta name=a content=yes>'],
    ],
    [
      'odd ends of comments',
      '<!--> <meta name=a content=1><!-- x --!><meta name=b content=2>',
      ['<meta name=a content=1>', '<meta name=b content=2>'],
    ],
    [
      'scripts',
      '<script>"<meta name=a content=no>"</script ><meta name=a content=yes>',
      ['<meta name=a content=yes>'],
    ],
    [
      'titles',
      '<title><meta name=a content=no></title><meta name=a content=yes>',
      ['<meta name=a content=yes>'],
    ],
    [
      'templates',
      '<template><meta name=a content=same></template><meta name=a  content=same>',
      ['<meta name=a  content=same>'],
    ],
    [
      'attribute values',
      '<meta name=a content="<meta name=b content=no>"><meta name=b content=yes>',
      ['<meta name=a content="<meta name=b content=no>">', '<meta name=b content=yes>'],
    ],
    ['a repeated attribute', '<meta name=a name=b content=1>', ['<meta name=a name=b content=1>']],
    [
      'capitals and odd spaces',
      "<META\n\tNAME = 'a'\n CONTENT=x/ >",
      ["<META\n\tNAME = 'a'\n CONTENT=x/ >"],
    ],
    ['noscript', '<noscript><meta name=a content=b></noscript>', ['<meta name=a content=b>']],
    [
      'entities',
      '<meta name=a content="1 &lt; 2 &amp 3">',
      ['<meta name=a content="1 &lt; 2 &amp 3">'],
    ],
    ['line ends in values', '<meta name=a content="x\r\ny">', ['<meta name=a content="x\r\ny">']],
    [
      'bogus markup',
      '<?xml version="1.0"?></3><!x><meta name=a content=b>',
      ['<meta name=a content=b>'],
    ],
  ] as [string, string, string[]][])('are not led astray by %s', ([, html, expected]) => {
    expect(sources(html)).toEqual(expected);
  });
  test('the title of a picture is passed over', () => {
    const { head } = read('<body><svg><title>Icon</title></svg><title>Late</title></body>');
    expect(head.titles).toHaveLength(1);
    expect(head.titles[0]).toMatchObject({ text: 'Late', source: { byte: 36 } });
  });
  test('are left out where the parser saw what the bytes do not show', () => {
    // The parser drops this tag inside a select; nothing after it may be shifted.
    const { head } = read('<head><meta name=a content="&notanentity;x"><meta name=b content=2>');
    expect(head.metas[1]?.source?.byte).toBe(44);
  });
});

describe('the place where the head broke', () => {
  test.for([
    [
      'a tag',
      '<head><title>x</title>\n<div></div><meta property="og:title" content=x>',
      { tag: 'div', line: 2, byte: 23 },
    ],
    [
      'text',
      '<head>\nHello<meta property="og:title" content=x>',
      { tag: '#text', line: 2, byte: 7 },
    ],
    [
      'a picture for visitors without scripts',
      '<head><noscript><img src=x></noscript><meta property="og:title" content=x>',
      { tag: 'img', line: 1, byte: 16 },
    ],
  ] as const)('is %s', ([, html, expected]) => {
    expect(read(html).headBreak).toEqual(expected);
  });
  test.for([
    ['no card tag was lost', '<head><div></div></head><body>'],
    ['the head was closed on purpose', '<head></head><body><meta property="og:title" content=x>'],
    ['nothing is wrong', '<head><meta property="og:title" content=x></head><body><p>Hi'],
  ])('is not told when %s', ([, html]) => {
    expect(read(html ?? '')).not.toHaveProperty('headBreak');
  });
});

describe('the rest of the answer', () => {
  test('text without scripts, first heading, password fields, addresses', () => {
    const facts = read(
      '<title>T</title><style>a{}</style><h1>One\n <b>two</b></h1><script src="/s.js"></script><p>Text</p><input type=password><iframe src=//f.test/x></iframe>',
    );
    expect(facts).toMatchObject({
      h1: 'One two',
      textStart: 'One twoText',
      passwordFields: 1,
      scripts: ['https://site.test/s.js'],
      frames: ['https://f.test/x'],
      redirected: false,
    });
  });
  test('a huge page is bounded', () => {
    const facts = read(
      `${'<meta name=a content=b>'.repeat(20_000)}<meta name=c content="${'x'.repeat(1_000_000)}">`,
    );
    expect(facts.head.metas).toHaveLength(400);
    expect(facts.head.metas[399]?.source?.byte).toBe(399 * 23);
  });
  test('an empty body is no error', () => {
    expect(answer(new Uint8Array())).toMatchObject({
      textLength: 0,
      bytes: 0,
      head: { metas: [] },
    });
  });
});
