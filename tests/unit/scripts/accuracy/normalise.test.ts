import { describe, expect, test } from 'vitest';
import {
  dayOf,
  digest,
  isSameDay,
  isStored,
  plainAddress,
  plainLanguage,
  plainText,
  stored,
} from '../../../../scripts/accuracy/normalise.ts';

describe('plainText', () => {
  test.each([
    ['white space', ' A\n\tb  c ', 'a b c'],
    ['typographic quotes', '“It’s” «so» „so‟', '"it\'s" "so" "so"'],
    ['dashes', 'a – b — c ‐ d', 'a - b - c - d'],
    ['compatibility forms', 'ﬁne … №', 'fine ... no'],
    ['invisible characters', 'a\u00adb\u200bc\ufeff', 'abc'],
    ['composed letters', 'e\u0301', 'é'],
    ['an acute accent as an apostrophe', 'it´s', "it's"],
  ])('folds %s', (_what, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('keeps what tells texts apart', () => {
    expect(plainText('résumé')).not.toBe(plainText('resume'));
    expect(plainText('Title | Site')).not.toBe(plainText('Title'));
  });
});

describe('stored texts', () => {
  const long = 'A sentence of sixty-one characters, no more and no less. Right';

  test('up to 60 characters stand as they are, longer ones as a digest', () => {
    expect(stored('x'.repeat(60))).toBe('x'.repeat(60));
    expect(stored('x'.repeat(61))).toMatch(/^sha256:[0-9a-f]{16}$/);
  });

  test('are recognised in any form that compares as the same', () => {
    expect(isStored(stored(long), `  ${long.toUpperCase()}\n`)).toBe(true);
    expect(isStored(stored(long), `${long}.`)).toBe(false);
    expect(isStored('Short', ' short ')).toBe(true);
    expect(isStored('Short', 'Shor')).toBe(false);
  });

  test('have the digest of the text as it is compared', () => {
    expect(digest('Hello')).toBe('sha256:2cf24dba5fb0a30e');
    expect(digest(' HELLO ')).toBe(digest('hello'));
  });
});

describe('plainAddress', () => {
  const base = 'https://a.test/folder/page';

  test.each([
    ['http://a.test/x', 'https://a.test/x'],
    ['https://a.test/x/', 'https://a.test/x'],
    ['https://A.test', 'https://a.test/'],
    ['https://a.test/x#top', 'https://a.test/x'],
    ['/x', 'https://a.test/x'],
    ['x.png', 'https://a.test/folder/x.png'],
    ['//b.test/x', 'https://b.test/x'],
    ['https://a.test/ä', 'https://a.test/%C3%A4'],
  ])('takes %s for %s', (one, other) => {
    expect(plainAddress(one, base)).toBe(plainAddress(other, base));
  });

  test.each([
    ['https://a.test/x', 'https://www.a.test/x'],
    ['https://a.test/x', 'https://a.test/X'],
    ['https://a.test/x', 'https://a.test/x?y=1'],
    ['https://a.test/', 'https://a.test/index.html'],
    ['https://a.test/x', 'https://a.test:8443/x'],
  ])('tells %s from %s', (one, other) => {
    expect(plainAddress(one, base)).not.toBe(plainAddress(other, base));
  });

  test('leaves what is no address', () => {
    expect(plainAddress(' https://[ ')).toBe('https://[');
  });
});

test.each([
  ['en_US', 'en'],
  ['PT-br', 'pt'],
  ['iw', 'he'],
  ['zh-Hans-CN', 'zh'],
  ['x', 'x'],
])('the language of %s is %s', (tag, language) => {
  expect(plainLanguage(tag)).toBe(language);
});

describe('days', () => {
  test.each([
    ['2016-04-25', '2016-04-25', false],
    ['2016-04-25T23:37:17Z', '2016-04-25', true],
    ['2016-04-25 23:37:17', '2016-04-25', true],
    ['2016-04', '2016-04', false],
    ['2016', '2016', false],
    ['March 3, 2012', '2012-03-03', false],
    ['3 March 2012 10:30', '2012-03-03', true],
  ])('%s is %s', (date, text, hasTime) => {
    expect(dayOf(date)).toEqual({ text, hasTime });
  });

  test('what is no date has none', () => {
    expect(dayOf('yesterday')).toBeUndefined();
    expect(dayOf('')).toBeUndefined();
  });

  test.each([
    ['2016-04-25', '2016-04-25', true],
    ['2016-04-25', '2016-04-26', false],
    ['2016-04-25', '2016-04-26T01:00:00Z', true],
    ['2016-04-25', '2016-04-24 23:00:00', true],
    ['2016-05-01', '2016-04-30T23:30:00+02:00', true],
    ['2016-04-25', '2016-04-27T01:00:00Z', false],
    ['2016-04', '2016-04-27', true],
    ['2016-04-25', '2016-04', false],
  ])('accepting %s, %s is right: %s', (accepted, value, isRight) => {
    const day = dayOf(value);
    expect(day && isSameDay(accepted, day)).toBe(isRight);
  });
});
