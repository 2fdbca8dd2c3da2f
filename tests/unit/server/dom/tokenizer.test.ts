import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { expect, it } from 'vitest';
import { parseQuickly } from '../../../../utils/server/dom/tokenizer';

/** Pieces that pages are made of, and those that trip parsers up. A space is a piece too. */
const PIECES = [
  ...'<|>|/|=|"|\'|&|-|--|!|a|B|é|😀|\ud800|\udc00|\0|\r|\r\n|\n|\t|\f|\v| |word  word|]]>'.split(
    '|',
  ),
  ...'&amp;|&copy|&notit;|&#x41;|&#0;|&#13;|&nbsp;'.split('|'),
  ...'<!--|-->|--!>|<!-->|<!-- a <!-- b - c|<!doctype html>|<!DOCTYPE|<![CDATA[|<?xml?>|</'.split(
    '|',
  ),
  ...'<p>|</p>|<p |<b>|</b>|<i>|</i>|<a href=\'x&amp;y\'>|</a>|<div class="a&b=c">|</div>|<br/>|</br>'.split(
    '|',
  ),
  ...'<table>|<tr>|<td>|</td>|</tr>|</table>|<caption>|<colgroup>|<select>|<option>|</select>'.split(
    '|',
  ),
  ...'<script>|</script>|<SCRIPT SRC=x>|<style>|</style>|<title>|</title>|</titlex>|<textarea>\n|</textarea>'.split(
    '|',
  ),
  ...'<pre>\n|<pre>|</pre>|<svg>|</svg>|<math>|<mi>|<foreignObject>|<template>|</template>|<noscript>'.split(
    '|',
  ),
  ...'<head>|</head>|<body>|</body>|</html>|<frameset>|<frame>|<plaintext>|<xmp>|</xmp>|<html lang=de>'.split(
    '|',
  ),
  ...' a=b| a="b"| A=\'b\'| a| =x| a = b| a =| a"b=c| é=1| a="&amp;&quot;x" b=y|<a<b>|<p/a>|</p a="b">'.split(
    '|',
  ),
  ...'<img src=a/b alt>|<link rel="x"/>|<svg viewBox="0 0" xlink:href="a"/>|<a href="x"y="z">|<li>|<h1>'.split(
    '|',
  ),
];

const plain = (node: DefaultTreeAdapterTypes.Node): unknown =>
  JSON.parse(JSON.stringify(node, (key, value) => (key === 'parentNode' ? undefined : value)));

const both = (html: string, scriptingEnabled: boolean) => {
  const options = { scriptingEnabled, treeAdapter: defaultTreeAdapter };
  return [plain(parseQuickly(html, options)), plain(parse(html, options))] as const;
};

it('makes of any HTML the tree that the parser itself makes', () => {
  let state = 1;
  const upTo = (most: number) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff;
    return Math.floor((state / 0x80_00_00_00) * most);
  };
  for (let round = 0; round < 4_000; round += 1) {
    const pieces = Array.from({ length: 1 + upTo(14) }, () => PIECES[upTo(PIECES.length)]);
    const html = ['', '<!doctype html>', '<body>'][upTo(3)] + pieces.join('');
    const [quick, whole] = both(html, upTo(2) === 0);
    expect(quick, JSON.stringify(html)).toEqual(whole);
  }
});
