import type { TextLimit } from '../networks/network';
import { oneLine } from './plain-text';

// Made when first needed: waking it costs more than all else that a card of short texts needs.
let segmenter: Intl.Segmenter | undefined;

/** Scripts and signs in which every code unit is a character of its own: nothing here joins its neighbour. */
const UNJOINED =
  /^[\x20-\x7e\u00a0-\u02ff\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]*$/;

/** What a person sees as single characters, in order. */
export function graphemes(text: string): string[] {
  if (UNJOINED.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

const encoder = new TextEncoder();

const ASCII = /^[\0-\x7f]*$/;
const SURROGATE = /[\ud800-\udfff]/;

/** Length of a text in a unit. A line has no length of its own: what fits depends on the screen. */
export function weigh(text: string, unit: TextLimit['unit']): number {
  switch (unit) {
    case 'graphemes':
      return UNJOINED.test(text) ? text.length : graphemes(text).length;
    case 'characters':
      return SURROGATE.test(text) ? [...text].length : text.length;
    case 'bytes':
      return ASCII.test(text) ? text.length : encoder.encode(text).length;
    case 'lines':
      return 0;
  }
}

/**
 * The text with white space folded, as far as a limit lets it through: never cut inside a character, and
 * with an ellipsis that counts towards the limit unless it is cut between words.
 */
export const cutText = (text: string, limit: TextLimit | undefined): string =>
  cutFolded(oneLine(text), limit);

/** The same of a text whose white space is folded. */
export function cutFolded(folded: string, limit: TextLimit | undefined): string {
  // A UTF-16 unit is at most three bytes, and never more than one character.
  const most = folded.length * (limit?.unit === 'bytes' ? 3 : 1);
  if (!limit || most <= limit.max || weigh(folded, limit.unit) <= limit.max) return folded;
  if (limit.at === 'word') {
    const start = [...folded.slice(0, 2 * limit.max + 2)].slice(0, limit.max + 1).join('');
    const blank = start.lastIndexOf(' ');
    if (blank > 0) return `${start.slice(0, blank)}…`;
    return `${graphemes(start).slice(0, limit.max).join('')}…`;
  }
  const room = limit.max - weigh('…', limit.unit);
  let kept = '';
  let used = 0;
  for (const each of graphemes(folded)) {
    used += weigh(each, limit.unit);
    if (used > room) break;
    kept += each;
  }
  return `${kept.trimEnd()}…`;
}
