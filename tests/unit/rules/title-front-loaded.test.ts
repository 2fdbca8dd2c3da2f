import rule from '../../../utils/rules/bookmarking/title-front-loaded';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const page = (title: string, h1 = 'Why tides come twice a day', site = 'Tidal Times') =>
  `<head><title>${title}</title><meta property="og:site_name" content="${site}"></head><body><h1>${h1}</h1></body>`;
const at = (
  name: string,
  html: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({ name, html, status, ...more });

testRule(rule, [
  at('the headline first', page('Why tides come twice a day - Tidal Times'), 'pass'),
  at('a title without parts', page('Why tides come twice a day'), 'pass'),
  at('the brand inside a sentence', page('Tidal Times turns ten'), 'pass'),
  at('a short brand first', page('Tidal Times | Why tides come twice a day'), 'warn', {
    messages: ['brand'],
    data: { brand: 'Tidal Times' },
    evidence: '<title>Tidal Times | Why',
    fix: '<title>Why tides come twice a day - Tidal Times</title>',
  }),
  at(
    'a short brand first, in the social title, too',
    page('Tidal Times | Why tides come twice a day').replace(
      '</head>',
      '<meta property="og:title" content="Tidal Times | Why tides come twice a day"></head>',
    ),
    'warn',
    { messages: ['brand'], fix: '<title>Why tides come twice a day - Tidal Times</title>' },
  ),
  at(
    'a long brand first',
    page('The Tidal Times of Tyne - Why tides come', undefined, 'The Tidal Times of Tyne'),
    'fail',
    { messages: ['brand'] },
  ),
  at(
    'the headline comes late',
    page('News from the coast of the north - Nature - Why tides come twice a day'),
    'fail',
    { messages: ['late'], data: { count: 44 } },
  ),
  at('the headline comes soon enough', page('Nature - Why tides come twice a day'), 'pass'),
  at(
    'a page about what the site is named after',
    page('Tidal Times - the app', 'Tidal Times'),
    'pass',
  ),
  at(
    'the headline names the site’s host',
    page('Why the tides come twice on each day - Site', 'Site', 'x'),
    'pass',
  ),
  at('the front page', page('Tidal Times | News from the coast'), 'notApplicable', {
    url: 'https://site.test/',
    because: 'nothing-to-check',
  }),
  at('no title', '<h1>Tides</h1>', 'notApplicable'),
  at('a gate', page('Tidal Times | Please wait'), 'unknown', { httpStatus: 429 }),
  at('an error page', page('Tidal Times | Not found'), 'notApplicable', {
    httpStatus: 404,
    because: 'page-type',
  }),
]);
