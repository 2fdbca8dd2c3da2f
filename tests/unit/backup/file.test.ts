import { Blob as NodeBlob } from 'node:buffer';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readBackup } from '../../../utils/backup/read';
import { fileOf, piecesOf } from '../../../utils/platform/backup-file';
import { device, filled, linesOfBackup, pieces } from '../../fixtures/backup';

let lines: string[];
let packed: Uint8Array<ArrayBuffer>;
const { parts } = device();
const GZIP = { isPacked: true, type: 'application/gzip' };

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const read = (bytes: Uint8Array<ArrayBuffer>) => readBackup(piecesOf(new Blob([bytes])), parts);

// That of jsdom cannot be read as a stream.
vi.stubGlobal('Blob', NodeBlob);

beforeAll(async () => {
  lines = await linesOfBackup((await filled()).parts);
  packed = await bytesOf(await fileOf(pieces(lines), GZIP));
});

test.for([true, false])('packed: %s – what comes out is what went in', async (isPacked) => {
  const file = await fileOf(pieces(lines), { isPacked, type: 'application/json' });
  expect(file.type).toBe('application/json');
  expect((await bytesOf(file))[0] === 0x1f).toBe(isPacked);
  const text = (await Array.fromAsync(piecesOf(file))).join('');
  expect(text).toBe(lines.map((line) => `${line}\n`).join(''));
});

test('words of any language survive the edges of pieces', async () => {
  const line = '潮汐表 – zażółć 🌊'.repeat(9_000);
  const text = await Array.fromAsync(piecesOf(await fileOf(pieces([line, line]), GZIP)));
  expect(text.length).toBeGreaterThan(1);
  expect(text.join('')).toBe(`${line}\n${line}\n`);
});

describe('a packed file that lost something on its way is refused', () => {
  test('its end, wherever it is cut', async () => {
    for (let part = 0; part < 20; part += 1) {
      const result = await read(packed.slice(0, Math.floor((packed.length * part) / 20)));
      expect(result, `${part}`).toMatchObject({ state: 'refused' });
      if (part > 0) expect(result).toMatchObject({ why: 'corrupt' });
    }
    expect(await read(packed.slice(0, -1))).toMatchObject({ why: 'corrupt' });
  });

  test('a single bit, wherever it is', async () => {
    for (let part = 1; part < 20; part += 1) {
      const broken = packed.slice();
      const at = Math.floor((packed.length * part) / 20);
      broken[at] = (broken[at] ?? 0) ^ 8;
      expect(await read(broken), `${at}`).toMatchObject({ state: 'refused' });
    }
  });
});

test('a picture is no backup', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0xfe]);
  expect(await read(png)).toMatchObject({ state: 'refused' });
});

test('a file of many records is read a piece at a time', async () => {
  async function* many() {
    for (let at = 0; at < 3_000; at += 1) yield `${JSON.stringify([at, 'x'.repeat(5_000)])}\n`;
  }
  const file = await fileOf(many(), GZIP);
  let [pieceCount, longest] = [0, 0];
  for await (const piece of piecesOf(file)) {
    pieceCount += 1;
    longest = Math.max(longest, piece.length);
  }
  expect(pieceCount).toBeGreaterThan(20);
  expect(longest).toBeLessThan(2_000_000);
});

test('what cannot be read fails the whole: half a backup is none', async () => {
  async function* broken() {
    yield 'one\n';
    throw new DOMException('Blocked', 'UnknownError');
  }
  await expect(fileOf(broken(), GZIP)).rejects.toThrow('Blocked');
});
