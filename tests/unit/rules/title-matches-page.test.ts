import rule from '../../../utils/rules/presentation/title-matches-page';
import { testRule } from '../../fixtures/rule-table';

const page = (title: string, body: string, more = '') =>
  `<head><meta property="og:title" content="${title}"><meta property="og:type" content="article">${more}</head><body>${body}</body>`;
const NAMED = '<meta property="og:site_name" content="Tidal Times">';
const ARTICLE = { pageType: 'article' };

testRule(rule, [
  {
    name: 'the headline',
    html: page('Tide mills of the coast', '<h1>Tide mills of the coast</h1>'),
    ...ARTICLE,
    status: 'pass',
    evidence: 'Tide mills',
  },
  {
    name: 'another angle in words that overlap',
    html: page('How tide mills fed the coast', '<h1>The last tide mill of the north</h1>'),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'the logo of the site is no headline',
    html: page('Tide mills', '<h1>Tidal Times</h1><h2>Tide mills</h2>', NAMED),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'the best of several',
    html: page('Tide mills', '<h1>Newsletter</h1><h1>Tide mills</h1>'),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'a headline in an element that is no heading',
    html: page(
      'Tide mills of the coast',
      '<h1>News</h1><p class="title">Tide mills of the coast</p>',
    ),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'a language without blanks',
    html: page('北方海岸的潮汐磨坊', '<h1>潮汐磨坊：北方海岸</h1>'),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'few words in common',
    html: page('Five mills worth a visit now', '<h1>Where mills once ground grain</h1>'),
    ...ARTICLE,
    status: 'warn',
    messages: ['differs'],
    data: { headline: 'Where mills once ground grain' },
  },
  {
    name: 'another page’s title',
    html: page('Bread from rye', '<h1>Tide mills of the coast</h1>'),
    ...ARTICLE,
    status: 'fail',
    messages: ['foreign'],
    data: { title: 'Bread from rye', headline: 'Tide mills of the coast' },
    fix: 'og:title',
  },
  {
    name: 'only headings of sections',
    html: page('Bread from rye', '<h2>Related pages</h2>'),
    ...ARTICLE,
    status: 'warn',
    messages: ['differs'],
  },
  {
    name: 'no heading at all',
    html: page('Bread from rye', '<p>Mills stood along the coast.</p>'),
    ...ARTICLE,
    status: 'warn',
    messages: ['noHeadline'],
  },
  {
    name: 'a title put together of a post’s name and text, where the only heading is the account',
    html: page(
      'Tide on Photos: “The mill opens today Order at mill.test/y”',
      '<h2>tidephotos</h2><p>The mill opens today</p><p>Order at mill.test/y</p>',
    ),
    ...ARTICLE,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'the name of an account is no headline',
    html: page('Bread from rye', '<h2>tidephotos</h2><p>Mills stood along the coast.</p>'),
    ...ARTICLE,
    status: 'warn',
    messages: ['noHeadline'],
  },
  {
    name: 'headings beyond the limit',
    html: page('Bread from rye', '<h2>Related</h2>'),
    page: { cut: ['headings'] },
    ...ARTICLE,
    status: 'unknown',
  },
  {
    name: 'the name of the site: reported by another rule',
    html: page('Tidal Times', '<h1>Tide mills</h1>', NAMED),
    ...ARTICLE,
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a title that a script adds',
    html: '<head></head>',
    rendered: page('Bread', '<h1>Mills</h1>'),
    ...ARTICLE,
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'a gate',
    html: page('Bread', '<h1>Mills</h1>'),
    ...ARTICLE,
    httpStatus: 403,
    status: 'unknown',
  },
  {
    name: 'a list',
    html: page('Bread', '<h1>Mills</h1>'),
    pageType: 'listing',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
