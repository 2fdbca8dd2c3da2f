import type { ImageFormat } from '../page/snapshot';

/** What the first bytes of a picture tell. Sizes in px, as they are shown. */
interface ImageHeader {
  format: ImageFormat;
  width?: number;
  height?: number;
  animated?: boolean;
  /** Alpha channel or transparent colour declared. */
  alpha?: boolean;
}

type Size = { width: number; height: number };
type Details = Omit<ImageHeader, 'format'>;

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const sized = (width: number, height: number): Size | Record<never, never> =>
  width > 0 && height > 0 ? { width, height } : {};

/** PNG (W3C PNG, third edition, sections 5.2 to 11.3): chunks up to the first picture data. */
function png(bytes: Uint8Array): Details {
  const data = view(bytes);
  let animated = false;
  let alpha = bytes.length > 25 && (data.getUint8(25) & 4) !== 0;
  for (let at = 8; at + 8 <= bytes.length; ) {
    const type = ascii(bytes, at + 4, at + 8);
    if (type === 'IDAT' || type === 'IEND') break;
    animated ||= type === 'acTL';
    alpha ||= type === 'tRNS';
    at += 12 + data.getUint32(at);
  }
  if (bytes.length < 26) return {};
  return { ...sized(data.getUint32(16), data.getUint32(20)), animated, alpha };
}

/** GIF89a: animated from the second frame on, as far as the bytes go. */
function gif(bytes: Uint8Array): Details {
  if (bytes.length < 13) return {};
  const data = view(bytes);
  const size = sized(data.getUint16(6, true), data.getUint16(8, true));
  const tableAt = (at: number) => {
    const flags = bytes[at] ?? 0;
    return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
  };
  let frames = 0;
  let alpha = false;
  let at = 13 + tableAt(10);
  const skipBlocks = () => {
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
    at += 1;
  };
  while (at < bytes.length && frames < 2) {
    const kind = bytes[at];
    if (kind === 0x21) {
      if (bytes[at + 1] === 0xf9) alpha ||= ((bytes[at + 3] ?? 0) & 1) === 1;
      at += 2;
      skipBlocks();
    } else if (kind === 0x2c) {
      frames += 1;
      at += 10 + tableAt(at + 9) + 1;
      skipBlocks();
    } else {
      break;
    }
  }
  // A first frame longer than the bytes at hand leaves open whether a second one follows.
  const isKnown = frames > 1 || at < bytes.length;
  return { ...size, ...(isKnown ? { animated: frames > 1 } : {}), alpha };
}

/** Whether an Exif block turns the picture by a quarter (orientation 5 to 8), as browsers do. */
function isTurned(bytes: Uint8Array, at: number): boolean {
  if (ascii(bytes, at, at + 4) !== 'Exif' || at + 14 > bytes.length) return false;
  const data = view(bytes);
  const tiff = at + 6;
  const little = ascii(bytes, tiff, tiff + 2) === 'II';
  const list = tiff + data.getUint32(tiff + 4, little);
  if (list + 2 > bytes.length) return false;
  const count = Math.min(data.getUint16(list, little), 100);
  for (let entry = list + 2; entry < list + 2 + count * 12; entry += 12) {
    if (entry + 10 > bytes.length) return false;
    if (data.getUint16(entry, little) === 0x0112) return data.getUint16(entry + 8, little) >= 5;
  }
  return false;
}

/** JPEG: segments up to the frame header (ISO/IEC 10918-1, table B.1). */
function jpeg(bytes: Uint8Array): Details {
  const data = view(bytes);
  let turned = false;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xe1) turned ||= isTurned(bytes, at + 4);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [data.getUint16(at + 5), data.getUint16(at + 7)];
      return { ...(turned ? sized(height, width) : sized(width, height)), alpha: false };
    }
    at += 2 + data.getUint16(at + 2);
  }
  return { alpha: false };
}

/** WebP container (https://developers.google.com/speed/webp/docs/riff_container, from memory, 2026-11-25). */
function webp(bytes: Uint8Array): Details {
  const data = view(bytes);
  if (bytes.length < 30) return {};
  switch (ascii(bytes, 12, 16)) {
    case 'VP8X': {
      const flags = bytes[20] ?? 0;
      const uint24 = (at: number) => data.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16);
      return {
        ...sized(uint24(24) + 1, uint24(27) + 1),
        animated: (flags & 0x02) !== 0,
        alpha: (flags & 0x10) !== 0,
      };
    }
    case 'VP8L': {
      const bits = data.getUint32(21, true);
      return {
        ...sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1),
        animated: false,
        alpha: ((bits >>> 28) & 1) === 1,
      };
    }
    case 'VP8 ':
      return {
        ...sized(data.getUint16(26, true) & 0x3fff, data.getUint16(28, true) & 0x3fff),
        animated: false,
        alpha: false,
      };
    default:
      return {};
  }
}

function bmp(bytes: Uint8Array): Details {
  if (bytes.length < 26) return {};
  const data = view(bytes);
  return data.getUint32(14, true) === 12
    ? sized(data.getUint16(18, true), data.getUint16(20, true))
    : // The height is negative where the rows stand from top to bottom.
      sized(data.getInt32(18, true), Math.abs(data.getInt32(22, true)));
}

