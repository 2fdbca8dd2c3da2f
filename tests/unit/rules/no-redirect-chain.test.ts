import type { Evidence, OtherPageFacts, Probe, Snapshot } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/travel/no-redirect-chain';
import { testRule } from '../../fixtures/rule-table';

const ogUrl = (address: string) => `<meta property="og:url" content="${address}"><title>A</title>`;
const read: OtherPageFacts = { alternates: [], textLength: 900 };
const probe = <T>(facts: T, url: string, finalUrl = url): Evidence<Probe<T>> => ({
  state: 'ok',
  facts: { url, finalUrl, status: 200, headers: {}, elapsed: 80, facts },
});
const answer = (url: string, finalUrl?: string) => probe(read, url, finalUrl);
const full = (shared: NonNullable<Snapshot['full']>['shared'] & {}) => ({ shared });

testRule(rule, [
  {
    name: 'answers directly',
    html: ogUrl('https://site.test/post'),
    status: 'pass',
    evidence: 'https://site.test/post',
  },
  {
    name: 'leads on',
    html: ogUrl('https://site.test/post'),
    finalUrl: 'https://site.test/post/',
    status: 'warn',
    messages: ['redirect'],
    data: { from: 'https://site.test/post', to: 'https://site.test/post/' },
  },
  {
    name: 'og:url leads on to the page',
    html: ogUrl('http://site.test/post'),
    full: full(answer('http://site.test/post', 'https://site.test/post')),
    status: 'warn',
    messages: ['redirect'],
    data: { from: 'http://site.test/post' },
    fix: 'content="https://site.test/post"',
  },
  {
    name: 'og:url is the page over http, which leads on',
    html: ogUrl('http://site.test/post'),
    full: { http: probe({ bytes: 0 }, 'http://site.test/post', 'https://site.test/post') },
    status: 'warn',
    messages: ['redirect'],
  },
  {
    name: 'og:url answers itself',
    html: ogUrl('https://site.test/a-post'),
    full: full(answer('https://site.test/a-post')),
    status: 'pass',
  },
  {
    name: 'the canonical leads on',
    html: '<link rel="canonical" href="https://site.test/post/">',
    full: { canonical: answer('https://site.test/post/', 'https://site.test/post') },
    status: 'warn',
    messages: ['redirect'],
  },
  { name: 'og:url was not asked', html: ogUrl('https://site.test/a-post'), status: 'unknown' },
  {
    name: 'og:url does not answer',
    html: ogUrl('https://site.test/a-post'),
    full: full({ state: 'missing', reason: 'network' }),
    status: 'unknown',
  },
  {
    name: 'a refresh to another page',
    html: '<meta http-equiv="refresh" content="0; url=/new"><title>Moved</title>',
    status: 'fail',
    messages: ['meta'],
    data: { to: 'https://site.test/new' },
  },
  {
    name: 'a refresh of itself',
    html: '<meta http-equiv="refresh" content="0; url=/post"><title>A</title>',
    status: 'pass',
  },
  {
    name: 'a refresh for those without scripts',
    html: '<head><noscript><meta http-equiv="refresh" content="0; url=/plain"></noscript><title>A</title></head>',
    status: 'pass',
  },
  {
    name: 'a script that leads on from an empty page',
    html: '<title>A</title><script>window.location.replace("https://site.test/new")</script>',
    status: 'fail',
    messages: ['script'],
    evidence: 'https://site.test/new',
  },
  { name: 'a gate’s answer', html: '<title>A</title>', httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: '<title>404 not found</title>',
    httpStatus: 404,
    status: 'notApplicable',
  },
]);
