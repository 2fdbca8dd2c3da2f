import { all, attr, closest, matches, parentElement, type Root, textContent } from '../page/dom';

/** Characters of a block that do not count (mozilla/readability, Readability-readerable.js, 2026-11-25). */
const FREE = 140;
/** Blocks looked at, at most; own choice. */
const MOST = 2_000;

/** Blocks with text of their own: paragraphs, and boxes whose lines are broken by hand. */
const blocksOf = (root: Root, paragraphs: string): Element[] => [
  ...new Set([
    ...all(root, paragraphs).slice(0, MOST),
    ...all(root, 'div > br')
      .slice(0, MOST)
      .flatMap((el) => parentElement(el) ?? []),
  ]),
];

const scoreOf = (blocks: readonly Element[]): number =>
  Math.round(
    blocks.reduce(
      (sum, el) => sum + Math.sqrt(Math.max(0, (textContent(el) ?? '').trim().length - FREE)),
      0,
    ),
  );

/*
 * How much text a reading view finds, by the measure that Firefox uses: the root of what each block has above
 * 140 characters, added up. Versions differ in the blocks that they take and pass over, so there are two readings.
 */

/** All that any version takes. Some count the text of scripts too, so it is for a document that still has them. */
export const mostRead = (doc: Document): number => scoreOf(blocksOf(doc, 'p, pre, article'));

/** The fewest that any version takes: what stands in the main content, outside lists and comments. */
export function fewestRead(main: Element): number {
  const isTaken = (el: Element) =>
    !matches(el, 'li p') &&
    !closest(el, '[hidden], [aria-hidden="true"], aside, nav, footer, [class*="comment"]') &&
    !/display\s*:\s*none/i.test(attr(el, 'style') ?? '');
  return scoreOf(blocksOf(main, 'p, pre').filter(isTaken));
}
