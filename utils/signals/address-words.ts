import { decodeOnce } from './shared-address';
import { webUrl } from './urls';

/** What the end of an address tells a reader. */
export interface AddressWords {
  /** Last part of the path that is no index file, decoded; empty on a front page. */
  segment: string;
  /** Words in it; keys, numbers and names of templates are none. */
  words: string[];
  /** Words of each part before it, the nearest first. */
  before: string[][];
}

/** Ending of a file, as servers of pages have them. */
const EXTENSION =
  /\.(?:s?html?|xhtml|php\d?|phtml|aspx?|jspx?|cfml?|cgi|pl|do|action|story|page|print|amp|cms|ece|html5)$/i;

/** Names of templates and places that fit every page of a site. Own list. */
const TEMPLATE =
  /^(?:articles?|articleview|article_?show|view|viewer|views|show|showthread|story|stories|storyid|item|items|node|post|posts|entry|watch|video|videos|embed|track|page|pages|index|default|home|main|details?|news|content|contents|read|list|id|ids|threads?|topics?|products?|events?|profile|user|users|status|story_id|arid|display|open|get|print|amp|all|full|short)$/i;

/** Hex digits in groups, as in UUIDs, or one long run of them. */
const HEX = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=.*\d)[\da-f]{7,})$/i;

/** Scripts that put no spaces between words. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** A word as people write it: one case or a capital first, several run together (`TideTables`), or digits behind. */
const WORD =
  /^(?:\p{L}?\p{Ll}+|\p{Lu}+|\p{Lo}[\p{Lo}\p{M}]*|\p{L}?[\p{Ll}\p{M}]+(?:\p{Lu}[\p{Ll}\p{M}]+)+)\d*$/u;

const MARKS = /[^\p{L}\p{N}\p{M}'’%]+/u;

/** Words in a token; nothing for a key. */
function wordsOf(token: string): string[] {
  if (DENSE.test(token)) {
    const length = [...token.replace(/[^\p{L}\p{M}]/gu, '')].length;
    return length < 2 ? [] : length < 4 ? [token] : [token.slice(0, 2), token.slice(2)];
  }
  if (!WORD.test(token.normalize('NFC')) || /^[bcdfghjklmnpqrstvwxz]{4,}$/i.test(token)) return [];
  return token
    .replace(/\d+$/, '')
    .split(/(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => [...word].length >= 3 && !TEMPLATE.test(word));
}

/** Words in one part of a path. */
function wordsIn(segment: string): string[] {
  const bare = segment.replace(EXTENSION, '');
  if (HEX.test(bare) || TEMPLATE.test(bare)) return [];
  return bare
    .split(MARKS)
    .filter((token) => !HEX.test(token))
    .flatMap((token) => wordsOf(token.replace(/['’]/g, '')));
}

const INDEX = /^(?:index|default|home|main)(?:\.\w{2,5})?$|^(?:amp|print|view|all)$/i;

/** Reads the words at the end of an address; `undefined` for what is no web address. */
export function addressWords(address: string): AddressWords | undefined {
  const url = webUrl(address);
  if (!url) return undefined;
  const parts = url.pathname
    .split('/')
    .filter(Boolean)
    .map((part) => decodeOnce(part).normalize('NFC'));
  while (parts.length > 1 && INDEX.test(parts.at(-1) ?? '')) parts.pop();
  const segment = parts.at(-1) ?? '';
  return { segment, words: wordsIn(segment), before: parts.slice(0, -1).reverse().map(wordsIn) };
}
