import type { Control } from '../page/snapshot';
import { controlOf, type ShareControl, shareControls, shareOffers } from './share-controls';
import { signal } from './signal';

/**
 * Share controls that are laid out but take no room, as links do whose icon a style sheet brings. What is not laid out
 * at all has a box at the very start of the document.
 */
export const roomlessShares = signal((snapshot): ShareControl[] =>
  shareOffers(snapshot).filter((share) => {
    const control = controlOf(snapshot, share);
    if (!control || control.visible || control.folded || control.text !== '') return false;
    const { x, y, width, height } = control.box;
    return (x !== 0 || y !== 0) && (width === 0 || height === 0);
  }),
);

/** Widest window taken for a phone's, in CSS px. Own choice. */
export const PHONE = 600;

/** Least distance, in CSS px, at which a drawing without a size of its own, 150 px high, parts two lines. */
const APART = 140;

/** How far apart neighbours of one row may stand in the list of controls. Own choice. */
const ROW_GAP = 3;

/** Buttons of one row between which the next is pushed far down, as drawings do that no style sheet makes small. */
const farApart = signal((snapshot): Control[] => {
  const seen = shareControls(snapshot).flatMap((share) => {
    const control = controlOf(snapshot, share);
    return control?.visible ? [{ share, control }] : [];
  });
  return seen.flatMap(({ share, control }, at) => {
    const next = seen[at + 1];
    const isRow =
      next !== undefined &&
      next.share.network !== share.network &&
      (next.share.control ?? 0) - (share.control ?? 0) <= ROW_GAP &&
      next.control.group === control.group &&
      next.control.box.x === control.box.x;
    return isRow && next.control.box.y - control.box.y >= APART ? [control] : [];
  });
});

/** Such controls up to which the style may be there after all. Own choice. */
const FEW = 1;

/** Whether the style of the share controls evidently did not load: their places and sizes say nothing then. */
export const lacksShareStyle = signal(
  (snapshot): boolean => roomlessShares(snapshot).length > FEW || farApart(snapshot).length > FEW,
);
