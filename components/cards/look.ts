import type { NetworkWords } from '../../utils/audit/guide';
import type { CardLine, Look } from '../../utils/networks/network';
import type { Card } from '../../utils/signals/card';
import type { PictureSize } from '../../utils/signals/picture-fit';

export type Device = 'desktop' | 'phone';

/** Shape of a large picture where nothing is known of the network's; own choice. */
const WIDE = 2;

/** What is drawn where nothing is known of the network's look. */
const PLAIN: Look = {
  lines: ['domain', 'title', 'description'],
  picture: 'above',
  smallRatio: 1,
  smallSide: 'start',
  titleLines: 2,
  descriptionLines: 2,
};

/** Whether the card is another one on a phone. */
export const hasPhoneLook = ({ preview }: NetworkWords): boolean =>
  preview?.look?.value.phone !== undefined;

/**
 * How the network draws its card on a device. Where its look is not known, a large picture has the shape of the
 * best one that is known, and an upright one stands whole.
 */
export function lookOf({ preview }: NetworkWords, device: Device): Look {
  const known = preview?.look?.value;
  if (known) return device === 'phone' ? { ...known, ...known.phone } : known;
  const best = preview?.imageBest?.value;
  if (best && best.height > best.width) return PLAIN;
  return { ...PLAIN, largeRatio: best ? best.width / best.height : WIDE };
}

/** The lines of text beside, over or under a picture as it stands, or without one. */
export const linesOf = (look: Look, layout: Card['layout']): readonly CardLine[] =>
  layout === 'large' ? look.lines : (look.smallLines ?? look.lines);

/** Whether the picture comes before the text. */
export const isPictureFirst = (look: Look, layout: Card['layout']): boolean =>
  layout === 'small' ? look.smallSide === 'start' : look.picture !== 'below';

/** Height of an upright picture that is shown whole, at most, in widths; own choice. */
const TALLEST = 2;

/** Width to height of the box that a picture gets, before it is here and after. */
export function boxRatio(crop: number | undefined, size: PictureSize | undefined): number {
  if (crop !== undefined) return crop;
  return size ? Math.max(size.width / size.height, 1 / TALLEST) : WIDE;
}

/** What is left of a picture in a box: the scale at which the whole of it fits, and along which side it is cut. */
export interface Crop {
  /** From 0 to 1; the rest is lost. */
  kept: number;
  /** The sides of it that are cut off: left and right, or top and bottom. */
  cut: 'sides' | 'ends';
}

/** Least part of a picture whose loss is worth a word: what is less is a matter of rounding. */
const WORTH_SAYING = 0.01;

/** What a box of another shape cuts off a picture; `undefined` where it is all there. */
export function cropOf(size: PictureSize | undefined, box: number | undefined): Crop | undefined {
  if (!size || box === undefined) return undefined;
  const own = size.width / size.height;
  const kept = Math.min(own / box, box / own);
  if (1 - kept < WORTH_SAYING) return undefined;
  return { kept, cut: own > box ? 'sides' : 'ends' };
}
