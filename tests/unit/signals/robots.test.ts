import { describe, expect, test } from 'vitest';
import {
  crawledAddress,
  robotsDelay,
  robotsExhibits,
  robotsServerError,
  robotsVerdict,
} from '../../../utils/signals/robots';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const at = (path: string) => new URL(path, 'https://site.test/').href;
const verdict = (robots: string, path = '/post', tokens = ['Twitterbot']) =>
  robotsVerdict(snapshotOf({ robots }), tokens, at(path));
const allowed = (...args: Parameters<typeof verdict>) => verdict(...args).allowed;

describe('whose group holds (RFC 9309, 2.2.1)', () => {
  test('names are compared without case', () => {
    expect(allowed('user-AGENT: tWiTTerBot\nDISALLOW: /')).toBe(false);
  });

  test('names are compared in full: neither a beginning nor a longer name is the crawler', () => {
    for (const name of ['Twitter', 'Twitterbot-Image', 'Twitterbot2', 'MyTwitterbot'])
      expect(allowed(`User-agent: ${name}\nDisallow: /`), name).toBe(true);
  });

  test('a version or a comment behind the name is passed over', () => {
    expect(allowed('User-agent: Twitterbot/1.0\nDisallow: /')).toBe(false);
    expect(allowed('User-agent: Twitterbot # cards\nDisallow: / # all')).toBe(false);
  });

  test('groups of one crawler are merged', () => {
    const robots = `User-agent: Twitterbot
Disallow: /a

User-agent: other
Disallow: /

User-agent: Twitterbot
Disallow: /b`;
    expect(allowed(robots, '/a')).toBe(false);
    expect(allowed(robots, '/b')).toBe(false);
    expect(allowed(robots, '/c')).toBe(true);
  });

  test('several names of one crawler are one crawler', () => {
    const robots = 'User-agent: Pinterest\nDisallow: /a\n\nUser-agent: Pinterestbot\nDisallow: /b';
    const tokens = ['Pinterestbot', 'Pinterest'];
    expect(allowed(robots, '/a', tokens)).toBe(false);
    expect(allowed(robots, '/b', tokens)).toBe(false);
  });

  test('a group may open with several names, with blank lines between', () => {
    const robots = 'User-agent: a\n\nUser-agent: Twitterbot\nDisallow: /';
    expect(allowed(robots)).toBe(false);
    expect(allowed(robots, '/post', ['a'])).toBe(false);
  });

  test('the star is only for crawlers that no group names', () => {
    const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: Twitterbot\nDisallow: /private';
    expect(allowed(robots)).toBe(true);
    expect(allowed(robots, '/private/x')).toBe(false);
    expect(allowed(robots, '/post', ['LinkedInBot'])).toBe(false);
  });

  test('a group of its own without any rule still keeps the star away', () => {
    expect(allowed('User-agent: *\nDisallow: /\n\nUser-agent: Twitterbot')).toBe(true);
    expect(allowed('User-agent: *\nDisallow: /\n\nUser-agent: Twitterbot\nDisallow:')).toBe(true);
  });

  test('a name is no property of an object', () => {
    expect(allowed('User-agent: constructor\nDisallow: /', '/', ['__proto__'])).toBe(true);
  });

  test('other records do not end a group (2.2.4)', () => {
    for (const record of ['Sitemap: https://site.test/s.xml', 'Crawl-delay: 5', 'Host: x'])
      expect(allowed(`User-agent: Twitterbot\n${record}\nUser-agent: b\nDisallow: /`)).toBe(false);
  });

  test('rules before the first group hold for nobody', () => {
    expect(allowed('Disallow: /\nUser-agent: b\nDisallow: /')).toBe(true);
  });
});

