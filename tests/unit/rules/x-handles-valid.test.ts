import rule from '../../../utils/rules/community/x-handles-valid';
import { testRule } from '../../fixtures/rule-table';

const tag = (content: string, key = 'twitter:site') => `<meta name="${key}" content="${content}">`;
const head = (...tags: string[]) => `<head>${tags.join('')}</head><body></body>`;

testRule(rule, [
  {
    name: 'both',
    html: head(tag('@tide_mills'), tag('@mary', 'twitter:creator')),
    status: 'pass',
    evidence: '@mary',
  },
  { name: 'white space around it', html: head(tag(' @mills ')), status: 'pass' },
  { name: 'an empty tag, then a full one', html: head(tag(''), tag('@mills')), status: 'pass' },
  {
    name: 'X itself',
    html: head(tag('@twitter')),
    url: 'https://blog.x.com/post',
    status: 'pass',
  },
  {
    name: 'no @',
    html: head(tag('mills')),
    status: 'warn',
    messages: ['noAt'],
    data: { key: 'twitter:site', value: 'mills' },
  },
  { name: 'empty', html: head(tag('')), status: 'fail', messages: ['empty'] },
  {
    name: 'the handle in the wrong attribute',
    html: head('<meta name="twitter:site" value="@mills">'),
    status: 'fail',
    messages: ['misplaced'],
    data: { value: '@mills' },
    evidence: 'value="@mills"',
  },
  {
    name: 'an address',
    html: head(tag('https://twitter.com/mills')),
    status: 'fail',
    messages: ['address'],
  },
  {
    name: 'an address without scheme',
    html: head(tag('twitter.com/mills')),
    status: 'fail',
    messages: ['address'],
  },
  { name: 'a number', html: head(tag('14173315')), status: 'fail', messages: ['number'] },
  {
    name: 'left from an example',
    html: head(tag('@username')),
    status: 'fail',
    messages: ['sample'],
  },
  {
    name: 'too long',
    html: head(tag('@tide_mills_journal')),
    status: 'fail',
    messages: ['invalid'],
  },
  {
    name: 'a name with a blank, of the author',
    html: head(tag('@mills'), tag('Mary Moon', 'twitter:creator')),
    status: 'fail',
    messages: ['invalid'],
    data: { key: 'twitter:creator', value: 'Mary Moon' },
  },
  {
    name: 'number in its own tag',
    html: head(tag('14173315', 'twitter:site:id')),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a gate was served',
    html: head(tag('mills')),
    httpStatus: 403,
    pageType: 'article',
    status: 'unknown',
  },
]);
