import rule from '../../../utils/rules/travel/card-text-clean';
import { testRule } from '../../fixtures/rule-table';

const og = (key: string, value: string) => `<meta property="og:${key}" content="${value}">`;
const head = (...tags: string[]) => `<head>${tags.join('')}</head>`;

testRule(rule, [
  { name: 'escaped once', html: head(og('title', 'Salt &amp; tide')), status: 'pass' },
  {
    name: 'escaped twice',
    html: head(og('title', 'The miller&amp;#8217;s tide')),
    status: 'fail',
    messages: ['encodedTwice'],
    data: { key: 'og:title', part: '&#8217;', value: 'The miller&#8217;s tide' },
    evidence: '&amp;#8217;',
  },
  {
    name: 'escapes of a program',
    html: head(og('description', 'Caf\\u00e9 by the sea')),
    status: 'fail',
    messages: ['encodedTwice'],
    data: { part: '\\u00e9' },
  },
  {
    name: 'escapes of an address',
    html: head(og('description', 'A%20mill%20by%20the%20sea')),
    status: 'fail',
    messages: ['encodedTwice'],
  },
  {
    name: 'percentages are no escapes',
    html: head(og('title', 'Save 20%20 or 30% off, 50%20')),
    status: 'pass',
  },
  {
    name: 'markup',
    html: head(og('description', '&lt;p&gt;Ground by the moon&lt;/p&gt;')),
    status: 'fail',
    messages: ['code'],
    data: { part: '<p>' },
  },
  {
    name: 'a shortcode',
    html: head(og('description', '[caption id=&quot;9&quot; width=&quot;300&quot;]A mill')),
    status: 'fail',
    messages: ['code'],
  },
  {
    name: 'a link as a program writes it',
    html: head(og('description', 'See [the mill](https://site.test/mill) at dusk')),
    status: 'fail',
    messages: ['code'],
  },
  {
    name: 'brackets of headlines and arithmetic',
    html: head(og('title', '[Update] Mills [video] a &lt; b')),
    status: 'pass',
  },
  {
    name: 'a page about an entity',
    html: `${head(og('title', 'What &amp;nbsp; does'))}<body><h1>What &amp;nbsp; does</h1></body>`,
    status: 'pass',
  },
  {
    name: 'the name of the site alone',
    html: head(og('title', 'Mills'), og('site_name', 'Salt &amp;amp; Tide')),
    status: 'warn',
    messages: ['encodedTwice'],
    data: { key: 'og:site_name' },
  },
  {
    name: 'a plain title behind a social one',
    html: head('<title>Salt &amp;amp; Tide</title>', og('title', 'Salt and tide')),
    status: 'warn',
    messages: ['encodedTwice'],
    data: { key: 'title' },
  },
  {
    name: 'a plain title that cards fall back to',
    html: head('<title>Salt &amp;amp; Tide</title>'),
    status: 'fail',
    messages: ['encodedTwice'],
    data: { key: 'title' },
  },
  {
    name: 'invisible characters',
    html: head(og('title', 'Tide\u200bmills')),
    status: 'warn',
    messages: ['invisible'],
    data: { keys: 'og:title' },
  },
  {
    name: 'which Thai needs between words',
    html: head(og('title', 'โรงสี\u200bน้ำ')),
    status: 'pass',
  },
  {
    name: 'a line break inside',
    html: head(og('title', 'Ground\nby the moon')),
    status: 'warn',
    messages: ['untidy'],
    data: { what: 'line breaks', keys: 'og:title' },
  },
  {
    name: 'paragraphs of a description',
    html: head(og('description', 'Ground by the moon.\n\n  Every day.')),
    status: 'pass',
  },
  {
    name: 'runs of blanks in a description',
    html: head(og('description', 'Ground by    the moon')),
    status: 'warn',
    messages: ['untidy'],
    data: { what: 'runs of blanks', keys: 'og:description' },
  },
  {
    name: 'a fault far behind is shown with the words around it',
    html: head(og('description', `${'mill '.repeat(30)}&amp;nbsp;tide`)),
    status: 'fail',
    messages: ['encodedTwice'],
    data: { value: `…${'mill '.repeat(8)}&nbsp;tide` },
  },
  {
    name: 'white space around a value and in a title element',
    html: head(og('description', '\n Ground by the moon \n'), '<title>\n  Tide\n  mills</title>'),
    status: 'pass',
  },
  {
    name: 'line breaks in a plain description that no card shows',
    html: head(
      og('description', 'By the moon'),
      '<meta name="description" content="By\nthe moon">',
    ),
    status: 'pass',
  },
  { name: 'no text', html: head(), status: 'notApplicable', because: 'nothing-to-check' },
  {
    name: 'text only from a script',
    html: head(),
    rendered: head(og('title', 'Salt &amp;amp; tide')),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: head(og('title', 'A &amp;amp; B')), httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
