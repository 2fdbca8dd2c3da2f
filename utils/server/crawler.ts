/** A crawler that makes cards, as the network's file describes it. */
export interface Crawler {
  /** Network id. */
  network: string;
  /** Name that the crawler goes by, as `facebookexternalhit`. */
  crawler: string;
  /** The header it sends. */
  userAgent: string;
}
