import { describe, expect, it } from 'vitest';
import { candidates } from '../../../utils/signals/candidates';
import { requiredTexts } from '../../../utils/signals/required-texts';

const all = [
  /^https?:\/\/(?:www\.)?(?:facebook|fb)\.com\/share/,
  /^https?:\/\/[^/]+\/@\w+/,
  /^https?:\/\/(?:www\.)?facebook\.com\/\w+/,
  /^\w+:/,
].map((pattern) => ({ pattern, texts: requiredTexts(pattern) }));

const find = candidates(all);
const places = (address: string) => find(address).map((each) => all.indexOf(each));

describe('candidates', () => {
  it('finds the patterns of which an address holds a required text, in their order', () => {
    expect(places('https://facebook.com/share')).toEqual([0, 2, 3]);
    expect(places('https://fb.com/share')).toEqual([0, 3]);
  });

  it('passes no pattern over whose texts are short or not known', () => {
    expect(places('https://a.test/@b')).toEqual([1, 3]);
    expect(places('b:')).toEqual([3]);
  });

  it('finds nothing where no pattern can match', () => {
    expect(candidates(all.slice(0, 1))('https://a.test/share')).toEqual([]);
  });
});
