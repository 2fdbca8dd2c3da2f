import { type Key, turnsSoFar, wasAsked } from './asked-keys';
import type { ServedElement } from './nodes';

type List = ServedElement[];

const NONE: readonly ServedElement[] = [];
const NO_LISTS: readonly List[] = [];

/**
 * Elements of a document by what they have, each list in document order. Pages bring far more names than selectors ask
 * for: only those that some selector asked for before are indexed, and another is looked for once it is asked for.
 */
export class ElementIndex {
  private readonly turn = turnsSoFar();
  private readonly lists: Record<Key['by'], Map<string, List | undefined>> = {
    id: new Map(),
    class: new Map(),
    tag: new Map(),
    attribute: new Map(),
  };
  /** Lists that an element belongs in whose class is written like that; many are written alike. */
  private readonly byClass = new Map<string, readonly List[]>();

  /** The list of a name, made at its first element; none where no selector asks for it. */
  private listFor(by: Key['by'], name: string): List | undefined {
    const lists = this.lists[by];
    let list = lists.get(name);
    if (list === undefined && !lists.has(name)) {
      if (wasAsked(by, name, this.turn)) list = [];
      lists.set(name, list);
    }
    return list;
  }

  private listsFor(el: ServedElement, written: string): readonly List[] {
    let lists = this.byClass.get(written);
    if (lists === undefined) {
      const found = new Set<List>();
      for (const name of el.classes()) {
        // Most classes are those of one page, and no selector asks for them.
        const list = wasAsked('class', name, this.turn) ? this.listFor('class', name) : undefined;
        if (list !== undefined) found.add(list);
      }
      lists = found.size === 0 ? NO_LISTS : [...found];
      this.byClass.set(written, lists);
    }
    return lists;
  }

  /** Takes in the element that stands next in the document. */
  add(el: ServedElement): void {
    this.listFor('tag', el.tagName)?.push(el);
    for (const { name, value } of el.attrs) {
      const list = this.listFor('attribute', name);
      // A parser keeps one attribute of a name; foreign ones may come to share theirs.
      if (list !== undefined && list[list.length - 1] !== el) list.push(el);
      if (name === 'id') this.listFor('id', value)?.push(el);
      else if (name === 'class') for (const each of this.listsFor(el, value)) each.push(el);
    }
  }

  /** Elements that have what a key names, of `all` that were taken in. */
  having({ by, name }: Key, all: readonly ServedElement[]): readonly ServedElement[] {
    const lists = this.lists[by];
    const known = lists.get(name);
    if (known !== undefined) return known;
    if (wasAsked(by, name, this.turn)) return NONE;
    const list = all.filter((el) => has(el, by, name));
    lists.set(name, list);
    return list;
  }
}

function has(el: ServedElement, by: Key['by'], name: string): boolean {
  if (by === 'tag') return el.tagName === name;
  if (by === 'class') return el.classes().includes(name);
  return by === 'id' ? el.value('id') === name : el.value(name) !== undefined;
}
