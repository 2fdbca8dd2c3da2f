import { SHARE_NETWORKS } from '../networks/registry';
import type { Snapshot } from '../page/snapshot';
import { addressToShare } from './clean-address';
import { type Composed, compose } from './compose';
import { draftOf } from './draft-of';
import type { ShareSettings } from './settings';

/** What a report says of sharing the page: the address that goes out, and the one that each network is opened with. */
export interface Shared {
  url: string;
  /** By network id. */
  links: Record<string, string>;
}

/** What a report goes by: what the user has set is no matter of the page. */
const SETTINGS: Pick<ShareSettings, 'trackers' | 'fragment'> = {
  trackers: 'strip',
  fragment: 'drop',
};

function linksFor(snapshot: Snapshot): Record<string, string> {
  const draft = draftOf(snapshot, SETTINGS);
  // Without a campaign the day plays no part.
  const opened = (network: (typeof SHARE_NETWORKS)[number]): Composed['open'] =>
    compose(
      { id: network.id, name: network.name, tile: network.tile, kind: 'network', network },
      draft,
      { date: '' },
    ).open;
  return Object.fromEntries(
    SHARE_NETWORKS.flatMap((network) => {
      const open = opened(network);
      return open === undefined ? [] : [[network.id, open]];
    }),
  );
}

/**
 * How the page is shared where the user has written nothing and has no campaign: text is cut to each network's
 * limits, the link never. `links` are computed once they are read: dozens of posts are composed for them.
 */
export function sharedAs(snapshot: Snapshot): Shared {
  let links: Record<string, string> | undefined;
  return {
    url: addressToShare(snapshot, SETTINGS).url,
    get links() {
      links ??= linksFor(snapshot);
      return links;
    },
  };
}
