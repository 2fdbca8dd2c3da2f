import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../../utils/networks/registry';
import { requiredTexts } from '../../../utils/signals/required-texts';

describe('requiredTexts', () => {
  it.each([
    [/^https?:\/\/(?:www\.)?digg\.com\/submit/i, ['digg.com/submit']],
    [/^tg:\/\/msg_url\?url=/, ['tg://msg_url?url=']],
    [/^https?:\/\/del\.icio\.us\/[^/]+\/x/, ['://del.icio.us/']],
    [/a|bcd/, ['a', 'bcd']],
    [/a|\d/, []],
    [/(?:facebook|fb)\.com/, ['facebook.com', 'fb.com']],
    [
      /^https?:\/\/(?:(?:x|y)\.(?:me|dog)|z\.to)\//,
      ['://x.me/', '://x.dog/', '://y.me/', '://y.dog/', '://z.to/'],
    ],
    [/(?:facebook|fb)?\.com\/share/, ['.com/share']],
    [/https?:\/\/[^/]+\/@(?<handle>\w+)/, ['/@']],
    [/abc(?!def)ghi(?<=i)j/, ['abcghij']],
    [/(?:ab+|c)def/, ['def']],
    [/(?:a\d+x|bc{2}yz)\d/, ['a', 'yz']],
    [/abcd?e/, ['abc']],
    [/ab{2}cde/, ['cde']],
    [/ab+cde/, ['cde']],
    [/abc*/, ['ab']],
    [/[abc\]d]efg/, ['efg']],
    [/(?:a(?:b)\)c)def/, ['ab)cdef']],
    [/\d\w\bxyz/, ['xyz']],
    [/ABC/i, ['abc']],
    [/\d*/, []],
  ])('%s needs one of %j', (pattern, texts) => {
    expect(requiredTexts(pattern)).toEqual(texts);
  });

  it('spares nearly every pattern of the networks from being run', () => {
    const patterns = NETWORKS.flatMap(({ recognise: { value } }) => [
      ...value.share,
      ...(value.outdated ?? []),
      ...value.profile,
    ]);
    const spared = patterns.filter((pattern) =>
      requiredTexts(pattern).every((text) => text.length >= 5),
    );
    expect(spared.length).toBeGreaterThan(patterns.length * 0.95);
  });
});