describe('which rule decides (2.2.2)', () => {
  const star = (rules: string) => `User-agent: *\n${rules}`;

  test('the longest match, whatever the order', () => {
    expect(allowed(star('Allow: /post\nDisallow: /'))).toBe(true);
    expect(allowed(star('Disallow: /\nAllow: /post'))).toBe(true);
    expect(allowed(star('Allow: /\nDisallow: /post'))).toBe(false);
  });

  test('Allow wins a tie, whatever the order', () => {
    expect(allowed(star('Allow: /post\nDisallow: /post'))).toBe(true);
    expect(allowed(star('Disallow: /post\nAllow: /post'))).toBe(true);
  });

  test('paths are compared with case, query included', () => {
    expect(allowed(star('Disallow: /Post'))).toBe(true);
    expect(allowed(star('Disallow: /*?print='), '/post?print=1')).toBe(false);
    expect(allowed(star('Disallow: /*?print='), '/post')).toBe(true);
  });

  test.for([
    ['/a*z', '/a-long-z-way', false],
    ['/a*z$', '/a-z-way-z', false],
    ['/a*z$', '/a-z-way', true],
    ['/post$', '/post', false],
    ['/post$', '/posts', true],
    ['/a$b', '/a$b', false],
    ['*.pdf$', '/x/y.pdf', false],
    ['/**/x', '/1/x', false],
    ['/ab*ba$', '/aba', true],
    ['/*$', '/anything', false],
    ['post', '/post', true],
  ] as const)('Disallow: %s for %s', ([pattern, path, expected]) => {
    expect(allowed(star(`Disallow: ${pattern}`), path)).toBe(expected);
  });

  test('the examples of the RFC for escapes', () => {
    for (const [pattern, path] of [
      ['/foo/bar?baz=quz', '/foo/bar?baz=quz'],
      ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https://foo.bar'],
      ['/foo/bar/ツ', '/foo/bar/%E3%83%84'],
      ['/foo/bar/%E3%83%84', '/foo/bar/ツ'],
      ['/foo/bar/%e3%83%84', '/foo/bar/%E3%83%84'],
      ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
      ['/path/file-with-a-%2A.html', '/path/file-with-a-*.html'],
      ['/a%24b', '/a$b'],
      ['/list[1]', '/list[1]'],
    ] as const)
      expect(allowed(star(`Disallow: ${pattern}`), path), pattern).toBe(false);
    expect(allowed(star('Disallow: /a%2Fb'), '/a/b')).toBe(true);
  });

  test('an empty Disallow forbids nothing, and an unknown word is no rule', () => {
    expect(allowed(star('Disallow:\nNoindex: /\nDisalow: /'))).toBe(true);
  });

  test('robots.txt itself may always be fetched', () => {
    expect(allowed(star('Disallow: /'), '/robots.txt')).toBe(true);
    expect(allowed(star('Disallow: /'), '/x/robots.txt')).toBe(false);
  });

  test('a byte order mark, and every kind of line end', () => {
    expect(allowed('\uFEFFUser-agent: *\rDisallow: /')).toBe(false);
    expect(verdict('\r\n\r\nUser-agent: *\r\nDisallow: /').line).toBe(4);
  });

  test('an HTML page in its place has no rules', () => {
    expect(allowed('<!doctype html><p>User-agent: *</p><p>Disallow: /</p>')).toBe(true);
  });

  test('names the line that decided and the group it stands in', () => {
    const robots = '# hello\nUser-agent: a\nUser-agent: *\nAllow: /x\n  Disallow: /po # drafts\n';
    const found = verdict(robots);
    expect(found).toEqual({
      allowed: false,
      line: 5,
      text: 'Disallow: /po # drafts',
      agent: { line: 3, text: 'User-agent: *', token: '*' },
    });
    expect(robotsExhibits(found)).toEqual([
      { label: 'robots.txt', text: 'User-agent: *', from: 'robots', line: 3 },
      { label: 'robots.txt', text: 'Disallow: /po # drafts', from: 'robots', line: 5 },
    ]);
    expect(verdict('User-agent: *\nDisallow: /b')).toEqual({ allowed: true });
  });

  test('cuts a long line', () => {
    expect(verdict(star(`Disallow: /${'*'.repeat(900)}`)).text).toHaveLength(200);
  });

  test('does not read half a line as a rule', () => {
    const snapshot = snapshotOf({ robots: 'User-agent: *\nDisallow: /' });
    if (snapshot.robots.state === 'ok') snapshot.robots.facts.cut = true;
    expect(robotsVerdict(snapshot, ['a'], at('/post')).allowed).toBe(true);
  });

  test('survives a file made to be slow', () => {
    const robots = `User-agent: *\n${'Disallow: /*a*a*a*a*a*a*a*b\n'.repeat(2_000)}Disallow: /aaaa${'*a'.repeat(200_000)}*b`;
    expect(allowed(robots, `/${'a'.repeat(4_000)}`)).toBe(true);
  });
});

