import type { CommentFacts } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/community/dead-comment-widgets';
import { testRule } from '../../fixtures/rule-table';

const html = '<h1>Mill</h1>';
const holding = (marks: string, height: number, rest: Partial<CommentFacts> = {}) => ({
  html,
  page: {
    comments: {
      count: 0,
      withAuthor: 0,
      withTime: 0,
      withPermalink: 0,
      form: false,
      containers: [{ marks, width: 800, height }],
      linkbacks: 0,
      ...rest,
    },
  },
});

testRule(rule, [
  {
    name: 'a thread is drawn',
    ...holding('disqus_thread', 900),
    status: 'pass',
    evidence: 'Disqus',
  },
  {
    name: 'an empty container beside comments of the page’s own',
    ...holding('disqus_thread', 0, { count: 2 }),
    status: 'pass',
  },
  { name: 'Facebook still draws', ...holding('fb-comments fb_iframe_widget', 400), status: 'pass' },
  {
    name: 'Facebook has run and drawn nothing',
    ...holding('fb-comments fb_iframe_widget', 0),
    status: 'fail',
    messages: ['blank'],
  },
  {
    name: 'Facebook has not run',
    ...holding('fb-comments', 0),
    status: 'warn',
    messages: ['ending'],
    data: { service: 'Facebook Comments' },
  },
  {
    name: 'Google+',
    ...holding('g-comments', 0),
    status: 'fail',
    messages: ['ended'],
    evidence: '800 × 0',
  },
  { name: 'Livefyre', ...holding('livefyre', 0), status: 'warn', messages: ['reported'] },
  { name: 'not scrolled to yet', ...holding('giscus', 0), status: 'unknown' },
  { name: 'no service', html, status: 'notApplicable', because: 'nothing-to-check' },
]);
