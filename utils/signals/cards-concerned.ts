import type { Preview } from '../networks/network';
import { networkById } from '../networks/registry';
import type { Snapshot } from '../page/snapshot';
import { BY_CARD, cards } from './card';

/** Ids of the networks whose cards are about what is amiss, for a rule to name with a problem. */

/** Whether a network reads a key from which no part of its card is drawn. */
function reads({ domain, required, layout }: Preview, key: string): boolean {
  switch (key) {
    case 'og:url':
      return domain.value === key || required?.value.includes(key) === true;
    case 'og:site_name':
      return domain.value === key || domain.value === 'publisher';
    case 'twitter:card':
      return BY_CARD.has(layout.value);
    default:
      return false;
  }
}

/** Networks whose card takes a part from a key, or that read it for another end. */
export function cardsTaking(snapshot: Snapshot, key: string): string[] {
  return cards(snapshot)
    .filter(({ network, title, description, image, author }) => {
      if ([title, description, image, author].some((part) => part?.from === key)) return true;
      const preview = networkById(network)?.preview;
      return preview !== undefined && reads(preview, key);
    })
    .map(({ network }) => network);
}

/**
 * Networks whose card has room for a part and stands without it. Search engines write for themselves what a page
 * does not say.
 */
export function cardsWithout(
  snapshot: Snapshot,
  part: 'title' | 'description' | 'image',
): string[] {
  return cards(snapshot)
    .filter((card) => {
      if (card[part] !== undefined) return false;
      const preview = networkById(card.network)?.preview;
      if (preview?.metaRobots) return false;
      if (part === 'image') return preview?.imageOptional?.value !== true;
      if (part === 'title' || card.layout !== 'large') return true;
      return preview?.showsDescription.value === true;
    })
    .map(({ network }) => network);
}
