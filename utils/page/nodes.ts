import { all, attr, copyOf, localName, matches, parentOf, rectOf, textOf } from './dom';
import type { Sent } from './gathered';
import { bounded } from './head';
import { NODES } from './limits';
import type { Scan } from './scan';
import type { Box } from './snapshot';

/** An element that means something here, with its place among the others. */
export interface PageNode {
  /** Index of the nearest node that holds it; absent at the top. */
  up?: number;
  tag: string;
  attrs: Record<string, string>;
  /** Absent of mere holders, as are the rest. */
  text?: string;
  /** First link inside, and how many there are. */
  link?: string;
  links?: number;
  /** The only picture inside. */
  image?: string;
  alt?: string;
}

/** How the nodes are read. Parts of lists stand without spaces. */
export interface NodeMarks {
  /** Selector list of the roots of microformats. */
  formats: string;
  /** Selector list of nodes that only hold others: their text is not taken. */
  holders: string;
  /** Source of the pattern of attribute names that are kept. */
  attributes: string;
}

/** The element's box in CSS px, relative to the document. */
export function boxOf(el: Element, { scrollX, scrollY }: Pick<Window, 'scrollX' | 'scrollY'>): Box {
  const { left, top, width, height } = rectOf(el);
  const [x = 0, y = 0, w = 0, h = 0] = [left + scrollX, top + scrollY, width, height].map(
    Math.round,
  );
  return { x, y, width: w, height: h };
}

/** Index of the nearest node that is or holds an element. */
export function nearest(index: Map<Element, number>, el: Element | null | undefined) {
  let at = el;
  while (at && !index.has(at)) at = parentOf(at);
  return at ? index.get(at) : undefined;
}

/**
 * Takes the elements that mean something out of a scanned document, in document order. What they say
 * together (items, dates, bylines, comments) is worked out of this list elsewhere, not in the page. Which
 * element became which is noted in `index`.
 */
export function readNodes(
  { of }: Scan,
  marks: NodeMarks,
  cut: string[],
  index = new Map<Element, number>(),
): Sent<PageNode>[] {
  const kept = new RegExp(`^(${marks.attributes})$`);
  return bounded(of('nodes'), NODES, 'nodes', cut).map((el, at) => {
    index.set(el, at);
    const node: Sent<PageNode> = {
      up: nearest(index, parentOf(el)),
      tag: localName(el),
      attrs: copyOf(el, kept),
    };
    if (matches(el, marks.holders)) return node;
    const links = all(el, 'a[href]');
    const [image, another] = all(el, 'img');
    return {
      ...node,
      text: textOf(el, 500),
      link: links[0] && attr(links[0], 'href'),
      links: links.length,
      ...(image && !another && { image: attr(image, 'src'), alt: attr(image, 'alt') }),
    };
  });
}
