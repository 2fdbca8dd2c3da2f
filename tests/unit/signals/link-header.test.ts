import { describe, expect, test } from 'vitest';
import { linkHeader } from '../../../utils/signals/link-header';

describe('linkHeader', () => {
  test.for([
    ['<https://a.test/>; rel=canonical', [['https://a.test/', ['canonical']]]],
    ['<https://a.test/>;rel="canonical"', [['https://a.test/', ['canonical']]]],
    ['<a> ; REL = "next CANONICAL" ; title="x, <y>; z"', [['a', ['next', 'canonical']]]],
    // A comma in the target and in a quoted title does not part two links.
    [
      '<a,b>; rel=prev; title="c, d", <e>; rel=next',
      [
        ['a,b', ['prev']],
        ['e', ['next']],
      ],
    ],
    ['<a>; title="\\"canonical\\""; rel=shortlink', [['a', ['shortlink']]]],
    // The first rel counts (RFC 8288, section 3.3).
    ['<a>; rel=first; rel=canonical', [['a', ['first']]]],
    ['<a>', [['a', []]]],
    ['<>; rel=canonical', [['', ['canonical']]]],
    ['no link at all', []],
    ['<open', []],
    ['', []],
    [undefined, []],
  ] as const)('%s', ([header, links]) => {
    expect(linkHeader(header).map(({ target, rels }) => [target, rels])).toEqual(links);
  });
  test('keeps the text and the other parameters', () => {
    expect(linkHeader('<a>; rel=x; Anchor="#p", <b>')[0]).toEqual({
      target: 'a',
      rels: ['x'],
      params: { rel: 'x', anchor: '#p' },
      text: '<a>; rel=x; Anchor="#p"',
    });
  });
  // No clock: what is not linear does not come back from these before the runner gives up.
  test('comes back from hostile text', () => {
    expect(linkHeader(`<a>${'; x="'.repeat(20_000)}`).length).toBeLessThan(2);
    expect(linkHeader('<'.repeat(100_000))).toEqual([]);
  });
});
