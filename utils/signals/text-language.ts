import { FUNCTION_WORDS, functionWordsIn } from './function-words';
import { remembered } from './remembered';
import { signal } from './signal';

/** Characters of text below which no language is guessed. */
const ENOUGH = 400;

/** A line as long as this is prose rather than a menu; and the characters of prose that are read. Own choice. */
const PROSE = 40;
const MOST = 5_000;

const isProse = (line: string) =>
  line.length >= PROSE || (line.length >= PROSE / 2 && /[\u3041-\u30ff\uac00-\ud7a3]/.test(line));

/** Function words there must be, in all and among a hundred words. Own choice. */
const LEAST_HITS = 15;
const LEAST_SHARE = 8;

/** How many times as strong the first language has to be as any other one. Own choice. */
const LEAD = 2;

/** Scripts in which one language is written, with the share of letters that proves it. Own choice. */
const BY_SCRIPT: [language: string, script: RegExp, share: number][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.2],
  ['ko', /\p{Script=Hangul}/gu, 0.4],
  ['he', /\p{Script=Hebrew}/gu, 0.6],
  ['el', /\p{Script=Greek}/gu, 0.6],
  ['th', /\p{Script=Thai}/gu, 0.6],
];

/** Whether there is a letter of one of these scripts at all. */
const IN_SCRIPT =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Thai}]/u;

/** Blocks that hold all letters of these scripts, and marks of others; cheap to look for. */
const PERHAPS_IN_SCRIPT =
  /[\u0370-\u03ff\u0590-\u05ff\u0e00-\u0e7f\u1100-\u11ff\u1d00-\u1dff\u1f00-\u1fff\u2126\u2e80-\uffff]/;

/** The language that a text's script proves. */
function writtenIn(text: string): string | undefined {
  if (!PERHAPS_IN_SCRIPT.test(text) || !IN_SCRIPT.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return BY_SCRIPT.find(
    ([, script, share]) => (text.match(script)?.length ?? 0) > share * letters,
  )?.[0];
}

/**
 * Subtag of the language that the text is in; nothing where it is too short, or the words leave a doubt.
 * Only languages that are told by their own function words or script are ever named.
 */
export const textLanguage = signal((snapshot): string | undefined => {
  const { main, lines } = snapshot.page;
  const prose = [main.start];
  let length = main.start.length;
  for (const line of lines) {
    if (length >= MOST) break;
    if (!isProse(line)) continue;
    prose.push(line);
    length += line.length + 1;
  }
  const sample = prose.join(' ').slice(0, MOST);
  if (sample.length < ENOUGH) return undefined;
  const written = writtenIn(sample);
  if (written) return written;
  const { hits, words } = functionWordsIn(sample);
  const [first, second] = hits.sort((a, b) => b.hits - a.hits);
  if (!first || first.hits < LEAST_HITS) return undefined;
  if (first.hits * 100 < LEAST_SHARE * words) return undefined;
  return first.hits >= LEAD * (second?.hits ?? 0) ? first.language : undefined;
});

/** Whether a language is one that `textLanguage` could name, so that its silence about it says something. */
export const isToldByText = (language: string): boolean =>
  language in FUNCTION_WORDS || BY_SCRIPT.some(([each]) => each === language);

const NORWEGIAN = /^(nb|nn|no)$/;

// Made when first needed: it loads the browser's language data.
let languageNames: Intl.DisplayNames | undefined;

/**
 * Primary subtag of a language tag, older codes made the present ones; nothing where the tag is malformed or its
 * two letters are no language (RFC 5646; ISO 639-1 by the browser’s own table).
 */
export const primaryLanguage = remembered((tag): string | undefined => {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    const primary = canonical?.split('-')[0];
    if (!primary || primary.length > 3) return undefined;
    languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    // Many languages of three letters have no name in the table.
    if (primary.length === 2 && languageNames.of(primary) === undefined) return undefined;
    return NORWEGIAN.test(primary) ? 'no' : primary;
  } catch {
    return undefined;
  }
});
