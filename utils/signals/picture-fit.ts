import type { Fact, Preview } from '../networks/network';

/** px. */
export interface PictureSize {
  width: number;
  height: number;
}

/** What the size of a picture makes of its card. */
export interface PictureFit {
  /** `text`: the network leaves the picture out. */
  layout: 'large' | 'small' | 'text';
  /** Why it stands smaller than the network's layout lets it, or not at all. */
  why?: 'too-small' | 'too-wide' | 'upright' | 'shape';
}

/** A fact on whose strength a part may be left out; what is only reported never hides anything. */
export const isFirm = (fact: Fact<unknown>) =>
  fact.basis === 'vendor' || fact.basis === 'source-code';

const isBelow = (size: PictureSize, least: Fact<PictureSize> | undefined): boolean =>
  least !== undefined && (size.width < least.value.width || size.height < least.value.height);

/**
 * The layout that a card comes down to for a picture of this size. A minimum leaves the picture out only where
 * nothing speaks of a small one at that size, and where cards come in two kinds it is that of the large one.
 */
export function pictureFit(
  preview: Preview,
  layout: 'large' | 'small',
  size: PictureSize | undefined,
): PictureFit {
  if (!size || size.width <= 0 || size.height <= 0) return { layout };
  const { imageMin, imageLarge, imageMaxRatio, smallRatios } = preview;
  const ratio = size.width / size.height;
  if (imageMaxRatio && isFirm(imageMaxRatio) && ratio > imageMaxRatio.value)
    return { layout: 'text', why: 'too-wide' };
  const kinds = preview.layout.value;
  const isAdvice =
    imageMin !== undefined &&
    imageLarge !== undefined &&
    imageLarge.value.width <= imageMin.value.width;
  if (kinds !== 'choice' && imageMin && isFirm(imageMin) && !isAdvice && isBelow(size, imageMin))
    return { layout: 'text', why: 'too-small' };
  if (layout === 'small') return { layout };
  if (kinds === 'landscape' && size.width <= size.height)
    return { layout: 'small', why: 'upright' };
  if (isBelow(size, kinds === 'choice' ? imageMin : imageLarge))
    return { layout: 'small', why: 'too-small' };
  const [above, below] = smallRatios?.value ?? [0, 0];
  if (ratio > above && ratio < below) return { layout: 'small', why: 'shape' };
  return { layout };
}
