import rule from '../../../utils/rules/travel/no-js-only-card';
import { testRule } from '../../fixtures/rule-table';
import { snapshotOf } from '../../fixtures/snapshot';

const head = (inner: string) => `<head>${inner}</head>`;
const title = (text: string) => `<meta property="og:title" content="${text}">`;
const image = (url: string) => `<meta property="og:image" content="${url}">`;

const { server } = snapshotOf({ html: head('<title>Mills</title>') });
if (server.state !== 'ok') throw new Error('no answer');

testRule(rule, [
  {
    name: 'the server says it all',
    html: head(`<title>Mills</title>${title('Mills')}`),
    status: 'pass',
  },
  {
    name: 'a script makes the card',
    html: head('<title>Mills</title>'),
    rendered: head(
      `<title>Mills</title>${title('Tide mills')}<meta property="og:url" content="https://site.test/post">`,
    ),
    status: 'fail',
    messages: ['pageOnly'],
    data: { keys: 'og:title, og:url' },
    evidence: 'Tide mills',
    fix: '<meta property="og:title" content="Tide mills">',
  },
  {
    name: 'a script makes the title',
    html: head(title('Mills')),
    rendered: head(`<title>Mills</title>${title('Mills')}`),
    status: 'fail',
    messages: ['pageOnly'],
    data: { keys: 'title' },
  },
  {
    name: 'a script adds what refines the card',
    html: head(`<title>Mills</title>${title('Mills')}`),
    rendered: head(
      `<title>Mills</title>${title('Mills')}<meta name="twitter:card" content="summary">`,
    ),
    status: 'warn',
    messages: ['secondary'],
    data: { keys: 'twitter:card' },
  },
  {
    name: 'a script writes another title',
    html: head(title('All mills')),
    rendered: head(title('Tide mills')),
    status: 'warn',
    messages: ['rewritten'],
    data: { key: 'og:title', served: 'All mills', rendered: 'Tide mills' },
  },
  {
    name: 'white space and a fresh signature of the picture are no rewriting',
    html: head(title('Tide  mills') + image('https://cdn.test/mill.jpg?sig=1')),
    rendered: head(title('Tide mills') + image('https://cdn.test/mill.jpg?sig=2')),
    status: 'pass',
  },
  {
    name: 'another picture is',
    html: head(image('https://cdn.test/logo.png')),
    rendered: head(image('https://cdn.test/mill.jpg')),
    status: 'warn',
    messages: ['rewritten'],
    data: { key: 'og:image' },
  },
  {
    name: 'an address that only gained a tracker stays the same',
    html: head('<link rel="canonical" href="/post">'),
    rendered: head('<link rel="canonical" href="https://site.test/post?utm_source=x">'),
    status: 'pass',
  },
  {
    name: 'a counter in the title of the window',
    html: head('<title>Mills</title>'),
    rendered: head('<title>(3) Mills</title>'),
    status: 'pass',
  },
  {
    name: 'the window may be renamed where og:title speaks for the card',
    html: head(`<title>Mills</title>${title('Mills')}`),
    rendered: head(`<title>Come back!</title>${title('Mills')}`),
    status: 'pass',
  },
  {
    name: 'a page without any card tag',
    html: head(''),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a gate answered instead of the page',
    html: head('<title>One moment</title>'),
    rendered: head(`<title>Mills</title>${title('Mills')}`),
    httpStatus: 403,
    status: 'unknown',
  },
  {
    name: 'the tag may stand behind the part that was read',
    html: head('<title>Mills</title>'),
    server: { ...server, facts: { ...server.facts, cut: true } },
    rendered: head(`<title>Mills</title>${title('Mills')}`),
    status: 'unknown',
  },
  {
    name: 'an error page',
    html: head('<title>404 not found</title>'),
    status: 'notApplicable',
    because: 'page-type',
  },
]);
