import rule from '../../../utils/rules/bookmarking/title-element-ok';
import { testRule } from '../../fixtures/rule-table';

const head = (inner: string) => `<head>${inner}</head><body>Text</body>`;

testRule(rule, [
  {
    name: 'a title',
    html: head('<title>Tide mills</title>'),
    status: 'pass',
    evidence: '<title>Tide mills</title>',
  },
  { name: 'three wide letters are enough', html: head('<title>潮汐磨</title>'), status: 'pass' },
  {
    name: 'the title of a picture is none',
    html: `${head('<title>Tide mills</title>')}<svg><title>Logo</title></svg>`,
    status: 'pass',
  },
  {
    name: 'the same title twice does no harm',
    html: head('<title>Tide mills</title><title>Tide  mills</title>'),
    status: 'pass',
  },
  { name: 'none', html: head(''), status: 'fail', messages: ['missing'], fix: 'TODO: title' },
  {
    name: 'only a picture has one',
    html: `${head('')}<svg><title>Logo</title></svg>`,
    status: 'fail',
    messages: ['missing'],
  },
  { name: 'empty', html: head('<title> \n </title>'), status: 'fail', messages: ['empty'] },
  {
    name: 'empty before a filled one',
    html: head('<title></title><title>Tide mills</title>'),
    status: 'fail',
    messages: ['emptyFirst'],
    data: { second: 'Tide mills' },
  },
  {
    name: 'empty before one that slipped into the body',
    html: '<head><title></title></head><body><div></div><title>Tide mills</title></body>',
    status: 'fail',
    messages: ['emptyFirst'],
    data: { second: 'Tide mills' },
  },
  {
    name: 'the same title with other dashes and quotation marks',
    html: head("<title>The sea's mills - Tides</title><title>The sea’s mills – Tides</title>"),
    status: 'pass',
  },
  {
    name: 'too short',
    html: head('<title>Blog</title>'),
    status: 'warn',
    messages: ['short'],
    data: { title: 'Blog' },
  },
  {
    name: 'two different ones',
    html: head('<title>Tide mills</title><title>Home page</title>'),
    status: 'warn',
    messages: ['several'],
    data: { count: 2, first: 'Tide mills', second: 'Home page' },
  },
  {
    name: 'set by a script: reported by no-js-only-card',
    html: head(''),
    rendered: head('<title>Tide mills</title>'),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate answers', httpStatus: 429, html: head(''), status: 'unknown' },
]);
