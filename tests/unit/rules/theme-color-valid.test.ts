import { describe, expect, test } from 'vitest';
import rule from '../../../utils/rules/bookmarking/theme-color-valid';
import { isCssColour } from '../../../utils/signals/css-colour';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const tag = (value: string, more = '') => `<meta name="theme-color" content="${value}" ${more}>`;
const at = (
  name: string,
  tags: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({ name, html: `<head>${tags}</head>`, status, ...more });

testRule(rule, [
  at('six digits', tag('#0B5CAD'), 'pass', { evidence: '#0B5CAD' }),
  at('eight digits', tag('#0b5cad80'), 'pass'),
  at('the last one counts', tag('blau') + tag('#ffffff'), 'pass'),
  at(
    'one for the dark is for browsers',
    tag('#ffffff') + tag('black', 'media="(prefers-color-scheme: dark)"'),
    'pass',
  ),
  at('three digits', tag('#fff'), 'warn', {
    messages: ['otherForm'],
    data: { value: '#fff' },
    fix: '<meta name="theme-color"',
  }),
  at('a name', tag('white'), 'warn', { messages: ['otherForm'] }),
  at('no colour', tag('ffffff'), 'fail', {
    messages: ['invalid'],
    data: { value: 'ffffff' },
    evidence: 'content="ffffff"',
  }),
  at('a variable of the style sheet', tag('var(--brand)'), 'fail', { messages: ['invalid'] }),
  at('nothing in it', tag(' '), 'fail', { messages: ['empty'] }),
  at('no tag', '', 'notApplicable', { because: 'nothing-to-check' }),
  at('a gate', tag('ffffff'), 'unknown', { httpStatus: 429 }),
  at('an error page', tag('ffffff'), 'notApplicable', { httpStatus: 404, because: 'page-type' }),
]);

describe('colours of style sheets', () => {
  test.for(['#abc', '#abcd', 'RebeccaPurple', 'rgb(0 0 0)', 'hsla(120, 50%, 50%, .5)'])(
    '%s is one',
    (value) => {
      expect(isCssColour(value)).toBe(true);
    },
  );
  test.for(['#abcde', 'abc', 'blau', 'rgb()', 'rgb(var(--x))', '#ggg', ''])(
    '%s is none',
    (value) => {
      expect(isCssColour(value)).toBe(false);
    },
  );
});
