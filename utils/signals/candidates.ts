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

/** Places in a table of the pieces that occur; most letters of an address are done with by a look into it. */
const TABLE = 1 << 13;
const placeOf = (piece: number): number => (piece ^ (piece >>> 13)) & (TABLE - 1);

const NONE: readonly never[] = [];

/**
 * Finds those of many patterns that an address, in lower case, can match, in their order: only those are looked at
 * that share the rarest four letters of one of their required texts with it. `texts`: see `requiredTexts`.
 */
export function candidates<Each extends { texts: readonly string[] }>(
  all: readonly Each[],
): (plain: string) => readonly Each[] {
  const uses = new Map<number, number>();
  for (const { texts } of all)
    for (const text of texts)
      for (const piece of piecesOf(text)) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  const rarestOf = (text: string): number | undefined => {
    let rarest: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const piece of piecesOf(text)) {
      const count = uses.get(piece) ?? 0;
      if (count < least) [rarest, least] = [piece, count];
    }
    return rarest;
  };
  /** Patterns that no piece gives away. */
  const open: number[] = [];
  const byPiece = new Map<number, number[]>();
  const occurs = new Uint8Array(TABLE);
  for (const [at, { texts }] of all.entries()) {
    const rarest = texts.flatMap((text) => rarestOf(text) ?? []);
    if (rarest.length === 0 || rarest.length < texts.length) {
      open.push(at);
      continue;
    }
    for (const piece of rarest) {
      const list = byPiece.get(piece);
      if (list) list.push(at);
      else byPiece.set(piece, [at]);
      occurs[placeOf(piece)] = 1;
    }
  }
  const isCandidate = (at: number, address: string): boolean => {
    const { texts } = all[at] as Each;
    if (texts.length === 0) return true;
    for (const text of texts) if (address.includes(text)) return true;
    return false;
  };
  return (address) => {
    let found: number[] | undefined;
    let piece = 0;
    for (let at = 0; at < address.length; at++) {
      piece = next(piece, address, at);
      if (occurs[placeOf(piece)] !== 1) continue;
      for (const each of byPiece.get(piece) ?? NONE) {
        if (found?.includes(each) || !isCandidate(each, address)) continue;
        if (found) found.push(each);
        else found = [each];
      }
    }
    for (const each of open) {
      if (!isCandidate(each, address)) continue;
      if (found) found.push(each);
      else found = [each];
    }
    if (!found) return NONE;
    if (found.length > 1) found.sort((a, b) => a - b);
    return found.map((at) => all[at] as Each);
  };
}
