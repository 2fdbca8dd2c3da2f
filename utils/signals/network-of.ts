import type { Network } from '../networks/network';
import { NETWORKS } from '../networks/registry';
import { LIMITS } from '../page/snapshot';
import { candidates } from './candidates';
import { remembered } from './remembered';
import { requiredTexts } from './required-texts';
import { webUrl } from './urls';

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

/**
 * Addresses that the URL parser gives back as they are, which nearly all of a page are: a plain host with a name, and
 * no letter that it escapes. What else it changes are dot segments.
 */
const AS_PARSED = /^https?:\/\/[a-z\d.-]+\.[a-z]+\/[\w\-.~!$&()*+,;=:@/%?#[\]]*$/;
const DOT_SEGMENT = /\/(?:\.|%2e)/i;

/** Scheme and host in lower case where the address parses; bounded, because a page may write anything. */
function normal(url: string): string {
  if (url.length <= LIMITS.address && AS_PARSED.test(url) && !DOT_SEGMENT.test(url)) return url;
  const text = url.trim().slice(0, LIMITS.address);
  const known = webUrl(text);
  if (known) return known.href;
  try {
    return new URL(text).href;
  } catch {
    return text;
  }
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
  kind: 'outdated' | 'share' | 'profile';
  /** See `requiredTexts`. */
  texts: readonly string[];
}

function probesOf(network: Network): Probe[] {
  const { share, profile, outdated = [] } = network.recognise.value;
  const probes = (kind: Probe['kind'], patterns: readonly RegExp[]) =>
    patterns.map((pattern): Probe => ({ network, pattern, kind, texts: requiredTexts(pattern) }));
  return [
    ...probes('outdated', outdated),
    ...probes('share', share),
    ...probes('profile', profile),
  ];
}

function shareIn(address: string, probes: readonly Probe[]): ShareMatch | undefined {
  const hit = probes.find(({ kind, pattern }) => kind !== 'profile' && pattern.test(address));
  return (
    hit && {
      network: hit.network,
      outdated: hit.kind === 'outdated' || address.startsWith('http:'),
    }
  );
}

function profileIn(address: string, probes: readonly Probe[]): ProfileMatch | undefined {
  for (const { network, kind, pattern } of probes) {
    const match = kind === 'profile' ? pattern.exec(address) : null;
    if (!match) continue;
    const handle = match.groups?.['handle'];
    return handle ? { network, handle: decoded(handle).replace(/^@/, '') } : { network };
  }
  return undefined;
}

// Made when first needed.
let find: ((plain: string) => readonly Probe[]) | undefined;

/** What an address may be on the networks. */
interface Matches {
  share?: ShareMatch;
  profile?: ProfileMatch;
}

const NO_MATCHES: Matches = {};

/** Both answers at once: nearly every address is asked for both. */
const matchesOf = remembered((url): Matches => {
  find ??= candidates(NETWORKS.flatMap(probesOf));
  const address = normal(url);
  const probes = find(address.toLowerCase());
  if (probes.length === 0) return NO_MATCHES;
  const [share, profile] = [shareIn(address, probes), profileIn(address, probes)];
  return { ...(share ? { share } : {}), ...(profile ? { profile } : {}) };
});

/** The network that an absolute address hands a link to; app schemes such as `tg:` and `mailto:` included. */
export const networkOfShare = (url: string): ShareMatch | undefined => matchesOf(url).share;

/** The network on which an absolute address is somebody's account. Share addresses are none. */
export const networkOfProfile = (url: string): ProfileMatch | undefined => matchesOf(url).profile;

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
