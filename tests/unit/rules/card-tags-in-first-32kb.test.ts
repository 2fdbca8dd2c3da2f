import rule from '../../../utils/rules/travel/card-tags-in-first-32kb';
import { placed } from '../../fixtures/placed';
import { testRule } from '../../fixtures/rule-table';

/** A page whose og:title comes after so many bytes of style. */
const after = (bytes: number) => {
  const html = `<head><style>${'x'.repeat(bytes)}</style><meta property="og:title" content="Mills"></head>`;
  return { html, server: placed({ html }) };
};

/** A page whose twitter:card, and nothing else, comes so late. */
const cardAfter = (bytes: number) => {
  const html = `<head><meta property="og:title" content="Mills"><style>${'x'.repeat(bytes)}</style><meta name="twitter:card" content="summary"></head>`;
  return { html, server: placed({ html }) };
};

/** The same answer without any place, as where the tags could not be found in the bytes. */
function unplaced(html: string) {
  const server = placed({ html });
  if (server.state !== 'ok') return server;
  const metas = server.facts.head.metas.map(({ source: _, ...tag }) => tag);
  return { ...server, facts: { ...server.facts, head: { ...server.facts.head, metas } } };
}

testRule(rule, [
  { name: 'at the top', ...after(100), status: 'pass', evidence: 'og:title' },
  { name: 'just inside the smallest limit', ...after(32_600), status: 'pass' },
  {
    name: 'past what Slack is reported to read',
    ...after(40_000),
    status: 'warn',
    messages: ['maybeUnread'],
    data: { tags: 'og:title', kilobytes: 40, networks: 'Slack' },
    evidence: 'Mills',
  },
  {
    name: 'past what WhatsApp reads',
    ...after(310_000),
    status: 'fail',
    messages: ['unread', 'maybeUnread'],
    data: { kilobytes: 310, networks: 'WhatsApp' },
  },
  {
    name: 'past the range of Meta’s sample, which alone never fails',
    ...after(600_000),
    status: 'fail',
    messages: ['unread', 'maybeUnread'],
    data: { networks: 'WhatsApp' },
  },
  {
    name: 'WhatsApp does not look at twitter:card',
    ...cardAfter(310_000),
    status: 'warn',
    messages: ['maybeUnread'],
    data: { tags: 'twitter:card', networks: 'Slack' },
  },
  {
    name: 'no card tags',
    html: '<head><title>Mills</title></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'card tags only from a script',
    html: '<head></head>',
    rendered: '<head><meta property="og:title" content="Mills"></head>',
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'the place of the tags is not known',
    html: '<head><meta property="og:title" content="Mills"></head>',
    server: unplaced('<head><meta property="og:title" content="Mills"></head>'),
    status: 'unknown',
  },
  {
    name: 'a gate',
    html: '<head><meta property="og:title" content="Mills"></head>',
    httpStatus: 403,
    status: 'unknown',
  },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
