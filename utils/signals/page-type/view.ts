import type { HeadFacts } from '../../page/snapshot';
import { meta, served, titleOf } from '../meta';
import { BEYOND_ASCII, letters } from '../plain-text';
import { signal } from '../signal';
import { isHomepage, webUrl } from '../urls';

/** What all signs of a page's type look at. */
export interface View {
  url: URL | undefined;
  /** Decoded as far as it can be. */
  path: string;
  isHome: boolean;
  /** The server's head, and the rendered one. */
  heads: HeadFacts[];
  title: string;
  h1: string;
  /** Written with characters that say more than letters do. */
  isDense: boolean;
  /** Characters of the main content that are no link text. */
  prose: number;
  /** Text to be read: paragraphs, and few links among them. */
  isText: boolean;
  /** A date, a byline, or either in the words at the start. */
  isSigned: boolean;
  /** The address repeats the words of the title. */
  isNamed: boolean;
  /** Title or address are those of a single thing, whatever else is listed around it. */
  isSingle: boolean;
  /** A day or month stands in the address, and a name behind it. */
  isDated: boolean;
}

/** Text from which on a page is one to be read, in characters of prose. Our own choice. */
const TEXT = { plain: 1_000, dense: 300 };

/** A day with its year, in figures or with the month as a word of any language. */
const DATE =
  /(19|20)\d\d\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}|(?<!\d)\d{1,2}[./]\d{1,2}[./](19|20)\d\d|(?<!\d)\d{1,2}(\.|st|nd|rd|th)?\s(de\s)?\p{L}{3,12}\.?,?\s(de\s)?(19|20)\d\d|\p{L}{3,12}\.?\s\d{1,2}(st|nd|rd|th)?,?\s(19|20)\d\d/u;

const BYLINE = /(^|\s)([Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\s\p{Lu}[\p{L}.]*\s\p{Lu}/u;

const wordsOf = (text: string): string[] => {
  const words = BEYOND_ASCII.test(text)
    ? text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
    : text.toLowerCase().split(/[^a-z\d]+/);
  return words.filter((word) => word.length > 2);
};

/** Whether some part of a path is made of the words of a text: at least three, and most of them. */
function isSlugOf(path: string, text: string): boolean {
  let words: Set<string> | undefined;
  return path.split('/').some((part) => {
    const parts = part === '' ? [] : wordsOf(part.replace(/\.\w{2,5}$/, ''));
    if (parts.length < 3) return false;
    words ??= new Set(wordsOf(text));
    const shared = parts.filter((word) => words?.has(word)).length;
    return shared >= 3 && shared >= parts.length * 0.6;
  });
}

/** A day or month in the path, and what was published then behind it. */
const DATED = /\/(19|20)\d\d[-/]\d\d?([-/]\d\d?)?\/(?!page\/)(?=[^/]*(\p{L}|\d{3}))[^/]+/u;

/** Whether a heading is a sentence that the title repeats; lists have short names. */
function isHeadline(h1: string, title: string, isDense: boolean): boolean {
  const long = isDense ? letters(h1).length >= 10 : h1.trim().split(/\s+/).length >= 5;
  return long && letters(title).includes(letters(h1).slice(0, 60));
}

const decodedPath = (url: URL | undefined): string => {
  const path = url?.pathname ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    // A malformed escape: the path as written still says enough.
    return path;
  }
};

/** The page as all signs of its type look at it. */
export const viewOf = signal((snapshot): View => {
  const { page } = snapshot;
  const { main, text, head } = page;
  const facts = served(snapshot);
  const url = webUrl(page.url);
  const path = decodedPath(url);
  const title = titleOf(head) ?? '';
  const h1 =
    page.headings.find(({ level, main: inside, text: words }) => level === 1 && inside && words)
      ?.text ??
    page.headings.find(({ level, text: words }) => level === 1 && words)?.text ??
    '';
  const starts = `${main.start} ${text.start} ${title}`;
  const isDense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/.test(starts);
  const prose = Math.max(0, main.characters - main.linkCharacters);
  const isDated = DATED.test(path);
  const names = [title, h1, meta(head, 'og:title') ?? ''].join(' ');
  const isNamed = isSlugOf(path, names);
  const isSingle = isNamed || isDated || isHeadline(h1, title, isDense);
  const isProse = main.linkCharacters <= main.characters * 0.6;
  return {
    url,
    path,
    isHome: isHomepage(page.url),
    heads: facts ? [facts.head, head] : [head],
    title,
    h1,
    isDense,
    prose,
    isText:
      prose >= (isDense ? TEXT.dense : TEXT.plain) &&
      (isProse || (isSingle && main.paragraphs >= 10)) &&
      (isDense || isSingle || main.paragraphs >= 3 || prose >= 3 * TEXT.plain),
    isSigned:
      page.times.length > 0 || page.bylines.length > 0 || DATE.test(starts) || BYLINE.test(starts),
    isNamed,
    isSingle,
    isDated,
  };
});
