import type { Network } from '../networks/network';
import { matchesOf } from './link-matches';
import { networkOfProfile } from './network-of';
import { webUrl } from './urls';

/** Paths of a made-up account, one for each shape that accounts have. */
const ACCOUNTS = ['example', 'in/example', 'user/example'];

/**
 * The network whose front page an address is: a bare host on which an account would be recognised. Networks
 * that run on many servers cannot be told this way, and are left out. `also`: further paths to try.
 */
export function networkOfHome(
  address: string | undefined,
  also: readonly string[] = [],
): Network | undefined {
  const url = webUrl(address);
  if (url?.pathname !== '/' || url.search !== '' || url.hash.length > 1) return undefined;
  if (networkOfProfile(url.href)) return undefined;
  for (const account of [...ACCOUNTS, ...also]) {
    const { profile } = matchesOf(`${url.origin}/${account}`);
    if (profile) return profile.network;
  }
  return undefined;
}
