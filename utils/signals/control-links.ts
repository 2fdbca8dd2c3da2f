import { type LinkMatches, linkMatches, NOTHING } from './link-matches';
import { signal } from './signal';

/**
 * What the address of each control is to networks and widgets, by the control's place. Several signals go through all
 * controls for it, and to look an address up costs more than most of what they ask.
 */
export const controlLinks = signal((snapshot): readonly LinkMatches[] =>
  snapshot.page.controls.map(({ url }) => (url ? linkMatches(url) : NOTHING)),
);
