import {
  all,
  attr,
  baseURI,
  bodyElement,
  eachElement,
  eachText,
  fold,
  localName,
  parentElement,
  type Root,
  resolve,
  shadowRoot,
  startTag,
  textContent,
  textOf,
} from './dom';
import { ADDRESS } from './limits';
import { boxOf } from './nodes';
import type { Target } from './target';

/** Characters from which a text that goes on differently later is taken for the same text, cut. Own choice. */
const CUT_FROM = 80;
/** Distance in CSS px within which an element stands where it stood. Own choice: browsers round. */
const SAME_PLACE = 4;

/** Where the snapshot cuts class and id. */
const MARKS = 300;

const SOURCES = [
  'href',
  'src',
  'data',
  'data-href',
  'data-url',
  'data-src',
  'data-lazy-src',
  'data-original',
];

/** Addresses that an element shows or leads to, as written and resolved. */
function addressesOf(el: Element, base: string): (string | undefined)[] {
  const [source] = all(el, 'source[src]');
  const written = [
    ...SOURCES.map((name) => attr(el, name)),
    ...['srcset', 'data-srcset'].map((name) => attr(el, name)?.trim().split(/\s/)[0]),
    source && attr(source, 'src'),
    localName(el) === 'img' ? (el as HTMLImageElement).currentSrc : undefined,
  ];
  return written.flatMap((each) =>
    each === undefined ? [] : [each.slice(0, ADDRESS), resolve(each.trim(), base)],
  );
}

const words = (text: string): string => text.split(' ').filter(Boolean).sort().join(' ');

/** Counters beside a name go up while the page is open. */
const withoutNumbers = (text: string): string => text.replace(/[\d.,]+/g, '#');

function isSameText(wanted: string, found: string): boolean {
  const [one, other] = [withoutNumbers(wanted), withoutNumbers(found)];
  const length = Math.min(one.length, other.length);
  return one === other || (length >= CUT_FROM && one.slice(0, length) === other.slice(0, length));
}

/** Text without that of inline styles and scripts, as the collector reads it. */
function contentOf(el: Element): string {
  let content = textContent(el) ?? '';
  for (const code of all(el, 'style,script'))
    content = content.replace(textContent(code) ?? '', '');
  return fold(content, 300);
}

function fits(el: Element, target: Target, base: string): boolean {
  const { tag, html, address, marks, label, text } = target;
  return (
    (tag === undefined || localName(el) === tag) &&
    (html === undefined || startTag(el) === html) &&
    (address === undefined || addressesOf(el, base).includes(address)) &&
    (marks === undefined ||
      words(fold(`${attr(el, 'class') ?? ''} ${attr(el, 'id') ?? ''}`, MARKS)) === words(marks)) &&
    (label === undefined ||
      ['aria-label', 'title', 'alt'].some((name) =>
        isSameText(label, fold(attr(el, name), 300)),
      )) &&
    (text === undefined || isSameText(text, contentOf(el)))
  );
}

/** Innermost elements with a text. Only those are asked for all of theirs that begin as it does. */
function withText(body: Element, text: string): Element[] {
  const found: Element[] = [];
  eachText(body, (parent, start) => {
    if (!text.startsWith(start.slice(0, text.length))) return false;
    const isIt = (own: string) => own === text || (text.length >= CUT_FROM && own.startsWith(text));
    // What stands between two tags, then what holds it, as long as that is no longer than the text.
    let own = start;
    for (let at: Element | null = parent; at && at !== body; at = parentElement(at)) {
      const whole = textOf(at, text.length + CUT_FROM);
      if (isIt(own) || isIt(whole)) {
        if (!found.includes(at)) found.push(at);
        break;
      }
      if (whole.length >= text.length) break;
      own = whole;
    }
    return false;
  });
  return found;
}

/** Elements that fit, in the collector's order: those of open shadow trees last. */
function candidates(doc: Document, target: Target): Element[] {
  const { box: _, alike: __, first: ___, text, ...marks } = target;
  const body = bodyElement(doc);
  if (Object.keys(marks).length === 0) return text && body ? withText(body, text) : [];
  const base = baseURI(doc);
  const roots: Root[] = [doc];
  const found: Element[] = [];
  for (const root of roots)
    eachElement(root, (el) => {
      const inner = shadowRoot(el);
      if (inner) roots.push(inner);
      if (fits(el, target, base)) found.push(el);
    });
  return found;
}

/** The element that is meant; none where it is gone, or where several fit and nothing tells them apart. */
export function findTarget(doc: Document, win: Window, target: Target): Element | undefined {
  const found = candidates(doc, target);
  const { alike: [at, of] = [0, 1], box, first } = target;
  if (first) return found[0];
  if (found.length === of) return found[at];
  if (found.length < 2 && of < 2) return found[0];
  if (!box || box.width * box.height === 0) return undefined;
  const here = found.filter((el) => {
    const { x, y, width, height } = boxOf(el, win);
    return [x - box.x, y - box.y, width - box.width, height - box.height].every(
      (gap) => Math.abs(gap) <= SAME_PLACE,
    );
  });
  return here.length === 1 ? here[0] : undefined;
}
