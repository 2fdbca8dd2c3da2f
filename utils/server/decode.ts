import { scan } from './scan';

export interface Decoded {
  text: string;
  /** Name as the Encoding standard writes it, lower case. */
  encoding: string;
  encodingFrom: 'bom' | 'header' | 'meta' | 'default';
}

/** Bytes in which a meta may name the encoding, by the HTML standard (“prescan”, checked 2026-11-22). */
const PRESCAN = 1_024;

/** A decoder for a label, or `undefined` for one that no browser knows. */
function decoderFor(label: string | undefined): TextDecoder | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return undefined;
  }
}

const charsetIn = (value: string | undefined): string | undefined =>
  /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i
    .exec(value ?? '')
    ?.slice(1)
    .find(Boolean);

/** The encoding that a meta in the first bytes names. UTF-16 cannot be what was just read as ASCII. */
function metaCharset(bytes: Uint8Array): TextDecoder | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  for (const { attributes } of scan(text).metas) {
    const value = (name: string) => {
      const span = attributes.get(name);
      return span && text.slice(...span);
    };
    const isContentType = value('http-equiv')?.trim().toLowerCase() === 'content-type';
    const label = value('charset') ?? (isContentType ? charsetIn(value('content')) : undefined);
    const decoder = decoderFor(
      label?.trim().toLowerCase() === 'x-user-defined' ? 'windows-1252' : label,
    );
    if (decoder) return decoder.encoding.startsWith('utf-16') ? new TextDecoder() : decoder;
  }
  return undefined;
}

function bomOf(bytes: Uint8Array): TextDecoder | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8');
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be');
  return undefined;
}

/** UTF-8 where the bytes are that (a character cut at the end is), else what old pages meant by nothing. */
function guess(bytes: Uint8Array): TextDecoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/**
 * Decodes a body as a browser does: byte order mark, then header, then meta; without any of them UTF-8 if it
 * is that, else windows-1252. A label that no browser knows is passed over. Never throws.
 */
export function decode(bytes: Uint8Array, contentType: string | undefined): Decoded {
  const ways: [Decoded['encodingFrom'], () => TextDecoder | undefined][] = [
    ['bom', () => bomOf(bytes)],
    ['header', () => decoderFor(charsetIn(contentType))],
    ['meta', () => metaCharset(bytes)],
    ['default', () => guess(bytes)],
  ];
  for (const [encodingFrom, find] of ways) {
    const decoder = find();
    if (decoder) return { text: decoder.decode(bytes), encoding: decoder.encoding, encodingFrom };
  }
  throw new Error('The guess always gives a decoder');
}