describe('what the file speaks for (2.3.1)', () => {
  const blocked = 'User-agent: *\nDisallow: /';
  const judged = (given: PageCase, address: string) =>
    robotsVerdict(snapshotOf(given), ['Twitterbot'], address).allowed;

  test.for([
    ['https://site.test/post', false],
    ['https://site.test/post#part', false],
    ['https://site.test:443/', false],
    ['https://www.site.test/post', undefined],
    ['https://site.test:8443/post', undefined],
    ['http://site.test/post', undefined],
    ['mailto:me@site.test', undefined],
    ['/post', undefined],
  ] as const)('%s', ([address, expected]) => {
    expect(judged({ robots: blocked }, address)).toBe(expected);
  });

  test('a missing file allows everything, an answer that is neither cannot be judged', () => {
    for (const [status, expected] of [
      [404, true],
      [403, true],
      [429, true],
      [500, undefined],
      [503, undefined],
      [304, undefined],
    ] as const)
      expect(judged({ robots: blocked, robotsStatus: status }, at('/')), `${status}`).toBe(
        expected,
      );
  });

  test('evidence that is not there cannot be judged', () => {
    for (const robotsEvidence of [
      { state: 'pending' },
      { state: 'missing', reason: 'network' },
    ] as const)
      expect(judged({ robotsEvidence }, at('/'))).toBeUndefined();
  });

  test('tells a server error from other answers', () => {
    const error = (robotsStatus: number) =>
      robotsServerError(snapshotOf({ robotsStatus }), at('/'));
    expect(error(502)).toBe(502);
    expect(error(404)).toBeUndefined();
    expect(
      robotsServerError(snapshotOf({ robotsEvidence: { state: 'pending' } }), at('/')),
    ).toBeUndefined();
    expect(
      robotsServerError(snapshotOf({ robotsStatus: 502 }), 'https://other.test/'),
    ).toBeUndefined();
  });
});

test('takes the longest delay that is asked of a crawler', () => {
  const delay = (robots: string) => robotsDelay(snapshotOf({ robots }), ['Twitterbot'])?.seconds;
  expect(delay('User-agent: *\nCrawl-delay: 3\nCrawl-delay: 20\nCrawl-delay: soon')).toBe(20);
  expect(delay('User-agent: *\nCrawl-delay: 30\nUser-agent: Twitterbot\nAllow: /')).toBe(undefined);
  expect(delay('User-agent: *\nCrawl-delay:')).toBeUndefined();
});

test('judges the address to share, or the page’s own where robots.txt does not speak for that', () => {
  const crawled = (canonical: string) =>
    crawledAddress(
      snapshotOf({
        url: 'https://site.test/post?utm_source=x',
        html: `<head><link rel="canonical" href="${canonical}"></head>`,
        robots: '',
      }),
    );
  expect(crawled('https://site.test/clean')).toBe('https://site.test/clean');
  expect(crawled('https://www.site.test/clean')).toBe('https://site.test/post?utm_source=x');
});
