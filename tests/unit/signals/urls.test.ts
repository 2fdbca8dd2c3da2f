import { describe, expect, test } from 'vitest';
import {
  difference,
  isHomepage,
  isPrivateHost,
  isRoute,
  isStagingHost,
  isStagingOf,
  norm,
  sessionIn,
  trackingIn,
  webUrl,
  withoutSession,
  withoutTracking,
} from '../../../utils/signals/urls';

const S = 'https://site.test';

test.for([
  ['https://site.test/', true],
  ['http://site.test', true],
  ['HTTPS://SITE.test/x', true],
  ['ftp://site.test/', false],
  ['javascript:alert(1)', false],
  ['/path', false],
  ['', false],
  [undefined, false],
] as const)('webUrl(%s) is an address: %s', ([address, is]) => {
  expect(webUrl(address) !== undefined).toBe(is);
});

describe('withoutTracking', () => {
  test.for([
    [`${S}/a?utm_source=x`, `${S}/a`],
    [`${S}/a?utm_content-id=x&b=1`, `${S}/a?b=1`],
    [`${S}/a&utm_a-b=x`, `${S}/a`],
    [`${S}/a?utm_source=x#part`, `${S}/a#part`],
    [`${S}/a?b=1&utm_source=x&c=2`, `${S}/a?b=1&c=2`],
    [`${S}/a?fbclid=1&GCLID=2&b=3`, `${S}/a?b=3`],
    [`${S}/a?utm_source=x&amp;utm_medium=y&b=1`, `${S}/a?b=1`],
    // Bytes of the others: case of escapes, plus, quotes, empty values, order.
    [`${S}/a?q=%e4+b'c&utm_id=1&z&y=`, `${S}/a?q=%e4+b'c&z&y=`],
    [`${S}/%7Euser?utm_source=x`, `${S}/%7Euser`],
    [`${S}/a?%75tm_source=x&b=1`, `${S}/a?b=1`],
    [`${S}/a?bad=%zz&utm_source=x`, `${S}/a?bad=%zz`],
    // Glued on wrongly.
    [`${S}/a?/utm_source=x&b=1`, `${S}/a?b=1`],
    [`${S}/a&utm_source=x&utm_medium=y?b=1#c`, `${S}/a?b=1#c`],
    [`${S}/a&b=1`, `${S}/a&b=1`],
    // Nothing to take out: not a byte changes.
    [`${S}/a?`, `${S}/a?`],
    [`${S}/a?&&b=1`, `${S}/a?&&b=1`],
    [`${S}/a?wt_zmc=sm.ext&b=1`, `${S}/a?b=1`],
    [`${S}/a?my_utm_source=x`, `${S}/a?my_utm_source=x`],
    [`${S}/a#?utm_source=x`, `${S}/a#?utm_source=x`],
    ['/a?utm_source=x', '/a?utm_source=x'],
  ] as const)('%s', ([from, to]) => expect(withoutTracking(from)).toBe(to));
});

test.for([
  [`${S}/?utm_source=a&utm_source=b&fbclid=c&x=1`, ['utm_source', 'fbclid']],
  [`${S}/a&utm_a-b=x?utm_c-d=y`, ['utm_a-b', 'utm_c-d']],
  [`${S}/?x=utm_source`, []],
  [`${S}/a&utm_source=a?/utm_medium=b`, ['utm_source', 'utm_medium']],
  ['not an address', []],
] as const)('trackingIn(%s)', ([address, names]) => expect(trackingIn(address)).toEqual(names));

test.for([
  [`${S}/?PHPSESSID=1`, ['PHPSESSID']],
  [`${S}/a;jsessionid=0A?x=1`, ['jsessionid']],
  [`${S}/?ASPSESSIONIDAB=1`, ['ASPSESSIONIDAB']],
  [`${S}/?sid=4f9d0c1b2a3e4f5061728394a5b6c7d8`, ['sid']],
  [`${S}/?sid=12/03/14/159`, []],
  [`${S}/?sid=sports`, []],
  [`${S}/?token=bitcoin`, []],
  [`${S}/?aside=4f9d0c1b2a3e4f50`, []],
] as const)('sessionIn(%s)', ([address, names]) => expect(sessionIn(address)).toEqual(names));

test.for([
  [`${S}/a;jsessionid=0A?x=1&PHPSESSID=2#p`, `${S}/a?x=1#p`],
  [`${S}/a?x=1`, `${S}/a?x=1`],
] as const)('withoutSession(%s)', ([from, to]) => expect(withoutSession(from)).toBe(to));

