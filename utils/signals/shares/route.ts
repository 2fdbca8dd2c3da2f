import type { Control } from '../../page/snapshot';
import type { Draft, ShareControl, ShareStep } from './share-control';

/** Share hubs that ask for the visitor's own server first: every network that runs on many of them. */
const CHOOSER =
  /^https?:\/\/(share\.joinmastodon\.org|share\.diasporafoundation\.org|(?:www\.)?addtoany\.com\/share)/i;

/** Presses until the form, given where the control stands and where the one stands that opens it. */
export function routeOf(
  draft: Draft,
  place: { state: ShareControl['state']; firstScreen: boolean; sticky: boolean },
  opener: Control | undefined,
  address: string | undefined,
): ShareStep[] {
  const route: ShareStep[] = [];
  const first = place.state === 'folded' ? opener : place.state === 'seen' ? place : undefined;
  // Where nothing shows what opens it, no scrolling is counted: it may stand on the first screen.
  if (first && !first.firstScreen && !first.sticky) route.push('scroll');
  if (place.state === 'folded') route.push('open');
  route.push('press');
  if (
    (draft.kind === 'widget' && !draft.network && address !== undefined) ||
    CHOOSER.test(address ?? '')
  )
    route.push('choose');
  return route;
}
