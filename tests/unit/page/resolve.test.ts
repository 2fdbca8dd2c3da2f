import { describe, expect, it } from 'vitest';
import { resolve } from '../../../utils/page/derive/resolve';
import { resolve as parsed } from '../../../utils/page/text';

const PARTS =
  'https://|http://|HTTPS://|ftp://|//|/|.|..|%2e|%2E|%2|%41|a.b|example.com|Example.com|1.2.3.4|a.0x1|xn--a.com|a--b.com|-|_|:80|:443|user@|?|#|&|=|\'|"|^|`|{|}|||\\|\t|\n| |é|😀|~|!|$|()|*|+|,|;|@|index.html|deep/|[::1]|javascript:|mailto:a'.split(
    '|',
  );
const BASES = [
  'https://example.org/deep/page.html?query#part',
  'http://user:word@example.org:8080',
  'about:blank',
  'data:text/html,x',
  'nonsense',
  '',
];

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('resolve', () => {
  it('gives what parsing gives', () => {
    const next = numbers(7);
    for (let round = 0; round < 20_000; round += 1) {
      const count = 1 + next(8);
      const start = next(2) === 0 ? ['https://example.com/', '/', 'http://a-b.c/'][next(3)] : '';
      const address =
        start + Array.from({ length: count }, () => PARTS[next(PARTS.length)]).join('');
      const base = BASES[next(BASES.length)] ?? '';
      expect([address, base, resolve(address, base)]).toEqual([
        address,
        base,
        parsed(address, base),
      ]);
    }
  });

  it('cuts addresses at their bound', () => {
    const long = `https://example.com/${'a'.repeat(9_000)}`;
    expect(resolve(long, 'https://example.com/')).toHaveLength(8_192);
    expect(resolve(long.slice(19), 'https://example.com/')).toBe(parsed(long, 'about:blank'));
  });
});
