import { type Field, itempropFields, metaFields } from './field';
import { entityFields, mainEntities } from './items';
import { titleFields } from './page-title';
import { publisher } from './publisher';
import { signal } from './signal';
import { webUrl } from './urls';

/** Words of at least four letters (of scripts without blanks: pairs of characters). */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return [
    ...(folded.match(/[\p{L}\p{N}]{4,}/gu) ?? []),
    ...(folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/gu) ?? []),
  ];
}

/**
 * The page's description of itself: of its card first, then of its structured data; never text of the body.
 * One that has no word of any title stands back behind one that has.
 */
export const pageDescription = signal((snapshot): Field | null => {
  const all = [
    ...metaFields(snapshot, ['og:description', 'description', 'twitter:description']),
    ...entityFields(mainEntities(snapshot), ['description']),
    ...itempropFields(snapshot, ['description']),
    ...metaFields(snapshot, ['dc.description', 'dcterms.description']),
  ];
  const [first] = all;
  if (!first) return null;
  const site = wordsOf(publisher(snapshot)?.value ?? '');
  const host = (webUrl(snapshot.page.url)?.hostname ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  const topic = new Set(
    titleFields(snapshot)
      .flatMap(({ value }) => wordsOf(value))
      .filter((word) => !site.includes(word) && !host.includes(word)),
  );
  // A site that says the same on all its pages does not speak of this one.
  const speaks = ({ value }: Field) => wordsOf(value).some((word) => topic.has(word));
  const name = (publisher(snapshot)?.value ?? '').toLowerCase();
  const isSlogan = ({ value }: Field) => name !== '' && value.toLowerCase().startsWith(name);
  return all.find(speaks) ?? all.find((each) => !isSlogan(each)) ?? first;
});
