import type { Network } from '../networks/network';
import { NETWORKS } from '../networks/registry';
import { LIMITS } from '../page/snapshot';
import { requiredText } from './required-text';

/** A share address: whose it is, and whether it is written in an older form that only redirects. */
export interface ShareMatch {
  network: Network;
  /** An older form of the address, or plain `http:` to a place on the web. */
  outdated: boolean;
}

/** The address of an account, group or contact on a network. */
export interface ProfileMatch {
  network: Network;
  /** Name of the account as it stands in the address, decoded, without `@`. */
  handle?: string;
}

/** Answers already given: a page repeats its addresses, and several signals ask about each. */
function remembered<T>(find: (address: string) => T): (url: string) => T {
  const known = new Map<string, { answer: T }>();
  return (url) => {
    const hit = known.get(url);
    if (hit) return hit.answer;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const answer = find(normal(url));
    known.set(url, { answer });
    return answer;
  };
}

/** Addresses remembered at most; own choice, above the number of controls of one page. */
const MOST_REMEMBERED = 2_000;

/** Scheme and host in lower case where the address parses; bounded, because a page may write anything. */
function normal(url: string): string {
  const text = url.trim().slice(0, LIMITS.address);
  return URL.canParse(text) ? new URL(text).href : text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A pattern that is only run on addresses which can match it. */
interface Probe {
  network: Network;
  pattern: RegExp;
  isOutdated: boolean;
  /** See `requiredText`. */
  text: string;
}

const probe = (network: Network, pattern: RegExp, isOutdated: boolean): Probe => ({
  network,
  pattern,
  isOutdated,
  text: requiredText(pattern),
});

let shareProbes: Probe[] | undefined;
let profileProbes: Probe[] | undefined;

/** The network that an absolute address hands a link to; app schemes such as `tg:` and `mailto:` included. */
export const networkOfShare = remembered((address): ShareMatch | undefined => {
  shareProbes ??= NETWORKS.flatMap((network) => {
    const { share, outdated = [] } = network.recognise.value;
    return [
      ...outdated.map((pattern) => probe(network, pattern, true)),
      ...share.map((pattern) => probe(network, pattern, false)),
    ];
  });
  const plain = address.toLowerCase();
  const hit = shareProbes.find(
    ({ text, pattern }) => plain.includes(text) && pattern.test(address),
  );
  return hit && { network: hit.network, outdated: hit.isOutdated || address.startsWith('http:') };
});

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

/** The network on which an absolute address is somebody's account. Share addresses are none. */
export const networkOfProfile = remembered((address): ProfileMatch | undefined => {
  profileProbes ??= NETWORKS.flatMap((network) =>
    network.recognise.value.profile.map((pattern) => probe(network, pattern, false)),
  );
  const plain = address.toLowerCase();
  for (const { network, pattern, text } of profileProbes) {
    const match = plain.includes(text) ? pattern.exec(address) : null;
    if (!match) continue;
    const handle = match.groups?.['handle'];
    return handle ? { network, handle: decoded(handle).replace(/^@/, '') } : { network };
  }
  return undefined;
});
