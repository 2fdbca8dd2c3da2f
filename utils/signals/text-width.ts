import { graphemes, weigh } from './card-text';

/** Characters that are as wide as two Latin ones (Unicode Standard Annex #11: W and F, without emoji). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Others never are. */
const MAY_BE_WIDE = /[\u1100-\u115f\u2e80-\uffff]/;

/** White space that a reader sees as one blank; the ideographic space is as wide as a character. */
const FOLDED = /[^\S\u3000]+/g;

/** A text as a person sees it, white space folded. */
const seen = (text: string): string => text.replace(FOLDED, ' ').trim();

/** How many characters a person sees. */
export const lengthOf = (text: string): number => weigh(seen(text), 'graphemes');

/** The number of characters for a message; one that runs of blanks make longer as written is told as both. */
export function lengthSaid(count: number, written: string): string | number {
  const whole = weigh(written.trim(), 'graphemes');
  return whole > count ? `${count} (${whole} with runs of blanks)` : count;
}

/** Room that a text takes, in characters as a person sees them; an East Asian wide one takes that of two. */
export function widthOf(text: string): number {
  const plain = seen(text);
  if (!MAY_BE_WIDE.test(plain)) return weigh(plain, 'graphemes');
  return graphemes(plain).reduce((sum, each) => sum + (WIDE.test(each) ? 2 : 1), 0);
}
