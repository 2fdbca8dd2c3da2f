import { graphemes } from '../signals/card-text';
import { type Limit, linkLength, postLength } from '../signals/post-length';

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
