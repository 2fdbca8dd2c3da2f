import { attr, baseURI, resolve } from './dom';
import type { CollectOptions, Sent } from './gathered';
import { hostOf, isOwnHost } from './hosts';
import { mainOf } from './main-content';
import { nearest, type PageNode, readNodes } from './nodes';
import { remembered, type Scan, scanPage } from './scan';

/** One reading of a page: what all of its parts need. */
export interface Reading {
  doc: Document;
  win: Window;
  options: CollectOptions;
  base: string;
  /** Names of the lists that were cut at their limit. */
  cut: string[];
  nodes: Sent<PageNode[]>;
  /** Index of the nearest node that is or holds an element. */
  upOf(el: Element): number | undefined;
  /** Elements of a list that was scanned for. */
  of: Scan['of'];
  main: Element;
  from: 'main' | 'article' | 'body';
  /** Computed style. */
  styleOf(el: Element): CSSStyleDeclaration;
  /** Where a link leads: its address when to another site, true within the own site, false to neither. */
  sideOf(el: Element): string | boolean;
}

/** Looks over the page once. `resolved`: what makes an address absolute. */
export function startReading(
  doc: Document,
  win: Window,
  options: CollectOptions,
  resolved = resolve,
): Reading {
  const base = baseURI(doc);
  const cut: string[] = [];
  const scan = scanPage(doc, options.keys, options.marks.formats);
  const index = new Map<Element, number>();
  const own = hostOf(win.location.href);
  const isHome = hostOf(base) === own;
  // Pages link to the same address again and again, and each link is asked about more than once.
  const leadsTo = remembered((href: string): string | boolean => {
    // Most links are paths, and parsing addresses takes time.
    if (isHome && /^([#?]|\/(?!\/))/.test(href)) return true;
    const url = resolved(href, base) ?? '';
    return /^http/.test(url) && (isOwnHost(hostOf(url), own) || url);
  });
  return {
    doc,
    win,
    options,
    base,
    cut,
    nodes: readNodes(scan, options.marks, cut, index),
    ...mainOf(doc),
    upOf: (el) => nearest(index, el),
    of: scan.of,
    styleOf: (el) => win.getComputedStyle(el),
    sideOf: (el) => leadsTo((attr(el, 'href') ?? '').trim()),
  };
}
