import rule from '../../../utils/rules/travel/no-placeholder-values';
import { placed } from '../../fixtures/placed';
import { testRule } from '../../fixtures/rule-table';

const og = (key: string, value: string) => `<meta property="og:${key}" content="${value}">`;
const head = (...tags: string[]) => `<head>${tags.join('')}</head>`;
/** As in early examples of X’s cards. */
const LABEL = head(og('title', 'Mills'), '<meta name="twitter:site" value="@mills">');

testRule(rule, [
  { name: 'filled in', html: head(og('title', 'Mills')), status: 'pass' },
  {
    name: 'a template that was not run',
    html: head(og('title', '{{ post.title }} | Mills')),
    status: 'fail',
    messages: ['placeholder'],
    data: { key: 'og:title', part: '{{ post.title }}' },
    evidence: 'post.title',
    fix: 'og:title',
  },
  {
    name: 'a word that programs leave',
    html: head('<meta name="description" content="undefined">'),
    status: 'fail',
    messages: ['placeholder'],
    data: { key: 'description', value: 'undefined' },
  },
  {
    name: 'an SEO plug-in’s variable',
    html: head(og('description', 'Read %%excerpt%%')),
    status: 'fail',
    messages: ['placeholder'],
    data: { part: '%%excerpt%%' },
  },
  {
    name: 'a page about such templates',
    html: `${head(og('title', 'What {{ name }} means'))}<body><h1>What {{ name }} means</h1></body>`,
    status: 'pass',
  },
  {
    name: 'a title that only contains such a word',
    html: head(og('title', 'Null and void')),
    status: 'pass',
  },
  {
    name: 'an address with a hole',
    html: head(og('image', 'https://cdn.test/undefined')),
    status: 'fail',
    messages: ['placeholderUrl'],
    data: { key: 'og:image', part: '/undefined' },
  },
  {
    name: 'an address on a host for examples',
    html: head(og('url', 'https://www.example.com/post')),
    status: 'fail',
    messages: ['placeholderUrl'],
    data: { part: 'www.example.com' },
  },
  {
    name: 'a host for examples that the page itself is on',
    url: 'https://example.com/post',
    html: head(og('url', 'https://example.com/post')),
    status: 'pass',
  },
  {
    name: 'percent escapes are no template',
    html: head(og('image', 'https://cdn.test/%D0%A1%DE%AD.jpg')),
    status: 'pass',
  },
  {
    name: 'an empty side tag',
    html: head(og('title', 'Mills'), '<meta name="twitter:site" content="">', og('locale', ' ')),
    status: 'warn',
    messages: ['empty'],
    data: { keys: 'twitter:site, og:locale' },
  },
  {
    name: 'one empty tag',
    html: head(og('title', 'Mills'), '<meta name="twitter:site" content="">'),
    status: 'warn',
    messages: ['emptyOne'],
    data: { keys: 'twitter:site' },
  },
  {
    name: 'an empty tag beside a filled one of the same name',
    html: head(
      og('title', 'Mills'),
      '<meta name="twitter:site" content="@mills"><meta name="twitter:site" content="">',
    ),
    status: 'warn',
    messages: ['beside'],
    data: { keys: 'twitter:site' },
  },
  {
    name: 'a value in another attribute is not empty',
    html: LABEL,
    server: placed({ html: LABEL }),
    status: 'warn',
    messages: ['valueAttribute'],
    data: { keys: 'twitter:site' },
    evidence: 'value="@mills"',
  },
  {
    name: 'an empty main tag is left to the rule on its presence',
    html: head(og('title', ''), og('type', 'article')),
    status: 'pass',
  },
  {
    name: 'an empty copy is left to the rule on duplicates',
    html: head(og('site_name', ''), og('site_name', 'Tidal Times')),
    status: 'pass',
  },
  {
    name: 'an empty tag that no network reads',
    html: head(og('title', 'Mills'), og('country-name', '')),
    status: 'pass',
  },
  {
    name: 'no tags',
    html: head('<title>Mills</title>'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'tags only from a script',
    html: head(),
    rendered: head(og('title', '{{ title }}')),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: head(og('title', 'undefined')), httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
