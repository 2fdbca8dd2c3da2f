/** Answers remembered at most; own choice, above the number of controls of one page. */
const MOST = 2_000;

/** Characters of a text above which it is asked about anew: long ones hardly come twice. Own choice. */
const LONGEST = 1_000;

/** Stands for an answer that is `undefined`, so that one look tells whether there is one. */
const NOTHING = Symbol('nothing');

/**
 * A pure function of a text that keeps its answers: a page repeats its addresses and names, and several signals
 * ask the same of each. Callers must not change the answers. When it holds too many (`most`), it starts anew.
 */
export function remembered<T>(find: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const hit = known.get(text);
    if (hit !== undefined) return hit === NOTHING ? (undefined as T) : hit;
    if (known.size >= most) known.clear();
    const answer = find(text);
    known.set(text, answer === undefined ? NOTHING : answer);
    return answer;
  };
}
