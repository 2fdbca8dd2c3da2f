/** What the bytes of a list say: sitemaps come zipped, and spreadsheets save text as UTF-16. */

/** A sitemap holds 50 MB at most (https://www.sitemaps.org/protocol.html, read 2026-11-26). */
export const MOST_OF_LIST = 50 * 1_048_576;

/** Whether bytes are a file of gzip (RFC 1952, section 2.3.1, read 2026-11-26). */
export const isZipped = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/**
 * By the mark that a text begins with (https://encoding.spec.whatwg.org/#bom-sniff, read 2026-11-26), of which one byte
 * is enough: no text in UTF-8 begins with it.
 */
const decoderFor = ([first]: Uint8Array): TextDecoder =>
  new TextDecoder(first === 0xff ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8');

/** The text of a list that is not zipped. */
export const plainText = (bytes: Uint8Array): string => decoderFor(bytes).decode(bytes);

/** The text of a list, unzipped. Rejects where it cannot be unzipped, or is too long then. */
export async function listText(bytes: Uint8Array): Promise<string> {
  const { body } = new Response(bytes as Uint8Array<ArrayBuffer>);
  if (!isZipped(bytes) || body === null) return plainText(bytes);
  const reader = body.pipeThrough(new DecompressionStream('gzip')).getReader();
  let decoder: TextDecoder | undefined;
  let text = '';
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > MOST_OF_LIST) throw new RangeError('Too long');
    decoder ??= decoderFor(step.value);
    text += decoder.decode(step.value, { stream: true });
  }
  return text + (decoder?.decode() ?? '');
}
