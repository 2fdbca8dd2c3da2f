/** Letters of a required text by which its pattern is found; own choice. */
const PIECE = 4;

/** A piece as one number, given the number of the piece one letter before; other pieces may have the same. */
const next = (piece: number, text: string, at: number): number =>
  (piece << 8) | (text.charCodeAt(at) & 0xff);

/** All pieces of a text. */
function piecesOf(text: string): number[] {
  const pieces: number[] = [];
  let piece = 0;
  for (let at = 0; at < text.length; at++) {
    piece = next(piece, text, at);
    if (at >= PIECE - 1) pieces.push(piece);
  }
  return pieces;
}

/** Bits of a number that finds a place in the table of the pieces that occur; own choice. */
const PLACE = 16;
/** Spreads the pieces over the table: most letters of an address are done with by a look into it. */
const placeOf = (piece: number): number => Math.imul(piece, 0x9e3779b1) >>> (32 - PLACE);

const NONE: readonly never[] = [];

/** A required text, and the patterns that require it. */
interface Required {
  text: string;
  /** Letters of it up to the end of its rarest piece. */
  upTo: number;
  /** Places of the patterns. */
  patterns: number[];
}

/** The texts that the patterns require, each once. */
function requiredOf(all: readonly { texts: readonly string[] }[]): Required[] {
  const byText = new Map<string, Required>();
  // Every address holds the empty text.
  for (const [at, { texts }] of all.entries())
    for (const text of texts.length > 0 ? texts : ['']) {
      const known = byText.get(text);
      if (known) known.patterns.push(at);
      else byText.set(text, { text, upTo: 0, patterns: [at] });
    }
  return [...byText.values()];
}

/** Texts by their rarest piece; those that are shorter than a piece are left out. */
function byRarest(required: readonly Required[]): Map<number, Required[]> {
  const uses = new Map<number, number>();
  for (const { text } of required)
    for (const piece of piecesOf(text)) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  const byPiece = new Map<number, Required[]>();
  for (const each of required) {
    const pieces = piecesOf(each.text);
    const counts = pieces.map((piece) => uses.get(piece) ?? 0);
    const rarest = counts.indexOf(Math.min(...counts));
    const piece = pieces[rarest];
    if (piece === undefined) continue;
    each.upTo = rarest + PIECE;
    const list = byPiece.get(piece);
    if (list) list.push(each);
    else byPiece.set(piece, [each]);
  }
  return byPiece;
}

/**
 * Finds those of many patterns that an address, in lower case, can match, in their order: only those are looked at
 * one of whose required texts it holds, and only texts are that share their rarest four letters with it. `texts`: see
 * `requiredTexts`.
 */
export function candidates<Each extends { texts: readonly string[] }>(
  all: readonly Each[],
): (plain: string) => readonly Each[] {
  const required = requiredOf(all);
  const byPiece = byRarest(required);
  const short = required.filter(({ upTo }) => upTo === 0);
  const occurs = new Uint8Array(1 << (PLACE - 3));
  for (const piece of byPiece.keys()) {
    const place = placeOf(piece);
    occurs[place >> 3] = (occurs[place >> 3] ?? 0) | (1 << (place & 7));
  }
  const inOrder = (found: readonly Required[]): readonly Each[] =>
    [...new Set(found.flatMap(({ patterns }) => patterns))]
      .sort((a, b) => a - b)
      .map((at) => all[at] as Each);
  // Most addresses hold one text or none.
  const alone = new Map(required.map((each) => [each, inOrder([each])]));
  return (address) => {
    let found: Required[] | undefined;
    let piece = 0;
    for (let at = 0; at < address.length; at++) {
      piece = next(piece, address, at);
      const place = placeOf(piece);
      if ((((occurs[place >> 3] as number) >> (place & 7)) & 1) === 0) continue;
      for (const each of byPiece.get(piece) ?? NONE) {
        if (!address.startsWith(each.text, at + 1 - each.upTo)) continue;
        if (found) found.push(each);
        else found = [each];
      }
    }
    for (const each of short) {
      if (!address.includes(each.text)) continue;
      if (found) found.push(each);
      else found = [each];
    }
    if (!found) return NONE;
    const [first] = found;
    return (first && found.length === 1 && alone.get(first)) || inOrder(found);
  };
}
