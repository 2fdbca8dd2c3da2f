import { afterEach, expect, test, vi } from 'vitest';
import { moduleSize, qrPicture } from '../../../utils/platform/qr-picture';

afterEach(() => vi.unstubAllGlobals());

/** A canvas that remembers what is painted on it, px by px. */
function canvasOf(hasContext = true) {
  const painted: { colour: string; box: number[] }[] = [];
  let size: number[] = [];
  class Canvas {
    constructor(
      readonly width: number,
      readonly height: number,
    ) {
      size = [width, height];
    }
    getContext() {
      if (!hasContext) return null;
      const context = {
        fillStyle: '',
        fillRect: (...box: number[]) => painted.push({ colour: context.fillStyle, box }),
      };
      return context;
    }
    convertToBlob = async ({ type }: { type: string }) => new Blob(['x'], { type });
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
  return { painted, size: () => size };
}

test('dark modules at their places, white beneath and around', async () => {
  const { painted, size } = canvasOf();
  const modules = [
    [true, false],
    [false, true],
  ];
  const blob = await qrPicture({ modules, quiet: 4 });
  expect(blob.type).toBe('image/png');
  expect(size()).toEqual([1_000, 1_000]);
  expect(painted).toEqual([
    { colour: '#ffffff', box: [0, 0, 1_000, 1_000] },
    { colour: '#000000', box: [400, 400, 100, 100] },
    { colour: '#000000', box: [500, 500, 100, 100] },
  ]);
});

test('a module is whole px, and the picture never smaller than 1,000', () => {
  expect(moduleSize(29)).toBe(35);
  expect(moduleSize(185)).toBe(6);
});

test('without a canvas it says so', async () => {
  canvasOf(false);
  await expect(qrPicture({ modules: [[true]], quiet: 4 })).rejects.toThrow('no canvas');
});
