import type { Preview } from '../networks/network';
import { networkById, PREVIEW_NETWORKS } from '../networks/registry';
import type { Snapshot } from '../page/snapshot';
import { BY_CARD, type Card, cards } from './card';
import { remembered } from './remembered';

/** Ids of the networks whose cards are about what is amiss, for a rule to name with a problem. */

/** Whether a part of a card is drawn from a key. */
const isDrawnFrom = ({ title, description, image, author }: Card, key: string): boolean =>
  title?.from === key || description?.from === key || image?.from === key || author?.from === key;

/** Keys from which no part of a card is drawn. */
const READ_ONLY: ReadonlySet<string> = new Set(['og:url', 'og:site_name', 'twitter:card']);

/** Whether a network reads such a key. */
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

/** Networks that read such a key. */
const readersOf = remembered((key): ReadonlySet<string> => {
  const readers = PREVIEW_NETWORKS.filter(({ preview }) => preview && reads(preview, key));
  return new Set(READ_ONLY.has(key) ? readers.map(({ id }) => id) : []);
});

/** Networks whose card takes a part from a key, or that read it for another end. */
export function cardsTaking(snapshot: Snapshot, key: string): string[] {
  const readers = readersOf(key);
  const taking: string[] = [];
  for (const card of cards(snapshot))
    if (readers.has(card.network) || isDrawnFrom(card, key)) taking.push(card.network);
  return taking;
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
