import type { Network, TagForm } from '../networks/network';
import { instanceHost } from './fediverse';
import { filled } from './fill-template';

/** What is handed to a network. All values are plain: nothing is escaped yet. */
export interface Handover {
  /** Absolute address of the page. */
  url: string;
  title: string;
  /** What the user wrote; the title stands for it where it is absent. */
  text?: string;
  /** Without `#`. */
  hashtags?: readonly string[];
  /** Account that is credited, without `@`. */
  via?: string;
  /** Absolute address of the picture, for places that pin one. */
  image?: string;
  /** The user's own server, as a host or an address, for networks of many servers. */
  instance?: string;
}

type Sharing = Pick<Network, 'name' | 'share'>;

/** Nothing else is ever opened: a page, or the user's own program for messages. */
const SCHEMES: readonly string[] = ['https:', 'mailto:', 'sms:', 'viber:'];

/** Topics as a form takes them; empty where none is left. */
export function tagsText(tags: readonly string[], form: TagForm): string {
  const { separator, sign, max = tags.length, longest = Number.POSITIVE_INFINITY } = form;
  const refused = new Set([...separator, ...(form.never ?? ''), '\n', '\t', '\r']);
  return tags
    .map((tag) => [...tag.trim().replace(/^#+/, '')].filter((each) => !refused.has(each)))
    .filter(({ length }) => length > 0 && length <= longest)
    .slice(0, max)
    .map((tag) => (sign ? '#' : '') + tag.join(''))
    .join(separator);
}

/** The text of a template: what the user wrote, or the title, unless that has a place of its own. */
export function textFor(template: string, { text, title }: Pick<Handover, 'text' | 'title'>) {
  if (!template.includes('{title}')) return text ?? title;
  return text === title ? '' : (text ?? '');
}

function templateOf({ name, share }: Sharing, instance: string | undefined): string {
  if (!share) throw new TypeError(`${name} has no share address`);
  const host = instance === undefined ? undefined : instanceHost(instance);
  const own = share.instanceTemplate?.value ?? share.template.value;
  if (host !== undefined) return own.replace('{instance}', host);
  const hub = share.template.value;
  if (hub.includes('{instance}')) throw new TypeError(`${name} needs a server`);
  return hub;
}

/**
 * Address that opens the network's form with the link in it. Each value is put into the template
 * percent-encoded once. Throws a `TypeError` for a network without one, for one that needs a server where none is
 * named, and for anything that is neither https nor the scheme of a program for messages.
 */
export function shareLink(network: Sharing, handover: Handover): string {
  const template = templateOf(network, handover.instance);
  const { url, title, hashtags = [], via = '', image = '' } = handover;
  const form = network.share?.tags?.value;
  const address = filled(template, {
    url,
    title,
    text: textFor(template, handover),
    hashtags: form ? tagsText(hashtags, form) : '',
    via: via.trim().replace(/^@/, ''),
    image,
  });
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(address)?.[0].toLowerCase() ?? '';
  if (!SCHEMES.includes(scheme) || !URL.canParse(address)) {
    throw new TypeError(`The share address of ${network.name} is not https`);
  }
  return address;
}
