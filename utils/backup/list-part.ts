import type { Part, Writer } from './part';
import type { Values } from './settings-part';

/** A list that is stored as one value under a name. */
export interface KeptList<Item> {
  kind: string;
  /** Name under which it is stored. */
  name: string;
  /** The items of what was stored, whatever that is; a broken one is left out. Must not throw. */
  itemsOf(stored: unknown): readonly Item[];
  /** What is stored for items; where there are too many, it is for this to choose. */
  listOf(items: readonly Item[]): unknown;
  /** One item of a file; `undefined` where it is broken. Must not throw. */
  read(record: unknown): Item | undefined;
  /** What an item goes by. */
  keyOf(item: Item): string;
  /** Of an item that is here and in the file, with `add`. Absent: the one that is here. */
  join?(here: Item, there: Item): Item;
  /** Why a broken item is left out, in words. */
  broken: string;
}

/** A list of a few hundred items at most, a record each. */
export function listPart<Item>(values: Values, list: KeptList<Item>): Part {
  const { kind, name, keyOf, broken } = list;
  const stored = async () => (await values.get([name]))[name];
  return {
    kind,
    count: async () => list.itemsOf(await stored()).length,
    async *records() {
      yield* list.itemsOf(await stored());
    },
    read(record) {
      const item = list.read(record);
      return item === undefined ? { why: broken } : { record: item };
    },
    async open(mode): Promise<Writer> {
      const before = await stored();
      const here = new Map(list.itemsOf(before).map((item) => [keyOf(item), item]));
      const found = new Map<string, Item>();
      let isWritten = false;
      return {
        async put(record) {
          const item = record as Item;
          const key = keyOf(item);
          const known = here.get(key);
          const isKnown = known !== undefined || found.has(key);
          const joined = mode === 'add' && known !== undefined;
          found.set(key, joined ? (list.join?.(known, item) ?? known) : item);
          return isKnown ? 'known' : 'added';
        },
        async settle() {
          isWritten = true;
          const all = mode === 'add' ? new Map([...here, ...found]) : found;
          await values.set({ [name]: list.listOf([...all.values()]) });
        },
        // One value takes the place of the other at once, so nothing is left to be taken away.
        finish: async () => undefined,
        async undo() {
          if (!isWritten) return;
          if (before === undefined) await values.remove([name]);
          else await values.set({ [name]: before });
        },
      };
    },
  };
}
