/** Characters of one line at most: a report with its snapshot has about 300,000, seldom some millions. Own choice. */
const LONGEST = 50_000_000;

/** A line is longer than any that a backup has. */
export class LineTooLong extends Error {
  override name = 'LineTooLong';
}

/** Lines of a text that comes in pieces, without their ends; the last may be cut off. Holds one line at a time. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf('\n'); to >= 0; to = piece.indexOf('\n', from)) {
      begun.push(piece.slice(from, to));
      yield begun.join('').replace(/\r$/, '');
      begun = [];
      length = 0;
      from = to + 1;
    }
    if (from < piece.length) {
      begun.push(piece.slice(from));
      length += piece.length - from;
      if (length > LONGEST) throw new LineTooLong();
    }
  }
  if (begun.length > 0) yield begun.join('').replace(/\r$/, '');
}
