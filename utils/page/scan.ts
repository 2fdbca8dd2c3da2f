import { all, attr, closest, eachElement, localName, matches, type Root, shadowRoot } from './dom';
import type { Entry, Keys } from './keys';
import { WITHIN_FORMATS } from './limits';

/** Value of a key, made when it is first asked for. */
function remembered<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

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
  const of = (list: string) => remembered(lists, list, () => []);
  const classes = new Map(keys.classes);
  const patterns = keys.patterns.map(
    ([source, entry]) => [new RegExp(source, 'i'), entry] as const,
  );
  // Most names fit none of them.
  const any = new RegExp(keys.patterns.map(([source]) => source).join('|'), 'i');
  const tags = new Map(keys.tags);
  const byClass = new Map<string, Entry[]>();
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
    // Items may name elements elsewhere in the page as their parts.
    const parts = all(root, '[itemref]')
      .slice(0, 20)
      .map((el): Keys['rest'][number] => [
        `x${attr(el, 'itemref')?.slice(0, 500).replace(/\S+/g, ',[id="$&"]')}`,
        [['nodes', '']],
      ]);
    for (const [selector, entries] of [...keys.rest, ...parts])
      for (const el of all(root, selector)) remembered(marked, el, () => []).push(...entries);
    eachElement(root, (el) => {
      const inner = shadowRoot(el);
      if (inner) roots.push(inner);
      const name = localName(el);
      // Web components and the elements of old widget languages may be anything.
      put(
        el,
        remembered(tags, name, () => (/[-:]/.test(name) ? [['candidates', '']] : [])),
      );
      const written = attr(el, 'class');
      if (written)
        put(
          el,
          remembered(byClass, written, () => [
            ...written.split(/\s+/).flatMap((each) => classes.get(each) ?? []),
            ...(any.test(written)
              ? patterns.filter(([pattern]) => pattern.test(written)).map(([, entry]) => entry)
              : []),
          ]),
        );
      put(el, marked.get(el));
    });
  }
  return { of };
}
