import type { Exhibit } from '../audit/finding';
import { type Field, heads, metaFields } from './field';
import { functionWordsIn } from './function-words';
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

/** Scripts that only one of the languages in use is written in. */
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** How much a text speaks for a language; 0 where nothing is known of it. */
function weight(language: string, text: string): number {
  const script = SCRIPTS.find(([name]) => name === language)?.[1];
  if (script) return text.match(script)?.length ?? 0;
  return functionWordsIn(text).hits.find((each) => each.language === language)?.hits ?? 0;
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
