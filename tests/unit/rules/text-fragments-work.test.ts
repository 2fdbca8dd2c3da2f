import rule from '../../../utils/rules/linkability/text-fragments-work';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const main = (count: number) => `<body><main><p>${'The tide. '.repeat(count)}</p></main></body>`;
const policy = (value: string) => ({ headers: { 'document-policy': value } });
const at = (name: string, status: RuleCase['status'], more: Partial<RuleCase> = {}): RuleCase => ({
  name,
  html: main(60),
  pageType: 'article',
  status,
  ...more,
});

testRule(rule, [
  at('nothing forbids it', 'pass'),
  at('another policy', 'pass', policy('js-profiling, oversized-images=2.0')),
  at('switched off', 'pass', policy('force-load-at-top=?0')),
  at('blocked', 'fail', {
    ...policy('force-load-at-top'),
    messages: ['blocked'],
    data: { value: 'force-load-at-top' },
    evidence: 'Document-Policy: force-load-at-top',
  }),
  at('blocked among others', 'fail', {
    ...policy('js-profiling, force-load-at-top=?1;report-to=main'),
    messages: ['blocked'],
  }),
  at('scripts bring the text', 'warn', {
    html: '<body><div id="root"></div></body>',
    rendered: main(60),
    messages: ['late'],
    data: { served: 0 },
  }),
  at('scripts bring the smaller part', 'pass', { html: main(40), rendered: main(60) }),
  at('a page that is nothing but its route', 'notApplicable', {
    url: 'https://site.test/#/tides',
    because: 'reported-elsewhere',
  }),
  at('a gate', 'unknown', { httpStatus: 429 }),
  at('a list', 'notApplicable', { pageType: 'listing', because: 'page-type' }),
]);
