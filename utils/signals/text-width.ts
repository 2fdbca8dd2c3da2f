import { graphemes } from './card-text';

/** Characters that are as wide as two Latin ones (Unicode Standard Annex #11: W and F, without emoji). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Room that a text takes, in characters as a person sees them; an East Asian wide one takes that of two. */
export function widthOf(text: string): number {
  return graphemes(text.replace(/\s+/g, ' ').trim()).reduce(
    (sum, each) => sum + (WIDE.test(each) ? 2 : 1),
    0,
  );
}
