import type { Network } from '../networks/network';

/** What is handed to a network. All values are plain: nothing is escaped yet. */
export interface Handover {
  /** Absolute address of the page. */
  url: string;
  title: string;
  /** What the user wrote; the title stands for it where it is absent. */
  text?: string;
  /** Absolute address of the picture, for places that pin one. */
  image?: string;
  /** The user's own server, as a host or an address, for networks of many servers. */
  instance?: string;
}

/** Percent-encodes once. Half of a surrogate pair cannot be encoded and becomes U+FFFD. */
const encode = (value: string) => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** Host, with port where it has one, of a server that the user named; nothing where that is no server. */
export function instanceHost(instance: string): string | undefined {
  const text = instance.trim().replace(/^https?:\/\//i, '');
  const host = text.replace(/\/.*$/s, '').replace(/^@?[^@\s]*@/, '');
  if (!URL.canParse(`https://${host}`)) return undefined;
  const url = new URL(`https://${host}`);
  const isHost = url.pathname === '/' && url.search === '' && url.hash === '';
  return isHost && url.username === '' && url.hostname.includes('.') ? url.host : undefined;
}

/**
 * Address that opens the network's form with the link in it. Each value is put into the template
 * percent-encoded once. Throws a `TypeError` for a network without one and for anything that is not https.
 */
export function shareLink(network: Pick<Network, 'name' | 'share'>, handover: Handover): string {
  const { share } = network;
  if (!share) throw new TypeError(`${network.name} has no share address`);
  const host = handover.instance === undefined ? undefined : instanceHost(handover.instance);
  const template =
    host !== undefined && share.instanceTemplate
      ? share.instanceTemplate.value.replace('{instance}', host)
      : share.template.value;
  const values: Record<string, string> = {
    url: handover.url,
    title: handover.title,
    text: handover.text ?? handover.title,
    image: handover.image ?? '',
  };
  const at = template.search(/[?#]/) + 1;
  const filled = template
    .slice(at)
    .split('&')
    .filter(
      (pair) =>
        [...pair.matchAll(/\{(\w+)\}/g)].some(([, name]) => values[name ?? '']) ||
        !pair.includes('{'),
    )
    .map((pair) =>
      // A blank between two values goes with the first when that is missing.
      pair
        .replace(/\{(\w+)\}%20/g, (whole, name: string) => (values[name] ? whole : ''))
        .replace(/\{(\w+)\}/g, (_, name: string) => encode(values[name] ?? '')),
    )
    .join('&');
  const address = template.slice(0, at) + filled;
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new TypeError(`The share address of ${network.name} is not https`);
  }
  return address;
}
