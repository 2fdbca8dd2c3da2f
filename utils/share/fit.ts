import { graphemes } from '../signals/card-text';
import { isWithin, type Limit, postLength } from '../signals/post-length';
import type { Count } from './compose';
import type { Words } from './wording';

/**
 * As much of a text as fits, cut after a word and with an ellipsis; where there are no blanks to cut at, after a
 * character. Empty when nothing fits. `fits` must say no of every longer start once it said no of one.
 */
export function cutToFit(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const parts = graphemes(text);
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${parts.slice(0, middle).join('')}…`)) low = middle;
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

/** A post as far as it fits. */
export interface FittedPost {
  main: string;
  words: Words;
  count?: Count;
  cut: boolean;
}

/** Part of a post that is the text's, however many hashtags there are. Own choice. */
const TEXT_SHARE = 1 / 3;

/**
 * The most of a post that fits beside its link: the main text is cut first; hashtags go, from the last, and then the
 * account, where too little of the text would be left beside them. `post` is what the network counts.
 */
export function fitPost(
  main: string,
  words: Words,
  limit: Limit | undefined,
  post: (main: string, words: Words) => string,
): FittedPost {
  if (!limit) return { main, words, cut: false };
  const whole = post(main, words);
  const length = postLength(whole, limit);
  const count = { length, max: limit.max, unit: limit.unit };
  // Most posts fit as they are.
  if (isWithin(whole, limit, length)) return { main, words, count, cut: false };
  const least = cutToFit(main, (each) => postLength(each, limit) <= limit.max * TEXT_SHARE);
  let kept = words;
  while (!isWithin(post(least, kept), limit)) {
    if (kept.hashtags.length > 0) kept = { ...kept, hashtags: kept.hashtags.slice(0, -1) };
    else if (kept.via !== '') kept = { ...kept, via: '' };
    else break;
  }
  const text = cutToFit(main, (each) => isWithin(post(each, kept), limit));
  return { main: text, words: kept, count, cut: text !== main || kept !== words };
}
