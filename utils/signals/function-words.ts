/** Telling languages by their commonest words. */

/** Words that no text of some length in the language does without. */
export const FUNCTION_WORDS: Record<string, string> = {
  en: 'the and of to is that for with this are',
  de: 'der die und das nicht ist mit ein von für',
  fr: 'le les des et est une dans pour que sur',
  es: 'el los las que una por con para del es',
  pt: 'o os uma que não para com do da em',
  it: 'il che di della per non una con sono gli',
  nl: 'het een van de niet met voor zijn op is',
  sv: 'och att det som för på är inte med ett',
  da: 'og det at er på af ikke til med en',
  pl: 'i w na nie się z do że jest to',
  ru: 'и в не на что с по это как из',
  tr: 've bir bu için ile de da çok olarak daha',
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** Places of the languages in the list above by their function words. */
const byWord = new Map<string, number[]>();
for (const [at, language] of LANGUAGES.entries())
  for (const word of new Set(FUNCTION_WORDS[language]?.split(' ')))
    byWord.set(word, [...(byWord.get(word) ?? []), at]);

const LONGEST = Math.max(...[...byWord.keys()].map((word) => word.length));

/** Places in a table of the words; most words of a text are done with by a look into it. */
const TABLE = 1 << 12;

const nextPlace = (place: number, unit: number): number => (place * 31 + unit) & (TABLE - 1);

const occurs = new Uint8Array(TABLE);
for (const word of byWord.keys()) {
  let place = 0;
  for (let at = 0; at < word.length; at++) place = nextPlace(place, word.charCodeAt(at));
  occurs[place] = 1;
}

const LETTER = /\p{L}/u;

/** Whether a unit of UTF-16 is a letter, of all that were asked about: 1 where it is, 2 where not. */
const kinds = new Uint8Array(0x1_0000);

/** Units that the letter at a place takes up; 0 where there is none. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) === 0xd800) {
    const pair = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return LETTER.test(pair) ? pair.length : 0;
  }
  kinds[unit] ||= LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1 ? 1 : 0;
}

export interface FunctionWords {
  /** How many words are function words of each language. */
  hits: { language: string; hits: number }[];
  /** How many words there are at all. */
  words: number;
}

/** The function words among the words of a text. */
export function functionWordsIn(text: string): FunctionWords {
  const hits = LANGUAGES.map((language) => ({ language, hits: 0 }));
  const lower = text.toLowerCase();
  let words = 0;
  // By hand: a list of all words takes longer to make than to read.
  for (let from = 0; from < lower.length; from++) {
    let to = from;
    let place = 0;
    while (to < lower.length) {
      const unit = lower.charCodeAt(to);
      const taken = kinds[unit] === 1 ? 1 : letterAt(lower, to);
      if (taken === 0) break;
      place = nextPlace(place, unit);
      to += taken;
    }
    if (to === from) continue;
    words++;
    if (occurs[place] === 1 && to - from <= LONGEST)
      for (const at of byWord.get(lower.slice(from, to)) ?? [])
        (hits[at] as FunctionWords['hits'][number]).hits++;
    from = to;
  }
  // A Turkish capital comes apart in lower case.
  if (lower.length !== text.length) words = text.match(/\p{L}+/gu)?.length ?? 0;
  return { hits, words };
}
