import robotsParser from 'robots-parser';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../utils/page/snapshot';
import { robotsVerdict } from '../../../utils/signals/robots';
import { snapshotOf } from '../../fixtures/snapshot';

/**
 * Our reading of robots.txt beside that of a well-kept parser: files put together from lines as sites write
 * them, by a generator with a fixed seed. The parser is asked only where it reads as RFC 9309 does;
 * `utils/signals/robots.ts` names the four readings in which it does not, and its own tests hold those.
 */
const FILES = 2_000;
const CRAWLERS = ['Twitterbot', 'facebookexternalhit', 'LinkedInBot'];
const AGENTS = ['Twitterbot', 'facebookexternalhit', 'LinkedInBot', '*', 'Googlebot'];
const PATHS = [
  '/',
  '/post',
  '/post/',
  '/post/1',
  '/private',
  '/private/x.html',
  '/a/b/c',
  '/post?x=1',
];
const PATTERNS = [
  '/',
  '/post',
  '/post$',
  '/post/*',
  '/private',
  '/*.html$',
  '/a/*/c',
  '/*?',
  '/nothing',
  '',
];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function fileOf(next: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const groups = Array.from({ length: 1 + Math.floor(next() * 4) }, () => {
    const agents = Array.from({ length: 1 + Math.floor(next() * 2) }, () => pick(AGENTS));
    // A group without a rule is one of the four.
    const rules = Array.from(
      { length: 1 + Math.floor(next() * 4) },
      () => `${pick(['Allow', 'Disallow', 'disallow'])}: ${pick(PATTERNS)}`,
    );
    const isEmpty = rules.every((rule) => rule.endsWith(': '));
    return [
      ...agents.map((agent) => `User-agent: ${agent}${pick(['', ' # note'])}`),
      ...rules,
      ...(isEmpty ? ['Disallow: /nothing'] : []),
    ].join(pick(['\n', '\r\n']));
  });
  return groups.join('\n\n');
}

const EMPTY = snapshotOf();

const withRobots = (text: string): Snapshot => ({
  ...EMPTY,
  robots: {
    state: 'ok',
    facts: { url: 'https://site.test/robots.txt', status: 200, text, cut: false },
  },
});

describe('robots.txt beside robots-parser', () => {
  test('each file, each crawler, each path: the same answer', () => {
    const next = numbers(20_261_125);
    let compared = 0;
    let blocked = 0;
    for (let file = 0; file < FILES; file++) {
      const robots = fileOf(next);
      const theirs = robotsParser('https://site.test/robots.txt', robots);
      const snapshot = withRobots(robots);
      for (const agent of CRAWLERS)
        for (const path of PATHS) {
          const url = `https://site.test${path}`;
          const { allowed } = robotsVerdict(snapshot, [agent], url);
          if (allowed !== theirs.isAllowed(url, agent))
            expect.fail(`${agent} ${path}: ours ${allowed}\n${robots}`);
          compared += 1;
          if (!allowed) blocked += 1;
        }
    }
    expect(compared).toBe(FILES * CRAWLERS.length * PATHS.length);
    expect(blocked).toBeGreaterThan(compared / 20);
  });
});
