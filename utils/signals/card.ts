import type { CardKey, Network } from '../networks/network';
import type { Snapshot } from '../page/snapshot';

/** One part of a card and where it came from. */
export interface CardPart {
  /** The value as the page states it (an absolute address for pictures). */
  value: string;
  /** As the network shows it, when it cuts or changes the value. */
  shown?: string;
  /** The key that won. */
  from: CardKey;
  /** Where that tag stands in the served HTML. */
  line?: number;
  byte?: number;
  /** Keys that come first in the network's order and why each did not serve. */
  passedOver: { key: CardKey; why: 'absent' | 'empty' | 'page-only' | 'invalid' }[];
}

/** `none`: the bare address is all that is shown. */
export type CardLayout = 'large' | 'small' | 'text' | 'none';

/** What one network would show for the page. */
export interface Card {
  network: string;
  layout: CardLayout;
  title?: CardPart;
  description?: CardPart;
  image?: CardPart;
  /** The line that names the site, as shown. */
  domain: string;
  /** True where the network's own order is not documented: shown with the mark “reported”. */
  reported: boolean;
  /** What kept the card from being complete, worst first. */
  lacks: (
    | 'blocked-by-robots'
    | 'no-answer'
    | 'required-tag'
    | 'no-title'
    | 'no-image'
    | 'small-image-card'
    | 'page-only-tags'
    | 'waiting'
  )[];
}

/** The card that a network makes of the served HTML. */
export declare function cardFor(snapshot: Snapshot, network: Network): Card;
