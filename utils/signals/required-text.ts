/**
 * The longest piece of plain text, lower case, that everything the pattern matches must contain; empty where
 * none is sure. Looking for it costs a hundredth of compiling and running the pattern, and an address of one
 * network fails this test for all others. Cautious: groups, alternatives and repeated characters count for
 * nothing.
 */
export function requiredText({ source }: RegExp): string {
  let longest = '';
  let run = '';
  const end = () => {
    if (run.length > longest.length) longest = run;
    run = '';
  };
  for (let at = 0; at < source.length; at++) {
    const character = source[at] as string;
    if (character === '|') return '';
    if (character === '(' || character === '[') {
      end();
      at = closing(source, at);
      continue;
    }
    let plain = /[\w\-/:%=&#@!~, ]/.test(character) ? character : undefined;
    if (character === '\\') {
      at++;
      const escaped = source[at] as string;
      plain = /[^\w]/.test(escaped) ? escaped : undefined;
    }
    const next = source[at + 1];
    if (plain === undefined || next === '?' || next === '*' || next === '{') end();
    else {
      run += plain;
      if (next === '+') end();
    }
  }
  end();
  return longest.toLowerCase();
}

/** Place of the bracket that closes the group or class opened at `from`. */
function closing(source: string, from: number): number {
  let depth = 0;
  let isClass = false;
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (isClass) isClass = character !== ']';
    else if (character === '[') isClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    if (depth === 0 && !isClass) return at;
  }
  return source.length;
}

/** Letters of a required text by which its pattern is found; own choice. */
const PIECE = 4;

/** A piece as one number, given the number of the piece one letter before; other pieces may have the same. */
const next = (piece: number, text: string, at: number): number =>
  (piece << 8) | (text.charCodeAt(at) & 0xff);

/** All pieces of a text. */
function piecesOf(text: string): number[] {
  let piece = 0;
  return Array.from(text, (_, at) => (piece = next(piece, text, at))).slice(PIECE - 1);
}

/** Places in a table of the pieces that occur; most letters of an address are done with by a look into it. */
const TABLE = 1 << 12;
const placeOf = (piece: number): number => (piece ^ (piece >>> 12)) & (TABLE - 1);

/**
 * Finds those of many patterns that an address, in lower case, can match, in their order: only those are looked at
 * that share the rarest four letters of their required text with it.
 */
export function candidates<Each extends { text: string }>(
  all: readonly Each[],
): (plain: string) => Each[] {
  const uses = new Map<number, number>();
  for (const { text } of all)
    for (const piece of piecesOf(text)) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  const use = (piece: number) => uses.get(piece) ?? 0;
  const always: number[] = [];
  const byPiece = new Map<number, number[]>();
  const occurs = new Uint8Array(TABLE);
  for (const [at, { text }] of all.entries()) {
    const [rarest] = piecesOf(text).sort((a, b) => use(a) - use(b));
    if (rarest === undefined) always.push(at);
    else {
      byPiece.set(rarest, [...(byPiece.get(rarest) ?? []), at]);
      occurs[placeOf(rarest)] = 1;
    }
  }
  const open = always.flatMap((at) => all[at] ?? []);
  return (plain) => {
    let found: Set<number> | undefined;
    let piece = 0;
    for (let at = 0; at < plain.length; at++) {
      piece = next(piece, plain, at);
      if (occurs[placeOf(piece)] === 1)
        for (const each of byPiece.get(piece) ?? []) {
          found ??= new Set(always);
          found.add(each);
        }
    }
    if (!found) return open.filter(({ text }) => plain.includes(text));
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((each) => all[each] ?? [])
      .filter(({ text }) => plain.includes(text));
  };
}
