import { describe, expect, test } from 'vitest';
import rule, { linkedPart } from '../../../utils/rules/linkability/url-autolink-safe';
import { testRule } from '../../fixtures/rule-table';

const canonical = (href: string) => `<head><link rel="canonical" href='${href}'></head>`;

testRule(rule, [
  { name: 'letters, digits and hyphens', url: 'https://site.test/tide-tables-2', status: 'pass' },
  { name: 'the home page', url: 'https://site.test/', status: 'pass' },
  {
    name: 'commas inside are kept everywhere',
    url: 'https://site.test/a,4229,b.html',
    status: 'pass',
  },
  { name: 'a fragment is never shared', url: 'https://site.test/tides#what?', status: 'pass' },
  {
    name: 'an underscore at the end',
    url: 'https://site.test/tides_',
    status: 'fail',
    messages: ['end'],
    data: { sign: '_', linked: 'https://site.test/tides' },
    evidence: 'https://site.test/tides_',
  },
  {
    name: 'a closing parenthesis without its partner',
    url: 'https://site.test/tides)',
    status: 'fail',
    messages: ['end'],
    data: { sign: ')' },
  },
  {
    name: 'a raw space in the canonical address',
    html: canonical('https://site.test/tide tables'),
    status: 'fail',
    messages: ['inside'],
    data: { sign: 'a space', linked: 'https://site.test/tide' },
    evidence: 'rel="canonical"',
  },
  {
    name: 'a pipe in the page’s own address',
    url: 'https://site.test/tides?show=a|b',
    status: 'fail',
    messages: ['inside'],
    data: { sign: '“|”' },
  },
  {
    name: 'a raw quotation mark in og:url',
    html: '<head><meta property="og:url" content=\'https://site.test/"tides"\'></head>',
    status: 'fail',
    messages: ['inside'],
    data: { sign: 'a quotation mark' },
  },
  {
    name: 'parentheses in pairs',
    url: 'https://site.test/Tide_(film)',
    status: 'warn',
    messages: ['doubtful'],
    data: { signs: 'parentheses' },
  },
  {
    name: 'an apostrophe',
    url: "https://site.test/winter's-tide",
    status: 'warn',
    messages: ['doubtful'],
    data: { signs: 'an apostrophe' },
  },
  {
    name: 'the canonical address is clean',
    url: 'https://site.test/tides?from=(mail)',
    html: canonical('https://site.test/tides'),
    status: 'pass',
  },
  { name: 'an error page', httpStatus: 404, status: 'notApplicable', because: 'page-type' },
]);

describe('the part that is linked', () => {
  test.for([
    ['https://a.test/x', 'https://a.test/x'],
    ['https://a.test/x?!', 'https://a.test/x'],
    ['https://a.test/(x)', 'https://a.test/(x)'],
    ['https://a.test/(x))', 'https://a.test/(x)'],
    ['https://a.test/(x).)', 'https://a.test/(x)'],
    ['https://a.test/?q=x&copy;', 'https://a.test/?q=x'],
    ['https://a.test/x;', 'https://a.test/x;'],
    ['https://a.test/a<b', 'https://a.test/a'],
  ])('%s', ([address = '', linked]) => {
    expect(linkedPart(address)).toBe(linked);
  });
});
