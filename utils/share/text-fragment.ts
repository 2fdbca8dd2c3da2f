/**
 * Links to a passage (URL Fragment Text Directives, https://wicg.github.io/scroll-to-text-fragment/,
 * checked 2026-11-26): `#:~:text=start` or `#:~:text=start,end`.
 */

/** Characters up to which a passage is written out; a longer one is named by its beginning and end. Own choice. */
const WHOLE = 80;

/** Words at each end of a longer passage, and the characters that they may take. Own choice. */
const WORDS = 5;
const CHARACTERS = 60;

/** Characters of a selection that are looked at, at each end. Own choice. */
const LOOKED_AT = 2_000;

/**
 * Percent-encoded once. The grammar leaves `-`, `,` and `&` to itself; the rest that `encodeURIComponent` leaves
 * would break links in running text.
 */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-'()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

interface Word {
  /** Offsets in UTF-16 units. */
  start: number;
  end: number;
}

/** Words as the languages divide them, those without blanks included. */
function wordsOf(text: string): Word[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The first whole words of a text, as many as fit. Empty where the first one does not. */
function beginning(text: string): string {
  const fitting = wordsOf(text)
    .slice(0, WORDS)
    .filter(({ end }) => end <= CHARACTERS);
  const last = fitting.at(-1);
  return last ? text.slice(0, last.end) : '';
}

function ending(text: string): string {
  const fitting = wordsOf(text)
    .slice(-WORDS)
    .filter(({ start }) => text.length - start <= CHARACTERS);
  const first = fitting[0];
  return first ? text.slice(first.start) : '';
}

/** The text without a word that may have been cut in half at the end, or at the beginning. */
const withoutLast = (text: string): string => text.slice(0, wordsOf(text).at(-1)?.start);
const withoutFirst = (text: string): string => text.slice(wordsOf(text)[0]?.end ?? 0);

/**
 * The address with a directive that leads to the selected text; the fragment it has stays before it, an older
 * directive goes. The address itself where nothing was selected that could be found. A passage of several
 * paragraphs is named by its beginning and end, as a text that crosses them is not found whole.
 */
export function textFragment(url: string, selection: string): string {
  const [address = ''] = url.split(':~:', 1);
  const bare = address.replace(/#$/, '');
  const all = selection.trim();
  if (wordsOf(all.slice(0, LOOKED_AT)).length === 0) return bare;
  const lines = all.split(/\s*\n\s*/u);
  const isOneLine = lines.length === 1;
  const directive = () => {
    if (isOneLine && all.length <= WHOLE) return encode(folded(all));
    const firstLine = lines[0] ?? '';
    const lastLine = lines.at(-1) ?? '';
    const isLongFirst = firstLine.length > LOOKED_AT;
    const isLongLast = lastLine.length > LOOKED_AT;
    const first = folded(firstLine.slice(0, LOOKED_AT));
    const last = folded(lastLine.slice(-LOOKED_AT));
    const start = beginning(isLongFirst ? withoutLast(first) : first);
    const end = ending(isLongLast ? withoutFirst(last) : last);
    return start && end ? `${encode(start)},${encode(end)}` : '';
  };
  const found = directive();
  if (found === '') return bare;
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${found}`;
}
