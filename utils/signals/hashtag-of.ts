/** Longest hashtag that is made; East Asian signs count twice. Own choice: what is longer is a sentence. */
const LONGEST = 30;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** What a hashtag may hold: letters with their marks, digits and the underscore of any script. */
const WORDS = /[\p{L}\p{M}\p{N}_]+/gu;

/** Marks that a name cannot lose without becoming another: C++, C#, .NET. */
const TELLING = /^\.|[+#＃]/u;

/** Scripts that have capitals, and those that leave no blanks: in these, words can stand together. */
const JOINS = /\p{Lu}|\p{Ll}|\p{Lt}|\p{N}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** A word as part of a longer hashtag: with a capital, unless it has its own way with them. */
const capital = (word: string): string =>
  word === word.toLowerCase() ? word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : word;

/**
 * A topic as a hashtag, without `#`: several words are joined, each with a capital or, where the script has none, with
 * an underscore between, so that they can still be told apart and read out. Absent where none can be made of it:
 * nothing but digits, too long, or a name that would lose what makes it one.
 */
export function hashtagOf(topic: string): string | undefined {
  const text = topic
    .normalize('NFC')
    .trim()
    .replace(/^[#＃]+/u, '')
    // An apostrophe stands within a word.
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  if (TELLING.test(text)) return undefined;
  const words = text.match(WORDS) ?? [];
  const parts = words.length > 1 ? words.map(capital) : words;
  const tag = parts.reduce((all, part) => {
    const isClear = all === '' || (JOINS.test(all.at(-1) ?? '') && JOINS.test(part.charAt(0)));
    return isClear ? all + part : `${all}_${part}`;
  }, '');
  const width = [...tag].length + (tag.match(EAST_ASIAN)?.length ?? 0);
  return /\p{L}/u.test(tag) && width <= LONGEST ? tag : undefined;
}
