import rule from '../../../utils/rules/bookmarking/apple-touch-icon';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

type Probe = NonNullable<RuleCase['images']>[number];

const LINK = '<head><link rel="apple-touch-icon" href="/touch.png"></head>';
const probe = (url: string, more: Partial<Probe> = {}): Pick<RuleCase, 'images'> => ({
  images: [{ url: `https://site.test${url}`, by: 'element', state: 'ok', ...more }],
});
const size = (width: number, height = width) => ({ width, height });
const named = (
  name: string,
  status: RuleCase['status'],
  image: Partial<Probe>,
  more: Partial<RuleCase> = {},
): RuleCase => ({ name, html: LINK, status, ...probe('/touch.png', image), ...more });

testRule(rule, [
  named('180 px', 'pass', size(180), { evidence: '/touch.png' }),
  named('a PNG, as its bytes say', 'pass', { ...size(512), format: 'png' }),
  {
    name: 'the older name',
    html: LINK.replace('icon"', 'icon-precomposed"'),
    status: 'pass',
    ...probe('/touch.png', size(180)),
  },
  {
    name: 'one picture for tabs and home screens',
    html: `${LINK}<link rel="icon" href="/touch.png">`,
    status: 'pass',
    ...probe('/touch.png', size(192)),
  },
  named('152 px', 'warn', size(152), { messages: ['small'], data: { width: 152, sharp: 180 } }),
  named(
    'a JPEG',
    'warn',
    { ...size(180), format: 'jpeg' },
    {
      messages: ['format'],
      data: { format: 'JPEG' },
    },
  ),
  named('57 px', 'fail', size(57), { messages: ['tiny'], data: { least: 108 } }),
  named('not square', 'fail', size(300, 180), { messages: ['oblong'], data: { width: 300 } }),
  named('gone', 'fail', { state: 'broken' }, { messages: ['broken'], fix: 'apple-touch-icon' }),
  {
    name: 'only at the usual place',
    status: 'warn',
    ...probe('/apple-touch-icon.png', size(180)),
    messages: ['unnamed'],
  },
  {
    name: 'nowhere',
    status: 'fail',
    ...probe('/apple-touch-icon.png', { state: 'broken' }),
    messages: ['none'],
    data: { url: 'https://site.test/apple-touch-icon.png' },
  },
  {
    name: 'named by a script',
    rendered: LINK,
    status: 'warn',
    messages: ['scripted'],
    ...probe('/apple-touch-icon.png', { state: 'broken' }),
  },
  named('on its way', 'unknown', { state: 'pending' }),
  named('behind a gate', 'unknown', { state: 'broken', status: 403 }),
  named('no answer', 'unknown', { state: 'missing' }),
  named('a gate', 'unknown', size(180), { httpStatus: 429 }),
]);
