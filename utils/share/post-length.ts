import type { ShareTarget } from '../networks/network';
import { graphemes } from '../signals/card-text';

type Limit = NonNullable<ShareTarget['limit']>['value'];

/**
 * Code points that weigh 1; all others weigh 2, and so does an emoji of any length.
 * Source: twitter/twitter-text config/v3.json, checked 2026-11-22.
 */
const LIGHT: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

function weight(grapheme: string): number {
  // ©, ® and digits are pictographs only when a selector asks for it.
  if (
    EMOJI.test(grapheme) &&
    ([...grapheme].length > 1 || /\p{Emoji_Presentation}/u.test(grapheme))
  ) {
    return 2;
  }
  let sum = 0;
  for (const character of grapheme) {
    const code = character.codePointAt(0) ?? 0;
    sum += LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return sum;
}

function plainLength(text: string, unit: Limit['unit']): number {
  switch (unit) {
    case 'characters':
      return [...text].length;
    case 'graphemes':
      return graphemes(text).length;
    case 'weighted':
      return graphemes(text.normalize('NFC')).reduce((sum, each) => sum + weight(each), 0);
  }
}

/** Length of a text by a network's own counting; links in it weigh what the network says. */
export function postLength(text: string, limit: Limit): number {
  if (limit.link === null) return plainLength(text, limit.unit);
  const links = text.match(/https?:\/\/\S+/gi) ?? [];
  const rest = text.replace(/https?:\/\/\S+/gi, '');
  return plainLength(rest, limit.unit) + links.length * limit.link;
}

/** What stands after the text: the link, and the blank before it unless it has a field of its own. */
function linkLength(url: string, limit: Limit): number {
  if (limit.link === 0) return 0;
  return 1 + (limit.link ?? plainLength(url, limit.unit));
}

/**
 * As much of a text as fits a post beside the whole link, cut after a word and with an ellipsis; where
 * there are no blanks to cut at, after a character. Empty when the link leaves no room.
 */
export function fitText(text: string, url: string, limit: Limit): string {
  const room = limit.max - linkLength(url, limit);
  if (postLength(text, limit) <= room) return text;
  const parts = graphemes(text);
  const fits = (count: number) => postLength(`${parts.slice(0, count).join('')}…`, limit) <= room;
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  if (low === 0) return '';
  const kept = parts.slice(0, low).join('');
  const isWhole = /^\s/.test(parts[low] ?? ' ');
  const lastBlank = kept.search(/\s+\S*$/);
  // A very long last word is rather cut than dropped with half of the text.
  const cut = isWhole || lastBlank < kept.length / 2 ? kept : kept.slice(0, lastBlank);
  return `${cut.trimEnd()}…`;
}
