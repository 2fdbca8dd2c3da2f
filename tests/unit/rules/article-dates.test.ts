import rule from '../../../utils/rules/community/article-dates';
import { testRule } from '../../fixtures/rule-table';

const TEXT = 'Tide mills turn when the sea runs out of the pond behind the dam. '.repeat(5);
const published = (value: string) => `<meta property="article:published_time" content="${value}">`;
const changed = (value: string) => `<meta property="article:modified_time" content="${value}">`;
const ld = (datePublished: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'Tide mills', datePublished })}</script>`;
const SEEN = '<time datetime="2026-11-01T10:00:00Z">1 November 2026</time>';
const article = (head: string, body = SEEN) =>
  `<head><title>Tide mills</title><meta property="og:type" content="article">${head}</head><body><main><h1>Tide mills</h1>${body}<p>${TEXT}</p></main></body>`;

const DAY = '2026-11-01T10:00:00+01:00';
const NEXT = '2026-11-02T08:00:00+01:00';

testRule(rule, [
  {
    name: 'both, in full',
    html: article(published(DAY) + changed(NEXT)),
    status: 'pass',
    evidence: DAY,
  },
  {
    name: 'the same day in two zones',
    html: article(
      published('2026-11-01T23:30:00Z') + ld('2026-11-02T09:30:00+10:00') + changed(NEXT),
    ),
    status: 'pass',
  },
  {
    name: 'a day beside the full form',
    html: article(ld('2026-11-01') + published(DAY) + changed(NEXT)),
    status: 'pass',
  },
  {
    name: 'no change',
    html: article(published(DAY)),
    status: 'warn',
    messages: ['noChange'],
  },
  {
    name: 'the day only',
    html: article(published('2026-11-01') + changed(NEXT)),
    status: 'warn',
    messages: ['dayOnly'],
    data: { value: '2026-11-01', from: 'article:published_time' },
  },
  {
    name: 'no zone',
    html: article(published('2026-11-01 10:00:00') + changed(NEXT)),
    status: 'warn',
    messages: ['noZone'],
  },
  {
    name: 'in words',
    html: article(published('November 1, 2026') + changed(NEXT)),
    status: 'warn',
    messages: ['loose'],
  },
  {
    name: 'readers see none',
    html: article(published(DAY) + changed(NEXT), ''),
    status: 'warn',
    messages: ['notVisible'],
  },
  {
    name: 'readers see the year in words that are not known',
    html: article(published(DAY) + changed(NEXT), '<p>Kartika 2026</p>'),
    status: 'pass',
  },
  {
    name: 'machines get none',
    html: article('', '<p class="date">1 November 2026</p>'),
    status: 'warn',
    messages: ['visibleOnly'],
    data: { text: '1 November 2026' },
  },
  {
    name: 'a time element that nothing marks tells machines, too',
    html: article('', '<time datetime="2026-11-01T10:00:00Z">1 November 2026</time>'),
    status: 'warn',
    messages: ['noChange'],
  },
  {
    name: 'how long it takes to read is no date',
    html: article('', '<time datetime="PT5M">5 minutes</time><p>1 November 2026</p>'),
    status: 'warn',
    messages: ['visibleOnly'],
  },
  {
    name: 'a tag of a house’s own style',
    html: article(`<meta name="parsely-pub-date" content="${DAY}">${changed(NEXT)}`),
    status: 'pass',
  },
  {
    name: 'of several tags of house styles the one in full',
    html: article(
      `<meta name="publish-date" content="Tue, 24 May 2016 14:44:00 EDT"><meta name="date" content="2016-05-24T14:44:00-04:00">${changed(NEXT)}`,
    ),
    status: 'pass',
  },
  {
    name: 'a page without text says nothing of what readers see',
    html: `<head><meta property="og:type" content="article">${published(DAY)}${changed(NEXT)}</head><body></body>`,
    pageType: 'article',
    status: 'pass',
  },
  {
    name: 'only the last change',
    html: article(changed(NEXT), ''),
    status: 'warn',
    messages: ['changedOnly'],
    data: { from: 'article:modified_time' },
  },
  {
    name: 'readers see a day without its year, machines get none',
    html: article('', '<p>March 18 at 12:22 PM</p>'),
    status: 'warn',
    messages: ['visibleOnly'],
    data: { text: 'March 18 at 12:22 PM' },
  },
  {
    name: 'a date that is stated, but empty',
    html: article(ld('') + changed(NEXT), ''),
    status: 'warn',
    messages: ['empty'],
    data: { from: 'JSON-LD datePublished' },
  },
  {
    name: 'words of a menu before a date are no part of it',
    html: article('', '<p>DATES</p><p>FILMS</p><p>CONTACT</p><p>07.10.2016</p>'),
    status: 'warn',
    messages: ['visibleOnly'],
    data: { text: '07.10.2016' },
  },
  {
    name: 'marks between a date and its neighbours are no part of it',
    html: article('', '<p class="date">| May 16, 2016 /</p>'),
    status: 'warn',
    messages: ['visibleOnly'],
    data: { text: 'May 16, 2016' },
  },
  {
    name: 'the parts of a day in boxes of their own',
    html: article('', '<p>7</p><p>Oct</p><p>2016</p><p>Share</p>'),
    status: 'warn',
    messages: ['visibleOnly'],
  },
  {
    name: 'the date beside the headline, not that of a teaser below a part of the name of the site',
    html: `<head><meta property="og:site_name" content="Mills of the coast and bay"><title>Mills of the coast and bay - The old mill of the bay turns again after years</title><meta property="og:type" content="article"></head><body><p>Mills of</p><p>the coast and bay</p><p>07.10.2016</p><p>Another mill</p>${`<p>${TEXT}</p>`.repeat(2)}<p>22.05.2014</p><p>The old mill of the bay turns again after years</p><p>${TEXT}</p></body>`,
    status: 'warn',
    messages: ['visibleOnly'],
    data: { text: '22.05.2014' },
  },
  {
    name: 'changed before it was published',
    html: article(published(DAY) + changed('2026-10-20T10:00:00+01:00')),
    status: 'warn',
    messages: ['reversed'],
  },
  {
    name: 'two dates',
    html: article(published(DAY) + ld('2026-10-01T10:00:00Z') + changed(NEXT)),
    status: 'fail',
    messages: ['contradicts'],
    data: { fromA: 'article:published_time', fromB: 'JSON-LD datePublished' },
  },
  {
    name: 'the future',
    html: article(published('2027-01-01T10:00:00Z') + changed('2027-01-01T10:00:00Z')),
    status: 'fail',
    messages: ['future'],
  },
  {
    name: 'an hour alone',
    html: article(published('8:38 pm') + changed(NEXT)),
    status: 'fail',
    messages: ['invalid'],
    data: { value: '8:38 pm' },
  },
  { name: 'none at all', html: article('', ''), status: 'fail', messages: ['missing'] },
  { name: 'not drawn yet', html: '<h1>Mill</h1>', pageType: 'article', status: 'unknown' },
  { name: 'a home page', html: '<p>Hello</p>', status: 'notApplicable', because: 'page-type' },
  {
    name: 'a gate was served',
    html: article(published(DAY)),
    httpStatus: 403,
    pageType: 'article',
    status: 'unknown',
  },
  {
    name: 'a month and the number of an issue are no date',
    html: article('', '<p>February / 230</p>'),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'a change under a key that is not known',
    html: article(`${published(DAY)}<meta property="article:modified" content="${NEXT}">`),
    status: 'unknown',
  },
  {
    name: 'a change in an attribute called “value”',
    html: article(`${published(DAY)}<meta property="article:modified_time" value="${NEXT}">`),
    status: 'unknown',
  },
  {
    name: 'a day under a key that is not known, which readers see',
    html: article(`<meta name="story-posted" content="${DAY}">`, '<p>1 November 2026</p>'),
    status: 'unknown',
  },
  {
    name: 'a day, and the full form under a key that is not known',
    html: article(`${ld('2026-11-01')}<meta name="published_at" content="${DAY}">${changed(NEXT)}`),
    status: 'pass',
  },
  {
    name: 'an hour of Blogger, whose tag holds the date in its title',
    html: article(
      `<meta name="generator" content="blogger">${changed(NEXT)}`,
      `<div itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="name">Tide mills</h2><abbr itemprop="datePublished" title="${DAY}">10:00 am</abbr></div>`,
    ),
    status: 'unknown',
  },
]);
