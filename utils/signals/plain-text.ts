import { remembered } from './remembered';

/** Characters that have other forms, or a script of their own. Most texts have none, and are folded the short way. */
export const BEYOND_ASCII = /[^\0-\x7f]/;

/** Lower case, compatibility forms and other digits made plain, without dots and marks of direction. */
export function simple(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** One blank for each run of white space. */
export const oneBlank = (text: string): string =>
  // Most texts are so already, and to look costs less than to write them anew.
  / {2}|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;

/** White space folded: one blank for each run, none at the ends. */
export const oneLine = (text: string): string => oneBlank(text).trim();

/** Letters and digits alone, in lower case. */
export const letters = remembered((text): string => lettersOf(text.toLowerCase()));

/** The letters and digits of a text. */
export const lettersOf = (text: string): string =>
  BEYOND_ASCII.test(text)
    ? text.replace(/[^\p{L}\p{N}]+/gu, '')
    : text.replace(/[^A-Za-z\d]+/g, '');
