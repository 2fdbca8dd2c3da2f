/** A change for the worse that a user wants to hear of. */
export type Matter =
  /** The score fell by the chosen amount or more. */
  | { kind: 'score'; was: number; is: number }
  /** Networks that showed a card show the bare address now; their names, as far as a sentence holds them. */
  | { kind: 'networks'; names: string }
  /** The picture of the card loaded before, and does not any more. */
  | { kind: 'picture' }
  /** The page did not come, twice. */
  | { kind: 'unreachable'; why: string }
  /** It cannot be checked any more, by what the user or the browser has set. */
  | { kind: 'refused'; why: string };

/** What stands no longer once the page was read again. */
const GONE_WHEN_READ: ReadonlySet<Matter['kind']> = new Set(['unreachable', 'refused']);

/** What is still true of the first once the page was read. */
export const stillTrue = (matters: readonly Matter[]): Matter[] =>
  matters.filter(({ kind }) => !GONE_WHEN_READ.has(kind));

/** Both together, each kind once: the newer counts, and a score fell from where it was at first. */
export function joined(before: readonly Matter[], news: readonly Matter[]): Matter[] {
  const all = new Map<Matter['kind'], Matter>();
  for (const matter of [...before, ...news]) {
    const known = all.get(matter.kind);
    const isFurther = matter.kind === 'score' && known?.kind === 'score';
    all.set(matter.kind, isFurther ? { ...matter, was: known.was } : matter);
  }
  return [...all.values()];
}
