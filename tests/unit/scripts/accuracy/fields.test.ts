import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  disagreements,
  fieldMisses,
  type PageValues,
  scoresOf,
} from '../../../../scripts/accuracy/fields.ts';
import { percent, rateOf, tallyOf } from '../../../../scripts/accuracy/score.ts';
import { type PageTruth, truthFaults } from '../../../../scripts/accuracy/truth.ts';
import { FIELDS, type Field, type Values } from '../../../../scripts/accuracy/values.ts';

const page = (file: string, values: Record<string, Values>): PageValues => ({
  file,
  place: { url: `https://a.test/${file}`, isKnown: true },
  values,
});

const PAGES = [
  page('1', { ours: { title: 'One', lang: 'en' }, peer: { title: 'Wrong' } }),
  page('2', { ours: { title: null, lang: 'de' }, peer: { title: null } }),
  // The peer threw on this page.
  page('3', { ours: { title: 'Three', lang: null } }),
];

const TRUTHS: Record<string, PageTruth> = {
  '1': { title: { accept: ['One'] }, lang: { accept: ['en'] } },
  '2': { title: null, lang: { accept: ['en'] } },
  '3': { title: { accept: ['Three'] } },
};

describe('cells', () => {
  const { tallies, overall } = scoresOf(cellsOf(PAGES, TRUTHS));

  test('a right nothing counts as right, and a page on which a tool threw as missing', () => {
    expect(tallies['ours']?.title).toEqual({ right: 3, wrong: 0, missing: 0, invented: 0 });
    expect(tallies['peer']?.title).toEqual({ right: 1, wrong: 1, missing: 1, invented: 0 });
  });

  test('a field that a tool never answers is not offered', () => {
    expect(tallies['peer']?.lang).toBeUndefined();
  });

  test('what is not adjudicated is not scored', () => {
    expect(tallies['ours']?.lang).toEqual({ right: 1, wrong: 1, missing: 0, invented: 0 });
  });

  test('the overall rate is over all fields of ours', () => {
    expect(overall).toEqual({ right: 4, wrong: 1, missing: 0, invented: 0 });
    expect(rateOf(overall)).toBeCloseTo(0.8);
  });
});

test('tools disagree where their values differ', () => {
  expect(disagreements(PAGES)).toEqual([
    { file: '1', field: 'title' },
    { file: '3', field: 'title' },
  ]);
});

describe('misses', () => {
  const everything = (value: string): Values =>
    Object.fromEntries(FIELDS.map((field) => [field, value])) as Values;
  const truths = {
    '1': Object.fromEntries(
      FIELDS.map((field) => [field, { accept: ['2020'] }]),
    ) as unknown as PageTruth,
  };
  const missesOf = (ours: Values, peer: Values) =>
    fieldMisses(scoresOf(cellsOf([page('1', { ours, peer })], truths)), 0.99);

  test('none where ours is right everywhere', () => {
    expect(missesOf(everything('2020'), everything('2020'))).toEqual([]);
  });

  test('the floor, and each field on which another is better', () => {
    expect(missesOf({ ...everything('2020'), title: 'x' }, everything('2020'))).toEqual([
      'fields: ours is right on less than 0.99',
      'title: behind peer',
    ]);
  });

  test('a field that ours does not offer', () => {
    const { icon: _, ...rest } = everything('2020');
    expect(missesOf(rest, {})).toEqual(['icon: ours does not offer it']);
  });
});

describe('truth', () => {
  const whole = Object.fromEntries(FIELDS.map((field) => [field, null])) as PageTruth;

  test('is whole when every page has every field', () => {
    expect(truthFaults({ a: whole, b: whole }, ['a', 'b'])).toEqual([]);
  });

  test('names what is missing, unknown or empty', () => {
    const { date: _, ...dateless } = whole;
    const odd = { ...whole, titel: null, title: { accept: [] }, feeds: { accept: [] } };
    expect(truthFaults({ a: dateless, b: odd as PageTruth, z: whole }, ['a', 'b', 'c'])).toEqual([
      'z: is not in the manifest',
      'a date: is not adjudicated',
      'b title: accepts nothing; null says that the page declares none',
      'b titel: is no field',
      'c: no field is adjudicated',
    ]);
  });
});

test('percentages are cut, so that 100 means all', () => {
  expect(percent(0.9999)).toBe('99.9');
  expect(percent(1)).toBe('100.0');
  expect(percent(0.57)).toBe('57.0');
  expect(percent(null)).toBe('–');
  expect(rateOf(tallyOf([]))).toBeNull();
});

test('the fields are the ten of the table', () => {
  expect(new Set<Field>(FIELDS).size).toBe(10);
});
