import type { Network } from '../../networks/network';
import { WIDGETS, type Widget } from '../../networks/widgets/registry';
import type { Control, Snapshot } from '../../page/snapshot';
import { pageUrl } from '../addresses';
import type { LinkMatches } from '../link-matches';
import { isShareCode, markedShare, mayPrintOrMail } from '../marked-shares';
import { networkOfOwnShare, networkOfShare } from '../network-of';
import { remembered } from '../remembered';
import { saysAnyShare, saysCopy, saysMail, saysShare } from '../share-words';
import { addressesInCode, sameHost } from '../shared-address';
import { difference, webUrl } from '../urls';
import { isNative, nativeButton } from './native-button';
import { hasNoTarget } from './no-target';
import { serviceNetwork } from './service-network';
import type { Draft } from './share-control';
import { stated } from './stated';
import { hint, wayDraft } from './way-draft';

/** Buttons whose script reads the page's address itself when their own names none. */
const READS_PAGE = /\btwitter-(share|hashtag)-button\b|\btumblr-share-button\b|\bpocket-btn\b/;

const LINK = /^(?:a|area)$/;

/** Elements and roles that are pressed. A box that only says “Share” is the title of a row of buttons. */
const PRESSED = /^(?:a|area|button|summary|input)|button$|link$|^[\w]+-[\w-]+/;

