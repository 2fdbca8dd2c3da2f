/** What an element must have before a part of a selector is worth a look. */
export interface Key {
  by: 'id' | 'class' | 'tag' | 'attribute';
  name: string;
}

/** When each name was first asked for, by its kind. */
const asked: Record<Key['by'], Map<string, number>> = {
  id: new Map(),
  class: new Map(),
  tag: new Map(),
  attribute: new Map(),
};
let turn = 0;

/** Notes what a selector asks for, so that documents to come are indexed by it. */
export function ask({ by, name }: Key): void {
  if (asked[by].has(name)) return;
  turn += 1;
  asked[by].set(name, turn);
}

/** Up to which turn names were asked for. */
export const turnsSoFar = (): number => turn;

/** Whether a name had been asked for by a turn, and is since. */
export function wasAsked(by: Key['by'], name: string, until: number): boolean {
  const at = asked[by].get(name);
  return at !== undefined && at <= until;
}

/** Drops all, where the selectors that asked are dropped. */
export function forgetAsked(): void {
  for (const names of Object.values(asked)) names.clear();
}
