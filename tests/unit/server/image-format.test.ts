import { describe, expect, test } from 'vitest';
import { readImage } from '../../../utils/server/image-format';

const text = (value: string) => [...value].map((character) => character.charCodeAt(0));
const u32 = (value: number) => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const u16 = (value: number) => [value >> 8, value & 255];
const le16 = (value: number) => [value & 255, value >> 8];
const le32 = (value: number) => u32(value).reverse();
const bytes = (...parts: number[][]) => Uint8Array.from(parts.flat());

const chunk = (type: string, data: number[]) => [
  ...u32(data.length),
  ...text(type),
  ...data,
  0,
  0,
  0,
  0,
];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = (colour: number, ...chunks: number[][]) =>
  bytes(
    PNG,
    chunk('IHDR', [...u32(1200), ...u32(630), 8, colour, 0, 0, 0]),
    ...chunks,
    chunk('IDAT', [1]),
  );

const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0x44, 0];
const control = (flags: number) => [0x21, 0xf9, 4, flags, 0, 0, 0, 0];
const gif = (...parts: number[][]) =>
  bytes(
    text('GIF89a'),
    le16(320),
    le16(200),
    [0x80, 0, 0],
    [0, 0, 0, 255, 255, 255],
    ...parts,
    [0x3b],
  );

const segment = (marker: number, data: number[]) => [
  0xff,
  marker,
  ...u16(data.length + 2),
  ...data,
];
const sof = (marker: number) =>
  segment(marker, [8, ...u16(630), ...u16(1200), 3, 1, 0x22, 0, 0, 0]);
const exif = (orientation: number) =>
  segment(0xe1, [
    ...text('Exif'),
    0,
    0,
    ...text('II'),
    ...le16(42),
    ...le32(8),
    ...le16(1),
    ...le16(0x0112),
    ...le16(3),
    ...le32(1),
    ...le16(orientation),
    0,
    0,
    ...le32(0),
  ]);
const jpeg = (...parts: number[][]) => bytes([0xff, 0xd8], ...parts, [0xff, 0xda, 0, 2]);

const riff = (...parts: number[][]) =>
  bytes(text('RIFF'), le32(100), text('WEBP'), ...parts, Array(20).fill(0));
const u24 = (value: number) => [value & 255, (value >> 8) & 255, value >> 16];

const box = (type: string, ...data: number[][]) => [
  ...u32(8 + data.flat().length),
  ...text(type),
  ...data.flat(),
];
const ispe = (width: number, height: number) => box('ispe', u32(0), u32(width), u32(height));
const heif = (brand: string, ...boxes: number[][]) =>
  bytes(box('ftyp', text(brand), u32(0), text('mif1')), ...boxes);

const svg = (source: string) => readImage(new TextEncoder().encode(source));

