import { servedPage } from './card-values';
import { signal } from './signal';

/** How much of what readers see stands in the served HTML. */
export interface MainText {
  /** Characters of the main content in the served HTML, and as shown. */
  served: number;
  shown: number;
  share: number;
}

/** Characters below which a text is too short to compare. Own choice. */
export const LEAST_TEXT = 400;

/**
 * The text of the main content, served against shown. `undefined` where it cannot be told: no answer, HTML
 * that was cut, little text, or a served page that holds as much text but builds its main content otherwise.
 */
export const mainText = signal((snapshot): MainText | undefined => {
  const facts = servedPage(snapshot);
  const { characters: shown } = snapshot.page.main;
  if (!facts || shown < LEAST_TEXT) return undefined;
  const share = facts.mainLength / shown;
  const text = { served: facts.mainLength, shown, share };
  if (share >= 1) return text;
  if (facts.cut) return undefined;
  // Two readings that took different elements for the main content tell nothing.
  return share < 0.8 && facts.textLength >= shown ? undefined : text;
});
