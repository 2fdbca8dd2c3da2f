import { expect, test } from 'vitest';
import { jsonLd, mainEntity, typesOf } from '../../../utils/signals/json-ld';
import { escapedAddresses } from '../../../utils/signals/json-ld-escapes';
import { pageImage } from '../../../utils/signals/page-image';
import { CARD, ld, read } from './read';

const ARTICLE = '{"@type":"Article","headline":"Tide mills"}';
const headline = (head: string) => mainEntity(read(head))?.['headline'];
const tolerated = (head: string) => jsonLd(read(head)).tolerated;
const types = (head: string) => jsonLd(read(head)).nodes.flatMap(typesOf);

test('edge case 54: a CDATA section around JSON-LD is taken off', () => {
  for (const wrapped of [
    `//<![CDATA[\n${ARTICLE}\n//]]>`,
    `<![CDATA[${ARTICLE}]]>`,
    `/*<![CDATA[*/${ARTICLE}/*]]>*/`,
    `<!--//--><![CDATA[//><!--\n${ARTICLE}\n//--><!]]>`,
  ]) {
    expect(headline(ld(wrapped)), wrapped).toBe('Tide mills');
    expect(tolerated(ld(wrapped))).toEqual(['comment or CDATA wrapper']);
  }
});

test('edge case 55: a comment around JSON-LD is taken off', () => {
  const head = ld(`<!-- ${ARTICLE} -->`);
  expect(headline(head)).toBe('Tide mills');
  expect(tolerated(head)).toEqual(['comment or CDATA wrapper']);
});

test('edge case 56: a semicolon at the end is overlooked, and noted', () => {
  expect(headline(ld(`${ARTICLE};`))).toBe('Tide mills');
  expect(tolerated(ld(`${ARTICLE};`))).toEqual(['semicolon at the end']);
  expect(tolerated(ld(ARTICLE))).toEqual([]);
});

test('edge case 57: line breaks and control characters in a text are overlooked, and noted', () => {
  const head = ld('{"@type":"Article","headline":"Tide\nmills\tby \u0001the sea"}');
  expect(headline(head)).toMatch(/^Tide\s+mills\s+by\s+the sea$/);
  expect(tolerated(head)).toEqual(['control characters']);
});

test('edge case 58: of several blocks all are read, and a broken one spoils only itself', () => {
  const head =
    ld('{"@type":"WebSite"}') + ld('{"@type": broken') + ld('{"@type":"Person",}') + ld(ARTICLE);
  const data = jsonLd(read(head));
  expect(types(head)).toEqual(['WebSite', 'Person', 'Article']);
  expect(data).toMatchObject({ broken: 1, tolerated: ['trailing commas'] });
  expect(headline(head)).toBe('Tide mills');
});

test('edge case 59: @graph, arrays and odd spellings of the script’s type are all read', () => {
  expect(types(ld(`{"@graph":[{"@type":"WebSite"},${ARTICLE}]}`))).toEqual(['WebSite', 'Article']);
  expect(types(ld(`[{"@type":"WebSite"},${ARTICLE}]`))).toEqual(['WebSite', 'Article']);
  expect(types(ld(`[{"@graph":[${ARTICLE}]}]`))).toEqual(['Article']);
  for (const type of [
    'application/LD+JSON',
    'application/ld+json; charset=utf-8',
    ' application/ld+json ',
  ])
    expect(headline(ld(ARTICLE, type)), type).toBe('Tide mills');
  expect(types(ld(ARTICLE, 'application/ld+jsonx'))).toEqual([]);
});

test('edge case 60: an entity in an address of JSON-LD is a fault, and not mended', () => {
  const written = 'https://cdn.test/a.jpg?w=1200&amp;h=630';
  const head = ld(`{"@type":"Article","image":{"@type":"ImageObject","url":"${written}"}}`);
  const snapshot = read(CARD + head);
  expect(escapedAddresses(snapshot)).toEqual([{ property: 'url', value: written }]);
  expect(pageImage(snapshot)?.value).toBe(written);
  const fine = '{"@type":"Article","headline":"Salt &amp; sea","image":"https://cdn.test/a?b&c"}';
  expect(escapedAddresses(read(ld(fine)))).toEqual([]);
});
