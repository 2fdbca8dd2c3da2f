import { all, attr, closest, eachElement, localName, matches, type Root, shadowRoot } from './dom';
import type { Entry, Keys } from './keys';
import { WITHIN_FORMATS } from './limits';

/** Gives the value of a key, made when it is first asked for. */
export const remembered =
  <Key, Value>(make: (key: Key) => Value, map = new Map<Key, Value>()) =>
  (key: Key): Value => {
    let known = map.get(key);
    if (!known) {
      known = make(key);
      map.set(key, known);
    }
    return known;
  };

/** Elements by list, each list in document order and without doubles, shadow trees last. */
export interface Scan {
  of(list: string): Element[];
}

/**
 * Finds the elements of all lists in one walk over a document and its open shadow trees. Names and classes
 * come again and again, so what they mean is worked out once for each.
 */
export function scanPage(doc: Document, keys: Keys, formats: string): Scan {
  const roots: Root[] = [doc];
  const lists = new Map<string, Element[]>();
  const of = remembered((): Element[] => [], lists);
  const classes = new Map(keys.classes);
  const patterns = keys.patterns.map(
    ([source, entry]) => [new RegExp(source, 'i'), entry] as const,
  );
  // Most names fit none of them.
  const any = new RegExp(keys.patterns.map(([source]) => source).join('|'), 'i');
  const byTag = remembered(
    // Web components and the elements of old widget languages may be anything.
    (name: string): Entry[] => (/[-:]/.test(name) ? [['candidates', '']] : []),
    new Map(keys.tags),
  );
  const byClass = remembered((written: string): Entry[] => [
    ...written.split(/\s+/).flatMap((each) => classes.get(each) ?? []),
    ...(any.test(written)
      ? patterns.filter(([pattern]) => pattern.test(written)).map(([, entry]) => entry)
      : []),
  ]);
  const put = (el: Element, entries: Entry[] = []) => {
    for (const [list, selector] of entries) {
      const isInside = list === WITHIN_FORMATS;
      if (
        isInside ? lists.has('formats') && closest(el, formats) : !selector || matches(el, selector)
      ) {
        const found = of(isInside ? 'nodes' : list);
        if (found.at(-1) !== el) found.push(el);
      }
    }
  };
  for (const root of roots) {
    const marked = new Map<Element, Entry[]>();
    const marksOf = remembered((): Entry[] => [], marked);
    // Items may name elements elsewhere in the page as their parts.
    const parts = all(root, '[itemref]')
      .slice(0, 20)
      .map((el): Keys['rest'][number] => [
        `x${attr(el, 'itemref')?.slice(0, 500).replace(/\S+/g, ',[id="$&"]')}`,
        [['nodes', '']],
      ]);
    for (const [selector, entries] of [...keys.rest, ...parts])
      for (const el of all(root, selector)) marksOf(el).push(...entries);
    eachElement(root, (el) => {
      const inner = shadowRoot(el);
      if (inner) roots.push(inner);
      const written = attr(el, 'class');
      put(el, byTag(localName(el)));
      if (written) put(el, byClass(written));
      put(el, marked.get(el));
    });
  }
  return { of };
}
