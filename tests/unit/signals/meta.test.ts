import { expect, test } from 'vitest';
import {
  exhibit,
  keyOf,
  linksOf,
  meta,
  metaAll,
  tagText,
  titleExhibit,
  titleOf,
} from '../../../utils/signals/meta';
import { snapshotOf } from '../../fixtures/snapshot';

const headOf = (html: string) => snapshotOf({ html }).page.head;

test.for<[string, string, string | undefined]>([
  ['<meta property="og:title" content=" A ">', 'og:title', 'A'],
  ['<meta name="og:title" content="A">', 'og:title', 'A'],
  ['<meta property="OG:Title" content="A">', 'og:title', 'A'],
  ['<meta property="og:title dc:title" content="A">', 'dc:title', 'A'],
  ['<meta property="og:title" content=""><meta property="og:title" content="B">', 'og:title', 'B'],
  ['<meta property="og:title" content="A"><meta property="og:title" content="B">', 'og:title', 'A'],
  ['<meta property="og:title">', 'og:title', ''],
  ['<meta property="og:title:x" content="A">', 'og:title', undefined],
  ['<template><meta property="og:title" content="A"></template>', 'og:title', undefined],
])('meta: %s', ([html, key, value]) => expect(meta(headOf(html), key)).toBe(value));

test('all tags of a key in order; property wins as the key', () => {
  const head = headOf('<meta name="b" property="a" content="1"><meta name="A" content="2">');
  expect(metaAll(head, 'a').map(({ content }) => content)).toEqual(['1', '2']);
  expect(head.metas.map(keyOf)).toEqual(['a', 'a']);
});

test('titles are those of the page, not of pictures', () => {
  expect(titleOf(headOf('<svg><title>Logo</title></svg>'))).toBeUndefined();
  expect(titleOf(headOf('<title> A \n B </title><title>C</title>'))).toBe('A B');
  expect(titleExhibit(headOf('<title>A</title>'))[0]?.text).toBe('<title>A</title>');
  expect(titleExhibit(headOf(''))).toEqual([]);
});

test('relations are words', () => {
  const head = headOf('<link rel="Shortcut ICON" href="a"><link rel="icon-mask" href="b">');
  expect(linksOf(head, 'icon').map(({ href }) => href)).toEqual(['a']);
});

test('tags are written out so that they can be read back', () => {
  const head = headOf('<meta name="a" content="&quot;x&quot; &amp; y">');
  expect(tagText(head.metas[0] ?? { inHead: true })).toBe(
    '<meta name="a" content="&quot;x&quot; &amp; y">',
  );
  expect(exhibit('a', head.metas[0] ?? { inHead: true }, 'page', 'x')).toMatchObject({
    label: 'a',
    from: 'page',
    mark: 'x',
  });
});
