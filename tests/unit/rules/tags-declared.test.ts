import rule from '../../../utils/rules/bookmarking/tags-declared';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const meta = (key: string, ...topics: string[]) =>
  topics.map((each) => `<meta property="${key}" content="${each}">`).join('');
const many = (count: number) => Array.from({ length: count }, (_, at) => `topic ${at}`);
const data = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'Tides', ...node })}</script>`;
const at = (
  name: string,
  html: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({ name, html, pageType: 'article', status, ...more });

testRule(rule, [
  at('two tags', meta('article:tag', 'Moon', 'Sea'), 'pass', { evidence: 'content="Moon"' }),
  at('a list in one tag', '<meta name="news_keywords" content="Moon, Sea">', 'pass'),
  at(
    'a tag whose content is JSON',
    `<meta name="parsely-page" content='{"section":"Coast","tags":["Moon","Sea"]}'>`,
    'pass',
  ),
  at('keywords of structured data', data({ keywords: 'Moon, Sea' }), 'pass'),
  at('what it is about', data({ about: [{ name: 'Moon' }, { name: 'Sea' }] }), 'pass'),
  at(
    'links for readers',
    '<a rel="tag" href="/moon">Moon</a><a rel="tag" href="/sea">#Sea</a>',
    'pass',
  ),
  at(
    'categories of an h-entry',
    '<div class="h-entry"><p class="p-name">Tides</p><a class="p-category" href="/m">Moon</a><a class="p-category" href="/s">Sea</a></div>',
    'pass',
  ),
  at(
    'one in the head, another as link',
    `${meta('article:tag', 'Moon')}<a rel="tag" href="/sea">Sea</a>`,
    'pass',
  ),
  at(
    'one keyword of several may hold a comma',
    data({ keywords: [...many(11), 'tides, moon and sea'] }),
    'pass',
  ),
  at('what a publisher calls subjects', '<meta name="subjects" content="MOON, SEA">', 'pass'),
  at('twelve', meta('article:tag', ...many(12)), 'pass'),
  at(
    'many links, which may belong to other pages',
    many(40)
      .map((each) => `<a rel="tag" href="/t/${each}">${each}</a>`)
      .join(''),
    'pass',
  ),
  at(
    'a short list beside a long one',
    meta('article:tag', 'Moon', 'Sea') + data({ keywords: many(40).join(',') }),
    'pass',
  ),
  at(
    'a tag of the house’s own that lists topics',
    '<meta name="data-tags" content="Moon,Sea">',
    'unknown',
    { because: 'no-evidence' },
  ),
  at(
    'the same topic again in a tag of the house’s own',
    `${meta('article:tag', 'Moon')}<meta name="data-tags" content="moon">`,
    'warn',
    { messages: ['one'] },
  ),
  at('the same one twice', meta('article:tag', 'Moon', 'moon'), 'warn', {
    messages: ['one'],
    data: { topic: 'moon' },
  }),
  at('thirteen', meta('article:tag', ...many(13)), 'warn', {
    messages: ['many'],
    data: { from: 'article:tag', count: 13, good: 12 },
  }),
  at('twenty-six', meta('article:tag', ...many(26)), 'fail', {
    messages: ['tooMany'],
    data: { count: 26 },
  }),
  at('shown to readers only', '<h2>Schlagworte</h2><a href="/tag/moon">Moon</a>', 'warn', {
    messages: ['shownOnly'],
    data: { line: 'Schlagworte' },
  }),
  at('only the old keywords tag', '<meta name="keywords" content="Moon, Sea">', 'warn', {
    messages: ['keywordsOnly'],
    data: { topics: 'Moon, Sea' },
  }),
  at('the section only', meta('article:section', 'Climate'), 'warn', {
    messages: ['sectionOnly'],
    data: { topic: 'Climate' },
  }),
  at(
    'the section is called as the site is',
    meta('article:section', 'Tide News') + meta('og:site_name', 'Tide News'),
    'fail',
    { messages: ['none'] },
  ),
  at(
    'a sentence is no topic, but something is said',
    data({ about: 'The moon pulls at the water. '.repeat(5) }),
    'unknown',
  ),
  at('empty keywords', data({ keywords: [] }), 'fail', { messages: ['none'] }),
  at('none', '<h1>Tides</h1>', 'fail', { messages: ['none'], fix: 'TODO: address of its list' }),
  at('a list', '<h1>Tides</h1>', 'notApplicable', { pageType: 'listing', because: 'page-type' }),
]);
