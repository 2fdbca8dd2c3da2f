import rule from '../../../utils/rules/linkability/canonical-equals-og-url';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const page = (canonical: string, og: string) =>
  `<head><link rel="canonical" href="${canonical}"><meta property="og:url" content="${og}"></head>`;
const differs = (message: string, og: string, status: 'warn' | 'fail'): RuleCase => ({
  name: `${message}: ${og}`,
  html: page('https://site.test/a/post', og),
  status,
  messages: [message],
  data: { canonical: 'https://site.test/a/post' },
});

testRule(rule, [
  {
    name: 'the same',
    html: page('https://site.test/post', 'https://site.test/post'),
    status: 'pass',
  },
  {
    name: 'the same but for spelling, order and trackers',
    html: page('https://site.test/post?a=1&b=2', 'https://SITE.test/p%6fst?b=2&a=1&utm_source=x'),
    status: 'pass',
  },
  { name: 'a relative canonical', html: page('/post', 'https://site.test/post'), status: 'pass' },
  differs('slash', 'https://site.test/a/post/', 'warn'),
  differs('letterCase', 'https://site.test/a/Post', 'warn'),
  differs('www', 'https://www.site.test/a/post', 'warn'),
  differs('scheme', 'http://site.test/a/post', 'fail'),
  differs('host', 'https://other.test/a/post', 'fail'),
  {
    name: 'a copy that names its source as canonical',
    html: page('https://origin.test/mills', 'https://site.test/copy'),
    url: 'https://site.test/copy',
    status: 'warn',
    messages: ['host'],
  },
  differs('path', 'https://site.test/', 'fail'),
  differs('query', 'https://site.test/a/post?page=2', 'fail'),
  {
    name: 'no og:url',
    html: '<head><link rel="canonical" href="https://site.test/post"></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'canonicals that contradict each other: reported by canonical-well-formed',
    html: `${page('https://site.test/a', 'https://site.test/a')}<link rel="canonical" href="https://site.test/b">`,
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate answers', httpStatus: 503, status: 'unknown' },
]);
