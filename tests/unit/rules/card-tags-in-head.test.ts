import rule from '../../../utils/rules/travel/card-tags-in-head';
import { testRule } from '../../fixtures/rule-table';
import { snapshotOf } from '../../fixtures/snapshot';

const TITLE = '<meta property="og:title" content="Mills">';
const strayed = `<html><head><div></div>${TITLE}</head><body></body></html>`;
const CANONICAL_TOO = `<head></head><body>${TITLE}<link rel="canonical" href="/post"></body>`;
const X_ONLY = '<head></head><body><meta name="twitter:title" content="Mills"></body>';

/** The answer to that page with or without a known cause. */
function answer(html: string, headBreak?: { tag: string; line: number; byte: number }) {
  const { server } = snapshotOf({ html });
  if (server.state !== 'ok') throw new Error('no answer');
  const { headBreak: _, ...facts } = server.facts;
  return { state: 'ok' as const, facts: { ...facts, ...(headBreak ? { headBreak } : {}) } };
}

testRule(rule, [
  { name: 'all in the head', html: `<head>${TITLE}</head>`, status: 'pass' },
  {
    name: 'a known element ends the head',
    html: strayed,
    server: answer(strayed, { tag: 'div', line: 1, byte: 12 }),
    status: 'fail',
    messages: ['headClosed'],
    data: { keys: 'og:title', tag: 'div', line: 1 },
    evidence: '<div>',
  },
  {
    name: 'in the body for a reason not known',
    html: `<head></head><body>${TITLE}</body>`,
    server: answer(`<head></head><body>${TITLE}</body>`),
    status: 'fail',
    messages: ['inBody'],
    data: { keys: 'og:title' },
  },
  {
    name: 'a canonical link in the body',
    html: `<head>${TITLE}</head><body><link rel="canonical" href="/post"></body>`,
    server: answer(`<head>${TITLE}</head><body><link rel="canonical" href="/post"></body>`),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'a canonical link and a card tag in the body',
    html: CANONICAL_TOO,
    server: answer(CANONICAL_TOO),
    status: 'fail',
    messages: ['inBody'],
    data: { keys: 'og:title, canonical' },
    evidence: 'rel="canonical"',
  },
  {
    name: 'tags for X where there is no Open Graph',
    html: X_ONLY,
    server: answer(X_ONLY),
    status: 'fail',
    messages: ['inBody'],
    data: { keys: 'twitter:title' },
  },
  {
    name: 'only side tags in the body',
    html: `<head>${TITLE}</head><body><meta property="article:tag" content="mills"></body>`,
    status: 'warn',
    messages: ['secondary'],
    data: { keys: 'article:tag' },
  },
  {
    name: 'a copy in the body of what the head has',
    html: `<head>${TITLE}</head><body>${TITLE}</body>`,
    status: 'pass',
  },
  {
    name: 'metas of a template are not read at all',
    html: `<head></head><body><template>${TITLE}</template></body>`,
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a gate', html: strayed, httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
