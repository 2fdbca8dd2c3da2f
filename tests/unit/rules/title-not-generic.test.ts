import rule from '../../../utils/rules/presentation/title-not-generic';
import { testRule } from '../../fixtures/rule-table';

const page = (title: string, og = '', h1 = '', extra = '') =>
  `<head><title>${title}</title>${og ? `<meta property="og:title" content="${og}">` : ''}${extra}</head><body>${h1 ? `<h1>${h1}</h1>` : ''}</body>`;
const NAMED = '<meta property="og:site_name" content="Tidal Times">';

testRule(rule, [
  { name: 'a headline', html: page('Tide mills'), status: 'pass', evidence: 'Tide mills' },
  {
    name: 'what a framework leaves behind',
    html: page('React App'),
    rendered: page('Tide mills'),
    status: 'fail',
    messages: ['generic'],
    data: { title: 'React App' },
    fix: '<title>TODO: headline of the page</title>',
  },
  {
    name: 'a place on the site, beside its name',
    html: page('Home | Tidal Times', '', 'Tide mills', NAMED),
    status: 'fail',
    messages: ['generic'],
    data: { title: 'Home | Tidal Times' },
    fix: 'content="Tide mills"',
  },
  {
    name: 'which is fair on the front page',
    url: 'https://site.test/',
    html: page('Home | Tidal Times', '', '', NAMED),
    status: 'pass',
  },
  {
    name: 'but not without the name',
    url: 'https://site.test/',
    html: page('Home', '', '', NAMED),
    status: 'fail',
    messages: ['generic'],
  },
  {
    name: 'a section’s name on its list',
    url: 'https://site.test/category/news',
    html: page('News – Tidal Times', '', '', `${NAMED}<meta property="og:type" content="website">`),
    page: {
      counts: {
        articles: 9,
        hEntry: 0,
        hCard: 0,
        passwordFields: 0,
        cardNumberFields: 0,
        fragmentLinks: 0,
        internalLinks: 0,
      },
      text: { characters: 2_000, article: 200, start: '' },
    },
    status: 'pass',
  },
  {
    name: 'an entry about the word itself',
    html: page('News - Tidal Times', '', 'News', NAMED),
    status: 'pass',
  },
  {
    name: 'only the element is generic',
    html: page('Untitled document', 'Tide mills'),
    status: 'warn',
    messages: ['elementGeneric'],
    data: { title: 'Untitled document' },
  },
  {
    name: 'the name of the site over a page with its own headline',
    html: page('Tidal Times', 'Tidal Times', 'Tide mills', NAMED),
    status: 'fail',
    messages: ['siteName'],
    data: { title: 'Tidal Times' },
    fix: 'content="Tide mills"',
  },
  {
    name: 'the name of the site where no headline tells better',
    html: page('Site.test'),
    status: 'warn',
    messages: ['siteName'],
  },
  {
    name: 'the name of the site on its front page',
    url: 'https://site.test/en/',
    html: page('Tidal Times', '', '', NAMED),
    status: 'pass',
  },
  {
    name: 'a word on a list inside a longer title',
    html: page('Home is where the mill is'),
    status: 'pass',
  },
  {
    name: 'no title at all',
    html: '<head></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a title only from a script',
    html: '<head></head>',
    rendered: page('Home'),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: page('Home'), httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: page('404 not found'),
    status: 'notApplicable',
    because: 'page-type',
  },
]);
