import { networkById } from '../networks/registry';
import { WIDGETS, type Widget } from '../networks/widgets/registry';
import type { Snapshot } from '../page/snapshot';
import { networkOfProfile } from './network-of';
import { LIKE_FRAME } from './share-controls';
import { hostOf } from './shared-address';
import { stated } from './shares/stated';
import { signal } from './signal';
import { servedBy } from './widget-addresses';
import { widgetsFound } from './widgets';

/** What the share widgets of one vendor loaded from its own hosts. */
export interface ShareLoad {
  /** Name of the network or service. */
  vendor: string;
  hosts: string[];
  /** Requests that the browser timed; `undefined` where it timed none, so that nothing is known. */
  requests?: number;
  /** Bytes of them; absent where the browser keeps them to itself. */
  bytes?: number;
  /** Its scripts and frames in the page. */
  addresses: string[];
}

/** Whether a Like button is for an account instead of the page: a box to follow, which shares nothing. */
const isForAccount = (frame: string): boolean => {
  if (!LIKE_FRAME.test(frame)) return false;
  const { shares } = stated(frame);
  return shares !== undefined && networkOfProfile(shares) !== undefined;
};

/** The same before its script has made a frame of it. */
const isLikeOfAccount = (tag: string): boolean => {
  if (!/fb[-:]like/i.test(tag)) return false;
  const address = /\b(?:data-)?href\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
  return address !== undefined && networkOfProfile(address) !== undefined;
};

/** Facebook's comments, which share nothing. */
const COMMENTS = /fb[-:]comments|facebook\.com\/plugins\/comments\.php/i;

/** Frames that share, by network. Comments, fan boxes, posts and timelines are other things. */
const FRAMES: Readonly<Record<string, RegExp>> = {
  facebook:
    /^https?:\/\/(?:[\w-]+\.)*facebook\.com\/(?:v\d[\d.]*\/)?(?:plugins|widgets)\/(?:like|share_button|send)\.php/i,
  x: /^https?:\/\/platform\.(?:twitter|x)\.com\/widgets\/tweet_button/i,
};

/**
 * Hosts from which a service's script loads the rest. All serve that service alone. Source:
 * enthec/webappanalyzer:src/technologies/*.json@1b9eee81, checked 2026-11-22.
 */
const COMPANIONS: Readonly<Record<string, RegExp>> = {
  sharethis: /(?:^|\.)sharethis\.com$/,
  addtoany: /(?:^|\.)addtoany\.com$/,
  shareaholic: /(?:^|\.)shareaholic\.(?:com|net)$/,
};

const vendorOf = ({ network, id }: Widget) => network ?? id;

/** Whether a script or frame with this address is one of a vendor's. */
function isOfVendor(address: string, vendor: string): boolean {
  const isOne = (widget: Widget) => vendorOf(widget) === vendor;
  const { alone, shared } = servedBy(address);
  return alone.some(isOne) || shared.some(isOne) || FRAMES[vendor]?.test(address) === true;
}

function loadOf({ page }: Snapshot, vendor: string): ShareLoad[] {
  const loaded = [...new Set([...page.scripts, ...page.frames])];
  const own = hostOf(page.url);
  const addresses = loaded.filter(
    (address) => isOfVendor(address, vendor) && hostOf(address) !== own && !isForAccount(address),
  );
  const direct = new Set(addresses.flatMap((address) => hostOf(address) ?? []));
  const timed = page.resources.filter(
    ({ host }) => direct.has(host) || COMPANIONS[vendor]?.test(host),
  );
  if (addresses.length === 0) return [];
  const name =
    networkById(vendor)?.name ?? WIDGETS.find((each) => vendorOf(each) === vendor)?.name ?? vendor;
  const found = { vendor: name, hosts: [...direct], addresses };
  if (timed.length === 0) return [found];
  // Facebook's host of buttons also serves its pixel, X's the embedded posts: only what is known counts then.
  const isShared = loaded.some(
    (address) => direct.has(hostOf(address) ?? '') && !addresses.includes(address),
  );
  if (isShared) return [{ ...found, requests: addresses.length }];
  const bytes = timed.flatMap((each) => each.bytes ?? []);
  return [
    {
      ...found,
      hosts: timed.map(({ host }) => host),
      requests: timed.reduce((sum, { requests }) => sum + requests, 0),
      ...(bytes.length > 0 ? { bytes: bytes.reduce((sum, each) => sum + each, 0) } : {}),
    },
  ];
}

/**
 * What share widgets loaded from others, by vendor, those of ended services left out. Self-hosted plug-ins
 * and plain links load nothing from others and are not listed.
 */
export const shareLoads = signal((snapshot): ShareLoad[] => {
  const likes = snapshot.page.frames.filter((frame) => LIKE_FRAME.test(frame));
  const isFollowBox = likes.length > 0 && likes.every(isForAccount);
  const vendors = new Set(
    widgetsFound(snapshot)
      .filter(({ widget }) => widget.status.value !== 'dead')
      .filter(({ match }) => !COMMENTS.test(match?.html.split('>')[0] ?? ''))
      .filter(({ match }) => !(isFollowBox && /^<iframe\b/i.test(match?.html ?? '')))
      .filter(({ match }) => !isLikeOfAccount(match?.html.split('>')[0] ?? ''))
      .map(({ widget }) => vendorOf(widget)),
  );
  return [...vendors].flatMap((vendor) => loadOf(snapshot, vendor));
});

/**
 * Scripts of vendors that also serve other ends (embedded posts, sign-in), where no share button of theirs is in
 * the page: nobody can see what they are for.
 */
export const undecidedScripts = signal((snapshot): string[] => {
  const own = hostOf(snapshot.page.url);
  const known = new Set(shareLoads(snapshot).flatMap(({ addresses }) => addresses));
  return snapshot.page.scripts.filter(
    (address) =>
      servedBy(address).shared.some(({ status }) => status.value !== 'dead') &&
      hostOf(address) !== own &&
      !known.has(address),
  );
});
