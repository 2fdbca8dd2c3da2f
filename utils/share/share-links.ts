import { SHARE_NETWORKS } from '../networks/registry';
import type { Snapshot } from '../page/snapshot';
import { type Composed, compose } from './compose';
import { draftOf } from './draft-of';

/** What a report says of sharing the page: the address that goes out, and the one that each network is opened with. */
export interface Shared {
  url: string;
  /** By network id. */
  links: Record<string, string>;
}

/**
 * How the page is shared where the user has written nothing and has no campaign: text is cut to each network's
 * limits, the link never.
 */
export function sharedAs(snapshot: Snapshot): Shared {
  const draft = draftOf(snapshot, { trackers: 'strip', fragment: 'drop' });
  // Without a campaign the day plays no part.
  const opened = (network: (typeof SHARE_NETWORKS)[number]): Composed['open'] =>
    compose(
      { id: network.id, name: network.name, tile: network.tile, kind: 'network', network },
      draft,
      { date: '' },
    ).open;
  const links = SHARE_NETWORKS.flatMap((network) => {
    const open = opened(network);
    return open === undefined ? [] : [[network.id, open]];
  });
  return { url: draft.url, links: Object.fromEntries(links) };
}