describe('norm', () => {
  test.for([
    ['HTTPS://Site.TEST:443/a/../b', `${S}/b`],
    [`${S}/b?z=1&a=2#part`, `${S}/b?a=2&z=1`],
    [`${S}/b?utm_source=x`, `${S}/b`],
    [`${S}/b?`, `${S}/b`],
    [`${S}/%7euser/%c3%a4`, `${S}/~user/%C3%A4`],
    [`${S}/ä`, `${S}/%C3%A4`],
    [`${S}/a%2Fb`, `${S}/a%2Fb`],
    // Sorted after decoding: the parameter z is last either way.
    [`${S}/?%7A=1&b=2`, `${S}/?b=2&z=1`],
    [`${S}/b/`, `${S}/b/`],
    ['http://www.site.test/', 'http://www.site.test/'],
  ] as const)('%s', ([from, to]) => expect(norm(from)).toBe(to));
  test('is stable', () => {
    const once = norm(`${S}/%7e?%62=%41&a`) ?? '';
    expect(norm(once)).toBe(once);
  });
  test('has nothing to say about other schemes', () => expect(norm('mailto:a@b')).toBeUndefined());
});

test.for([
  ['https://site.test/a', 'https://site.test/a#x', 'none'],
  ['https://site.test', 'https://site.test/', 'none'],
  ['https://site.test/a', 'https://site.test/a/', 'slash'],
  ['https://site.test/a', 'https://site.test/A', 'case'],
  ['https://site.test/a', 'https://www.site.test/a', 'www'],
  ['https://site.test/a', 'http://site.test/a', 'scheme'],
  ['https://site.test/a', 'http://www.site.test/a/', 'scheme'],
  ['https://site.test/a', 'https://site.test/a?b=1', 'query'],
  ['https://site.test/a', 'https://other.test/a', 'host'],
  ['https://site.test/a', 'https://site.test:8443/a', 'host'],
  ['https://site.test/a', 'https://me@site.test/a', 'host'],
  ['https://site.test/a', 'https://site.test/b', 'path'],
  ['https://site.test/a', 'nonsense', 'path'],
] as const)('difference(%s, %s) is %s', ([a, b, part]) => {
  expect(difference(a, b)).toBe(part);
  expect(difference(b, a)).toBe(part);
});

test.for([
  [`${S}/`, true],
  [`${S}`, true],
  [`${S}/en/`, true],
  [`${S}/pt-BR`, true],
  [`${S}/index.html`, true],
  [`${S}/de/index.php`, true],
  [`${S}/?utm_source=x`, true],
  [`${S}/#about`, true],
  [`${S}/#/about`, false],
  [`${S}/?p=1`, false],
  [`${S}/about`, false],
  [`${S}/en/post`, false],
] as const)('isHomepage(%s) is %s', ([address, is]) => expect(isHomepage(address)).toBe(is));

test.for([
  ['#/about', true],
  ['#!about', true],
  ['#!/about', true],
  ['#!', false],
  ['#/', false],
  ['#about', false],
  ['', false],
] as const)('isRoute(%s) is %s', ([hash, is]) => expect(isRoute(hash)).toBe(is));

test.for([
  ['localhost', true],
  ['app.localhost', true],
  ['printer.local', true],
  ['wiki', true],
  ['localhost.', true],
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['100.128.0.1', false],
  ['[::1]', true],
  ['[::ffff:7f00:1]', true],
  ['[::ffff:808:808]', false],
  ['[fd12::1]', true],
  ['[fe80::1]', true],
  ['[2001:db8::1]', false],
  ['8.8.8.8', false],
  ['site.test', false],
  ['local.example.org', false],
] as const)('isPrivateHost(%s) is %s', ([host, is]) => expect(isPrivateHost(host)).toBe(is));

test.for([
  ['staging.site.test', true],
  ['www.staging.site.test', true],
  ['dev.to', false],
  ['test.de', false],
  ['latest.site.test', false],
] as const)('isStagingHost(%s) is %s', ([host, is]) => expect(isStagingHost(host)).toBe(is));

test.for([
  ['staging.site.test', 'www.site.test', true],
  ['dev.site.test', 'site.test', true],
  ['dev.site.test', 'dev.site.test', false],
  ['dev.mysql.com', 'site.test', false],
  ['site.test', 'site.test', false],
] as const)('isStagingOf(%s, %s) is %s', ([host, own, is]) =>
  expect(isStagingOf(host, own)).toBe(is),
);