describe('a picture by its first bytes', () => {
  test.for([
    ['PNG', png(2), { format: 'png', width: 1200, height: 630, animated: false, alpha: false }],
    ['PNG with an alpha channel', png(6), { format: 'png', alpha: true }],
    ['PNG with a transparent colour', png(3, chunk('tRNS', [0])), { format: 'png', alpha: true }],
    [
      'animated PNG',
      png(2, chunk('acTL', [...u32(2), ...u32(0)])),
      { format: 'png', animated: true },
    ],
    [
      'PNG that only has such a chunk after its data',
      bytes([...png(2)], chunk('acTL', [0])),
      { animated: false },
    ],
    [
      'GIF',
      gif(control(0), frame),
      { format: 'gif', width: 320, height: 200, animated: false, alpha: false },
    ],
    [
      'animated GIF',
      gif(control(1), frame, control(0), frame),
      { format: 'gif', animated: true, alpha: true },
    ],
    [
      'GIF that loops one frame',
      gif([0x21, 0xff, 11, ...text('NETSCAPE2.0'), 3, 1, 0, 0, 0], frame),
      { animated: false },
    ],
    [
      'JPEG',
      jpeg(segment(0xe0, text('JFIF')), sof(0xc0)),
      { format: 'jpeg', width: 1200, height: 630, alpha: false },
    ],
    [
      'progressive JPEG after a table',
      jpeg(segment(0xc4, Array(40).fill(1)), sof(0xc2)),
      { width: 1200, height: 630 },
    ],
    ['JPEG that is shown turned', jpeg(exif(6), sof(0xc0)), { width: 630, height: 1200 }],
    ['JPEG that is shown upside down', jpeg(exif(3), sof(0xc0)), { width: 1200, height: 630 }],
    [
      'WebP, extended',
      riff(text('VP8X'), le32(10), [0x12, 0, 0, 0], u24(1199), u24(629)),
      { format: 'webp', width: 1200, height: 630, animated: true, alpha: true },
    ],
    [
      'WebP, lossless',
      riff(text('VP8L'), le32(10), [0x2f], le32(1199 | (629 << 14) | (1 << 28))),
      { format: 'webp', width: 1200, height: 630, animated: false, alpha: true },
    ],
    [
      'WebP, lossy',
      riff(text('VP8 '), le32(10), [0, 0, 0, 0x9d, 0x01, 0x2a], le16(1200), le16(630)),
      { format: 'webp', width: 1200, height: 630, alpha: false },
    ],
    [
      'BMP',
      bytes(text('BM'), Array(12).fill(0), le32(40), le32(64), le32(-32 >>> 0), [0]),
      { format: 'bmp', width: 64, height: 32 },
    ],
    [
      'ICO',
      bytes([0, 0, 1, 0], le16(2), [16, 16], Array(14).fill(0), [0, 0], Array(14).fill(0)),
      { format: 'ico', width: 256, height: 256 },
    ],
    [
      'AVIF',
      heif('avif', ispe(400, 300), ispe(1200, 630)),
      { format: 'avif', width: 1200, height: 630, animated: false, alpha: false },
    ],
    [
      'AVIF that is turned, with alpha',
      heif(
        'avif',
        ispe(1200, 630),
        box('irot', [1]),
        box('auxC', u32(0), text('urn:mpeg:mpegB:cicp:systems:auxiliary:alpha')),
      ),
      { width: 630, height: 1200, alpha: true },
    ],
    ['AVIF sequence', heif('avis', ispe(8, 8)), { format: 'avif', animated: true }],
    ['HEIC', heif('heic', ispe(4032, 3024)), { format: 'heic', width: 4032, height: 3024 }],
    ['TIFF', bytes([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), { format: 'tiff' }],
  ] as const)('%s', ([, given, expected]) => expect(readImage(given)).toMatchObject(expected));

  test.for([
    ['<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"></svg>', 1200, 630],
    [
      '<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg viewBox="0 0 300 150"/>',
      300,
      150,
    ],
    ["<svg width='100%' viewBox='0,0,64,64'/>", 64, 64],
    ['<svg width="1in" height="72pt"/>', 96, 96],
    ['<svg width="200" viewBox="0 0 100 50"/>', 200, 100],
    ['\uFEFF<svg stroke-width="9" data-height="9" width="5" height="6"/>', 5, 6],
  ] as const)('SVG %s', ([source, width, height]) =>
    expect(svg(source)).toMatchObject({ format: 'svg', width, height }),
  );
  test('SVG without any size', () => {
    expect(svg('<svg/>')).toEqual({ format: 'svg' });
  });

  test.for(['<!doctype html><title>Not found', '\n<html lang=en>', '<head><svg/></head>'])(
    'a page in place of a picture: %s',
    (source) => expect(svg(source)).toEqual({ format: 'html' }),
  );
  test.for(['', 'GIF', '{"error": 1}', '\x89PNG', 'RIFF1234WAVE'])('%j is unknown', (source) =>
    expect(readImage(bytes(text(source)))).toEqual({ format: 'unknown' }),
  );
  test('a JPEG whose header is longer than the bytes at hand has no size', () => {
    const long = jpeg(
      segment(0xe2, Array(60_000).fill(0)),
      segment(0xe2, Array(9_000).fill(0)),
      sof(0xc0),
    );
    expect(readImage(long.subarray(0, 65_536))).toEqual({ format: 'jpeg', alpha: false });
  });
  test('a GIF whose first frame is longer than the bytes at hand may be animated or not', () => {
    const long = gif(
      [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2],
      ...Array(300).fill([255, ...Array(255).fill(0)]),
    );
    expect(readImage(long.subarray(0, 65_536))).not.toHaveProperty('animated');
  });
  test('whatever it is cut to, it does no harm', () => {
    const whole = [png(6), gif(frame, frame), jpeg(exif(6), sof(0xc0)), heif('avif', ispe(1, 1))];
    for (const each of whole) {
      for (let length = 0; length <= each.length; length += 1) {
        expect(() => readImage(each.subarray(0, length))).not.toThrow();
      }
    }
  });
});
