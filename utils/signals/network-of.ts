import type { Network } from '../networks/network';
import { NETWORKS } from '../networks/registry';
import { linkMatches, normal, type ProfileMatch, type ShareMatch } from './link-matches';

/** The network that an absolute address hands a link to; app schemes such as `tg:` and `mailto:` included. */
export const networkOfShare = (url: string): ShareMatch | undefined => linkMatches(url).share;

/** The network on which an absolute address is somebody's account. Share addresses are none. */
export const networkOfProfile = (url: string): ProfileMatch | undefined => linkMatches(url).profile;

/**
 * The network named by `?share=…` in an address. It counts only on the page's own host, where a server
 * redirects to the network; the caller knows that host.
 */
export function networkOfOwnShare(url: string): Network | undefined {
  const address = normal(url);
  return NETWORKS.find(({ recognise }) =>
    recognise.value.self?.some((pattern) => pattern.test(address)),
  );
}
