import rule from '../../../utils/rules/linkability/no-fragment-router';
import { testRule } from '../../fixtures/rule-table';

const SHELL = '<head><title>Recipes</title></head><body><div id="app"></div></body>';
const links = (hrefs: string[]) =>
  `<main>${hrefs.map((href) => `<a href="${href}">x</a>`).join('')}</main>`;

testRule(rule, [
  { name: 'a path', url: 'https://site.test/recipes/bread', html: SHELL, status: 'pass' },
  { name: 'a place in the page', url: 'https://site.test/#method', html: SHELL, status: 'pass' },
  {
    name: 'a route with a title of its own',
    url: 'https://site.test/#/bread',
    html: SHELL,
    rendered: '<head><title>Bread</title></head>',
    status: 'fail',
    messages: ['route'],
    data: { route: '#/bread', served: 'Recipes' },
    evidence: 'Bread',
  },
  {
    name: 'an old hash-bang route with only a heading of its own',
    url: 'https://site.test/#!bread',
    html: SHELL,
    rendered: `${SHELL}<h1>Bread</h1>`,
    status: 'fail',
    messages: ['route'],
  },
  {
    name: 'a hash-bang that shows the same page',
    url: 'https://site.test/#!top',
    html: `${SHELL}<h1>Recipes</h1>`,
    status: 'pass',
  },
  {
    name: 'links to routes',
    html: links(['#/a', '#/b', '#!c', '/d']),
    status: 'warn',
    messages: ['links'],
    data: { count: 3, total: 4 },
  },
  {
    name: 'links that only stand for buttons',
    html: links(['#!', '#!', '#!', '#/', '/d']),
    status: 'pass',
  },
  {
    name: 'few routes among many links',
    html: links(['#/a', '#/b', '#/c', ...'defghijklm'.split('').map((each) => `/${each}`)]),
    status: 'pass',
  },
  { name: 'an error page', httpStatus: 404, status: 'notApplicable', because: 'page-type' },
]);
