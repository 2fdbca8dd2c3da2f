import {
  all,
  bodyElement,
  contains,
  copyOf,
  elementAt,
  localName,
  matches,
  parentOf,
  rectOf,
  rootElement,
  startTag,
  textOf,
} from './dom';
import type { Gathered } from './gathered';
import { paragraphsOf } from './main-content';
import { boxOf } from './nodes';
import { isCovered } from './place';
import type { Reading } from './reading';
import type { PageFacts } from './snapshot';

/** What keeps visitors from selecting text: styles, things that lie over it, handlers. No event is sent. */
export function readSelection(reading: Reading): Gathered['selection'] {
  const { doc, main, styleOf } = reading;
  const sample = paragraphsOf(main).slice(0, 20);
  const holders = new Set([rootElement(doc), bodyElement(doc), main]);
  return {
    sampled: sample.length,
    unselectable: sample.filter((el) => {
      const { userSelect, webkitUserSelect } = styleOf(el);
      return (userSelect || webkitUserSelect) === 'none';
    }).length,
    covered: sample.filter((el) => isCovered(reading, el)).length,
    handlers: [...holders].flatMap((el) =>
      el ? { tag: localName(el), attrs: copyOf(el, /^on/) } : [],
    ),
  };
}

/** Where along either side of the window is looked what lies on top: near the edges, and between. Own choice. */
const POINTS = [0.04, 0.35, 0.65, 0.96];

/** What lies over the page: found from a grid of points, so that no other element is asked for its style. */
export function readCovers({ doc, win, main, styleOf }: Reading): Gathered['covers'] {
  const seen = new Set<Element>();
  const over = new Set<Element>();
  const isOver = (el: Element) => {
    const { position, zIndex } = styleOf(el);
    return (
      /fixed|absolute/.test(position) &&
      (+zIndex > 0 || matches(el, 'dialog,[popover]')) &&
      !contains(el, main) &&
      !(position === 'absolute' && contains(main, el))
    );
  };
  for (const x of POINTS)
    for (const y of POINTS) {
      let top: Element | undefined;
      let el: Element | null | undefined = elementAt(doc, x * win.innerWidth, y * win.innerHeight);
      for (; el && !seen.has(el); el = parentOf(el)) {
        seen.add(el);
        if (isOver(el)) top = el;
      }
      if (top) over.add(top);
    }
  return [...over].map((el) => ({
    html: startTag(el),
    text: textOf(el, 600),
    box: boxOf(el, { scrollX: 0, scrollY: 0 }),
  }));
}

/** Elements whose boxes are asked for at most; own choice. */
const MOST = 3_000;

/** Width the document needs and has, and what sticks out of it without anything that cuts it off. */
export function readOverflow({ doc, win, styleOf }: Reading): PageFacts['overflow'] {
  const body = bodyElement(doc);
  const { scrollWidth: needed = 0, clientWidth: has = 0 } = rootElement(doc) ?? {};
  const isClipped = (el: Element): boolean => {
    const parent = parentOf(el) as Element;
    return parent !== body && (styleOf(parent).overflowX !== 'visible' || isClipped(parent));
  };
  const widest = (needed > has + 1 && body ? all(body, '*') : [])
    .slice(0, MOST)
    .map((el) => ({ el, right: rectOf(el).right + win.scrollX }))
    .filter(({ right }) => right > has + 1)
    .sort((a, b) => b.right - a.right)
    .slice(0, 30)
    .filter(({ el }) => !isClipped(el))
    .slice(0, 3);
  return { needed, has, widest: widest.map(({ el }) => startTag(el)) };
}
