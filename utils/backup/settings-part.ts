import { isRecord } from '../settings/versions';
import type { Part, Writer } from './part';

/** Values by name, as the extension's own storage has them. All of it rejects where the browser refuses. */
export interface Values {
  get(names: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  /** All or nothing. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

/** Settings that lie under one name. */
export interface Kind {
  /** Name under which they are stored. */
  name: string;
  /** What they are about, as it stands in a sentence. */
  words: string;
  /** Settings by whatever was stored. Must not throw. */
  read(stored: unknown): unknown;
  isFromFuture(stored: unknown): boolean;
}

/**
 * Settings, a record for each name that holds any. Adding takes those about which nothing is stored here; settings that
 * were made here stay.
 */
export function settingsPart(values: Values, kinds: readonly Kind[]): Part {
  const names = kinds.map(({ name }) => name);
  return {
    kind: 'settings',
    count: async () => Object.keys(await values.get(names)).length,
    async *records() {
      const kept = await values.get(names);
      for (const name of names) if (Object.hasOwn(kept, name)) yield { name, value: kept[name] };
    },
    read(record) {
      const { name, value } = isRecord(record) ? record : {};
      const kind = kinds.find((each) => each.name === name);
      if (!kind) return { why: 'Settings of this release go by other names.' };
      if (kind.isFromFuture(value))
        return { why: `A newer release has written the settings of ${kind.words}.` };
      return { record: { name, value: kind.read(value) } };
    },
    async open(mode): Promise<Writer> {
      const before = await values.get(names);
      const found: Record<string, unknown> = {};
      let isWritten = false;
      return {
        async put(record) {
          const { name, value } = record as { name: string; value: unknown };
          if (mode === 'add' && Object.hasOwn(before, name)) return 'known';
          found[name] = value;
          return 'added';
        },
        async settle() {
          isWritten = true;
          await values.set(found);
        },
        async finish() {
          const gone = names.filter((name) => !Object.hasOwn(found, name));
          if (mode === 'replace' && gone.length > 0) await values.remove(gone);
        },
        async undo() {
          if (!isWritten) return;
          await values.set(before);
          const fresh = Object.keys(found).filter((name) => !Object.hasOwn(before, name));
          if (fresh.length > 0) await values.remove(fresh);
        },
      };
    },
  };
}
