import rule from '../../../utils/rules/linkability/text-selectable';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const TEXT =
  'The moon pulls at the water, and twice a day the sea answers and comes up the beach. ';
const paragraphs = (count: number, attrs = '') => `<p ${attrs}>${TEXT}</p>`.repeat(count);
const page = (main: string, body = '') => `<body ${body}><main>${main}</main></body>`;
const LOCKED = 'style="user-select: none"';
const at = (
  name: string,
  html: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({ name, html, pageType: 'article', status, ...more });
const seen = (covered: number, overlays: RuleCase['page'] = {}) => ({
  page: {
    selection: { sampled: 8, unselectable: 0, covered, handlers: [] },
    overlays: [],
    ...overlays,
  },
});

testRule(rule, [
  at('plain text', page(paragraphs(5)), 'pass'),
  at('a handler that stops nothing', page(paragraphs(5), 'oncopy="count()"'), 'pass'),
  at('one in twenty', page(paragraphs(19) + paragraphs(1, LOCKED)), 'pass'),
  at('all of it', page(paragraphs(5, LOCKED)), 'fail', {
    messages: ['locked'],
    data: { count: 5, total: 5 },
    fix: 'user-select: text',
  }),
  at('a part', page(paragraphs(6) + paragraphs(4, LOCKED)), 'warn', {
    messages: ['locked'],
    data: { count: 4, total: 10 },
  }),
  at('copying is cancelled', page(paragraphs(5), 'oncopy="return false"'), 'fail', {
    messages: ['handler'],
    data: { handlers: 'body[oncopy]' },
    evidence: 'body[oncopy]',
  }),
  at(
    'selecting is cancelled, and the menu',
    page(paragraphs(5), 'onselectstart="return false" oncontextmenu="event.preventDefault()"'),
    'fail',
    { messages: ['handler', 'menu'] },
  ),
  at('only the menu', page(paragraphs(5), 'oncontextmenu="return false"'), 'warn', {
    messages: ['menu'],
    data: { handlers: 'body[oncontextmenu]' },
  }),
  at('under a sheet of glass', page(paragraphs(8)), 'warn', {
    ...seen(6),
    messages: ['covered'],
    data: { count: 6, total: 8 },
  }),
  at('one under a fixed header', page(paragraphs(8)), 'pass', seen(1)),
  at('under an open banner', page(paragraphs(8)), 'pass', {
    ...seen(6, { overlays: [{ html: '<div>', text: 'Cookies', share: 0.5, consent: true }] }),
  }),
  at('text in no paragraphs', page(`<div>${`${TEXT}<br>`.repeat(8)}</div>`), 'unknown', {
    page: { selection: { sampled: 0, unselectable: 0, covered: 0, handlers: [] } },
  }),
  at('no text', page('<p>Short</p>'), 'notApplicable', { because: 'nothing-to-check' }),
  at('a list', page(paragraphs(5, LOCKED)), 'notApplicable', {
    pageType: 'listing',
    because: 'page-type',
  }),
]);
