import rule from '../../../utils/rules/linkability/url-readable';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const titled = (title: string) => `<head><title>${title}</title></head>`;
const at = (
  name: string,
  path: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({
  name,
  url: `https://site.test/${path}`,
  pageType: 'article',
  status,
  ...more,
});
const opaque = (name: string, path: string, segment: string) =>
  at(name, path, 'fail', { messages: ['opaque'], data: { segment } });

testRule(rule, [
  at('several words', 'tides-explained', 'pass'),
  at('one word', 'tides', 'pass'),
  at('a word and a number', 'tides-28', 'pass'),
  at('words run together', 'TideTables', 'pass'),
  at('a word before the index file', 'tide-tables/index.html', 'pass'),
  at('Japanese, escaped', '%E6%BD%AE%E6%B1%90%E8%A1%A8', 'pass'),
  at('Cyrillic', 'prilivy/%D0%BF%D1%80%D0%B8%D0%BB%D0%B8%D0%B2%D1%8B', 'pass'),
  at('words before the number', 'how-tides-are-made/story/232567.html', 'pass'),
  at('a word of the title before the number', 'tides/232567', 'pass', {
    html: titled('Tides and how they are made'),
  }),
  at('the key is the page’s name', 'x9z7-b2', 'pass', { html: titled('Station X9Z7 B2') }),
  opaque('a number', 'posts/72749628', '72749628'),
  opaque('a section and a number', 'weather/43352.html', '43352.html'),
  opaque('a key', 'p/BWUDBntl3_Z', 'BWUDBntl3_Z'),
  opaque('a key of letters only', 'Whjntg', 'Whjntg'),
  opaque(
    'a UUID',
    'content/31ff7d44-f8a4-4cde-bade-50aa08301155',
    '31ff7d44-f8a4-4cde-bade-50aa08301155',
  ),
  opaque('the name of a template', 'news/2410/28/news159.html', 'news159.html'),
  at('a number in the query', 'articleView.html?idxno=243722', 'fail', {
    messages: ['inQuery'],
    data: { query: '?idxno=243722' },
    evidence: 'articleView.html?idxno=243722',
  }),
  at('a number in the query of the root', '?p=123', 'fail', { messages: ['inQuery'] }),
  at('underscores', 'tides_explained', 'warn', {
    messages: ['underscores'],
    data: { segment: 'tides_explained' },
  }),
  at('an underscore before the number', 'how-tides-are-made_n_681540.html', 'pass'),
  at('one underscore beside hyphens', '39926-tide_mills-(2)', 'pass'),
  at('hyphens in a row', 'tides--explained', 'warn', { messages: ['doubled'] }),
  at('an ending of a programming language', 'tides-explained.php', 'warn', {
    messages: ['technique'],
    data: { which: 'The address', ending: '.php' },
  }),
  at('a readable canonical address', '?p=123', 'pass', {
    html: '<head><link rel="canonical" href="https://site.test/tides-explained"></head>',
  }),
  at('an opaque canonical address', 'tides-explained', 'fail', {
    html: '<head><link rel="canonical" href="https://site.test/posts/72749628"></head>',
    messages: ['opaque'],
    data: { which: 'The canonical address', segment: '72749628' },
  }),
  at('the home page', '', 'notApplicable', { because: 'nothing-to-check' }),
  at('a list', '72749628', 'notApplicable', { pageType: 'listing', because: 'page-type' }),
]);
