import rule from '../../../utils/rules/mashup/h-entry-markup';
import { testRule } from '../../fixtures/rule-table';

const INDIE = '<link rel="webmention" href="/wm">';
const article = (body: string, head = '') =>
  `<head><meta property="og:type" content="article">${head}</head><body>${body}</body>`;
const NAME = '<h1 class="p-name">Tide mills</h1>';
const URL = '<a class="u-url" href="/post">Link</a>';
const DATE = '<time class="dt-published" datetime="2026-11-01T10:00:00Z">1 November</time>';
const AUTHOR = '<a class="p-author h-card" href="/mary">Mary Moon</a>';
const CONTENT = '<div class="e-content"><p>Text.</p></div>';
const entry = (...parts: string[]) =>
  article(`<article class="h-entry">${parts.join('')}</article>`);

testRule(rule, [
  { name: 'complete', html: entry(NAME, URL, DATE, AUTHOR, CONTENT), status: 'pass' },
  {
    name: 'a reply below it',
    html: article(
      `<article class="h-entry">${NAME}${URL}${DATE}${AUTHOR}${CONTENT}</article><div class="h-entry">${CONTENT}</div>`,
    ),
    status: 'pass',
  },
  {
    name: 'no author',
    html: entry(NAME, URL, DATE, CONTENT),
    status: 'warn',
    messages: ['partial'],
    data: { classes: 'p-author' },
  },
  {
    name: 'an author in a classic card, in which parsers pass over new classes',
    html: entry(NAME, URL, DATE, CONTENT, `<p class="vcard">${AUTHOR}</p>`),
    status: 'pass',
  },
  {
    name: 'no address',
    html: entry(NAME, DATE, AUTHOR, CONTENT),
    status: 'fail',
    messages: ['nameless'],
    data: { classes: 'u-url' },
  },
  {
    name: 'the classic class, on a site with Webmention',
    html: article('<div class="hentry"><h1 class="entry-title">Tide mills</h1></div>', INDIE),
    status: 'warn',
    messages: ['classic'],
  },
  {
    name: 'Webmention and no entry',
    html: article('<h1>Tide mills</h1>', INDIE),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'IndieAuth and no entry',
    html: article('<h1>Tide mills</h1>', '<link rel="authorization_endpoint" href="/auth">'),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'a theme with the classic class',
    html: article('<div class="hentry"><h1 class="entry-title">Tide mills</h1></div>'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'no article', html: '<p>Hello</p>', status: 'notApplicable', because: 'page-type' },
]);
