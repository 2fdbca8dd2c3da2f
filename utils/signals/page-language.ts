import type { Exhibit } from '../audit/finding';
import { type Field, heads, metaFields } from './field';
import { entities, entityFields, mainEntities } from './items';
import { textOf } from './json-ld';
import { exhibit } from './meta';
import { signal } from './signal';

/** Code of a `Language` of schema.org, whose name may be in words. */
const codeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'alternateName' in value
    ? value.alternateName
    : undefined;

/** Every language that the page declares. */
const languageFields = signal((snapshot): Field[] => {
  const roots = heads(snapshot).flatMap(({ head, side }): Field[] => {
    const value = head.lang?.trim();
    if (!value) return [];
    const evidence: Exhibit = { label: 'html lang', text: `<html lang="${value}">`, from: side };
    return [{ value, from: 'html lang', evidence }];
  });
  const equivalents = heads(snapshot).flatMap(({ head, side }) =>
    head.metas
      .filter(({ httpEquiv }) => /^\s*content-language\s*$/i.test(httpEquiv ?? ''))
      .map(
        (tag): Field => ({
          value: (tag.content ?? '').trim(),
          from: 'content-language',
          evidence: exhibit('content-language', tag, side),
        }),
      ),
  );
  return [
    ...roots,
    ...metaFields(snapshot, ['og:locale']),
    ...equivalents,
    ...metaFields(snapshot, ['content-language', 'language', 'dc.language', 'dcterms.language']),
    ...entityFields([...mainEntities(snapshot), ...entities(snapshot)], ['inLanguage'], (value) =>
      textOf(codeOf(value) ?? value),
    ),
  ].flatMap((field) => {
    const [tag] = /^[a-z]{2,3}(?:[-_][a-z\d]+)*(?=$|[\s,;])/i.exec(field.value) ?? [];
    return tag === undefined ? [] : [{ ...field, value: tag }];
  });
});

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

/** Scripts that only one of the languages in use is written in. */
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** Places of the languages in the list above by their function words. */
const byWord = new Map<string, number[]>();
for (const [at, language] of LANGUAGES.entries())
  for (const word of new Set(FUNCTION_WORDS[language]?.split(' ')))
    byWord.set(word, [...(byWord.get(word) ?? []), at]);

const LONGEST = Math.max(...[...byWord.keys()].map((word) => word.length));

/** How many words of a text are function words of each language. */
export function functionWordsIn(text: string): { language: string; hits: number }[] {
  const all = LANGUAGES.map((language) => ({ language, hits: 0 }));
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    if (word.length <= LONGEST)
      for (const at of byWord.get(word) ?? []) (all[at] as { hits: number }).hits++;
  return all;
}

/** How much a text speaks for a language; 0 where nothing is known of it. */
function weight(language: string, text: string): number {
  const script = SCRIPTS.find(([name]) => name === language)?.[1];
  if (script) return text.match(script)?.length ?? 0;
  return functionWordsIn(text).find((each) => each.language === language)?.hits ?? 0;
}

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The language that the page says it is in; where it contradicts itself, the one that its text is in. */
export const pageLanguage = signal((snapshot): Field | null => {
  const all = languageFields(snapshot);
  const [first] = all;
  const claimed = new Set(all.map(({ value }) => primary(value)));
  if (!first || claimed.size < 2) return first ?? null;
  const { page } = snapshot;
  const text = [...page.headings.map((each) => each.text), page.main.start, page.text.start].join(
    ' ',
  );
  const weights = new Map([...claimed].map((tag) => [tag, weight(tag, text)]));
  const of = ({ value }: Field) => weights.get(primary(value)) ?? 0;
  return all.find((field) => of(field) >= 3 && of(field) > 2 * of(first)) ?? first;
});
