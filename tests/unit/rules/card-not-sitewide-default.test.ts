import type { Evidence, OtherPageFacts, Probe } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/presentation/card-not-sitewide-default';
import { testRule } from '../../fixtures/rule-table';

const og = (key: string, value: string) => `<meta property="og:${key}" content="${value}">`;
const html = `<head>${og('title', 'Tide mills')}${og('description', 'Ground by the ebb.')}${og('image', 'https://cdn.test/a.jpg')}</head>`;
const other = (
  facts: Partial<OtherPageFacts>,
  url = 'https://site.test/',
  status = 200,
): Evidence<Probe<OtherPageFacts>> => ({
  state: 'ok',
  facts: {
    url,
    finalUrl: url,
    status,
    headers: {},
    elapsed: 10,
    facts: { alternates: [], textLength: 900, ...facts },
  },
});
const HOME = { ogTitle: 'Tidal Times', ogDescription: 'News.', ogImage: '/home.jpg' };

testRule(rule, [
  {
    name: 'a card of its own',
    html,
    full: {
      home: other(HOME),
      siblings: [other({ ogTitle: 'Wheels' }, 'https://site.test/wheels')],
    },
    status: 'pass',
    evidence: 'Tidal Times',
  },
  {
    name: 'the title of the home page',
    html,
    full: { home: other({ ...HOME, ogTitle: 'Tide Mills' }) },
    status: 'fail',
    messages: ['homeTitle'],
    data: { title: 'Tide mills' },
    fix: 'https://site.test/post',
  },
  {
    name: 'the title of its neighbour',
    html,
    full: { siblings: [other({ ogTitle: 'Tide mills' }, 'https://site.test/wheels')] },
    status: 'warn',
    messages: ['title'],
  },
  {
    name: 'the description of the home page',
    html,
    full: { home: other({ ...HOME, ogDescription: 'Ground by the ebb.' }) },
    status: 'warn',
    messages: ['description'],
    data: { other: 'the home page' },
  },
  {
    name: 'the picture of the home page, on a list',
    html,
    pageType: 'listing',
    full: { home: other({ ...HOME, ogImage: 'https://cdn.test/a.jpg' }) },
    status: 'warn',
    messages: ['image'],
  },
  {
    name: 'the picture of the home page, on an article: reported by another rule',
    html,
    pageType: 'article',
    full: { home: other({ ...HOME, ogImage: 'https://cdn.test/a.jpg' }) },
    status: 'pass',
  },
  { name: 'no full audit', html, status: 'unknown' },
  { name: 'on its way', html, full: { home: { state: 'pending' } }, status: 'unknown' },
  {
    name: 'a home page that answers with an error',
    html,
    full: { home: other({ ogTitle: 'Tide mills' }, 'https://site.test/', 500) },
    status: 'unknown',
  },
  {
    name: 'a home page that leads here',
    html,
    full: { home: other({ ogTitle: 'Tide mills' }, 'https://site.test/post') },
    status: 'unknown',
  },
  {
    name: 'the home page itself',
    url: 'https://site.test/',
    html,
    full: { siblings: [other(HOME, 'https://site.test/a')] },
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a title that a script adds',
    html: '<head></head>',
    rendered: html,
    full: { home: other(HOME) },
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html, full: { home: other(HOME) }, httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html,
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
