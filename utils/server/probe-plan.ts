import type { Crawler } from './crawler';
import type { PlannedImage } from './probe-image';

/** One extra address to ask. */
export type PlannedProbe =
  | {
      probe:
        | 'feed'
        | 'oembed'
        | 'manifest'
        | 'canonical'
        | 'shared'
        | 'home'
        | 'again'
        | 'http'
        | 'player'
        | 'pingback'
        | 'imageRobots'
        | 'nowhere';
      url: string;
    }
  /** `wantsOg`: the page's card title is its og:title. */
  | { probe: 'range'; url: string; wantsOg: boolean }
  /** Several of these may be asked; the answers keep the plan's order. */
  | { probe: 'siblings' | 'languages'; url: string };

/** What an audit asks for, most valuable first. */
export interface ProbePlan {
  /** Pictures of the cards, at most four. */
  cardImages: PlannedImage[];
  /** Icons; for a full audit. */
  icons: PlannedImage[];
  /** For a full audit. */
  probes: PlannedProbe[];
  /** Crawlers that the page can be seen as. */
  crawlers: Crawler[];
}
