import rule from '../../../utils/rules/mashup/pinning-not-blocked';
import { testRule } from '../../fixtures/rule-table';

const article = (head: string, body = '<img src="/mill.jpg" width="800" height="600">') =>
  `<head><meta property="og:type" content="article">${head}</head><body><main><h1>Mill</h1>${body}</main></body>`;
const tag = (content: string) => article(`<meta name="pinterest" content="${content}">`);

testRule(rule, [
  { name: 'no word about it', html: article(''), status: 'pass' },
  { name: 'no button on hover is no block', html: tag('nohover'), status: 'pass' },
  {
    name: 'nopin',
    html: tag('nopin'),
    status: 'fail',
    messages: ['blocked'],
    evidence: 'content="nopin"',
  },
  {
    name: 'nopin with a reason, without pictures',
    html: article('<meta name="Pinterest" content="NoPin" description="Mine">', ''),
    status: 'fail',
    messages: ['blocked'],
  },
  {
    name: 'no rich Pins',
    html: article('<meta name="pinterest-rich-pin" content="false">'),
    status: 'warn',
    messages: ['noRichPin'],
  },
  {
    name: 'no pictures',
    html: article('', '<p>Text</p>'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'another kind of page',
    html: '<p>Hello</p>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
