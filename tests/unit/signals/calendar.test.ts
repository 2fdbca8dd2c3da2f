import { describe, expect, test } from 'vitest';
import { dateIn } from '../../../utils/signals/calendar';

describe('dateIn', () => {
  test.for([
    ['2012-03-03T10:00:00+02:00', '2012-03-03T10:00:00+02:00'],
    ['2012-03-03 10:00', '2012-03-03T10:00'],
    ['20120303', '2012-03-03'],
    ['1483228800', '2017-01-01T00:00:00Z'],
    ['Tue, 06 Dec 2016 12:00:00 GMT', '2016-12-06'],
    ['Sat Jan 28 13:26:00 +0000 2017', '2017-01-28'],
    ['August 13th, 2011', '2011-08-13'],
    ["14th Sep '17, 1,027 notes", '2017-09-14'],
    ['le lundi 29 octobre 2012 à 15h46', '2012-10-29'],
    ['3 de marzo de 2012', '2012-03-03'],
    ['am 24. Juli 2017 - 18:55', '2017-07-24'],
    ['1. März 2020', '2020-03-01'],
    ['7 марта 2019', '2019-03-07'],
    ['الأحد، ٠٤ آب/اغسطس ٢٠١٣', '2013-08-04'],
    ['2017年3月10日 08:42', '2017-03-10'],
    ['2019년 7월 4일', '2019-07-04'],
    ['29.12.2014', '2014-12-29'],
    ['23/12/2014', '2014-12-23'],
    ['4.12.22', '2022-12-04'],
  ] as const)('reads %s', ([text, date]) => {
    expect(dateIn(text)).toBe(date);
  });
  test.for(['', '2 hours ago', '00:00', '28', 'Vol. 12 No. 3', 'September 12–14', '13/13/2013'])(
    'finds no day in “%s”',
    (text) => {
      expect(dateIn(text)).toBeUndefined();
    },
  );
  test('the first number is the month only where people write it so', () => {
    expect(dateIn('3/4/2012', { monthFirst: true })).toBe('2012-03-04');
    expect(dateIn('3/4/2012')).toBe('2012-04-03');
    expect(dateIn('3.4.2012', { monthFirst: true })).toBe('2012-04-03');
  });
  test('a missing year is taken from an address of the same month', () => {
    expect(dateIn('March 18 at 12:22 PM', { url: 'https://site.test/2015/03/18/x' })).toBe(
      '2015-03-18',
    );
    expect(dateIn('March 18', { url: 'https://site.test/2015/04/18/x' })).toBeUndefined();
    expect(dateIn('March 18')).toBeUndefined();
  });
});
