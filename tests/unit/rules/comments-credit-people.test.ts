import type { CommentFacts } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/community/comments-credit-people';
import { testRule } from '../../fixtures/rule-table';

const html = '<h1>Mill</h1>';
const comments = (count: number, rest: Partial<CommentFacts>) => ({
  html,
  page: {
    comments: {
      count,
      withAuthor: count,
      withTime: count,
      withPermalink: count,
      form: true,
      containers: [],
      linkbacks: 0,
      ...rest,
    },
  },
});
const list = (inner: (at: number) => string) =>
  `<h1>Mill</h1><section id="comments"><ol class="comment-list">${[1, 2, 3]
    .map((at) => `<li class="comment" id="comment-${at}">${inner(at)}</li>`)
    .join('')}</ol></section>`;

testRule(rule, [
  {
    name: 'name, time and link on each',
    html: list(
      (at) =>
        `<cite class="fn">Mary</cite> <a href="#comment-${at}"><time datetime="2026-11-0${at}">then</time></a><p>Yes.</p>`,
    ),
    status: 'pass',
    evidence: '3 comments',
  },
  { name: 'names in a form nobody knows', ...comments(10, { withAuthor: 0 }), status: 'pass' },
  {
    name: 'links to one of three',
    html: list(
      (at) =>
        `<cite class="fn">Mary</cite>${at === 1 ? '<a href="#comment-1">link</a>' : ''}<p>Yes.</p>`,
    ),
    status: 'fail',
    messages: ['noLinks'],
    data: { linked: 1, all: 3 },
  },
  {
    name: 'links in a form nobody knows, or none',
    html: list(() => '<cite class="fn">Mary</cite><p>Yes.</p>'),
    status: 'unknown',
  },
  {
    name: 'links to most',
    ...comments(10, { withPermalink: 7 }),
    status: 'warn',
    messages: ['someLinks'],
    data: { linked: 7, all: 10 },
  },
  {
    name: 'some without name',
    ...comments(10, { withAuthor: 6 }),
    status: 'warn',
    messages: ['names'],
  },
  {
    name: 'some without time',
    ...comments(10, { withTime: 8 }),
    status: 'warn',
    messages: ['times'],
  },
  {
    name: 'the page was too large',
    html,
    page: { ...comments(10, { withPermalink: 1 }).page, cut: ['nodes'] },
    status: 'unknown',
  },
  {
    name: 'two comments',
    ...comments(2, { withPermalink: 0 }),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
]);
