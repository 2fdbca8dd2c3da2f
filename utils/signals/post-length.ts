import type { ShareTarget } from '../networks/network';
import { graphemes } from './card-text';

/** What fits into a post of a network, and how it counts. */
export type Limit = NonNullable<ShareTarget['limit']>['value'];

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
export function linkLength(url: string, limit: Limit): number {
  if (limit.link === 0) return 0;
  return 1 + (limit.link ?? plainLength(url, limit.unit));
}
