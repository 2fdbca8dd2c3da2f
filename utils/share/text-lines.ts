import { graphemes } from '../signals/card-text';

/** Width of a text in px. */
export type Measure = (text: string) => number;

/** Graphemes looked at; nobody reads more on a picture, and a page could bring any number. Own choice. */
const MOST_GRAPHEMES = 300;

/** Accents upon one letter; no script in use stacks more. Own choice. */
const STACKED = /(\p{M}{4})\p{M}+/gu;

/** Controls, and the marks that turn the direction of what follows. Joiners stay: emoji and Persian need them. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** A text on one line, bounded, without what cannot be seen. */
export function plainLine(text: string): string {
  const line = text
    .slice(0, MOST_GRAPHEMES * 20)
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(STACKED, '$1')
    .trim();
  const parts = graphemes(line);
  return parts.length <= MOST_GRAPHEMES
    ? line
    : `${parts.slice(0, MOST_GRAPHEMES).join('').trimEnd()}…`;
}

const RIGHT_TO_LEFT =
  /^(?:\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam})/u;

/** Direction by the first letter, as `dir=auto` finds it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

interface Piece {
  text: string;
  isWord: boolean;
}

/** Marks of East Asian writing, after which a line may end though no blank follows. */
const EAST_ASIAN = /[\u3000-\u303f\uff00-\uffef]$/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Whether a line may end between two pieces. A blank hangs over the end of its line. */
function mayBreak(before: Piece, after: Piece): boolean {
  if (/^\s/u.test(after.text)) return false;
  if (/\s$/u.test(before.text)) return true;
  if (/[\p{Ps}\p{Pi}]$/u.test(before.text)) return false;
  if (before.isWord && after.isWord) return true;
  const isOpening = /^[\p{Ps}\p{Pi}]/u.test(after.text);
  if (!after.isWord && !isOpening && !EMOJI.test(after.text)) return false;
  if (/[\p{Pd}/]$/u.test(before.text) || EAST_ASIAN.test(before.text)) return true;
  return EMOJI.test(before.text) || EMOJI.test(after.text) || EAST_ASIAN.test(after.text.charAt(0));
}

/** A text in parts that stay together on a line. */
function unbroken(text: string): string[] {
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  const units: string[] = [];
  let last: Piece | undefined;
  for (const { segment, isWordLike } of words.segment(text)) {
    const piece = { text: segment, isWord: isWordLike === true };
    if (!last || mayBreak(last, piece)) units.push(segment);
    else units.push(`${units.pop() ?? ''}${segment}`);
    last = piece;
  }
  return units;
}

/** A unit that is wider than a line, in parts that are not; a grapheme is never cut. */
function cutWide(unit: string, width: number, measure: Measure): string[] {
  if (measure(unit.trimEnd()) <= width) return [unit];
  const parts: string[] = [];
  let part = '';
  for (const grapheme of graphemes(unit)) {
    if (part !== '' && measure(part + grapheme) > width) {
      parts.push(part);
      part = '';
    }
    part += grapheme;
  }
  return [...parts, part];
}

/** As much of a text as fits a line together with an ellipsis. */
export function withEllipsis(text: string, width: number, measure: Measure): string {
  const parts = graphemes(text.trimEnd());
  while (parts.length > 0 && measure(`${parts.join('').trimEnd()}…`) > width) parts.pop();
  return `${parts.join('').trimEnd()}…`;
}

/** Lines of a text, none wider than `width` px unless a single grapheme is. */
export function linesOf(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unbroken(text).flatMap((each) => cutWide(each, width, measure))) {
    if (line !== '' && measure((line + unit).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += unit;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
