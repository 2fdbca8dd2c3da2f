import { SHARE_NETWORKS } from '../networks/registry';
import type { HeadFacts, Snapshot } from '../page/snapshot';
import { shareAddress } from '../signals/addresses';
import { cards } from '../signals/card';
import { servedPage } from '../signals/card-values';
import { meta, titleOf } from '../signals/meta';
import { signal } from '../signals/signal';
import { fitText } from './post-length';
import { shareLink } from './share-link';

const titleIn = (head: HeadFacts): string | undefined =>
  meta(head, 'og:title') || meta(head, 'twitter:title') || titleOf(head);

/**
 * The title that goes with the link: og:title, twitter:title, title element, of the served HTML first. What
 * a gate or an error page calls itself is no title. Empty where the page has none.
 */
export const shareTitle = signal((snapshot): string => {
  const facts = servedPage(snapshot);
  const title = (facts && titleIn(facts.head)) ?? titleIn(snapshot.page.head) ?? '';
  return title.replace(/\s+/g, ' ').trim();
});

/** Address that shares the page, by network id; text is cut to each network's limit, the link never. */
export function shareLinks(snapshot: Snapshot): Record<string, string> {
  const { url } = shareAddress(snapshot);
  const title = shareTitle(snapshot);
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
