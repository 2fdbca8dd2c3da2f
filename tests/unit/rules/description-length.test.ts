import rule from '../../../utils/rules/presentation/description-length';
import { testRule } from '../../fixtures/rule-table';

const letters = (count: number) =>
  'tide mills '
    .repeat(200)
    .slice(0, count - 1)
    .concat('x');
const og = (text: string) => `<head><meta property="og:description" content="${text}"></head>`;
const plain = (text: string) => `<head><meta name="description" content="${text}"></head>`;

testRule(rule, [
  { name: 'just enough', html: og(letters(50)), status: 'pass', evidence: 'tide mills' },
  { name: 'as long as X documents', html: og(letters(200)), status: 'pass' },
  {
    name: 'the plain description counts where it is alone',
    html: plain(letters(100)),
    status: 'pass',
  },
  {
    name: 'the social one counts before it',
    html: plain(letters(100)) + og(letters(40)),
    status: 'warn',
    messages: ['short'],
    data: { length: 40 },
  },
  {
    name: 'a few words',
    html: og('About tide mills'),
    status: 'fail',
    messages: ['short'],
    data: { text: 'About tide mills', length: 16 },
    fix: 'content="TODO: one or two sentences',
  },
  {
    name: 'wide characters take the room of two',
    html: og('潮'.repeat(30)),
    status: 'pass',
  },
  {
    name: 'longer than X shows',
    html: og(letters(201)),
    status: 'warn',
    messages: ['long'],
    data: { length: 201, max: 200 },
    evidence: '…',
  },
  {
    name: 'runs of blanks are told apart, as readers see one',
    html: og(`tide  ${letters(35)}`),
    status: 'warn',
    messages: ['short'],
    data: { length: '40 (41 with runs of blanks)' },
  },
  {
    name: 'wide characters that are too many for the room, and too few for the number',
    html: og('潮'.repeat(120)),
    status: 'warn',
    messages: ['wide'],
    data: { count: 120, length: 240, max: 200 },
  },
  {
    name: 'a few wide characters, counted as people count them',
    html: og('潮'.repeat(20)),
    status: 'warn',
    messages: ['short'],
    data: { length: 20 },
  },
  { name: 'an excerpt', html: og(letters(350)), status: 'warn', messages: ['long'] },
  { name: 'half the text', html: og(letters(351)), status: 'fail', messages: ['long'] },
  {
    name: 'the whole text',
    html: og(letters(1200)),
    status: 'fail',
    messages: ['dropped'],
    data: { length: 1200, max: 1000 },
  },
  {
    name: 'no description',
    html: '<head></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'one that a script adds',
    html: '<head><title>x</title></head>',
    rendered: og(letters(100)),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: og('Mills'), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: og('Mills'),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
