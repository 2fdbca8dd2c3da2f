import rule from '../../../utils/rules/linkability/canonical-present';
import { testRule } from '../../fixtures/rule-table';

const LINK = '<link rel="canonical" href="https://site.test/post">';

testRule(rule, [
  {
    name: 'a link in the served head',
    html: `<head>${LINK}</head>`,
    status: 'pass',
    evidence: 'https://site.test/post',
  },
  {
    name: 'a Link header instead of a tag',
    headers: { link: '<https://site.test/post>; rel="canonical"' },
    status: 'pass',
    evidence: 'Link: <https://site.test/post>',
  },
  {
    name: 'one of several relations',
    html: '<head><link rel="Bookmark CANONICAL" href="/post"></head>',
    status: 'pass',
  },
  {
    name: 'only og:url',
    html: '<head><meta property="og:url" content="https://site.test/p"></head>',
    status: 'warn',
    messages: ['ogUrlOnly'],
    data: { ogUrl: 'https://site.test/p' },
  },
  {
    name: 'added by a script',
    html: '<head></head>',
    rendered: `<head>${LINK}</head>`,
    status: 'warn',
    messages: ['pageOnly'],
    data: { canonical: 'https://site.test/post' },
  },
  {
    name: 'an empty address',
    html: '<head><link rel="canonical" href=" "></head>',
    status: 'fail',
    messages: ['empty'],
    evidence: 'rel="canonical"',
  },
  {
    name: 'nothing at all, at an address with campaign tags',
    html: '<head></head>',
    url: 'https://site.test/post?utm_source=mail&id=3',
    status: 'fail',
    messages: ['missing'],
    fix: 'href="https://site.test/post?id=3"',
  },
  {
    name: 'another relation of the header is none',
    headers: { link: '<https://site.test/post>; rel="shortlink"; title="canonical"' },
    status: 'fail',
    messages: ['missing'],
  },
  { name: 'a gate answers instead of the page', httpStatus: 403, status: 'unknown' },
  { name: 'an error page', httpStatus: 404, status: 'notApplicable', because: 'page-type' },
]);