/** ICO: the largest of its pictures; a byte of 0 stands for 256. */
function ico(bytes: Uint8Array): Details {
  const count = Math.min(view(bytes).getUint16(4, true), 100);
  let best: Size = { width: 0, height: 0 };
  for (let at = 6; at < 6 + count * 16 && at + 2 <= bytes.length; at += 16) {
    const [width, height] = [bytes[at] || 256, bytes[at + 1] || 256];
    if (width > best.width) best = { width, height };
  }
  return sized(best.width, best.height);
}

/** Places in the bytes at which an ASCII word of four letters stands. */
function* placesOf(bytes: Uint8Array, word: string): Generator<number> {
  const [a, b, c, d] = [...word].map((letter) => letter.charCodeAt(0));
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (bytes[at] === a && bytes[at + 1] === b && bytes[at + 2] === c && bytes[at + 3] === d) {
      yield at;
    }
  }
}

/** AVIF and HEIC (ISO/IEC 23008-12): the largest extent named; tiles and thumbnails are smaller. */
function heif(bytes: Uint8Array, brand: string): Details {
  const data = view(bytes);
  let best: Size = { width: 0, height: 0 };
  for (const at of placesOf(bytes, 'ispe')) {
    if (at + 16 > bytes.length) break;
    const size = { width: data.getUint32(at + 8), height: data.getUint32(at + 12) };
    if (size.width * size.height > best.width * best.height) best = size;
  }
  const [turn] = placesOf(bytes, 'irot');
  const isTurned = turn !== undefined && ((bytes[turn + 4] ?? 0) & 1) === 1;
  const [auxiliary] = placesOf(bytes, 'auxC');
  const alpha =
    auxiliary !== undefined && /alpha/.test(ascii(bytes, auxiliary + 4, auxiliary + 64));
  return {
    ...(isTurned ? sized(best.height, best.width) : sized(best.width, best.height)),
    animated: /^(avis|hevc|hevx|msf1)$/.test(brand),
    alpha,
  };
}

/** Number of px that an SVG length stands for; none for a percentage. */
function px(length: string | undefined): number | undefined {
  const [, number, unit = 'px'] =
    /^\s*(\d*\.?\d+)(px|pt|pc|in|cm|mm)?\s*$/i.exec(length ?? '') ?? [];
  if (number === undefined) return undefined;
  const units: Record<string, number> = {
    px: 1,
    pt: 4 / 3,
    pc: 16,
    in: 96,
    cm: 96 / 2.54,
    mm: 96 / 25.4,
  };
  return Number(number) * (units[unit.toLowerCase()] ?? 1);
}

function svg(text: string): Details {
  const tag = /<(?:\w+:)?svg\b[^>]*>/i.exec(text)?.[0] ?? '';
  const value = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).find(Boolean);
  const [, , boxWidth = 0, boxHeight = 0] = (value('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = [px(value('width')), px(value('height'))];
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : undefined;
  if (width && height) return sized(Math.round(width), Math.round(height));
  if (width && ratio) return sized(Math.round(width), Math.round(width / ratio));
  if (height && ratio) return sized(Math.round(height * ratio), Math.round(height));
  return sized(Math.round(boxWidth), Math.round(boxHeight));
}

/** Markup: an SVG, a page in place of a picture, or neither. */
function markup(bytes: Uint8Array): ImageHeader | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, 16_384));
  const start = text.replace(
    /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!doctype svg[^>[]*(?:\[[^\]]*\])?\s*>|\s)*/i,
    '',
  );
  if (/^<(\w+:)?svg[\s/>]/i.test(start)) return { format: 'svg', ...svg(start) };
  return /^<(!doctype html|html|head|body|title|script|meta)\b/i.test(start)
    ? { format: 'html' }
    : undefined;
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  bytes.length > signature.length && signature.every((byte, index) => bytes[index] === byte);

/**
 * Tells what a picture is by its first bytes (64 KiB do), whatever its name or header says. The size is
 * absent where those bytes do not reach it; `unknown` where no signature fits. Never throws.
 */
export function readImage(bytes: Uint8Array): ImageHeader {
  try {
    return read(bytes);
  } catch {
    // A length inside that leads past the end.
    return { format: 'unknown' };
  }
}

function read(bytes: Uint8Array): ImageHeader {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return { format: 'png', ...png(bytes) };
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return { format: 'jpeg', ...jpeg(bytes) };
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return { format: 'gif', ...gif(bytes) };
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP')
    return { format: 'webp', ...webp(bytes) };
  if (ascii(bytes, 4, 8) === 'ftyp') {
    const brand = ascii(bytes, 8, 12);
    const brands = ascii(bytes, 8, Math.min(view(bytes).getUint32(0), 64));
    if (/avi[fs]/.test(brands)) return { format: 'avif', ...heif(bytes, brand) };
    if (/hei[cxms]|hev[cx]|mif1|msf1/.test(brands))
      return { format: 'heic', ...heif(bytes, brand) };
  }
  if (startsWith(bytes, 0x42, 0x4d)) return { format: 'bmp', ...bmp(bytes) };
  if (startsWith(bytes, 0x00, 0x00, 0x01, 0x00)) return { format: 'ico', ...ico(bytes) };
  if (startsWith(bytes, 0x49, 0x49, 0x2a, 0x00) || startsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a))
    return { format: 'tiff' };
  return markup(bytes) ?? { format: 'unknown' };
}
