import rule from '../../../utils/rules/linkability/main-content-in-html';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const words = (count: number) => 'The tide comes in. '.repeat(count);
const main = (count: number, around = '') =>
  `<body>${around}<main><h1>Tides</h1><p>${words(count)}</p></main></body>`;
const at = (
  name: string,
  html: string,
  rendered: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({ name, html, rendered, pageType: 'article', status, ...more });

testRule(rule, [
  at('all of it', main(50), main(50), 'pass', { evidence: 'characters of main content' }),
  at('more than is shown', main(60), main(50), 'pass'),
  at('nearly all', main(45), main(50), 'pass'),
  at('half of it', main(25), main(50), 'warn', { messages: ['part'] }),
  at('an empty frame', '<body><div id="root"></div></body>', main(50), 'fail', {
    messages: ['little'],
    data: { served: 0 },
  }),
  at(
    'as much text, but in another element',
    `<body><article>${words(5)}</article><div>${words(60)}</div></body>`,
    main(50),
    'unknown',
  ),
  at('hardly any text', main(2), main(3), 'notApplicable', { because: 'nothing-to-check' }),
  at('a gate instead of the page', main(1), main(50), 'unknown', { httpStatus: 429 }),
  at('a list', main(1), main(50), 'notApplicable', { pageType: 'listing', because: 'page-type' }),
]);
