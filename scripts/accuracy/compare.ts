import { dayOf, isSameDay, isStored, plainAddress, plainLanguage, plainText } from './normalise.ts';
import { type Field, listOf } from './values.ts';

/**
 * What is right for a field of a page; `null` where the page declares nothing. `also`: feeds that are only
 * linked in the body, which may be given but need not.
 */
export type Truth = null | { accept: string[]; also?: string[]; why?: string };

/** `missing`: nothing given though the page has it; `invented`: something given though it has not. */
export type Verdict = 'right' | 'wrong' | 'missing' | 'invented';

export interface Place {
  url: string;
  /** False where the page was saved without its address, and `url` is one of ours. */
  isKnown: boolean;
}

type Value = string | string[] | null;

const someText = (accept: string[], value: string) => accept.some((kept) => isStored(kept, value));

/** One name as accepted, or a list of names that each are. */
function isAuthor(accept: string[], names: string[]): boolean {
  if (someText(accept, names.join(', '))) return true;
  const parts = names.flatMap((name) => (someText(accept, name) ? [] : splitNames(name)));
  return parts.every((part) => someText(accept, part));
}

function splitNames(names: string): string[] {
  return names
    .split(/\s*[,;&]\s*|\s+and\s+/i)
    .map((name) => name.replace(/^and\s+/i, ''))
    .filter((name) => name !== '');
}

function isRight(field: Field, accept: string[], values: string[], { url }: Place): boolean {
  const [value = ''] = values;
  if (field === 'author') return isAuthor(accept, values);
  if (field === 'image' || field === 'url' || field === 'icon') {
    return accept.some((each) => plainAddress(each, url) === plainAddress(value, url));
  }
  if (field === 'lang') return accept.some((each) => plainLanguage(each) === plainLanguage(value));
  if (field === 'date') {
    const day = dayOf(value);
    return day !== undefined && accept.some((each) => isSameDay(each, day));
  }
  return someText(accept, value);
}

function judgeFeeds(
  truth: Truth,
  values: string[],
  { url }: Place,
  offers: 'one' | 'all',
): Verdict {
  const accept = (truth?.accept ?? []).map((each) => plainAddress(each, url));
  const also = (truth?.also ?? []).map((each) => plainAddress(each, url));
  const found = new Set(values.map((each) => plainAddress(each, url)));
  if (found.size === 0) return accept.length === 0 ? 'right' : 'missing';
  if (accept.length + also.length === 0) return 'invented';
  const isWrong = [...found].some((each) => !accept.includes(each) && !also.includes(each));
  if (isWrong) return 'wrong';
  return offers === 'one' || accept.every((each) => found.has(each)) ? 'right' : 'wrong';
}

/**
 * Judges one value of one extractor against the truth. Of feeds, an extractor that offers `one` need not
 * give all of them. An extractor that gives no address says that the page's own holds, as its caller would
 * take it; a page that declares no icon has the one at `/favicon.ico`, if any.
 */
export function judge(
  field: Field,
  truth: Truth,
  value: Value,
  place: Place,
  offers: 'one' | 'all' = 'one',
): Verdict {
  let values = listOf(value);
  if (field === 'feeds') return judgeFeeds(truth, values, place, offers);
  const own = plainAddress(place.url);
  if (field === 'url' && !place.isKnown) {
    values = values.filter((each) => plainAddress(each, place.url) !== own);
  } else if (field === 'url' && values.length === 0) {
    values = [place.url];
  }
  if (field === 'icon' && truth === null) {
    const usual = plainAddress('/favicon.ico', place.url);
    values = values.filter((each) => plainAddress(each, place.url) !== usual);
  }
  if (truth === null) return values.length === 0 ? 'right' : 'invented';
  if (values.length === 0) return 'missing';
  return isRight(field, truth.accept, values, place) ? 'right' : 'wrong';
}

/** A value in the form in which two extractors are said to agree. */
export function comparable(field: Field, value: Value, { url }: Place): string {
  const values = listOf(value);
  const plain = values.map((each) => {
    if (field === 'image' || field === 'url' || field === 'icon' || field === 'feeds')
      return plainAddress(each, url);
    if (field === 'lang') return plainLanguage(each);
    if (field === 'date') return dayOf(each)?.text.slice(0, 10) ?? each;
    return plainText(each);
  });
  return plain.sort().join('\n');
}
