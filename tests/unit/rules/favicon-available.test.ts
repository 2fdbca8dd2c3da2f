import rule from '../../../utils/rules/bookmarking/favicon-available';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

type Probe = NonNullable<RuleCase['images']>[number];

const link = (href: string, more = '') => `<head><link rel="icon" href="${href}" ${more}></head>`;
const probe = (url: string, more: Partial<Probe> = {}): Pick<RuleCase, 'images'> => ({
  images: [{ url: `https://site.test${url}`, by: 'element', state: 'ok', ...more }],
});
const size = (side: number) => ({ width: side, height: side });
const at = (
  name: string,
  html: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({ name, html, status, ...more });

testRule(rule, [
  at('a large picture', link('/icon.png'), 'pass', probe('/icon.png', size(96))),
  at('a drawing', link('/icon.svg'), 'pass', probe('/icon.svg', size(0))),
  at('at the usual place', '<p>Tides</p>', 'pass', probe('/favicon.ico', size(48))),
  at('written into its link', link('data:image/svg+xml,%3Csvg%3E'), 'pass'),
  at('a small picture', link('/icon.png'), 'warn', {
    ...probe('/icon.png', size(32)),
    messages: ['small'],
    data: { width: 32, side: 48 },
    evidence: '/icon.png',
  }),
  at(
    'a small one, and others of unknown size',
    `${link('/icon.png')}${link('/other.png')}`,
    'unknown',
    probe('/icon.png', size(32)),
  ),
  at(
    'the largest of several is small',
    `${link('/a.png', 'sizes="16x16"')}${link('/b.png', 'sizes="32x32"')}`,
    'warn',
    { ...probe('/b.png', size(32)), messages: ['small'] },
  ),
  at('one that does not load', link('/icon.png'), 'fail', {
    ...probe('/icon.png', { state: 'broken' }),
    messages: ['broken'],
    data: { url: 'https://site.test/icon.png' },
    fix: '/favicon.svg',
  }),
  at('none at all', '<p>Tides</p>', 'fail', {
    ...probe('/favicon.ico', { state: 'broken' }),
    messages: ['none'],
  }),
  at('a link that only keeps browsers from asking', link('data:,'), 'fail', {
    ...probe('/favicon.ico', { state: 'broken' }),
    messages: ['none'],
  }),
  at('not asked for yet', link('/icon.png'), 'unknown'),
  at('on its way', link('/icon.png'), 'unknown', probe('/icon.png', { state: 'pending' })),
  at(
    'behind a gate',
    link('/icon.png'),
    'unknown',
    probe('/icon.png', { state: 'broken', status: 403 }),
  ),
  at('no answer', link('/icon.png'), 'unknown', probe('/icon.png', { state: 'missing' })),
]);
