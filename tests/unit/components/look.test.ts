import { describe, expect, it } from 'vitest';
import { boxRatio, cropOf, isPictureFirst, linesOf, lookOf } from '../../../components/cards/look';
import type { NetworkWords } from '../../../utils/audit/guide';
import type { Look } from '../../../utils/networks/network';

const fact = <T>(value: T) => ({
  value,
  source: 'made up',
  checked: '2026-11-25',
  basis: 'vendor' as const,
});

const LOOK: Look = {
  lines: ['title', 'domain'],
  picture: 'below',
  largeRatio: 3,
  smallSide: 'end',
  smallLines: ['title'],
  phone: { lines: ['title'], largeRatio: 1 },
};

const network = (preview: object): NetworkWords =>
  ({ id: 'n', name: 'N', tile: 'N', preview }) as unknown as NetworkWords;

describe('the look of a card', () => {
  it('is the network’s, and another one on a phone as far as that differs', () => {
    const known = network({ look: fact(LOOK) });
    expect(lookOf(known, 'desktop').lines).toEqual(['title', 'domain']);
    expect(lookOf(known, 'phone')).toMatchObject({
      lines: ['title'],
      largeRatio: 1,
      picture: 'below',
    });
  });

  it('is plain where nothing is known, in the shape of the best picture', () => {
    const plain = lookOf(network({ imageBest: fact({ width: 300, height: 100 }) }), 'phone');
    expect(plain).toMatchObject({ picture: 'above', largeRatio: 3 });
    const upright = network({ imageBest: fact({ width: 100, height: 300 }) });
    expect(lookOf(upright, 'desktop').largeRatio).toBeUndefined();
    expect(lookOf(network({}), 'desktop').largeRatio).toBeGreaterThan(1);
  });

  it('has other lines beside a small picture or none', () => {
    expect(linesOf(LOOK, 'large')).toEqual(['title', 'domain']);
    expect(linesOf(LOOK, 'small')).toEqual(['title']);
    expect(linesOf(LOOK, 'text')).toEqual(['title']);
    expect(linesOf({ ...LOOK, smallLines: undefined } as unknown as Look, 'small')).toHaveLength(2);
  });

  it('says whether the picture comes first', () => {
    expect(isPictureFirst(LOOK, 'large')).toBe(false);
    expect(isPictureFirst(LOOK, 'small')).toBe(false);
    expect(isPictureFirst({ ...LOOK, picture: 'behind', smallSide: 'start' }, 'large')).toBe(true);
    expect(isPictureFirst({ ...LOOK, smallSide: 'start' }, 'small')).toBe(true);
  });
});

describe('the box of a picture', () => {
  it('has the network’s shape, else the picture’s, never a tower', () => {
    expect(boxRatio(3, { width: 10, height: 10 })).toBe(3);
    expect(boxRatio(undefined, { width: 10, height: 20 })).toBe(0.5);
    expect(boxRatio(undefined, { width: 10, height: 900 })).toBe(0.5);
    expect(boxRatio(undefined, undefined)).toBeGreaterThan(1);
  });

  it.each([
    ['wider than the box', { width: 400, height: 100 }, { kept: 0.5, cut: 'sides' }],
    ['higher than the box', { width: 100, height: 100 }, { kept: 0.5, cut: 'ends' }],
    ['of its shape', { width: 200, height: 100 }, undefined],
    ['of its shape but for rounding', { width: 201, height: 100 }, undefined],
    ['of unknown size', undefined, undefined],
  ] as const)('cuts a picture %s', (_name, size, expected) => {
    expect(cropOf(size, 2)).toEqual(expected);
    expect(cropOf(size, undefined)).toBeUndefined();
  });
});
