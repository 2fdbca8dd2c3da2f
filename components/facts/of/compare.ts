import type { TagSource } from '../../../utils/page/snapshot';
import type { Fact } from './fact';

/** A value of one document, before both are compared. */
export interface Said {
  key: string;
  value: string;
  source?: TagSource | undefined;
  note?: string | undefined;
}

const placed = (source: TagSource | undefined) =>
  source ? { line: source.line, byte: source.byte } : {};

const noted = (...notes: (string | undefined)[]) => {
  const note = notes.filter(Boolean).join(', ');
  return note ? { note } : {};
};

const byKey = (said: readonly Said[]): Map<string, Said[]> => Map.groupBy(said, ({ key }) => key);

/** Compares both documents key by key: what is the same, what scripts added, changed or took away. */
export function compared(server: readonly Said[] | undefined, page: readonly Said[]): Fact[] {
  if (!server)
    return page.map(({ key, value, note }) => ({ key, value, where: 'rendered', ...noted(note) }));
  const pages = byKey(page);
  const facts: Fact[] = [];
  for (const [key, sent] of byKey(server)) {
    const left = [...(pages.get(key) ?? [])];
    pages.delete(key);
    const changed: Said[] = [];
    const same = new Map<Said, Said>();
    for (const each of sent) {
      const at = left.findIndex(({ value }) => value === each.value);
      const [found] = at < 0 ? [] : left.splice(at, 1);
      if (found) same.set(each, found);
      else changed.push(each);
    }
    for (const each of sent) {
      const now = changed.includes(each) ? left.shift() : undefined;
      facts.push(
        now
          ? {
              key,
              value: now.value,
              served: each.value,
              where: 'differs',
              ...placed(each.source),
              ...noted(now.note),
            }
          : {
              key,
              value: each.value,
              where: 'server',
              ...placed(each.source),
              ...noted(each.note, same.has(each) ? undefined : 'taken away by scripts'),
            },
      );
    }
    facts.push(
      ...left.map(({ value, note }): Fact => ({ key, value, where: 'page', ...noted(note) })),
    );
  }
  for (const added of pages.values()) {
    facts.push(
      ...added.map(({ key, value, note }): Fact => ({ key, value, where: 'page', ...noted(note) })),
    );
  }
  return facts;
}
