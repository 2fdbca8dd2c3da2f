import { describe, expect, it } from 'vitest';
import { byStart } from '../../../utils/page/alternatives';

describe('byStart', () => {
  it('puts alternatives together that start with the same letter', () => {
    expect(byStart('shar(e|ing)|tweet|send2|\\bst_|\\bsns|a2a')).toBe(
      's(?:har(e|ing)|end2)|tweet|\\bs(?:t_|ns)|a2a',
    );
  });

  it('leaves alone what starts with a class, a group or a letter that may be absent', () => {
    const source = '(^|[-_ ])social|[ab|]c|x?y|xz|\\d+';
    expect(byStart(source)).toBe(source);
  });

  it('keeps an alternative that is but its first letter', () => {
    const pattern = new RegExp(`^(?:${byStart('a|ab|b')})$`);
    expect(['a', 'ab', 'b', 'c'].map((word) => pattern.test(word))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
