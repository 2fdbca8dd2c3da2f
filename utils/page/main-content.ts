import {
  all,
  attr,
  bodyElement,
  closest,
  contains,
  eachText,
  fold,
  localName,
  NO_TEXT,
  parentElement,
  resolve,
  rootElement,
  textContent,
  textOf,
} from './dom';
import type { Gathered, Sent } from './gathered';
import { bounded } from './head';
import { OUT_LINKS } from './limits';
import { boxOf } from './nodes';
import type { Reading } from './reading';
import type { MainContent } from './snapshot';

/** Length of a text with runs of white space as one. */
export const folded = (text: string | null): number => (text ?? '').replace(/\s\s+/g, ' ').length;

/** Text length with runs of white space as one, without the text of the elements to skip. */
export function lengthOf(el: Element, skip = NO_TEXT): number {
  let characters = folded(textContent(el));
  let last: Element | undefined;
  for (const part of all(el, skip)) {
    if (last && contains(last, part)) continue;
    last = part;
    characters -= folded(textContent(part));
  }
  return Math.max(0, characters);
}

/** The one with most text. */
export const longest = (list: Element[]): Element | undefined => {
  const texts = list.slice(0, 200).map((el) => textContent(el)?.length ?? 0);
  return list[texts.indexOf(Math.max(...texts))];
};

/** What is taken for the main content: `main` element or role, the article with most text, or the body. */
export function mainOf(doc: Document): {
  main: Element;
  from: MainContent['from'];
} {
  const main = longest(all(doc, 'main, [role=main]'));
  const article = main ?? longest(all(doc, 'article'));
  return {
    main: article ?? bodyElement(doc) ?? (rootElement(doc) as Element),
    from: main ? 'main' : article ? 'article' : 'body',
  };
}

/** Characters of the main content, white space folded; `frame` is what a body has around it. */
export const mainLength = ({ main, from }: ReturnType<typeof mainOf>, frame: string): number =>
  lengthOf(main, from === 'body' ? `${NO_TEXT}, ${frame}` : NO_TEXT);

/** Paragraphs looked at at most; own choice. */
const MOST = 2_000;

/** Members counted of a group at most; own choice. */
const MOST_ALIKE = 300;

/**
 * Largest group of like siblings in the main content that each hold a heading or picture. Found from those
 * upwards, so that no element is visited more than a few times.
 */
function repeated({ main, of, sideOf, base, win }: Reading): MainContent['repeated'] {
  const groups = new Map<Element, Record<string, Set<Element>>>();
  let most = 2;
  let best: [string, Set<Element>] | undefined;
  const marks = [...of('headings'), ...of('images')].slice(0, MOST);
  for (const mark of marks.filter((el) => contains(main, el))) {
    // Comments come in rows with pictures too.
    let el = closest(mark, '#comments,.comments') ? null : parentElement(mark);
    for (let up = 0; el && el !== main && up < 6; up++) {
      const parent = parentElement(el) as Element;
      const key = `${localName(el)}.${/\S+/.exec(attr(el, 'class') ?? '') ?? ''}`.slice(0, 100);
      const group = groups.get(parent) ?? {};
      groups.set(parent, group);
      const members = group[key] ?? new Set();
      group[key] = members;
      if (members.size < MOST_ALIKE) members.add(el);
      if (members.size > most) {
        most = members.size;
        best = [key, members];
      }
      el = parent;
    }
  }
  if (!best) return undefined;
  const withoutHash = (url: string) => url.replace(/#.*/, '');
  const [mark, members] = best;
  const leadsOn = (el: Element) => {
    const href = attr(el, 'href');
    const url = href !== undefined && sideOf(el) === true && resolve(href, base);
    return url && withoutHash(url) !== withoutHash(win.location.href);
  };
  return {
    count: members.size,
    linked: [...members].filter((el) => [el, ...all(el, 'a[href]').slice(0, 9)].some(leadsOn))
      .length,
    mark,
  };
}

/** Blocks of text that are long enough to be read. */
export const paragraphsOf = (main: Element): Element[] =>
  all(main, 'p')
    .slice(0, MOST)
    .filter((el) => textOf(el, 80).length >= 80);

/** The page's main content and how it is built, and where its links lead. */
export function readMain(
  reading: Reading,
): Sent<Pick<Gathered, 'main' | 'outLinks' | 'fragmentLinks' | 'internalLinks'>> {
  const { main, from, options, cut, sideOf, upOf } = reading;
  const { frame } = options.marks;
  const links = all(main, 'a[href]')
    .slice(0, MOST)
    .map((el) => ({ el, url: sideOf(el), text: textOf(el, 200) }));
  const out = links.filter(({ url }) => url && url !== true);
  let start = '';
  eachText(main, (parent, text) => {
    if (from !== 'body' || !closest(parent, frame)) start += `${text} `;
    return start.length > 300;
  });
  return {
    main: {
      from,
      box: boxOf(main, reading.win),
      characters: mainLength(reading, frame),
      start: fold(start, 300),
      paragraphs: paragraphsOf(main).length,
      links: links.length,
      linkCharacters: links.reduce((sum, { text }) => sum + text.length, 0),
      repeated: repeated(reading),
    },
    fragmentLinks: links.filter(({ el }) => /^#(!\/?|\/)[^/]/.test(attr(el, 'href') ?? '')).length,
    internalLinks: links.filter(({ url }) => url === true).length,
    outLinks: bounded(out, OUT_LINKS, 'outLinks', cut).map(({ el, url, text }) => ({
      url: url as string,
      text,
      rel: attr(el, 'rel'),
      referrerPolicy: attr(el, 'referrerpolicy'),
      up: upOf(el),
    })),
  };
}
