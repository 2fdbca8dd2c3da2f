import type { Control } from '../page/snapshot';
import {
  controlOf,
  placedShares,
  type ShareControl,
  shareControls,
  shareOffers,
} from './share-controls';
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

/**
 * Margin of a body and heights of a line where no style sheet says otherwise, and width of a scroll bar, in CSS px.
 * The margin: https://html.spec.whatwg.org/multipage/rendering.html#the-page (from memory, 2026-11-26); the lines: those
 * of the usual fonts at 16 px, own measure.
 */
const PLAIN = { margin: 8, line: [17, 22], scrollBar: 17 } as const;

/**
 * Whether the main content stands in a browser’s own margins. No style sheet of the site’s applied then, or it is
 * a plain page, and where something stands says nothing of where the site puts it.
 */
export const hasPlainMargins = signal(({ page: { main, viewport } }): boolean => {
  const room = viewport.width - 2 * PLAIN.margin;
  const { x, width } = main.box;
  return x === PLAIN.margin && width <= room && width >= room - PLAIN.scrollBar;
});

/**
 * Whether all visible share controls are as a browser draws them without any style sheet: in lines of the default
 * height, on a page with the default margins. Their sizes are the browser’s then, and whether the site meant them so,
 * or its style did not load, cannot be told.
 */
export const hasPlainShares = signal((snapshot): boolean => {
  if (!hasPlainMargins(snapshot)) return false;
  const [least, most] = PLAIN.line;
  const seen = placedShares(snapshot).filter(({ control }) => control.visible);
  return (
    seen.length > 0 &&
    // What is empty has no line, and less height.
    seen.every(
      ({ control: { box, text } }) =>
        (box.height >= least || text.trim() === '') && box.height <= most,
    )
  );
});
