import rule from '../../../utils/rules/linkability/url-short-enough';
import { testRule } from '../../fixtures/rule-table';

const canonical = (href: string) => `<head><link rel="canonical" href="${href}"></head>`;
/** An address of exactly so many characters. */
const ofLength = (count: number) => 'https://site.test/'.padEnd(count, 'a');

testRule(rule, [
  { name: 'a short address', url: 'https://site.test/tides', status: 'pass' },
  { name: 'just short enough', url: ofLength(120), status: 'pass' },
  {
    name: 'one character more',
    url: ofLength(121),
    status: 'warn',
    messages: ['long'],
    data: { which: 'The address', count: 121, good: 120 },
    evidence: 'https://site.test/aaa',
  },
  {
    name: 'long, but the canonical address is short',
    url: `${ofLength(600)}?a=1`,
    html: canonical('https://site.test/tides'),
    status: 'pass',
  },
  {
    name: 'short, but its canonical address is long',
    html: canonical(ofLength(130)),
    status: 'warn',
    messages: ['long'],
    evidence: 'rel="canonical"',
  },
  {
    name: 'campaign parameters do not count',
    url: `https://site.test/tides?utm_source=${'x'.repeat(200)}`,
    status: 'pass',
  },
  {
    name: 'another script, escaped',
    url: `https://site.test/news/${encodeURIComponent('潮汐表怎麼讀才對呢港口')}`,
    status: 'warn',
    messages: ['escaped'],
    data: { which: 'The address' },
    evidence: '潮汐表怎麼讀才對呢港口',
  },
  {
    name: 'the canonical address, escaped',
    url: 'https://site.test/news/1',
    html: canonical(`https://site.test/news/${encodeURIComponent('潮汐表怎麼讀才對呢港口')}`),
    status: 'warn',
    messages: ['escaped'],
    data: { which: 'The canonical address' },
  },
  {
    name: 'long and escaped',
    url: `${ofLength(125)}%E6%BD%AE`,
    status: 'warn',
    messages: ['long'],
  },
  { name: 'at the upper limit', url: ofLength(512), status: 'warn', messages: ['long'] },
  {
    name: 'above it',
    url: ofLength(513),
    status: 'fail',
    messages: ['tooLong'],
    data: { count: 513 },
  },
  { name: 'what Discord takes', url: ofLength(2_048), status: 'fail', messages: ['tooLong'] },
  {
    name: 'what it does not',
    url: ofLength(2_049),
    status: 'fail',
    messages: ['refused'],
    data: { networks: 'Discord' },
  },
  {
    name: 'what Mastodon does not take either',
    url: ofLength(2_693),
    status: 'fail',
    messages: ['refused'],
    data: { networks: 'Discord and Mastodon' },
  },
  { name: 'an error page', httpStatus: 404, status: 'notApplicable', because: 'page-type' },
]);
