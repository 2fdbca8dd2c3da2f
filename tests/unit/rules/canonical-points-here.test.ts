import type { FullFacts, OtherPageFacts } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/linkability/canonical-points-here';
import { testRule } from '../../fixtures/rule-table';

const PAGE = 'https://site.test/post';
const OTHER = 'https://origin.test/tide-mills';
const html = (canonical: string) =>
  `<head><title>How tide mills work | Site</title><link rel="canonical" href="${canonical}"></head>`;
const answered = (
  facts: Partial<OtherPageFacts>,
  more: { url?: string; status?: number; finalUrl?: string } = {},
): FullFacts => ({
  canonical: {
    state: 'ok',
    facts: {
      url: OTHER,
      finalUrl: OTHER,
      status: 200,
      headers: {},
      elapsed: 9,
      ...more,
      facts: { alternates: [], textLength: 900, ...facts },
    },
  },
});

testRule(rule, [
  { name: 'itself', html: html(PAGE), status: 'pass', evidence: 'canonical' },
  { name: 'without campaign', html: html(PAGE), url: `${PAGE}?utm_source=a`, status: 'pass' },
  { name: 'without parameters', html: html(PAGE), url: `${PAGE}?sort=up`, status: 'pass' },
  {
    name: 'the home page',
    html: html('https://site.test/'),
    status: 'fail',
    messages: ['home'],
    data: { canonical: 'https://site.test/' },
    fix: `href="${PAGE}"`,
  },
  {
    name: 'the home page, seen from a page with decoration',
    html: html('https://site.test/'),
    url: `${PAGE}?utm_source=a#top`,
    status: 'fail',
    messages: ['home'],
    fix: `href="${PAGE}"`,
  },
  {
    name: 'the home page of the home page',
    html: html('https://site.test/'),
    url: 'https://site.test/',
    status: 'pass',
  },
  { name: 'a slash, not asked', html: html(`${PAGE}/`), status: 'unknown' },
  {
    name: 'a slash',
    html: html(`${PAGE}/`),
    full: answered({ canonical: `${PAGE}/` }, { url: `${PAGE}/`, finalUrl: `${PAGE}/` }),
    status: 'pass',
  },
  {
    name: 'a slash that the server takes away again',
    html: html(`${PAGE}/`),
    full: answered({ canonical: `${PAGE}/` }, { url: `${PAGE}/`, finalUrl: PAGE }),
    status: 'warn',
    messages: ['back'],
    data: { canonical: `${PAGE}/`, next: PAGE },
  },
  { name: 'www, not asked', html: html('https://www.site.test/post'), status: 'unknown' },
  {
    name: 'the http version of a page under https',
    html: html('http://site.test/post'),
    status: 'warn',
    messages: ['insecure'],
  },
  {
    name: 'the https version of a page under http',
    html: html(PAGE),
    url: 'http://site.test/post',
    status: 'pass',
  },
  { name: 'another page, not asked', html: html(OTHER), status: 'unknown' },
  {
    name: 'another page that is on its way',
    html: html(OTHER),
    full: { canonical: { state: 'pending' } },
    status: 'unknown',
  },
  {
    name: 'the place where it was published first',
    html: html(OTHER),
    full: answered({ title: 'How tide mills work – Origin', canonical: OTHER }),
    status: 'pass',
  },
  {
    name: 'a page that is gone',
    html: html(OTHER),
    full: answered({}, { status: 404 }),
    status: 'fail',
    messages: ['broken'],
    data: { status: 404 },
  },
  {
    name: 'a page that points on',
    html: html(OTHER),
    full: answered({ canonical: 'https://origin.test/mills' }),
    status: 'fail',
    messages: ['chain'],
    data: { next: 'https://origin.test/mills' },
  },
  {
    name: 'a page that leads on',
    html: html(OTHER),
    full: answered({}, { finalUrl: 'https://origin.test/mills' }),
    status: 'warn',
    messages: ['redirects'],
  },
  {
    name: 'a page about something else',
    html: html(OTHER),
    full: answered({ title: 'Bread and butter' }),
    status: 'warn',
    messages: ['otherTitle'],
    data: { theirs: 'Bread and butter' },
  },
  {
    name: 'no canonical',
    html: '<head><title>T</title></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a gate', html: html(PAGE), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: html(PAGE),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
