import { expect, test } from 'vitest';
import { parseDirectives, robotsDirectives } from '../../../utils/signals/robots-directives';
import { snapshotOf } from '../../fixtures/snapshot';

test.each([
  ['NoIndex, follow', ['robots noindex', 'robots follow']],
  [
    'max-snippet: 20, max-image-preview:large',
    ['robots max-snippet 20', 'robots max-image-preview large'],
  ],
  [
    'nofollow, googlebot: noindex, nosnippet',
    ['robots nofollow', 'googlebot noindex', 'googlebot nosnippet'],
  ],
  ['otherbot:noindex,bingbot:max-snippet:0', ['otherbot noindex', 'bingbot max-snippet 0']],
  [
    'unavailable_after: 25 Jun 2027 15:00:00 PST',
    ['robots unavailable_after 25 jun 2027 15:00:00 pst'],
  ],
  [' , ', []],
])('reads “%s”', (text, expected) => {
  const read = parseDirectives(text).map(({ agent, name, value }) =>
    [agent, name, value].filter((part) => part !== undefined).join(' '),
  );
  expect(read).toEqual(expected);
});

test('names the place of each, and only what the page adds as the page’s', () => {
  const snapshot = snapshotOf({
    html: '<head><meta name="robots" content="noarchive"></head>',
    rendered: '<head><meta name="robots" content="noarchive, noindex"></head>',
    headers: { 'x-robots-tag': 'nosnippet' },
  });
  expect(robotsDirectives(snapshot).map(({ name, from }) => `${name} ${from}`)).toEqual([
    'nosnippet header',
    'noarchive server',
    'noindex page',
  ]);
});
