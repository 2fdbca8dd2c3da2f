import { expect, test } from 'vitest';
import { pageKey } from '../../../utils/history/page-key';

test.for([
  ['https://www.mill.test/how/', 'mill.test/how'],
  ['http://mill.test/how?utm_source=letter&fbclid=1', 'mill.test/how'],
  ['https://mill.test/how#wheel', 'mill.test/how'],
  ['https://mill.test/', 'mill.test/'],
  ['https://mill.test/?p=7', 'mill.test/?p=7'],
  ['https://mill.test/app#/notes/7', 'mill.test/app#/notes/7'],
  ['https://mill.test/app#!/notes/7', 'mill.test/app#!/notes/7'],
  ['https://mill.test:8443/how', 'mill.test:8443/how'],
  ['https://www.com/how', 'www.com/how'],
  ['https://mill.test/how?PHPSESSID=abc', 'mill.test/how'],
])('%s is %s', ([url, key]) => {
  expect(pageKey(url as string)).toBe(key);
});

test('pages that differ in what selects them stay apart', () => {
  expect(pageKey('https://mill.test/?p=7')).not.toBe(pageKey('https://mill.test/?p=8'));
  expect(pageKey('https://shop.mill.test/a')).not.toBe(pageKey('https://mill.test/a'));
});

test('an address without end is bounded', () => {
  expect(pageKey(`https://mill.test/${'a'.repeat(9_000)}`).length).toBeLessThanOrEqual(2_000);
});
