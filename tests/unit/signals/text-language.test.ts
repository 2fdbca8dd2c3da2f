import { expect, test } from 'vitest';
import { primaryLanguage, textLanguage } from '../../../utils/signals/text-language';
import { snapshotOf } from '../../fixtures/snapshot';

const EN =
  'The mills of the coast are driven by the tide, and that is why they stand where they stand.</p>';
const DE =
  '<p>Die Mühlen an der Küste werden von der Flut getrieben, und das ist der Grund, warum sie nicht im Land stehen.</p>';
const JA = '<p>潮の満ち引きで動く水車は北の海岸にあり、今では一つも残っていません。</p>';
const of = (text: string) => textLanguage(snapshotOf({ html: `<main>${text}</main>` }));

test('tells a language by its function words or its script', () => {
  expect(of(EN.repeat(8))).toBe('en');
  expect(of(DE.repeat(8))).toBe('de');
  expect(of(JA.repeat(14))).toBe('ja');
});

test('is silent about short texts, lists of names, and two languages at once', () => {
  expect(of(EN)).toBeUndefined();
  expect(of('<p>Aberdour, Burntisland, Crail, Dysart, Elie</p>'.repeat(20))).toBeUndefined();
  expect(of((EN + DE).repeat(8))).toBeUndefined();
});

test('reads the primary language of a tag', () => {
  expect(primaryLanguage('EN-us')).toBe('en');
  expect(primaryLanguage('iw')).toBe('he');
  expect(primaryLanguage('nb-NO')).toBe('no');
  expect(primaryLanguage('zh-Hant-TW')).toBe('zh');
  expect(primaryLanguage('ast')).toBe('ast');
  for (const tag of ['en_US', 'english', 'jp', 'cn', '', '{{lang}}', 'en-'])
    expect(primaryLanguage(tag)).toBeUndefined();
});
