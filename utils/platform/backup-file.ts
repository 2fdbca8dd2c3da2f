import { isZipped } from '../batch/list-text';

/** Bytes that are gathered before they are handed to the browser, which may put them on the disk. Own choice. */
const PIECE = 4_000_000;

/** Characters that are packed in one go; single lines of a few bytes would take longer. Own choice. */
const CHUNK = 64_000;

/** Lines as bytes, when somebody asks for them. */
function bytesOf(lines: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = lines[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(stream) {
      let text = '';
      while (text.length < CHUNK) {
        const { done, value } = await left.next();
        if (done) {
          if (text !== '') stream.enqueue(encoder.encode(text));
          stream.close();
          return;
        }
        text += value;
      }
      stream.enqueue(encoder.encode(text));
    },
    async cancel() {
      await left.return?.();
    },
  });
}

/**
 * Lines as one file, packed by gzip where that is wanted. It is made in pieces that the browser keeps, so that a file of
 * hundreds of megabytes takes a few of them here. Rejects with what the lines reject with.
 */
export async function fileOf(
  lines: AsyncIterable<string>,
  { isPacked, type }: { isPacked: boolean; type: string },
): Promise<Blob> {
  const plain = bytesOf(lines);
  const reader = (isPacked ? plain.pipeThrough(new CompressionStream('gzip')) : plain).getReader();
  const pieces: Blob[] = [];
  let gathered: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // By way of an answer a browser keeps large pieces on the disk.
  const hand = async () => {
    pieces.push(await new Response(new Blob(gathered)).blob());
    gathered = [];
    size = 0;
  };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    gathered.push(value as Uint8Array<ArrayBuffer>);
    size += value.length;
    if (size >= PIECE) await hand();
  }
  if (size > 0) await hand();
  return new Blob(pieces, { type });
}

/**
 * The text of a file in pieces, unpacked where it is packed. Rejects where the browser gives no more of it, and with a
 * `TypeError` where it is not what was packed, or no text.
 */
export async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const bytes: ReadableStream<BufferSource> = isZipped(start)
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops early has no use for the rest.
    await reader.cancel().catch(() => undefined);
  }
}
