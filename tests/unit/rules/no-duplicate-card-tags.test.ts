import rule from '../../../utils/rules/travel/no-duplicate-card-tags';
import { testRule } from '../../fixtures/rule-table';

const title = (text: string) => `<meta property="og:title" content="${text}">`;
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

testRule(rule, [
  {
    name: 'one of each',
    html: `<head><title>Mills</title>${title('Mills')}</head>`,
    status: 'pass',
  },
  {
    name: 'two titles that differ',
    html: `<head>${title('Mills')}${title('Tides')}</head>`,
    status: 'fail',
    messages: ['different'],
    data: { key: 'og:title', count: 2, first: 'Mills', other: 'Tides' },
    evidence: 'Tides',
  },
  {
    name: 'an empty copy differs too',
    html: `<head>${title('')}${title('Tides')}</head>`,
    status: 'fail',
    messages: ['emptyCopy'],
    data: { key: 'og:title', value: 'Tides' },
  },
  {
    name: 'descriptions that cards take only where there is no og:description',
    html: '<head><meta name="description" content="A"><meta name="description" content="B"><meta property="og:description" content="C"></head>',
    status: 'warn',
    messages: ['different'],
    data: { key: 'description' },
  },
  {
    name: 'two that differ only at their far end',
    html: `<head>${title(`${'mill '.repeat(40)}one`)}${title(`${'mill '.repeat(40)}two`)}</head>`,
    status: 'fail',
    messages: ['different'],
    data: { first: `…${'mill '.repeat(8)}one`, other: `…${'mill '.repeat(8)}two` },
  },
  {
    name: 'a quote starts with a whole word',
    html: `<head>${title(`${'watermill '.repeat(20)}one`)}${title(`${'watermill '.repeat(20)}two`)}</head>`,
    status: 'fail',
    messages: ['different'],
    data: { first: `…${'watermill '.repeat(4)}one` },
  },
  {
    name: 'a quote starts in the middle of a long word',
    html: `<head>${title(`${'watermills '.repeat(20)}one`)}${title(`${'watermills '.repeat(20)}two`)}</head>`,
    status: 'fail',
    messages: ['different'],
    data: { first: `…${'watermills '.repeat(4)}one` },
  },
  {
    name: 'two alike',
    html: `<head>${title('Mills')}${title('Mills ')}</head>`,
    status: 'warn',
    messages: ['alike'],
    data: { keys: 'og:title' },
  },
  {
    name: 'two title elements',
    html: '<head><title>One</title><title>Two</title></head>',
    status: 'fail',
    messages: ['different'],
    data: { key: 'title', first: 'One', other: 'Two' },
  },
  {
    name: 'the title of a drawing is none',
    html: '<head><title>One</title></head><body><svg><title>Two</title></svg></body>',
    status: 'pass',
  },
  {
    name: 'a second title element in the body is never taken',
    html: '<head><title>One</title></head><body><title>Two</title></body>',
    status: 'pass',
  },
  {
    name: 'several pictures are a list',
    html: '<head><title>Mills</title><meta property="og:image" content="/a.jpg"><meta property="og:image" content="/b.jpg"></head>',
    status: 'pass',
  },
  {
    name: 'a canonical link that the header repeats',
    html: `<head>${canonical('https://site.test/post')}</head>`,
    headers: { link: '<https://site.test/post>; rel="canonical"' },
    status: 'pass',
  },
  {
    name: 'a header that names another page',
    html: `<head>${canonical('https://site.test/post')}</head>`,
    headers: { link: '<https://site.test/mills>; rel="canonical"' },
    status: 'fail',
    messages: ['different'],
    data: { key: 'canonical', count: 2 },
    evidence: 'Link: <https://site.test/mills>',
  },
  {
    name: 'worse and better together',
    html: `<head>${title('A')}${title('B')}${canonical('/post')}${canonical('https://site.test/post')}</head>`,
    status: 'fail',
    messages: ['different', 'alike'],
    data: { key: 'og:title' },
  },
  {
    name: 'nothing to repeat',
    html: '<head></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a gate',
    html: `<head>${title('A')}${title('B')}</head>`,
    httpStatus: 403,
    status: 'unknown',
  },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
