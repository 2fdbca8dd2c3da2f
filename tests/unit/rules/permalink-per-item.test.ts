import rule from '../../../utils/rules/linkability/permalink-per-item';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const item = (link: string, tag = 'article') =>
  `<${tag} class="post"><h2>${link ? `<a href="${link}">Ebb</a>` : 'Ebb'}</h2><p>Text</p></${tag}>`;
const list = (linked: number, without: number, tag = 'article') =>
  `<main>${Array.from({ length: linked }, (_, at) => item(`/tides/${at}`, tag)).join('')}${item('', tag).repeat(without)}</main>`;
const at = (
  name: string,
  html: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({ name, html, pageType: 'listing', status, ...more });

testRule(rule, [
  at('each has one', list(6, 0), 'pass', { evidence: '6 × article.post, 6 linked' }),
  at('nineteen of twenty', list(19, 1), 'pass'),
  at('four of five', list(4, 1), 'warn', { messages: ['some'], data: { count: 1, total: 5 } }),
  at('half of them', list(3, 3), 'fail', {
    messages: ['some'],
    data: { count: 3, total: 6 },
    fix: 'rel="bookmark"',
  }),
  at('none', list(0, 6), 'fail', { messages: ['none'], data: { total: 6 } }),
  at(
    'links to places in the same list are none',
    `<main>${item('#ebb').repeat(4)}</main>`,
    'fail',
    {
      messages: ['none'],
    },
  ),
  at('links to other sites only', `<main>${item('https://other.test/').repeat(4)}</main>`, 'fail', {
    messages: ['none'],
  }),
  at('boxes by their class', list(0, 5, 'div'), 'fail', { messages: ['none'] }),
  at(
    'rows that may be anything',
    `<main>${'<div class="feature"><h2>Fast</h2></div>'.repeat(5)}</main>`,
    'notApplicable',
    { because: 'nothing-to-check' },
  ),
  at('two items', list(0, 2), 'notApplicable'),
  at('no list', '<main><p>Text</p></main>', 'notApplicable'),
  at('an article', list(0, 6), 'notApplicable', { pageType: 'article', because: 'page-type' }),
]);
