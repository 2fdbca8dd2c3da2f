import { controlOf, type ShareControl, shareOffers } from './share-controls';
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

/** Share controls without any room from which on the page's style is taken for missing. Own choice. */
const FEW = 1;

/** Whether the style of the share controls evidently did not load: their places and sizes say nothing then. */
export const lacksShareStyle = signal((snapshot): boolean => roomlessShares(snapshot).length > FEW);
