import { describe, expect, it } from 'vitest';
import type { Fact, Preview } from '../../../utils/networks/network';
import { PREVIEW_NETWORKS } from '../../../utils/networks/registry';
import { pictureFit } from '../../../utils/signals/picture-fit';

const fact = <T>(value: T, basis: Fact<T>['basis'] = 'vendor'): Fact<T> => ({
  value,
  source: 'made up',
  checked: '2026-11-25',
  basis,
});

const size = (width: number, height: number) => ({ width, height });

/** A preview with nothing but what a picture's size is held against. */
const preview = (facts: Partial<Preview>): Preview =>
  ({ layout: fact('large'), ...facts }) as Preview;

describe('what the size of a picture makes of a card', () => {
  it('nothing while it is not known, or is none', () => {
    const strict = preview({ imageMin: fact(size(50, 50)), imageLarge: fact(size(90, 90)) });
    expect(pictureFit(strict, 'large', undefined)).toEqual({ layout: 'large' });
    expect(pictureFit(strict, 'large', size(0, 10))).toEqual({ layout: 'large' });
  });

  it.each([
    ['fits', size(90, 45), { layout: 'large' }],
    ['a side below that of a large one', size(200, 44), { layout: 'small', why: 'too-small' }],
    ['the other side below it', size(89, 90), { layout: 'small', why: 'too-small' }],
    ['below the least', size(49, 90), { layout: 'text', why: 'too-small' }],
    ['at the least', size(50, 45), { layout: 'small', why: 'too-small' }],
  ] as const)('large, %s', (_name, given, expected) => {
    const known = preview({ imageMin: fact(size(50, 20)), imageLarge: fact(size(90, 45)) });
    expect(pictureFit(known, 'large', given)).toEqual(expected);
  });

  it('never leaves a picture out on the word of others', () => {
    const least = size(50, 50);
    expect(pictureFit(preview({ imageMin: fact(least, 'reported') }), 'large', size(9, 9))).toEqual(
      {
        layout: 'large',
      },
    );
    expect(pictureFit(preview({ imageMin: fact(least, 'memory') }), 'small', size(9, 9))).toEqual({
      layout: 'small',
    });
  });

  it('takes a minimum above the size of a small one as advice', () => {
    const advised = preview({ imageMin: fact(size(90, 45)), imageLarge: fact(size(40, 0)) });
    expect(pictureFit(advised, 'large', size(60, 30))).toEqual({ layout: 'large' });
    expect(pictureFit(advised, 'large', size(39, 30)).layout).toBe('small');
  });

  it('where the page chooses the kind, the minimum is that of the large card', () => {
    const chosen = preview({ layout: fact('choice'), imageMin: fact(size(90, 45)) });
    expect(pictureFit(chosen, 'large', size(60, 60))).toEqual({
      layout: 'small',
      why: 'too-small',
    });
    expect(pictureFit(chosen, 'small', size(60, 60))).toEqual({ layout: 'small' });
  });

  it('shows what is not wider than high small, where only landscape stands large', () => {
    const landscape = preview({ layout: fact('landscape') });
    expect(pictureFit(landscape, 'large', size(60, 60))).toEqual({
      layout: 'small',
      why: 'upright',
    });
    expect(pictureFit(landscape, 'large', size(61, 60))).toEqual({ layout: 'large' });
  });

  it('leaves out what is too wide', () => {
    const narrow = preview({ imageMaxRatio: fact(3) });
    expect(pictureFit(narrow, 'large', size(301, 100))).toEqual({
      layout: 'text',
      why: 'too-wide',
    });
    expect(pictureFit(narrow, 'large', size(300, 100))).toEqual({ layout: 'large' });
  });

  it('a picture of the best size fits every network that names one', () => {
    for (const { id, preview: known } of PREVIEW_NETWORKS) {
      const best = known?.imageBest?.value;
      if (known && best && known.layout.value !== 'landscape')
        expect(pictureFit(known, 'large', best), id).toEqual({ layout: 'large' });
    }
  });
});
