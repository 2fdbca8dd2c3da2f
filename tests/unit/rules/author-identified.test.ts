import rule from '../../../utils/rules/community/author-identified';
import { testRule } from '../../fixtures/rule-table';

const PROFILE = 'https://site.test/people/wera';
const BYLINE = `<p>By <a rel="author" href="${PROFILE}">Wera Sandvik</a></p>`;
const FILLER = `<p>${'A text about gates and water. '.repeat(40)}</p>`;
const article = (head: string, body = '') =>
  `<head><meta property="og:type" content="article">${head}</head><body>${FILLER}${body}</body>`;
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const by = (author: unknown, more: object = {}) =>
  ld({ '@type': 'Article', headline: 'Mills', author, ...more });
const person = { '@type': 'Person', name: 'Wera Sandvik', url: PROFILE };
const meta = (content: string) => `<meta name="author" content="${content}">`;

testRule(rule, [
  {
    name: 'structured data and a byline',
    html: article(by(person), BYLINE),
    status: 'pass',
    evidence: 'Wera Sandvik',
  },
  {
    name: 'several authors, the byline gives one',
    html: article(by([{ name: 'Ole Holm' }, person]), BYLINE),
    status: 'pass',
  },
  {
    name: 'a reference to another node',
    html: article(
      ld({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#/p/1' } },
          { '@type': 'Person', '@id': '#/p/1', name: 'Wera Sandvik', sameAs: [PROFILE] },
        ],
      }),
      '<p class="byline">Von Wera Sandvik, 4. Oktober 2026</p>',
    ),
    status: 'pass',
    evidence: '#/p/1',
  },
  {
    name: 'a marked link is read by machines and people',
    html: article('', BYLINE),
    status: 'pass',
  },
  {
    name: 'a meta and a heading',
    html: article(
      `${meta('Wera Sandvik')}<link rel="author" href="${PROFILE}">`,
      '<h2>Wera Sandvik</h2>',
    ),
    status: 'pass',
  },
  {
    name: 'an organisation may be the author',
    html: article(
      `<meta property="og:site_name" content="Tide Mills">${by({ '@type': 'Organization', name: 'Tide Mills', url: 'https://site.test/' })}`,
      '<p class="byline">Tide Mills</p>',
    ),
    status: 'pass',
  },
  {
    name: 'initials agree with the full name',
    html: article(by(person), '<p class="byline">W. Sandvik</p>'),
    status: 'pass',
  },
  {
    name: 'only a visible byline',
    html: article('', `<p class="byline">By <a href="${PROFILE}">Wera Sandvik</a> on Monday</p>`),
    status: 'warn',
    messages: ['visibleOnly'],
    data: { name: 'Wera Sandvik' },
  },
  {
    name: 'only for machines, and without a link',
    html: article(meta('Wera Sandvik')),
    status: 'warn',
    messages: ['machineOnly', 'noUrl'],
    data: { name: 'Wera Sandvik' },
    fix: 'content="Wera Sandvik"',
  },
  {
    name: 'a string in structured data',
    html: article(by('Wera Sandvik'), '<p class="byline">Wera Sandvik</p>'),
    status: 'warn',
    messages: ['noUrl'],
  },
  {
    name: 'a visible byline beside the tag of a house style, be it of the house',
    html: article(
      '<meta name="writer" content="Tide Mill News">',
      `<p class="byline">By <a href="${PROFILE}">Wera Sandvik</a> on Monday</p>`,
    ),
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a byline in plain words beside such a tag',
    html: `<head><title>How the mill was saved</title><meta property="og:type" content="article"><meta name="writer" content="Tide Mill News"></head><body><h1>How the mill was saved</h1><p>By Wera Sandvik</p>${FILLER}</body>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'the word “by” in the data',
    html: article(by({ ...person, name: 'By Wera Sandvik' }), BYLINE),
    status: 'warn',
    messages: ['prefix'],
    data: { value: 'By Wera Sandvik' },
  },
  {
    name: 'a byline in plain words, which nothing marks',
    html: `<head><title>How the mill was saved</title><meta property="og:type" content="article"></head><body><h1>How the mill was saved</h1><p>By Wera Sandvik</p>${FILLER}</body>`,
    status: 'warn',
    messages: ['visibleOnly'],
    data: { name: 'Wera Sandvik' },
    evidence: 'By Wera Sandvik',
  },
  {
    name: 'a name beside the headline may be the author’s',
    html: `<head><title>How the mill was saved</title><meta property="og:type" content="article"></head><body><h1>How the mill was saved</h1><p>Wera Sandvik</p><p>4 October 2026</p>${FILLER}</body>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a headline with “by” in it is no byline',
    html: `<head><title>How the mill was saved</title><meta property="og:type" content="article"></head><body><h1>How the mill was saved</h1><p>Sigma 18-35mm Review: The Best Lens By a Mile</p>${FILLER}</body>`,
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'a byline, and an account of the author’s in a tag',
    html: article(
      '<meta name="twitter:site" content="@news"><meta name="twitter:creator" content="@wera">',
      `<p class="byline">By <a href="${PROFILE}">Wera Sandvik</a></p>`,
    ),
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a byline in plain words, and an account of the author’s in a tag',
    html: article(
      '<meta name="twitter:site" content="@news"><meta name="twitter:creator" content="@wera">',
      '<p>By Wera Sandvik</p>',
    ),
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a word for the date behind the name',
    html: article(
      '',
      `<p class="byline"><a href="${PROFILE}">Wera Sandvik Updated: January 16, 2020</a></p>`,
    ),
    status: 'warn',
    messages: ['visibleOnly'],
    data: { name: 'Wera Sandvik' },
  },
  {
    name: 'the word for the author below the text, with a name of its own',
    html: article(
      '',
      '<div id="articleauthor">Autor: <a href="/people/wera">Wera Sandvik</a></div>',
    ),
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'an unknown writer',
    html: `<head><title>How the mill was saved</title><meta property="og:type" content="article"></head><body><h1>How the mill was saved</h1><p>Posted by Unknown</p>${FILLER}</body>`,
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'a name in a line without any mark is seen, and an id may be its address',
    html: article(
      by({ '@type': 'Person', '@id': PROFILE, name: 'Wera Sandvik' }),
      '<div>Wera Sandvik</div>',
    ),
    status: 'pass',
  },
  {
    name: 'a date right behind the name',
    html: article('', '<p class="byline">By Wera Sandvik Tuesday, Aug. 17, 2010</p>'),
    status: 'warn',
    messages: ['visibleOnly', 'noUrl'],
    data: { name: 'Wera Sandvik' },
  },
  {
    name: 'two names',
    html: article(by(person), '<p class="byline">By Ole Holm</p>'),
    status: 'warn',
    messages: ['disagree'],
    data: { visible: 'Ole Holm', name: 'Wera Sandvik' },
  },
  {
    name: 'an address in brackets behind a name that readers see',
    html: article(meta('Mill News (www.site.test)'), '<p>© Mill News</p>'),
    status: 'warn',
    messages: ['noUrl'],
  },
  {
    name: 'a name apart from its label, while the byline may be that of a gallery',
    html: article(
      by(person),
      '<p class="byline">By Ole Holm</p><dl><dt>Author</dt><dd>Ada Berg</dd></dl>',
    ),
    status: 'warn',
    messages: ['machineOnly'],
    data: { name: 'Wera Sandvik' },
  },
  {
    name: 'several bylines, of which each may be of something else',
    html: article(by(person), '<p class="byline">By Ole Holm</p><p class="byline">By Ada Berg</p>'),
    status: 'warn',
    messages: ['machineOnly'],
    data: { name: 'Wera Sandvik' },
  },
  {
    name: 'an address instead of a name',
    html: article(`<meta property="article:author" content="${PROFILE}">`),
    status: 'warn',
    messages: ['nameless'],
    data: { url: PROFILE },
  },
  {
    name: 'an address, and a card that names the author',
    html: article(
      `<meta property="article:author" content="${PROFILE}"><meta name="twitter:creator" content="Wera Sandvik">`,
    ),
    status: 'unknown',
  },
  {
    name: 'an address to which a link with words leads',
    html: article(
      '<meta property="article:author" content="https://people.test/wera">',
      '<p>See <a href="https://people.test/wera">Sandvik</a> for more.</p>',
    ),
    status: 'unknown',
  },
  {
    name: 'an id that stands for the page of the author',
    html: article(
      by({
        '@type': 'Person',
        '@id': 'https://site.test/author/wera/#author',
        name: 'Wera Sandvik',
      }),
      '<p class="byline">Wera Sandvik</p>',
    ),
    status: 'pass',
  },
  {
    name: 'an id that stands for a node of the graph',
    html: article(
      by({
        '@type': 'Person',
        '@id': 'https://site.test/#/schema/person/author/1',
        name: 'Wera Sandvik',
      }),
      '<p class="byline">Wera Sandvik</p>',
    ),
    status: 'warn',
    messages: ['noUrl'],
  },
  {
    name: 'the name of the site',
    html: article(`<meta property="og:site_name" content="Tide Mills">${meta('Tide Mills')}`),
    status: 'warn',
    messages: ['siteName'],
  },
  {
    name: 'a mail address',
    html: article(meta('wera@site.test')),
    status: 'warn',
    messages: ['email'],
  },
  {
    name: 'the name of an account',
    html: article(by({ '@type': 'Person', name: 'admin' })),
    status: 'fail',
    messages: ['accountName'],
    data: { name: 'admin' },
  },
  {
    name: 'a reference that brings the name along, to a person with an account',
    html: article(
      ld({
        '@graph': [
          {
            '@type': 'Article',
            headline: 'Mills',
            author: { '@id': '#wera', name: 'Wera Sandvik' },
          },
          { '@type': 'Person', '@id': '#wera', name: 'Wera Sandvik', sameAs: [PROFILE] },
        ],
      }),
      '<p class="byline">Wera Sandvik</p>',
    ),
    status: 'pass',
  },
  {
    name: 'a block that nobody can read may give the address',
    html: article(
      `${meta('Wera Sandvik')}<script type="application/ld+json">{"headline":"The "old" mill","author":{"name":"Wera Sandvik","sameAs":["${PROFILE}"]}}</script>`,
      '<p class="byline">Wera Sandvik</p>',
    ),
    status: 'pass',
  },
  {
    name: 'the author’s line of a theme',
    html: article(
      meta('Wera Sandvik'),
      `<div class="blog-single-author"><a href="${PROFILE}">Wera Sandvik</a></div>`,
    ),
    status: 'pass',
  },
  { name: 'nothing', html: article(''), status: 'fail', messages: ['missing'] },
  {
    name: 'empty nodes, codes and dates name nobody',
    html: article(by([{}, '_:b1', '2026-10-04', { '@id': '#nobody' }])),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'who comments is not the author',
    html: article('', '<div id="comments"><cite class="author">Ole Holm</cite></div>'),
    status: 'fail',
    messages: ['missing'],
  },
  { name: 'not an article', html: '<p>Hello</p>', status: 'notApplicable', because: 'page-type' },
  {
    name: 'a tag of some house’s own names the one in the byline',
    html: article(
      '<meta name="byline" content="Wera Sandvik">',
      '<p class="byline">By Wera Sandvik</p>',
    ),
    status: 'warn',
    messages: ['noUrl'],
  },
  {
    name: 'an account in JSON-LD that is not called a name',
    html: article(by({ '@type': 'Person', alternateName: '@tidemill' })),
    status: 'unknown',
  },
  {
    name: 'a line below the text that begins as bylines do',
    html: article('', '<p>Presented by Tide TV</p>'),
    status: 'unknown',
  },
  {
    name: 'an address of the same person elsewhere in the data',
    html: article(
      by('Wera Sandvik') + ld({ '@type': 'Organization', founder: person }),
      '<p>By Wera Sandvik</p>',
    ),
    status: 'unknown',
  },
  {
    name: 'a house set before a Chinese name in the tag',
    html: article(meta('青年网校园张小河'), '<p>责任编辑：张小河</p>'),
    status: 'warn',
    messages: ['noUrl'],
    data: { name: '青年网校园张小河' },
  },
]);
