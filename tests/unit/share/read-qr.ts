/**
 * A reader of QR codes at level M in byte mode, written from the standard's tables and not from an encoder (ISO/IEC
 * 18004; tables from memory, 2026-11-26, and proved by the checks that they make possible). Throws where a code is
 * not whole: nothing is corrected.
 */

type Grid = readonly (readonly boolean[])[];

/** Error correction codewords in a block, and blocks, by version from 1 on. */
const EC = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
];
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26,
  28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
];

function centresOf(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const last = version * 4 + 10;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => last - step * (count - 2 - at))];
}

/** Whether a module belongs to the code's own marks instead of the data. */
function isMark(x: number, y: number, version: number): boolean {
  const size = version * 4 + 17;
  if (x === 6 || y === 6) return true;
  if ((x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9)) return true;
  if (version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) return true;
  const centres = centresOf(version);
  const isCorner = (a: number, b: number) =>
    (a === 6 && b === 6) || (a === 6 && b === size - 7) || (a === size - 7 && b === 6);
  return centres.some((a) =>
    centres.some((b) => !isCorner(a, b) && Math.abs(x - a) <= 2 && Math.abs(y - b) <= 2),
  );
}

const MASKS: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** Level and mask out of the fifteen bits beside the upper left finder; the other copy must agree. */
function formatOf(grid: Grid): { level: number; mask: number } {
  const size = grid.length;
  const at = (x: number, y: number) => (grid[y]?.[x] ? 1 : 0);
  const first = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((x) => at(x, 8)),
    ...[7, 5, 4, 3, 2, 1, 0].map((y) => at(8, y)),
  ];
  const second = [
    ...Array.from({ length: 7 }, (_, n) => at(8, size - 1 - n)),
    ...Array.from({ length: 8 }, (_, n) => at(size - 8 + n, 8)),
  ];
  if (first.join() !== second.join()) throw new Error('The two copies of the format differ');
  if (at(8, size - 8) !== 1) throw new Error('The dark module is light');
  const bits = first.reduce<number>((sum, bit) => sum * 2 + bit, 0) ^ 0x5412;
  const data = bits >> 10;
  let rest = data << 10;
  for (let bit = 14; bit >= 10; bit--) if (rest & (1 << bit)) rest ^= 0x537 << (bit - 10);
  if (rest !== (bits & 0x3ff)) throw new Error('The format fails its check');
  return { level: data >> 3, mask: data & 7 };
}

const [EXP, LOG] = (() => {
  const exp: number[] = [];
  const log: number[] = [];
  let value = 1;
  for (let power = 0; power < 255; power++) {
    exp.push(value);
    log[value] = power;
    value = value & 0x80 ? (value << 1) ^ 0x11d : value << 1;
  }
  return [exp, log];
})();

/** Whether a block is a multiple of its generator: every syndrome is nought. */
const isWhole = (block: readonly number[], ec: number): boolean =>
  Array.from({ length: ec }, (_, root) =>
    block.reduce(
      (sum, byte) => (sum === 0 ? 0 : (EXP[((LOG[sum] ?? 0) + root) % 255] ?? 0)) ^ byte,
      0,
    ),
  ).every((syndrome) => syndrome === 0);

export interface Read {
  text: string;
  version: number;
  level: number;
}

export function readQr(grid: Grid): Read {
  const size = grid.length;
  const version = (size - 17) / 4;
  const { level, mask } = formatOf(grid);
  const bits: number[] = [];
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = isUp ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (isMark(x, y, version)) continue;
        bits.push((grid[y]?.[x] ? 1 : 0) ^ (MASKS[mask]?.(x, y) === 0 ? 1 : 0));
      }
    }
    isUp = !isUp;
  }
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0),
  );
  const ec = EC[version - 1] ?? 0;
  const count = BLOCKS[version - 1] ?? 1;
  const short = Math.floor(words.length / count) - ec;
  const longer = words.length % count;
  const blocks = Array.from({ length: count }, () => [] as number[]);
  let next = 0;
  for (let at = 0; at <= short; at++) {
    for (let block = 0; block < count; block++) {
      if (at === short && block < count - longer) continue;
      blocks[block]?.push(words[next++] ?? 0);
    }
  }
  const data = blocks.flatMap((block) => [...block]);
  for (let at = 0; at < ec; at++) for (const block of blocks) block.push(words[next++] ?? 0);
  if (!blocks.every((block) => isWhole(block, ec))) throw new Error('A block fails its check');
  const stream = data.flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (byte >> bit) & 1));
  const take = (length: number) => stream.splice(0, length).reduce((sum, bit) => sum * 2 + bit, 0);
  const mode = take(4);
  if (mode !== 4) throw new Error(`Mode ${mode} is not that of bytes`);
  const length = take(version < 10 ? 8 : 16);
  const bytes = Uint8Array.from({ length }, () => take(8));
  return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), version, level };
}
