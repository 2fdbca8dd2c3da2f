import rule from '../../../utils/rules/presentation/description-adds-information';
import { testRule } from '../../fixtures/rule-table';

const page = (text: string, title = 'Tide mills of the northern coast', body = '') =>
  `<head><meta property="og:title" content="${title}"><meta property="og:description" content="${text}"></head><body>${body}</body>`;
const PROSE = 'Along the coast, mills once ground grain with nothing but the ebb of the sea.';
const SITE =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"Tidal Times","description":"News from the coast since 1902"}</script>';

testRule(rule, [
  { name: 'prose', html: page(PROSE), status: 'pass', evidence: 'ground grain' },
  {
    name: 'the title once more',
    html: page('Tide mills of the Northern Coast.'),
    status: 'fail',
    messages: ['title'],
    fix: 'og:description',
  },
  {
    name: 'the title without the name of the site',
    html: page('Tide mills of the coast', 'Tide mills of the coast | site.test'),
    status: 'fail',
    messages: ['title'],
  },
  {
    name: 'what the whole site says of itself',
    html: page('News from the coast since 1902') + SITE,
    status: 'fail',
    messages: ['tagline'],
  },
  {
    name: 'an end that is quoted from the start of a word on',
    html: '<head><meta property="og:title" content="Mills"><meta name="description" content="Along the coast, mills once ground grain with nothing but the ebb of the...">',
    status: 'warn',
    messages: ['ellipsis'],
    data: {
      which: 'The meta description',
      text: '…mills once ground grain with nothing but the ebb of the...',
    },
  },
  {
    name: 'which is fair on its front page',
    url: 'https://site.test/',
    html: page('News from the coast since 1902') + SITE,
    status: 'pass',
  },
  {
    name: 'a notice',
    html: page('Skip to content Tidal Times Home Mills'),
    status: 'fail',
    messages: ['boilerplate'],
    data: { part: 'Skip to content' },
  },
  {
    name: 'a page about that notice',
    html: page(
      'Why every page should open with a “Skip to content” link.',
      'Skip links',
      '<h1>The “skip to content” link</h1>',
    ),
    status: 'pass',
  },
  {
    name: 'entries of a menu',
    html: page('Home | Mills | Wheels | Weirs | Maps | Contact'),
    status: 'fail',
    messages: ['menu'],
  },
  {
    name: 'sentences with marks between',
    html: page('Mills | Wheels | Weirs | Maps | Dams | All that the tide drives on our coast.'),
    status: 'pass',
  },
  {
    name: 'an excerpt',
    html: page(`${PROSE} And when the ebb was late, the […]`),
    status: 'warn',
    messages: ['ellipsis'],
  },
  {
    name: 'words that trail off on the page, too',
    html: page('And then came the tide…', 'Mills', '<p>And then came the tide…</p>'),
    status: 'pass',
  },
  {
    name: 'cut inside a word',
    html: page(PROSE.slice(0, 71), 'Mills', `<p>${PROSE}</p>`),
    status: 'warn',
    messages: ['cutWord'],
  },
  {
    name: 'cut inside a word of a line further down',
    html: page(PROSE.slice(0, 71), 'Mills'),
    page: { lines: [PROSE] },
    status: 'warn',
    messages: ['cutWord'],
  },
  {
    name: 'the title, then more',
    html: page('Tide mills of the northern coast - they once ground grain for all.'),
    status: 'warn',
    messages: ['startsWithTitle'],
  },
  {
    name: 'a short post, which its own start has to name',
    html: page('Tide mills of the northern coast are all gone by now.'),
    pageType: 'discussion',
    status: 'pass',
  },
  {
    name: 'a short name that opens a sentence',
    html: page('Tide mills are mills that the ebb drives.', 'Tide mills'),
    status: 'pass',
  },
  {
    name: 'keywords',
    html: page('mill, tide, tide mill, wheel, weir, coast, grain, flour'),
    status: 'warn',
    messages: ['keywords'],
  },
  {
    name: 'a sentence with many commas',
    html: page('Mills, wheels, weirs, dams, sluices, stones, flour, and all that the tide drives.'),
    status: 'pass',
  },
  {
    name: 'no description',
    html: '<head></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'one that a script adds',
    html: '<head><title>x</title></head>',
    rendered: page(PROSE),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: page('Skip to content'), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: page('Skip to content'),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
