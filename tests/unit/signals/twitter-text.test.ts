import { describe, expect, test } from 'vitest';
import { networkById } from '../../../utils/networks/registry';
import { isPostable, postLength } from '../../../utils/signals/post-length';
import { textLinks } from '../../../utils/signals/text-links';
import suite from '../../fixtures/twitter-text/conformance.json';

const limit = networkById('x')?.share?.limit?.value;
if (!limit) throw new Error('X states no limit');

const { counting, links } = suite;

describe('posts count as the conformance suite says', () => {
  // The first section is for counters that take no emoji for one; X's configuration does.
  const { WeightedTweetsCounterTest: withoutEmoji, ...sections } = counting;
  const known = new Set(
    sections.WeightedTweetsWithDiscountedEmojiCounterTest.map(({ text }) => text),
  );
  const alike = withoutEmoji.filter(
    ({ text, weightedLength }) =>
      !known.has(text) && !/\p{Extended_Pictographic}/u.test(text) && weightedLength > 0,
  );
  const cases = [...Object.values(sections).flat(), ...alike];

  test.for(cases.map((each) => [each.description, each] as const))('%s', ([, each]) => {
    expect(postLength(each.text, limit)).toBe(each.weightedLength);
    expect(isPostable(each.text, limit)).toBe(each.valid);
  });

  test('no section is empty', () => {
    expect(cases.length).toBeGreaterThan(20);
  });
});

describe.for(Object.entries(links))('links are found as the suite says: %s', ([, cases]) => {
  test.for(cases.map((each) => [each.description, each] as const))('%s', ([, each]) => {
    const found = textLinks(each.text, { bare: true });
    expect(found.map(({ start, end }) => each.text.slice(start, end))).toEqual(each.expected);
  });
});
