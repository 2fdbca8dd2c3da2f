import { remembered } from './remembered';

/** Lower case, compatibility forms and other digits made plain, without dots and marks of direction. */
export function simple(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** White space folded: one blank for each run, none at the ends. */
export const oneLine = (text: string): string =>
  // Most texts are so already, and to look costs less than to write them anew.
  (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Letters and digits alone, in lower case. */
export const letters = remembered((text): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
);
