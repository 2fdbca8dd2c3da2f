import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../../utils/networks/registry';
import { requiredText } from '../../../utils/signals/required-text';

describe('requiredText', () => {
  it.each([
    [/^https?:\/\/(?:www\.)?digg\.com\/submit/i, 'digg.com/submit'],
    [/^tg:\/\/msg_url\?url=/, 'tg://msg_url?url='],
    [/^https?:\/\/del\.icio\.us\/[^/]+\/x/, '://del.icio.us/'],
    [/a|bcd/, ''],
    [/(?:facebook|fb)\.com/, '.com'],
    [/abcd?e/, 'abc'],
    [/ab{2}cde/, 'cde'],
    [/ab+cde/, 'cde'],
    [/abc*/, 'ab'],
    [/[abc\]d]efg/, 'efg'],
    [/(?:a(?:b)\)c)def/, 'def'],
    [/\d\w\bxyz/, 'xyz'],
    [/ABC/i, 'abc'],
  ])('%s needs “%s”', (pattern, text) => {
    expect(requiredText(pattern)).toBe(text);
  });

  it('spares nearly every pattern of the networks from being run', () => {
    const patterns = NETWORKS.flatMap(({ recognise: { value } }) => [
      ...value.share,
      ...(value.outdated ?? []),
      ...value.profile,
    ]);
    const spared = patterns.filter((pattern) => requiredText(pattern).length >= 5);
    expect(spared.length).toBeGreaterThan(patterns.length * 0.94);
  });
});
