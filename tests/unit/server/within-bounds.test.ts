import { expect, test } from 'vitest';
import type { Gathered, Sent } from '../../../utils/page/gathered';
import { LIMITS } from '../../../utils/page/snapshot';
import { control, gatheredBy, node, seen } from '../../../utils/page/validate';
import { withinBounds } from '../../../utils/server/within-bounds';
import { gatheredOf } from '../../fixtures/snapshot';

const LONG = 'x'.repeat(70_000);

const HTML = `<html lang="en"><head><title>Mills</title></head><body><main>
  <h1>Mills</h1><a href="https://x.com/intent/tweet?url=u" title="Tweet it">Tweet</a><a rel="author" href="/ada">Ada</a>
  <time datetime="2026-01-01">today</time><figure><img src="/p.png" alt="A mill"></figure><button>Share</button>
  </main></body></html>`;

type Every = Sent<Gathered>;
/** Every text of the same kind in what is gathered, made too long; lists too long as well. */
const CASES: [string, (gathered: Every) => void][] = [
  ['nothing', () => undefined],
  ['tags', ({ nodes, controls }) => void [...nodes, ...controls].map((each) => (each.tag = LONG))],
  ['values of attributes', ({ nodes }) => void nodes.map(({ attrs }) => (attrs['class'] = LONG))],
  ['names of attributes', ({ nodes }) => void nodes.map(({ attrs }) => (attrs[LONG] = 'x'))],
  [
    'numbers of attributes',
    ({ controls }) => {
      for (const { attrs } of controls) for (let at = 0; at < 90; at++) attrs[`data-${at}`] = 'x';
    },
  ],
  [
    'attributes of controls',
    ({ controls }) => void controls.map((each) => (each.attrs['href'] = `/${LONG}`)),
  ],
  ['texts', ({ nodes }) => void nodes.map((each) => (each.text = LONG))],
  ['links', ({ nodes }) => void nodes.map((each) => (each.link = `https://a.test/${LONG}`))],
  ['pictures', ({ nodes }) => void nodes.map((each) => (each.image = `https://a.test/${LONG}`))],
  ['alternative texts', ({ nodes }) => void nodes.map((each) => (each.alt = LONG))],
  ['labels', ({ controls }) => void controls.map(({ names }) => (names.labels = LONG))],
  ['contents', ({ controls }) => void controls.map(({ names }) => (names.content = LONG))],
  [
    'names of pictures',
    ({ controls }) => void controls.map(({ names }) => (names.pictures = LONG)),
  ],
  ['titles', ({ controls }) => void controls.map(({ names }) => (names.titles = LONG))],
  ['groups', ({ controls }) => void controls.map((each) => (each.group = LONG))],
  ...(
    [
      ['tags of what was seen', (each) => (each.tag = LONG)],
      ['texts of what was seen', (each) => (each.text = LONG)],
      ['addresses of what was seen', (each) => (each.shown = `https://a.test/${LONG}`)],
      ['sizes of what was seen', (each) => (each.size = LONG)],
      ['attributes of what was seen', (each) => (each.attrs['alt'] = LONG)],
    ] as [string, (each: Every['lists']['images'][number]) => void][]
  ).map(([name, lengthen]): (typeof CASES)[number] => [
    name,
    ({ lists }) => Object.values(lists).flat().forEach(lengthen),
  ]),
  [
    'numbers of nodes',
    ({ nodes }) =>
      void nodes.push(...Array.from({ length: LIMITS.nodes }, () => nodes[0] as never)),
  ],
];

/** Marks that are not set are absent after a message, and `false` before it. */
const plain = (value: Gathered): unknown =>
  JSON.parse(JSON.stringify(value, (_, member) => (member === false ? undefined : member)));

test.for(CASES)('%s: bounded as what comes from a page is', ([, lengthen]) => {
  const gathered = gatheredOf({ html: HTML }) as Every;
  lengthen(gathered);
  const expected = gatheredBy({ controls: control, nodes: node, seen })(structuredClone(gathered));
  expect(plain(withinBounds(gathered))).toEqual(plain(expected));
});

test('what lies within the bounds is taken as it is, what does not is made anew', () => {
  const gathered = gatheredOf({ html: HTML }) as Every;
  const [first, second] = gathered.nodes;
  if (first) first.text = LONG;
  const { nodes } = withinBounds(gathered);
  expect(nodes[0]).not.toBe(first);
  expect(nodes[0]?.text?.length).toBeLessThan(LONG.length);
  expect(nodes[1]).toBe(second);
});
