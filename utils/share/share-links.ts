import { SHARE_NETWORKS } from '../networks/registry';
import type { Snapshot } from '../page/snapshot';
import { shareAddress } from '../signals/addresses';
import { cards } from '../signals/card';
import { socialTitle } from '../signals/social-title';
import { fitText } from './post-length';
import { shareLink } from './share-link';

/** Address that shares the page, by network id; text is cut to each network's limit, the link never. */
export function shareLinks(snapshot: Snapshot): Record<string, string> {
  const { url } = shareAddress(snapshot);
  const title = socialTitle(snapshot);
  return Object.fromEntries(
    SHARE_NETWORKS.map((network) => {
      const limit = network.share?.limit?.value;
      const image = cards(snapshot).find((card) => card.network === network.id)?.image?.value;
      return [
        network.id,
        shareLink(network, {
          url,
          title,
          text: limit ? fitText(title, url, limit) : title,
          ...(image === undefined ? {} : { image }),
        }),
      ];
    }),
  );
}
