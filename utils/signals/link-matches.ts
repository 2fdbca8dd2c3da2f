import type { Network } from '../networks/network';
import type { Widget } from '../networks/widgets/registry';
import { LIMITS } from '../page/snapshot';
import { type LinkPattern, linkPatterns } from './address-patterns';
import { candidates } from './candidates';
import { LINK_TEXTS } from './pattern-texts';
import { remembered } from './remembered';
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

/** All that an address is to networks and widgets. */
export interface LinkMatches {
  share: ShareMatch | undefined;
  profile: ProfileMatch | undefined;
  /** Widgets whose own share page it is, in the order of the table. */
  widgets: readonly Widget[];
}

/**
 * Addresses that the URL parser gives back as they are, which nearly all of a page are: a plain host with a name, and
 * no letter that it escapes. What else it changes are dot segments.
 */
const AS_PARSED = /^https?:\/\/[a-z\d.-]+\.[a-z]+(?:\/(?!\.|%2[eE])[\w\-.~!$&()*+,;=:@%?#[\]]*)+$/;

/** Scheme and host in lower case where the address parses; bounded, because a page may write anything. */
export function normal(url: string): string {
  if (url.length <= LIMITS.address && AS_PARSED.test(url)) return url;
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

type Probe = LinkPattern & { texts: readonly string[] };

function shareIn(address: string, probes: readonly Probe[]): ShareMatch | undefined {
  for (const probe of probes) {
    const { kind, pattern } = probe;
    if (kind === 'profile' || kind === 'widget' || !pattern.test(address)) continue;
    const outdated = kind === 'outdated' || address.startsWith('http:');
    return { network: probe.network, outdated };
  }
  return undefined;
}

function profileIn(address: string, probes: readonly Probe[]): ProfileMatch | undefined {
  for (const probe of probes) {
    const match = probe.kind === 'profile' ? probe.pattern.exec(address) : null;
    if (!match || probe.kind !== 'profile') continue;
    const { network } = probe;
    const handle = match.groups?.['handle'];
    return handle ? { network, handle: decoded(handle).replace(/^@/, '') } : { network };
  }
  return undefined;
}

/** Of the many addresses that are nothing to any of them. */
export const NOTHING: LinkMatches = { share: undefined, profile: undefined, widgets: [] };

function widgetsIn(url: string, probes: readonly Probe[]): readonly Widget[] {
  let found: Widget[] | undefined;
  for (const probe of probes) {
    if (probe.kind !== 'widget' || found?.includes(probe.widget) || !probe.pattern.test(url))
      continue;
    if (found) found.push(probe.widget);
    else found = [probe.widget];
  }
  return found ?? NOTHING.widgets;
}

// Made when first needed.
let find: ((plain: string) => readonly Probe[]) | undefined;

/** All answers at once: nearly every address is asked for each. */
export function matchesOf(url: string): LinkMatches {
  find ??= candidates(
    linkPatterns().map((each, at): Probe => ({ ...each, texts: LINK_TEXTS[at] ?? [] })),
  );
  const address = normal(url);
  const probes = find(address.toLowerCase());
  // Pages of widgets are looked for in the address as it stands.
  const written = url === address ? probes : find(url.toLowerCase());
  if (probes.length === 0 && written.length === 0) return NOTHING;
  return {
    share: shareIn(address, probes),
    profile: profileIn(address, probes),
    widgets: widgetsIn(url, written),
  };
}

/** The same of an address that stands in a page, and is asked about more than once. */
export const linkMatches = remembered(matchesOf);
