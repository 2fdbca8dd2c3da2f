import { describe, expect, test } from 'vitest';
import { shareWarnings } from '../../../utils/share/share-warnings';

const codes = (...args: Parameters<typeof shareWarnings>) =>
  shareWarnings(...args).map(({ code }) => code);

describe('by the address alone', () => {
  test.for<[string, string[]]>([
    ['https://site.test/post', []],
    ['https://dev.to/a', []],
    ['https://test.example/', []],
    ['https://site.test/preview/of-the-season?p=3', []],
    ['https://site.test/?preview=trailer', []],
    ['https://site.test/staging-a-play', []],
    ['https://site.test/post?sid=12', []],
    ['https://site.netlify.app/', []],
    ['https://site.vercel.app/', []],
    ['http://localhost:3000/', ['private-host']],
    ['http://192.168.1.2/', ['private-host']],
    ['https://intranet/', ['private-host']],
    ['http://[::1]/', ['private-host']],
    ['https://staging.site.test/post', ['staging']],
    ['https://deploy-preview-12--site.netlify.app/', ['staging']],
    ['https://site-git-branch-team.vercel.app/', ['staging']],
    ['https://a-b.ngrok-free.app/', ['staging']],
    ['https://site.test/?p=123&preview=true', ['draft']],
    ['https://site.test/?p=123&preview', ['draft']],
    ['https://site.test/?preview_id=1&preview_nonce=2', ['draft']],
    ['https://site.test/wp-admin/post.php?post=1', ['draft']],
    ['https://site.test/node/1/edit', ['draft']],
    ['https://site.test/a?PHPSESSID=1', ['session']],
    ['https://site.test/a;jsessionid=1', ['session']],
    ['https://site.test/a?utm_source=1', ['tracker']],
    ['https://staging.site.test/wp-admin/?utm_id=1', ['staging', 'draft', 'tracker']],
    ['file:///home/a.html', ['no-web-address']],
    ['chrome://settings', ['no-web-address']],
    ['', ['no-web-address']],
  ])('%s', ([address, expected]) => expect(codes(address)).toEqual(expected));
});

describe('by evidence', () => {
  const HERE = 'https://site.test/post';
  const found = (message: string, data: Record<string, string | number> = {}) => ({
    findings: [{ rule: 'page-publicly-fetchable', problems: [{ message, data }] }],
  });
  test('a login', () => {
    expect(codes(HERE, found('login'))).toEqual(['login']);
    expect(codes(HERE, found('password'))).toEqual(['login']);
    expect(codes(HERE, found('status', { status: 401 }))).toEqual(['login']);
  });
  test('what is none', () => {
    expect(codes(HERE, found('refused', { status: 403 }))).toEqual([]);
    expect(codes(HERE, found('status', { status: 500 }))).toEqual([]);
    expect(codes(HERE, found('otherType'))).toEqual([]);
    const other = { rule: 'other', problems: [{ message: 'login', data: {} }] };
    expect(codes(HERE, { findings: [other] })).toEqual([]);
    expect(codes(HERE, { findings: [] })).toEqual([]);
    expect(codes(HERE, { chosen: {} })).toEqual([]);
  });
  test('another address that the server names', () => {
    const [warning] = shareWarnings(HERE, { chosen: { elsewhere: 'https://other.test/post' } });
    expect(warning?.code).toBe('wrong-address');
    expect(warning?.text).toContain('“https://other.test/post”');
  });
});

test('each is one sentence', () => {
  const all = shareWarnings('https://staging.site.test/wp-admin/?utm_id=1&PHPSESSID=2', {
    chosen: { elsewhere: 'https://other.test/' },
  });
  expect(all).toHaveLength(5);
  for (const { text } of all) expect(text).toMatch(/^[“A-Z].*\.$/);
});
