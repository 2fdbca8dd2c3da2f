import { expect, test } from 'vitest';
import { credited, dayOf, optionsFor } from '../../../utils/share/options-for';
import { DEFAULT_SETTINGS } from '../../../utils/share/settings';

const campaign = (id: string) => ({ id, name: id, source: 's', medium: 'm', campaign: id });
const settings = {
  ...DEFAULT_SETTINGS,
  campaigns: [campaign('a'), campaign('b')],
  campaign: 'a',
  templates: { x: '{title} {url}' },
};

test('a day is that of the user’s own clock', () => {
  expect(dayOf(new Date(2026, 0, 3, 23, 59))).toBe('2026-01-03');
  expect(dayOf(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31');
});

test.for([
  ['the user’s campaign', undefined, 'a'],
  ['another, for this post', 'b', 'b'],
  ['none, for this post', null, undefined],
  ['one that is gone', 'gone', undefined],
] as const)('%s', ([, chosen, id]) => {
  expect(optionsFor(settings, { id: 'reddit' }, '2026-11-26', chosen).campaign?.id).toBe(id);
});

test('a template is that of the target, and none comes from the language itself', () => {
  expect(optionsFor(settings, { id: 'x' }, 'd').template).toBe('{title} {url}');
  expect(optionsFor(settings, { id: 'constructor' }, 'd')).not.toHaveProperty('template');
});

test('the user’s own account is credited where nobody else is', () => {
  const draft = { url: 'https://a.test/', title: 'T', hashtags: [] };
  expect(credited(draft, { via: 'me' }).via).toBe('me');
  expect(credited({ ...draft, via: 'them' }, { via: 'me' }).via).toBe('them');
  expect(credited(draft, { via: '' })).not.toHaveProperty('via');
});
