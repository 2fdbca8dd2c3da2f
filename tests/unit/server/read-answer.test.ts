import { describe, expect, test } from 'vitest';
import { scanBytes } from '../../../utils/server/place-tags';
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
      firstByte: 3,
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
      'scripts that write scripts',
      '<script><!-- <script></script><meta name=a content=same> --></script><meta name=a  content=same>',
      ['<meta name=a  content=same>'],
    ],
    [
      'a comment in a script that ends at once',
      '<script><!--><script></script><meta name=a content=yes>',
      ['<meta name=a content=yes>'],
    ],
    [
      'character data, which only pictures have',
      '<![CDATA[ > <meta name=a content=1> ]]><body><svg><![CDATA[ <meta name=b content=no> ]]></svg>',
      ['<meta name=a content=1>'],
    ],
    [
      'raw text of every kind',
      '<meta name=z content=0><body><textarea><meta name=a content=no></textarea><xmp><meta name=b content=no></xmp><iframe><meta name=c content=no></iframe><noembed><meta name=d content=no></noembed><style><meta name=e content=no></style>',
      ['<meta name=z content=0>'],
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
  test('survive entities that the parser reads in its own way', () => {
    const { head } = read('<head><meta name=a content="&notanentity;x"><meta name=b content=2>');
    expect(head.metas.map(({ source }) => source?.byte)).toEqual([6, 44]);
  });
  test('are left out where the bytes hold more of a tag than the parser took', () => {
    // The parser drops a tag inside a select, so nobody can tell which of the two it kept.
    const same = '<meta name=a content=1>';
    const { head } = read(`<body><select>${same}</select>${same}<meta name=b content=2>`);
    const [first, second] = head.metas.slice(-2);
    expect(first).not.toHaveProperty('source');
    expect(second?.source?.text).toBe('<meta name=b content=2>');
  });
  test('are told apart by what stands in an entity', () => {
    const html = '<meta name=a content="x &lt; y"><meta name=a content="x &gt; y">';
    expect(read(html).head.metas.map(({ content, source }) => [content, source?.byte])).toEqual([
      ['x < y', 0],
      ['x > y', 32],
    ]);
  });
  test('hold in ISO-2022-JP, whose characters look like markup', () => {
    const start = '<meta charset=iso-2022-jp><meta name=a content="';
    // “参” is 0x3B 0x32, “治” 0x3C 0x23: the second begins with the byte of `<`.
    const word = [0x1b, 0x24, 0x42, 0x3b, 0x32, 0x3c, 0x23, 0x3c, 0x23, 0x1b, 0x28, 0x42];
    const bytes = new Uint8Array([
      ...Buffer.from('<!-- -->'),
      ...word,
      ...Buffer.from(start),
      ...word,
      ...Buffer.from('"><meta name=b content=c>'),
    ]);
    const [, a, b] = answer(bytes, { 'content-type': 'text/html; charset=iso-2022-jp' }).head.metas;
    expect(a?.content).toBe('参治治');
    expect(a?.source?.byte).toBe(8 + word.length + 26);
    expect(b?.source?.byte).toBe(8 + word.length + start.length + word.length + 2);
  });
  test('are cut in text, never in length', () => {
    const html = `<meta name=a content="${'ž'.repeat(3_000)}">`;
    const { source } = read(html).head.metas[0] ?? {};
    expect(source?.text).toBe(html.slice(0, 1_000));
    expect(source?.endByte).toBe(Buffer.byteLength(html));
  });
  test('ignore a tag that the body is cut in', () => {
    expect(sources('<meta name=a content=b><meta name=c content="d')).toEqual([
      '<meta name=a content=b>',
    ]);
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

describe('bytes made to be slow are read to their end', () => {
  const META = '<meta name=last content=1>';
  test.for([
    ['comments', '<!---->'.repeat(200_000)],
    ['angle brackets', '<'.repeat(500_000)],
    ['one tag of many attributes', `<p ${'a=b '.repeat(200_000)}>`],
    ['one tag of many quoted attributes', `<p ${'a="b" '.repeat(200_000)}>`],
    ['the same, with a quote too many', `<p ${'a="b" '.repeat(200_000)}">`],
    ['one long name of an attribute', `<p ${'a'.repeat(500_000)}=b>`],
    ['open quotes', `<p ${'"'.repeat(200_000)}>`],
    ['blank space', ' '.repeat(1_000_000)],
    ['titles', '<title></title>'.repeat(20_000)],
    ['nested comments in scripts', `<script>${'<!--<script></script>-->'.repeat(30_000)}</script>`],
  ] as const)('%s', ([, html]) => {
    const { scanned } = scanBytes(new TextEncoder().encode(html + META), 'utf-8', html + META);
    expect(scanned.metas.map(({ span: [start] }) => start)).toEqual([html.length]);
  });
  test('a tag too long to compare gets no place, and those after it do', () => {
    const long = `<meta name=a content="${'x'.repeat(500_000)}">`;
    const [first, second] = read(long + META).head.metas;
    expect(first).not.toHaveProperty('source');
    expect(second?.source?.byte).toBe(long.length);
  });
});

describe('the place of a tag counts bytes', () => {
  const META = '<meta name="a" content="b">';
  const BEFORE = '<title>Grüße 漢字 🎉</title>\n';
  const utf8 = new TextEncoder().encode(BEFORE + META);
  const placed = (bytes: Uint8Array, encoding: string, text: string) => {
    const { scanned, byteOf, read } = scanBytes(bytes, encoding, text);
    const [{ span } = { span: [0, 0] as const }] = scanned.metas;
    return [byteOf(span[0]), byteOf(span[1]), read(span)];
  };
  test.for([
    ['of several bytes a character', utf8],
    ['after a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    [
      'after bytes that are no characters',
      new Uint8Array([0x3c, 0x62, 0x3e, 0xff, 0xe2, 0x82, ...utf8]),
    ],
    ['of plain characters only', new TextEncoder().encode(`<title>T</title>${META}`)],
  ] as const)('%s', ([, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    const end = bytes.length;
    expect(placed(bytes, 'utf-8', text)).toEqual([end - META.length, end, META]);
  });
  test('far into a text, back and forth', () => {
    const far = `${'ü🎉x'.repeat(3_000)}${META}`.repeat(3);
    const bytes = new TextEncoder().encode(far);
    const { scanned, byteOf } = scanBytes(bytes, 'utf-8', far);
    const starts = scanned.metas.map(({ span: [start] }) => start).reverse();
    expect(starts.map(byteOf)).toEqual(
      starts.map((start) => new TextEncoder().encode(far.slice(0, start)).length),
    );
    expect(starts).toHaveLength(3);
  });
  test('of one byte a character', () => {
    const bytes = new Uint8Array(
      [...'<title>'].map((each) => each.charCodeAt(0)).concat(0xfc, 0xdf),
    );
    const all = new Uint8Array([...bytes, ...new TextEncoder().encode(`</title>${META}`)]);
    const text = new TextDecoder('windows-1252').decode(all);
    expect(placed(all, 'windows-1252', text)).toEqual([17, 17 + META.length, META]);
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
      `${'<meta name=a content=b>'.repeat(3_000)}<meta name=c content="${'x'.repeat(1_000_000)}">`,
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

describe('what the HTML says to machines', () => {
  test('items, links by rel and the length of the main content, against the base', () => {
    const facts = read(
      '<base href="/deep/"><link rel="webmention" href="wm"><main>Text<script>no</script> here</main><p>Not main</p><div itemscope><a itemprop="url" href="x">x</a></div>',
    );
    expect(facts.relLinks).toEqual([
      { rel: 'webmention', url: 'https://site.test/deep/wm', text: '' },
    ]);
    expect(facts.mainLength).toBe('Text here'.length);
    expect(facts.items).toEqual([
      { syntax: 'microdata', types: [], properties: [['url', 'https://site.test/deep/x']] },
    ]);
    expect(facts.firstByte).toBe(3);
  });
  test.for([
    ['<title>x</title><meta charset="utf-8">', 16],
    ['<meta http-equiv="Content-Type" content="text/html; charset=utf-8">', 0],
    ['<meta http-equiv="Content-Type" content="text/html">', undefined],
    ['<title>x</title>', undefined],
  ] as const)('the place of the charset in %s', ([html, byte]) => {
    expect(read(html).charsetByte).toBe(byte);
  });
  const long = 'A page with a text of its own. '.repeat(10);
  test.for([
    ['<meta http-equiv="refresh" content="0; url=/next">', 'meta', '/next', 0],
    [
      `<meta http-equiv="Refresh" content="3;URL='https://site.test/a b'">${long}`,
      'meta',
      '/a%20b',
      3,
    ],
    ['<script>window.location.replace("/go");</script>', 'script', '/go', 0],
    ["<script>location.href = '/go'</script>", 'script', '/go', 0],
    ["<script>document.location='/go'</script>", 'script', '/go', 0],
  ] as const)('sends its reader on: %s', ([html, by, path, seconds]) => {
    expect(read(html).onward).toEqual({ by, url: `https://site.test${path}`, seconds });
  });
  test.for([
    ['<meta http-equiv="refresh" content="300">'],
    ['<meta http-equiv="refresh" content="30; url=/next">'],
    [`<script>location.href = '/go'</script>${long}`],
    ['<script>if (location.href == "/go") x()</script>'],
    ['<script src="/a.js">location.href = "/go"</script>'],
  ])('keeps its reader: %s', ([html]) => {
    expect(read(html ?? '')).not.toHaveProperty('onward');
  });
  test('a TrackBack description counts in a comment only', () => {
    const rdf = '<rdf:Description trackback:ping="https://site.test/tb/1" />';
    expect(read(`<!-- <rdf:RDF>${rdf}</rdf:RDF> --><p>x</p>`).trackback).toBe(true);
    expect(
      read(`<pre>trackback:ping="x"</pre><script>"<!-- ${rdf} -->"</script>`),
    ).not.toHaveProperty('trackback');
  });
});
