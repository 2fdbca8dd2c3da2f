import type { Snapshot } from '../page/snapshot';
import {
  ogUrl,
  renderedCanonicals,
  type ShareAddress,
  servedCanonicals,
  shareAddress,
} from '../signals/addresses';
import {
  isRoute,
  parametersOf,
  trackingIn,
  withoutParameters,
  withoutTracking,
} from '../signals/urls';
import type { ShareSettings } from './settings';
import { trackersAt } from './trackers';

export interface Cleaned {
  url: string;
  /** Names of the parameters that were taken out, in order. */
  removed: string[];
}

/**
 * The address without trackers: those that are unmistakable anywhere, and those of the list. What a canonical
 * address of the page bears is not taken for a tracker on the list's word alone.
 */
export function cleaned(
  address: string,
  { canonical = [] }: { canonical?: string | readonly string[] } = {},
): Cleaned {
  // Most addresses have no parameter, and ask for neither.
  let stated: ReadonlySet<string> | undefined;
  let listed: ReadonlySet<string> | undefined;
  const isListed = ({ name }: { name: string }) => {
    listed ??= trackersAt(address);
    if (!listed.has(name)) return false;
    stated ??= new Set(
      [canonical].flat().flatMap((each) => parametersOf(each).map((stating) => stating.name)),
    );
    return !stated.has(name);
  };
  const bare = withoutTracking(address);
  const names = parametersOf(bare)
    .filter(isListed)
    .map(({ name }) => name);
  return {
    url: withoutParameters(bare, isListed),
    removed: [...new Set([...trackingIn(address), ...names])],
  };
}

/** The fragment as it is passed on: without a text directive, and without trackers that stand in it like a query. */
function cleanFragment(hash: string, trackers: ShareSettings['trackers']): string {
  const bare = hash.replace(/:~:.*$/s, '');
  if (bare === '' || bare === '#') return '';
  if (trackers === 'keep' || isRoute(bare) || !/^#[\w-]+=/.test(bare)) return bare;
  const query = `https://fragment.invalid/?${bare.slice(1)}`;
  const left = withoutParameters(withoutTracking(query), ({ name }) => name === 'xtor');
  const [, rest = ''] = left.split('?');
  return rest && `#${rest}`;
}

/** Fragment of an address with its `#`; empty where there is none. */
const fragmentOf = (address: string): string => /#.*$/s.exec(address)?.[0] ?? '';

/**
 * The address that goes out for a page, before campaign tags: chosen by `shareAddress`, with trackers and fragment
 * as the user wants them. Every surface that shares calls this.
 */
export function addressToShare(
  snapshot: Snapshot,
  { trackers, fragment }: Pick<ShareSettings, 'trackers' | 'fragment'>,
): ShareAddress {
  const chosen = shareAddress(snapshot);
  const canonical = [
    ...renderedCanonicals(snapshot),
    ...servedCanonicals(snapshot),
    { url: ogUrl(snapshot) },
  ].flatMap(({ url }) => url ?? []);
  const clean = cleaned(chosen.uncleaned, { canonical });
  const inFront = cleaned(snapshot.page.url, { canonical });
  const tail =
    fragment === 'keep' && chosen.reason !== 'route'
      ? cleanFragment(fragmentOf(snapshot.page.url), trackers)
      : '';
  return {
    ...chosen,
    url: withFragment(trackers === 'keep' ? chosen.uncleaned : clean.url, tail),
    removed: trackers === 'keep' ? [] : [...new Set([...inFront.removed, ...clean.removed])],
  };
}

/** The address with this fragment, `#` and all, in place of its own; an empty one leaves it as it is. */
const withFragment = (address: string, fragment: string): string =>
  fragment === '' ? address : address.replace(/#.*$/s, '') + fragment;
