import { BEYOND_ASCII } from './plain-text';
import { remembered } from './remembered';

/** Characters of a text that are looked at. Own choice. */
const LONGEST = 5_000;

/** Words that say nothing of what a text is about, in the languages most pages are in. Own list. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be by for from has how in is it its of on or that the this to was what with your you ' +
    'aus bei das dem den der des die ein eine einem einen einer für im in ist mit nicht und von vom wie zu zum zur ' +
    'au aux ce ces dans de des du en est et la le les par pour que qui sur un une ' +
    'al como con del el los las o para por se su una y e do da dos das em no na os um uma ' +
    'di il lo gli che per non sono della delle het een van op te voor met zijn ' +
    'och att det som på är av ett den i og at af til w na nie się z и в не на с по о для'
  ).split(' '),
);

/** Scripts that put no blank between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** The pairs of neighbours in a run of characters; a single one stands for itself. */
function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length < 2
    ? letters
    : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Endings of the plural and of the possessive are put aside: “mills” and “mill’s” are about a mill. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:'s|es|s)$/, '') : word);

/** The same of a text that has neither accents nor other scripts. */
function tokensOfAscii(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .replace(/`/g, "'")
      .match(/[a-z\d]+(?:'s)?/g) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return new Set((telling.length > 0 ? telling : words).map(stem));
}

/**
 * What a text is made of: words in lower case without marks, endings and stop words, or pairs of characters where
 * the script has no blanks. A text of nothing but stop words is made of these.
 */
export const tokensOf = remembered((text): ReadonlySet<string> => {
  if (!BEYOND_ASCII.test(text)) return tokensOfAscii(text);
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
  const words = plain.replace(UNSPACED, ' ').match(/[\p{L}\p{N}\p{M}]+(?:'s)?/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const runs = plain.match(UNSPACED) ?? [];
  const all = telling.length + runs.length > 0 ? telling : words;
  return new Set([...all.map(stem), ...runs.flatMap(pairs)]);
});

/** How many parts of one text the other has, too. */
function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const token of a) if (b.has(token)) shared++;
  return shared;
}

/** Whether two texts are one, and say something; titles are most often repeated to the letter. */
const isOne = (one: string, other: string): boolean =>
  one === other && /[a-z\d]/i.test(one.slice(0, LONGEST));

/**
 * How much of the shorter text the longer one says too, from 0 to 1; 0 where either says nothing. Order does not
 * count, nor do stop words, case and punctuation.
 */
export function similarity(one: string, other: string): number {
  if (isOne(one, other)) return 1;
  const [a, b] = [tokensOf(one), tokensOf(other)];
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  return sharedBy(a, b) / least;
}

/**
 * Whether two texts are the same but for a word or two: of each, nine in ten parts are in the other, too. The
 * longer one counts as well, so that a title is not its whole paragraph.
 */
export function isSameText(one: string, other: string, least = 0.9): boolean {
  if (isOne(one, other)) return true;
  const [a, b] = [tokensOf(one), tokensOf(other)];
  const most = Math.max(a.size, b.size);
  if (most === 0) return false;
  return sharedBy(a, b) / most >= least;
}
