import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, QUIET, qrOf, qrPath } from '../../../utils/share/qr';
import { readQr } from './read-qr';

const made = (address: string) => {
  const result = qrOf(address);
  if (!result.ok) throw new Error(result.message);
  return result.qr;
};

/** Level M in the format's two bits. */
const M = 0;

const BASE = 'https://site.test/';

describe('what was put in is read out', () => {
  test.for([
    BASE,
    'HTTPS://SITE.TEST/123',
    '1234567890',
    `${BASE}?a=1&b=%26#c+d`,
    `${BASE}ä/خبز/😀`,
    `${BASE}"quotes"'<>[]{}`,
    ...Array.from(
      { length: 40 },
      (_, at) => BASE + 'x'.repeat(Math.floor((at * at * MOST_BYTES) / 1700)),
    ),
  ])('%s', (address) => {
    const { modules, size } = made(address);
    expect(modules).toHaveLength(size);
    const read = readQr(modules);
    expect(read.text).toBe(address);
    expect(read.level).toBe(M);
  });

  test('every length around the limits of the smaller versions', () => {
    const versions = new Set<number>();
    for (let length = 1; length < 220; length++) {
      const address = 'a'.repeat(length);
      const read = readQr(made(address).modules);
      expect(read.text).toBe(address);
      versions.add(read.version);
    }
    expect([...versions]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('one module turned over is found out', () => {
    const { modules, size } = made(BASE);
    const broken = modules.map((row, y) =>
      row.map((dark, x) => (x === size - 1 && y === size - 1 ? !dark : dark)),
    );
    expect(() => readQr(broken)).toThrow('fails its check');
  });
});

describe('known capacities at level M', () => {
  // ISO/IEC 18004, bytes: versions 1, 2, 3, 9, 10 and 40.
  test.for([
    [14, 1],
    [26, 2],
    [42, 3],
    [180, 9],
    [213, 10],
    [2_331, 40],
  ])('%i bytes fit version %i', ([bytes = 0, version = 0]) => {
    expect(made('a'.repeat(bytes)).size).toBe(version * 4 + 17);
    if (version < 40) expect(made('a'.repeat(bytes + 1)).size).toBe(version * 4 + 21);
  });
  test('one byte more than the largest is refused in words', () => {
    expect(qrOf('a'.repeat(MOST_BYTES + 1))).toEqual({
      ok: false,
      message: 'The address is too long for a QR code: 2332 bytes of at most 2331.',
    });
    expect(() =>
      encode([...new TextEncoder().encode('a'.repeat(MOST_BYTES + 1))], { ecc: 'M' }),
    ).toThrow();
    // Bytes count, not characters.
    expect(qrOf('ä'.repeat(1_200)).ok).toBe(false);
    expect(qrOf('').ok).toBe(false);
  });
});

test('three finders, and light around them', () => {
  const { modules, size } = made(BASE);
  const ring = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  const at = (x: number, y: number) =>
    ring.map((_, dy) =>
      Array.from({ length: 7 }, (__, dx) => (modules[y + dy]?.[x + dx] ? '1' : '0')).join(''),
    );
  expect(at(0, 0)).toEqual(ring);
  expect(at(size - 7, 0)).toEqual(ring);
  expect(at(0, size - 7)).toEqual(ring);
  for (let n = 0; n < 8; n++) expect(modules[7]?.[n] || modules[n]?.[7]).toBe(false);
});

test('the path draws the dark modules, and four light ones around them', () => {
  const qr = made(BASE);
  const across = qr.size + 2 * QUIET;
  const drawn = Array.from({ length: across }, () => Array.from({ length: across }, () => false));
  const path = qrPath(qr);
  expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
  for (const [, x, y, run, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(run);
    for (let n = 0; n < Number(run); n++) {
      const row = drawn[Number(y)];
      if (row) row[Number(x) + n] = true;
    }
  }
  const inner = drawn.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET));
  expect(inner).toEqual(qr.modules);
  expect(drawn.flat().filter(Boolean)).toHaveLength(qr.modules.flat().filter(Boolean).length);
  expect(QUIET).toBe(4);
  expect(readQr(inner).text).toBe(BASE);
});