/** Paths of forms that take links, on places that no registry knows. */
const TAKES_LINKS =
  /^https?:\/\/[^?#]*(?:share|submit|bookmark|\/add\b|\/post\b|\/save\b|send|favorit|recommend|mail|import|mark)|func=newurl/i;

/** Hosts and paths of forms that mail a page. */
const MAILS = /^[^?#]*(?:(?:send|e?mail)[-_]?(?:to[-_]?)?|tell[-_]?)(?:a[-_]?)?friend/i;

const ADDRESS_DATA = ['url', 'href', 'share-url', 'link', 'clipboard-text'];

/** The address that a control's data names as the one to share. */
function addressOfData(control: Control, widget: Widget | undefined): string | undefined {
  const own = widget?.recognise.value.address;
  return [own, ...ADDRESS_DATA]
    .map((key) => (key ? control.data[key] : undefined))
    .find((value) => webUrl(value) !== undefined);
}

/** The widget whose button bears these marks, with its name for the network where they hold it. */
const markedButton = remembered(
  (marks): { widget: Widget; name?: string | undefined } | undefined => {
    for (const widget of WIDGETS) {
      const match = widget.recognise.value.button?.exec(marks);
      if (match) return { widget, name: match[1] || match[2] };
    }
    return undefined;
  },
);

/** The widget that a button's marks belong to, and its network. Dead widgets offer nothing. */
function buttonOf(control: Control): { widget: Widget; network?: Network } | undefined {
  const found = markedButton(control.marks);
  if (!found) return undefined;
  const { widget, name } = found;
  const { service } = widget.recognise.value;
  const network = serviceNetwork((service && control.data[service]) || name);
  return network ? { widget, network } : { widget };
}

/** Whether a share address would be of today's form with `https:`. */
const isPlain = (address: string): boolean =>
  /^\s*http:/i.test(address) &&
  networkOfShare(address.replace(/^\s*http:/i, 'https:'))?.outdated === false;

/** An address without a scheme takes that of the page, which says nothing of the address. */
const schemeOfTarget = (url: string): string => url.replace(/^http:/i, 'https:');

const CODE = /^\s*javascript:/i;

/** A control that leads to a network's share address, by its target, its data or its handler. */
function networkDraft(control: Control, link: LinkMatches): Draft | undefined {
  const { url, href = '', onclick, marks, data } = control;
  const isCode = CODE.test(href);
  const addresses: string[] = [];
  if (url && !isCode) addresses.push(/^\s*\/\//.test(href) ? schemeOfTarget(url) : url);
  for (const value of Object.values(data)) {
    if (value.startsWith('//')) addresses.push(`https:${value}`);
    else if (/^https?:\/\//.test(value)) addresses.push(value);
  }
  const written = addresses.length;
  if (isCode || onclick)
    addresses.push(...addressesInCode(`${isCode ? href : ''} ${onclick ?? ''}`));
  for (const [at, address] of addresses.entries()) {
    const match = address === url ? link.share : networkOfShare(address);
    if (!match) continue;
    const { network, outdated } = match;
    const scheme = /^(mailto|sms|imessage):/i.exec(address)?.[1]?.toLowerCase();
    const shared = stated(address);
    // A mail to somebody is a contact link; words in the place of the recipient are no one.
    const isToAll = /^(mailto|sms|imessage):(\/\/)?[?&;]/i.test(address);
    if (scheme && (!isToAll || !(shared.shares || /[?&](?:subject|body)=[^&]/i.test(address))))
      continue;
    const button = buttonOf(control);
    const fromData = addressOfData(control, button?.widget);
    // What a script puts into the parameter cannot be seen, nor what one adds to an empty one.
    const isInCode = at >= written;
    const hidden = shared.raw === '' && (isInCode || Boolean(onclick) || READS_PAGE.test(marks));
    return {
      kind: network.id === 'email' ? 'email' : scheme ? 'sms' : 'network',
      network: network.id,
      ...(button ? { widget: button.widget.id } : {}),
      ...(shared.shares
        ? shared
        : fromData && fromData !== address
          ? { shares: fromData }
          : hidden
            ? {}
            : shared),
      ...(outdated ? { outdated: true } : {}),
      ...(outdated && isPlain(address) ? { plain: true } : {}),
    };
  }
  return undefined;
}

/** A parameter called `share`, or one whose name is escaped. */
const HAS_SHARE = /[?&](?:share(?![^=&#])|[^=&#]*%)/;

/** `?share=facebook` on the page's own host: its server redirects to the network. */
function selfDraft(control: Control, snapshot: Snapshot): Draft | undefined {
  if (!control.url || !HAS_SHARE.test(control.url)) return undefined;
  const known = webUrl(control.url);
  if (!known || !sameHost(known.href, snapshot.page.url) || !known.searchParams.has('share'))
    return undefined;
  const url = new URL(known);
  const network =
    networkOfOwnShare(url.href) ?? serviceNetwork(url.searchParams.get('share') ?? '');
  if (!network) return undefined;
  url.searchParams.delete('share');
  url.searchParams.delete('nb');
  url.hash = '';
  return { kind: 'self', widget: 'jetpack', network: network.id, shares: url.href };
}

/** A mail to nobody: without recipient, or with words where one would stand. */
function mailDraft({ href = '', name, group = '' }: Control): Draft | undefined {
  const recipient = /^\s*mailto:([^?]*)\?(?:[^#]*&)?(?:subject|body)=[^&]/i.exec(href)?.[1];
  if (recipient === undefined || /@|%40/i.test(recipient)) return undefined;
  const isOdd = recipient !== '';
  if (isOdd && !saysMail(name) && !saysShare(name) && !saysShare(group) && !/e-?mail/i.test(name))
    return undefined;
  return { kind: 'email', network: 'email', ...stated(href.trim()) };
}

function copyDraft(control: Control): Draft | undefined {
  const text = control.data['clipboard-text'];
  if (saysCopy(control.name)) {
    const copied = webUrl(text?.trim())?.href ?? addressOfData(control, undefined);
    return { kind: 'copy', ...(copied ? { shares: copied } : {}) };
  }
  return text !== undefined && webUrl(text.trim())
    ? { kind: 'copy', shares: text.trim() }
    : undefined;
}

/** Where a query or fragment holds an address, or letters that are escaped and may be one. */
const HOLDS_ADDRESS = /[?#].*(?:http|%(?:0|4[1-9a-f]|5[\da]|6[1-9a-f]|7[\da]))/i;

/** Whether an address may be one that shares, prints or mails, states another one, or is a place of the page. */
function mayShareByAddress(url: string, { share, widgets }: LinkMatches): boolean {
  return (
    share !== undefined ||
    widgets.length > 0 ||
    url.includes('#') ||
    (url.includes('?') && (HOLDS_ADDRESS.test(url) || HAS_SHARE.test(url))) ||
    mayPrintOrMail(url)
  );
}

/** Whether a link with this class and id may share. */
const mayShareByMarks = remembered(
  (marks): boolean =>
    isShareCode(marks) || markedButton(marks) !== undefined || isNative('a', marks),
);

/** Addresses of links that are no code, no mail and no place of the page. */
const LEADS_ON = /^\s*(?!(?:javascript|mailto|about):)[\w./?]/i;

/** Whether a link's data hold a text to copy, or an address. */
function mayShareByData(data: Control['data']): boolean {
  for (const key in data)
    if (key === 'clipboard-text' || /^(?:https?:)?\/\//.test(data[key] ?? '')) return true;
  return false;
}

/**
 * A link that neither its address nor its name, marks or code make a share control, nor its neighbours. Most links of a
 * page are. `link`: what its address is.
 */
export const isPlainLink = (
  { tag, url, href = '', onclick, data, name, marks, group }: Control,
  link: LinkMatches,
): boolean =>
  (tag === 'a' || tag === 'area') &&
  url !== undefined &&
  !onclick &&
  LEADS_ON.test(href) &&
  !mayShareByData(data) &&
  (marks === '' || !mayShareByMarks(marks)) &&
  !saysAnyShare(name) &&
  !(group && saysShare(group)) &&
  !mayShareByAddress(url, link);

/**
 * What a control that is no plain link shares and how; `undefined` for one that shares nothing. The surest evidence
 * comes first.
 */
export function draftOf(
  control: Control,
  link: LinkMatches,
  snapshot: Snapshot,
): Draft | undefined {
  const self = selfDraft(control, snapshot) ?? mailDraft(control);
  if (self) return self;
  const network = networkDraft(control, link);
  if (network) return network;
  const copy = copyDraft(control);
  if (copy) return copy;

  const { url, onclick = '', href = '' } = control;
  const script = CODE.test(href) ? href : '';
  if (onclick || script) {
    const code = `${onclick} ${script}`;
    if (/\b(window\.)?print\(/.test(code)) return { kind: 'print' };
    if (/navigator\.share\b/.test(code)) return { kind: 'native' };
  }
  const aggregator = link.widgets[0];
  if (aggregator) {
    const { parameter } = aggregator.recognise.value;
    const service = parameter ? webUrl(url)?.searchParams.get(parameter) : undefined;
    const target = serviceNetwork(service ?? undefined);
    return {
      kind: 'widget',
      widget: aggregator.id,
      ...(target ? { network: target.id } : {}),
      ...stated(url ?? ''),
      ...(aggregator.status.value === 'dead' ? { ended: true } : {}),
    };
  }

  const button = buttonOf(control);
  // AddToAny writes `/#facebook`: a fragment of the site's root that its script takes over.
  const isStub = () => sameHost(url, snapshot.page.url) && webUrl(url)?.hash !== '';
  if (button && (!LINK.test(control.tag) || hasNoTarget(control, snapshot) || isStub())) {
    const shares = addressOfData(control, button.widget);
    return {
      kind: 'widget',
      widget: button.widget.id,
      ...(button.network ? { network: button.network.id } : {}),
      ...(shares ? { shares } : {}),
      ...(button.widget.status.value === 'dead' ? { ended: true } : {}),
    };
  }
  const native = nativeButton(control, snapshot.page.url);
  if (native) return native;
  const hasTarget = LINK.test(control.tag) && !hasNoTarget(control, snapshot);
  if (hasTarget) {
    // A place that no registry knows: its link carries this very page and is named like a share link.
    const { shares, raw } = stated(url ?? '');
    const isThis = shares !== undefined && difference(shares, pageUrl(snapshot)) === 'none';
    const isForm =
      shares !== undefined &&
      !sameHost(url, snapshot.page.url) &&
      sameHost(shares, snapshot.page.url) &&
      TAKES_LINKS.test(url ?? '');
    if ((isForm || isThis) && MAILS.test(url ?? ''))
      return { kind: 'email', network: 'email', shares, ...(raw ? { raw } : {}) };
    if (isForm || (isThis && (saysShare(control.name) || saysShare(control.group ?? ''))))
      return { kind: 'scripted', shares, ...(raw ? { raw } : {}) };
  } else if (saysShare(control.name) && !link.profile) {
    const sharer = serviceNetwork(control.data['sharer'] ?? control.data['network']);
    if (sharer) return { kind: 'scripted', network: sharer.id };
  }
  const marked = markedShare(control, hasTarget, snapshot.page.url);
  if (marked?.way) {
    const draft = wayDraft(marked.way);
    const shares = addressOfData(control, undefined);
    if (draft) return { ...draft, ...(shares ? { shares } : {}), ...hint(control) };
  }
  if (marked && (hasTarget || !saysShare(control.name)))
    return { kind: 'scripted', ...hint(control) };
  const isPressed = Boolean(marked) || PRESSED.test(control.tag + (control.role ?? ''));
  if (hasTarget || !isPressed || !saysShare(control.name)) return undefined;
  if (link.profile) return undefined;
  return { kind: snapshot.page.inlineShareCode.webShare ? 'native' : 'scripted' };
}
