import { describe, expect, test } from 'vitest';
import type { Matter } from '../../../utils/watch/matter';
import { hourWords, messageOf, scheduleWords, sentence } from '../../../utils/watch/words';

const FALL: Matter = { kind: 'score', was: 78, is: 61 };
const LOST: Matter = { kind: 'networks', names: 'Facebook, X, and Slack' };
const GONE: Matter = { kind: 'unreachable', why: 'The server did not answer.' };
const told = (title: string, ...matters: Matter[]) => ({
  page: title,
  url: `https://harbour.test/${title.length}`,
  title,
  matters,
});

describe('one page', () => {
  test('the title says which, one sentence says what', () => {
    expect(messageOf([told('How to read a tide table', FALL, LOST, { kind: 'picture' })])).toEqual({
      title: 'How to read a tide table',
      text: 'The score fell from 78 to 61, no card is shown any more on Facebook, X, and Slack, and the picture of the card no longer loads.',
    });
  });

  test.for<[Matter, string]>([
    [FALL, 'The score fell from 78 to 61.'],
    [LOST, 'No card is shown any more on Facebook, X, and Slack.'],
    [{ kind: 'picture' }, 'The picture of the card no longer loads.'],
    [GONE, 'The page cannot be reached.'],
    [{ kind: 'refused', why: '' }, 'The page can no longer be checked.'],
  ])('%o', ([matter, text]) => {
    expect(sentence([matter])).toBe(text);
  });

  test('a title is cut to what a message holds, and cannot turn its words', () => {
    const title = `\u202eegap ruoY\u0007 ${'very '.repeat(40)}`;
    const message = messageOf([told(title, FALL)]);
    expect(message?.title).toMatch(/^egap ruoY very .*…$/);
    expect([...(message?.title ?? '')].length).toBeLessThanOrEqual(60);
  });

  test('without a title it is its address', () => {
    expect(messageOf([told('', FALL)])?.title).toBe('https://harbour.test/0');
  });
});

describe('several pages', () => {
  test('are one message', () => {
    expect(messageOf([told('Tides', FALL, LOST), told('Rye', GONE)])).toEqual({
      title: '2 watched pages need a look',
      text: '“Tides” fell from 78 to 61 and “Rye” cannot be reached.',
    });
  });

  test('of many, two are named and the rest is counted', () => {
    const many = ['Tides', 'Rye', 'Menu', 'Harbour', 'Mill'].map((title) => told(title, LOST));
    expect(messageOf(many)).toEqual({
      title: '5 watched pages need a look',
      text: '“Tides” shows no card any more on Facebook, X, and Slack, “Rye” shows no card any more on Facebook, X, and Slack, and 3 more pages need a look.',
    });
  });

  test('every kind has its words', () => {
    const text = messageOf([
      told('A', { kind: 'picture' }),
      told('B', { kind: 'refused', why: '' }),
      told('C', FALL),
    ])?.text;
    expect(text).toBe(
      '“A” lost the picture of its card, “B” can no longer be checked, and “C” fell from 78 to 61.',
    );
  });

  test('nothing to tell is no message', () => {
    expect(messageOf([])).toBeUndefined();
  });
});

test('schedules in words', () => {
  expect(hourWords(7)).toBe('07:00');
  const began = { weekday: 4, day: 26 };
  expect(scheduleWords({ every: 'day', hour: 7 }, began)).toBe('every day at 07:00');
  expect(scheduleWords({ every: 'week', hour: 18 }, began)).toBe('every Thursday at 18:00');
  expect(scheduleWords({ every: 'month', hour: 0 }, began)).toBe(
    'on day 26 of each month at 00:00',
  );
  expect(scheduleWords({ every: 'month', hour: 0 }, { weekday: 0, day: 31 })).toBe(
    'on day 31 of each month, or its last, at 00:00',
  );
});
