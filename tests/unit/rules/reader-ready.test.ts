import rule from '../../../utils/rules/bookmarking/reader-ready';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const words = (count: number) => 'The tide comes in. '.repeat(count);
const paragraphs = (count: number, each: number) => `<p>${words(each)}</p>`.repeat(count);
const at = (
  name: string,
  body: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({
  name,
  html: `<body><main><h1>Tides</h1>${body}</main></body>`,
  pageType: 'article',
  status,
  ...more,
});

testRule(rule, [
  at('text in paragraphs', paragraphs(6, 20), 'pass', { evidence: 'measure of paragraphs' }),
  at('text broken by hand', `<div>${words(20)}<br><br>${words(20)}<br>${words(20)}</div>`, 'pass'),
  at('one long paragraph', paragraphs(1, 60), 'pass'),
  at(
    'text without paragraphs',
    `<div><div>${words(30)}</div><div>${words(40)}</div></div>`,
    'fail',
    {
      messages: ['loose'],
      fix: '<article>',
    },
  ),
  at('most of the text elsewhere, as in a noscript', paragraphs(30, 3), 'unknown', {
    page: { text: { characters: 9_000, article: 0, start: 'Tides' } },
  }),
  at('nothing but short lines', paragraphs(30, 3), 'fail', { messages: ['loose'] }),
  at('paragraphs in a list', `<ul>${`<li>${paragraphs(1, 30)}</li>`.repeat(4)}</ul>`, 'unknown'),
  at('paragraphs of comments only', `<div class="comments">${paragraphs(6, 20)}</div>`, 'unknown'),
  at(
    'an article without paragraphs, which newer versions take',
    `<article><div>${words(70)}</div></article>`,
    'unknown',
  ),
  at('short lines in Chinese', `<p>${'潮水每天涨落两次。'.repeat(10)}</p>`.repeat(14), 'unknown'),
  at('a short note', paragraphs(1, 20), 'notApplicable', { because: 'nothing-to-check' }),
  at('text that scripts bring', '<div id="root"></div>', 'notApplicable', {
    rendered: `<body><main><h1>Tides</h1>${paragraphs(6, 20)}</main></body>`,
    because: 'reported-elsewhere',
  }),
  at('a gate instead of the page', paragraphs(6, 20), 'unknown', { httpStatus: 429 }),
  at('a list', paragraphs(6, 20), 'notApplicable', { pageType: 'listing', because: 'page-type' }),
]);
