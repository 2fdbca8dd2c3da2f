import { expect, test } from 'vitest';
import { draftFor } from '../../../components/share/draft-for';
import { overBy, takesWords } from '../../../components/share/takes';
import { targetOfKey } from '../../../components/share-bar/order';
import { type ComposeOptions, compose } from '../../../utils/share/compose';
import { TARGETS } from '../../fixtures/report';

const PAGE = { url: 'https://harbour.org/tides', title: 'Tides', hashtags: [] };
const OPTIONS: ComposeOptions = { date: '2026-11-26' };
const written = { ...PAGE, text: 'My words', hashtags: ['tides'] };

const takes = (id: string, draft: Parameters<typeof compose>[1]) => {
  const target = TARGETS.find((each) => each.id === id);
  if (!target) throw new Error(`No ${id}`);
  return takesWords(target, draft, compose(target, draft, OPTIONS));
};

test.for([
  ['linkedin', PAGE, 'Takes only the link'],
  ['linkedin', written, 'Takes only the link: text to your clipboard'],
  ['x', written, 'Takes text, hashtags and link'],
  ['whatsapp', PAGE, 'Takes text and link'],
  ['copy-markdown', written, 'For Markdown: [title](link)'],
  ['qr', written, 'The link, to be read by a camera'],
] as const)('%s: what becomes of the words', ([id, draft, words]) => {
  expect(takes(id, draft)).toBe(words);
});

test.for([
  [299, 0],
  [300, 0],
  [301, 1],
] as const)('a length of %i of 300 is %i over', ([length, over]) => {
  expect(overBy({ count: { length, max: 300, unit: 'graphemes' } })).toBe(over);
});

test('without a limit nothing is over it', () => expect(overBy({})).toBe(0));

test('words of one’s own stand for the title only where there are some', () => {
  expect(draftFor(PAGE, { text: '  ' }, { via: '' })).toEqual(PAGE);
  expect(draftFor(PAGE, { text: ' Hello ' }, { via: '' }).text).toBe('Hello');
});

test('credit: one’s own account unless it was taken out, the page’s where they are wanted', () => {
  expect(draftFor(PAGE, {}, { via: 'me' }).via).toBe('me');
  expect(draftFor(PAGE, { via: '' }, { via: 'me' })).not.toHaveProperty('via');
  const accounts = { x: 'harbour' };
  expect(draftFor(PAGE, {}, { via: '' }, accounts)).not.toHaveProperty('accounts');
  expect(draftFor(PAGE, { accounts: true }, { via: '' }, accounts).accounts).toEqual(accounts);
});

test.for([
  ['1', 0],
  ['9', 8],
] as const)('key %s', ([key, at]) => expect(targetOfKey(TARGETS, key)).toBe(TARGETS[at]));
test.for(['0', '10', 'a', ' ', ''])('no target for “%s”', (key) =>
  expect(targetOfKey(TARGETS, key)).toBeUndefined(),
);
