import type { Network } from '../networks/network';
import { networkById } from '../networks/registry';
import type { Control } from '../page/snapshot';
import { controlLinks } from './control-links';
import { controlRoles } from './control-roles';
import { networkOfHome } from './network-home';
import { networkOfProfile } from './network-of';
import { codeWords, wayIn } from './network-words';
import { profiles } from './profiles';
import { remembered } from './remembered';
import { plainName, saysFollow } from './share-words';
import { signal } from './signal';
import { webUrl } from './urls';

/** A link by which the site sends visitors to a network: to an account, to nobody's, or nowhere. */
export interface OwnLink {
  control: Control;
  network: Network;
  /** `home`: the front page of the network. `idle`: no address, or `#`. */
  to: 'account' | 'home' | 'idle';
  /** Name of the account, decoded, without `@`; with one where the address holds two. */
  handle?: string;
}

/** The network whose front page an address is. Accounts of the fediverse have the same form on every server. */
const homeOf = remembered((address): Network | undefined => {
  const home = networkOfHome(address, ['shareworthy', '@shareworthy']);
  return home && /^(mastodon|lemmy)$/.test(home.id) ? undefined : home;
});

const FRAME: readonly Control['region'][] = ['header', 'nav', 'footer', 'aside'];

/** Whether a control is named after a network, or is an icon without words. */
function isNamedAfter(control: Control, network: Network): boolean {
  const name = plainName(control.name);
  const names = [network.name, network.id, network.id === 'x' ? 'twitter' : network.id];
  return name === '' || names.some((each) => name === each.replace(/\s*\(.*/, '').toLowerCase());
}

const IDLE = /^(?:#|#!|javascript:\s*(?:void\s*\(?\s*0?\s*\)?)?;?)?$/i;

/** Most addresses of a page: neither those of a front page nor of an account that begins with two signs. */
const HAS_PATH = /^https?:\/\/[a-z\d.-]+(?:\/[\w-][\w\-.~!$&()*+,;=:%]*)+\/?(?:[?#].*)?$/i;

/** Links to networks that stand for the site's own accounts, in document order; share controls are none. */
export const ownLinks = signal((snapshot): OwnLink[] => {
  const { controls, url } = snapshot.page;
  const shares = new Set(
    controlRoles(snapshot).flatMap(({ control, role }) =>
      role === 'share' && control !== undefined ? [control] : [],
    ),
  );
  const accounts = new Set(
    profiles(snapshot).flatMap(({ from, url: address }) =>
      from === 'link' || from === 'rel-me' ? [address] : [],
    ),
  );
  const host = webUrl(url)?.host;
  const links = controlLinks(snapshot);
  return controls.flatMap((control, at): OwnLink[] => {
    if (shares.has(at) || control.tag !== 'a' || control.region === 'comments') return [];
    const own = links[at]?.profile && webUrl(control.url);
    const match = own && accounts.has(own.href) ? networkOfProfile(own.href) : undefined;
    if (match && !own?.pathname.startsWith('/@@')) {
      const { network, handle } = match;
      return [{ control, network, to: 'account', ...(handle ? { handle } : {}) }];
    }
    const isIdle = control.href !== undefined && IDLE.test(control.href.trim());
    if (!isIdle && HAS_PATH.test(control.url ?? '')) return [];
    // What follows is taken for a link to an account by its place and name alone.
    const says = () => (control.group && saysFollow(control.group)) || saysFollow(control.name);
    if (!FRAME.includes(control.region) && !says()) return [];
    const address = webUrl(control.url);
    if (address?.pathname.startsWith('/@@')) {
      const { network, handle } = networkOfProfile(address.href.replace('/@@', '/@')) ?? {};
      return network ? [{ control, network, to: 'account', handle: `@${handle ?? ''}` }] : [];
    }
    const home = address && address.host !== host ? homeOf(address.href) : undefined;
    if (home) return isNamedAfter(control, home) ? [{ control, network: home, to: 'home' }] : [];
    if (!isIdle || control.onclick || Object.keys(control.data).length > 0) return [];
    const network = networkById(wayIn(codeWords(`${control.name} ${control.marks}`)) ?? '');
    return network && isNamedAfter(control, network) ? [{ control, network, to: 'idle' }] : [];
  });
});
