import type { Network } from '../networks/network';
import { networkById } from '../networks/registry';
import { BOX, SERVICE_NAMES, WIDGETS, type Widget } from '../networks/widgets/registry';
import type { Control, Snapshot } from '../page/snapshot';
import { canonicalUrl, pageUrl } from './addresses';
import { isMore, markedShare, namedWay } from './marked-shares';
import { networkOfOwnShare, networkOfProfile, networkOfShare } from './network-of';
import { saysCopy, saysMail, saysShare } from './share-words';
import { addressesInCode, addressIn, sameHost, sharedAddress } from './shared-address';
import { signal } from './signal';
import { difference, norm, webUrl } from './urls';
import { type FoundWidget, widgetsFound } from './widgets';

type ShareKind =
  | 'network' // leads to a network's share address
  | 'copy' // copies the link
  | 'native' // opens the device's share sheet
  | 'email'
  | 'sms'
  | 'print'
  | 'qr' // shows the page's address as a QR code
  | 'widget' // a third-party widget's container or "more" button
  | 'self' // `?share=network` on the page's own address
  | 'scripted'; // named like a share control, but what it does cannot be seen

/** What a visitor has to do on the way to the network's form or the copied link. */
export type ShareStep = 'press' | 'scroll' | 'open' | 'choose';

/** One way the page offers to share it. Follow and profile links are none. */
export interface ShareControl {
  kind: ShareKind;
  /** Network id where known. */
  network?: string;
  /** Widget id where the control belongs to one. */
  widget?: string;
  /** The address it would share, decoded once, as the control states it. */
  shares?: string;
  /** The parameter as written, before decoding. Empty where the parameter is there but holds nothing. */
  raw?: string;
  name: string;
  /** Presses and scrolls until the network's own form or the copied link; see rule `share-steps-few`. */
  steps: number;
  /** The same, one by one. */
  route: ShareStep[];
  /**
   * `seen`: rendered now. `folded`: comes up once something else is opened. `unseen`: in the page, but not
   * rendered at this window size, and nothing shows how it would come up.
   */
  state: 'seen' | 'folded' | 'unseen';
  /** The share address is of an older form that only redirects. */
  outdated?: true;
  /** Button of a service that ended, or whose end is announced: it is there, and offers nothing any more. */
  ended?: true;
  /** Only its class or data say what it does; nothing that a visitor reads. */
  hinted?: true;
  /** A box of the widget, which may hold buttons that are listed too. */
  box?: true;
  /** Index in `snapshot.page.controls`; absent for widgets' containers, frames and text fields. */
  control?: number;
}

type Draft = Omit<ShareControl, 'steps' | 'route' | 'state' | 'name'> & { name?: string };

/** Share hubs that ask for the visitor's own server first: every network that runs on many of them. */
const CHOOSER =
  /^https?:\/\/(share\.joinmastodon\.org|share\.diasporafoundation\.org|(?:www\.)?addtoany\.com\/share)/i;

/** Buttons whose script reads the page's address itself when their own names none. */
const READS_PAGE = /\btwitter-(share|hashtag)-button\b|\btumblr-share-button\b|\bpocket-btn\b/;

/** A control that leads nowhere by itself: what it does, a script decides. */
function hasNoTarget({ href, url }: Control, snapshot: Snapshot): boolean {
  const written = (href ?? '').trim();
  if (written === '' || /^(#|javascript:|about:blank)/i.test(written)) return true;
  const target = webUrl(url);
  return (
    target !== undefined &&
    target.hash !== '' &&
    difference(target.href, pageUrl(snapshot)) === 'none'
  );
}

const serviceNetwork = (service: string | undefined): Network | undefined => {
  const name = service?.toLowerCase();
  return name ? networkById(SERVICE_NAMES[name] ?? name) : undefined;
};

/** The address that a control's data names as the one to share. */
function addressOfData(control: Control, widget: Widget | undefined): string | undefined {
  const keys = [
    widget?.recognise.value.address,
    'url',
    'href',
    'share-url',
    'link',
    'clipboard-text',
  ];
  return keys
    .flatMap((key) => (key ? [control.data[key]] : []))
    .find((value) => webUrl(value) !== undefined);
}

/** The widget that a button's marks belong to, and its network. Dead widgets offer nothing. */
function buttonOf(control: Control): { widget: Widget; network?: Network } | undefined {
  for (const widget of WIDGETS) {
    const { button, service } = widget.recognise.value;
    const match = button?.exec(control.marks);
    if (!match) continue;
    const network = serviceNetwork((service && control.data[service]) || match[1] || match[2]);
    return network ? { widget, network } : { widget };
  }
  return undefined;
}

function widgetOfAddress(url: string): Widget | undefined {
  return WIDGETS.find(({ recognise }) => recognise.value.hrefs?.some((each) => each.test(url)));
}

/** Names of the ways that are no networks. */
const WAYS: Readonly<Record<string, ShareKind>> = {
  email: 'email',
  sms: 'sms',
  copy: 'copy',
  print: 'print',
  qr: 'qr',
};

const stated = (address: string): Pick<Draft, 'shares' | 'raw'> => {
  const found = sharedAddress(address);
  if (!found) return {};
  return found.raw === '' ? { raw: '' } : { shares: found.shares, raw: found.raw };
};

/** A control that leads to a network's share address, by its target, its data or its handler. */
function networkDraft(control: Control): Draft | undefined {
  const { url, href, onclick, marks } = control;
  const isCode = /^\s*javascript:/i.test(href ?? '');
  const direct = url && !isCode ? [url] : [];
  const code = addressesInCode(`${isCode ? href : ''} ${onclick ?? ''}`);
  const inData = Object.values(control.data).filter((value) => /^(https?:)?\/\//.test(value));
  for (const [addresses, written] of [
    [direct, true],
    [inData.map((value) => (value.startsWith('//') ? `https:${value}` : value)), true],
    [code, false],
  ] as const) {
    for (const address of addresses) {
      const match = networkOfShare(address);
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
      const hidden = shared.raw === '' && (!written || Boolean(onclick) || READS_PAGE.test(marks));
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
      };
    }
  }
  return undefined;
}

/** `?share=facebook` on the page's own host: its server redirects to the network. */
function selfDraft(control: Control, snapshot: Snapshot): Draft | undefined {
  const url = webUrl(control.url);
  if (!url || !sameHost(url.href, snapshot.page.url) || !url.searchParams.has('share'))
    return undefined;
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
  const copied = webUrl(text?.trim())?.href ?? addressOfData(control, undefined);
  if (saysCopy(control.name)) return { kind: 'copy', ...(copied ? { shares: copied } : {}) };
  return text !== undefined && webUrl(text.trim())
    ? { kind: 'copy', shares: text.trim() }
    : undefined;
}

function draftOf(control: Control, snapshot: Snapshot): Draft | undefined {
  const self = selfDraft(control, snapshot) ?? mailDraft(control);
  if (self) return self;
  const network = networkDraft(control);
  if (network) return network;
  const copy = copyDraft(control);
  if (copy) return copy;

  const { url, onclick = '', href = '' } = control;
  const code = `${onclick} ${/^\s*javascript:/i.test(href) ? href : ''}`;
  if (/\b(window\.)?print\(/.test(code)) return { kind: 'print' };
  if (/navigator\.share\b/.test(code)) return { kind: 'native' };
  const aggregator = url ? widgetOfAddress(url) : undefined;
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
  const isStub = sameHost(url, snapshot.page.url) && webUrl(url)?.hash !== '';
  if (button && (isStub || !LINK.test(control.tag) || hasNoTarget(control, snapshot))) {
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
    if (isForm || (isThis && (saysShare(control.name) || saysShare(control.group ?? ''))))
      return { kind: 'scripted', shares, ...(raw ? { raw } : {}) };
  } else if (saysShare(control.name) && !(url && networkOfProfile(url))) {
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
  if (url && networkOfProfile(url)) return undefined;
  return { kind: snapshot.page.inlineShareCode.webShare ? 'native' : 'scripted' };
}

const LINK = /^(?:a|area)$/;

/** Elements and roles that are pressed. A box that only says “Share” is the title of a row of buttons. */
const PRESSED = /^(?:a|area|button|summary|input)|button$|link$|^[\w]+-[\w-]+/;

/** Marks a control without a name. */
const hint = ({ name }: Control): Pick<Draft, 'hinted'> => (name === '' ? { hinted: true } : {});

/** Draft of a way that only words tell. */
function wayDraft(way: string): Draft | undefined {
  const kind = WAYS[way];
  if (kind) return { kind, ...(way === 'email' ? { network: 'email' } : {}) };
  const network = serviceNetwork(way);
  return network && { kind: 'scripted', network: network.id };
}

/** The Like button, whose end is announced; see the widget of that name. */
export const LIKE_FRAME =
  /^https?:\/\/(?:[\w-]+\.)*facebook\.com\/(?:v\d[\d.]*\/)?(?:plugins|widgets)\/like\.php/i;

/** Paths of forms that take links, on places that no registry knows. */
const TAKES_LINKS =
  /^https?:\/\/[^?#]*(?:share|submit|bookmark|\/add\b|\/post\b|\/save\b|send|favorit|recommend|mail|import|mark)|func=newurl/i;

/** Elements that a network's own script turns into a button. */
const NATIVE: readonly [marks: RegExp, network: string, widget: string][] = [
  [
    /^fb:(?:like|share-button|send|recommend)\b|\bfb-(?:like|share-button|send|save|recommend)(?![\w-])/,
    'facebook',
    'facebook-like',
  ],
  [/^g:plus(?:one)?\b|\bg-plusone\b|\bg-plus\b/, 'googleplus', 'gplus'],
  [/^su:badge\b/, 'stumbleupon', 'stumble'],
  [
    /^(?:span|div|a)\b.*\bst_(\w+?)(?:_(?:[hv]count|large|custom|button))?(?![\w])/,
    '',
    'sharethis',
  ],
];

/** A page that stands for an author or a topic: to like it is to follow. */
const isOfMany = (target: string, pageAddress: string): boolean =>
  difference(target, pageAddress) !== 'none' &&
  /\/(?:profiles?|authors?|users?|tags?|topics?|categor(?:y|ies)|sections?)\//i.test(
    webUrl(target)?.pathname ?? '',
  );

/** A button that a network's script makes of an element. One that names an account is to follow it. */
function nativeButton(control: Control, pageAddress: string): Draft | undefined {
  const { tag, marks, data, url, href } = control;
  for (const [pattern, id, widget] of NATIVE) {
    const match = tag === 'li' ? null : pattern.exec(`${tag} ${marks}`);
    if (!match) continue;
    const network = id ? networkById(id) : serviceNetwork(match[1]);
    const target = webUrl(data['href'] ?? url ?? href)?.href;
    if (target && (networkOfProfile(target) || isOfMany(target, pageAddress))) return undefined;
    if (widget === 'gplus' && /\bg-plus\b/.test(marks) && data['action'] !== 'share')
      return undefined;
    const isEnded = widget !== 'sharethis' && !/share|send|save/.test(match[0]);
    return {
      kind: 'widget',
      widget: widget === 'facebook-like' && !isEnded ? 'facebook-sdk' : widget,
      ...(network ? { network: network.id } : {}),
      ...(target ? { shares: target } : {}),
      ...(isEnded ? { ended: true } : {}),
    };
  }
  return undefined;
}

/** Presses until the form, given where the control stands and where the one stands that opens it. */
function routeOf(
  draft: Draft,
  place: { state: ShareControl['state']; firstScreen: boolean; sticky: boolean },
  opener: Control | undefined,
  address: string | undefined,
): ShareStep[] {
  const route: ShareStep[] = [];
  const first = place.state === 'folded' ? opener : place.state === 'seen' ? place : undefined;
  // Where nothing shows what opens it, no scrolling is counted: it may stand on the first screen.
  if (first && !first.firstScreen && !first.sticky) route.push('scroll');
  if (place.state === 'folded') route.push('open');
  route.push('press');
  if (
    (draft.kind === 'widget' && !draft.network && address !== undefined) ||
    CHOOSER.test(address ?? '')
  )
    route.push('choose');
  return route;
}

function containerOf(found: FoundWidget): ShareControl | undefined {
  const { widget, match } = found;
  // A link is a control of its own.
  if (!match || !found.alive || widget.status.value === 'announced' || /^<a\s/i.test(match.html))
    return undefined;
  const { hidden = false, folded = false, sticky = false, firstScreen = true } = match.placed ?? {};
  // A script in the page (LinkedIn, Telegram) marks the place where its button is put, and has no box.
  const isScript = /^<script/i.test(match.html);
  const seen = isScript || (!hidden && match.width > 1 && match.height > 1);
  const state = seen ? 'seen' : folded ? 'folded' : 'unseen';
  const draft: Draft = {
    kind: 'widget',
    widget: widget.id,
    ...(widget.network ? { network: widget.network } : {}),
  };
  const place = isScript ? { state, firstScreen: true, sticky } : { state, firstScreen, sticky };
  const route = routeOf(draft, place as Parameters<typeof routeOf>[1], undefined, undefined);
  return { ...draft, name: widget.name, state, route, steps: route.length };
}

/** Boxes of ended widgets that are no controls themselves; those of living ones are told by `containerOf`. */
function boxesOf({ page }: Snapshot, shares: readonly ShareControl[]): ShareControl[] {
  return WIDGETS.filter(({ status }) => status.value === 'dead').flatMap(
    ({ id, name, recognise }) => {
      const match = page.widgets.find(({ widget }) => widget === `${id}${BOX}`);
      const marks = (recognise.value.boxes ?? []).map((selector) => selector.slice(1));
      const known = shares.filter(({ control }) => {
        const classes = page.controls[control ?? -1]?.marks.split(/\s+/) ?? [];
        return classes.some((each) => marks.includes(each));
      });
      const box: ShareControl = {
        kind: 'widget',
        widget: id,
        name,
        box: true,
        ended: true,
        steps: 1,
        route: ['press'],
        state: 'unseen',
      };
      return Array.from({ length: Math.max(0, (match?.count ?? 0) - known.length) }, () => box);
    },
  );
}

/**
 * Everything in the rendered page that shares, controls first, in document order: buttons of ended services
 * and those in comment threads too. A control that is not rendered at this window size is listed as `unseen`, unless a visible
 * control named “Share” can be what opens it: then it is `folded`.
 */
export const shareOffers = signal((snapshot): ShareControl[] => {
  const { page } = snapshot;
  const isShare = (at: number) => {
    const near = page.controls[at];
    return near !== undefined && draftOf(near, snapshot) !== undefined;
  };
  /** A button without target that its neighbours tell: another network of a row, or its “more”. */
  const neighbourDraft = (index: number): Draft | undefined => {
    const control = page.controls[index];
    if (!control || !/^(?:a|button)$/.test(control.tag) || !hasNoTarget(control, snapshot))
      return undefined;
    if (isMore(control))
      return isShare(index - 1) ? { kind: 'scripted', ...hint(control) } : undefined;
    if (/^#./.test(control.href ?? '')) return undefined;
    const way = namedWay(control);
    if (!way || !(isShare(index - 1) && (isShare(index + 1) || isShare(index - 2))))
      return undefined;
    const draft = wayDraft(way);
    return draft && { ...draft, ...hint(control) };
  };
  const drafts = page.controls.flatMap((control, index) => {
    const draft = draftOf(control, snapshot) ?? neighbourDraft(index);
    return draft ? [{ control, index, draft }] : [];
  });
  const opens = ({ control, draft }: (typeof drafts)[number]) =>
    control.visible && (draft.kind === 'scripted' || draft.kind === 'native') && !draft.network;
  const opener = drafts.find(opens)?.control;
  const hasMenu = drafts.some(({ control }) => !control.visible);

  const shares = drafts.map((each): ShareControl => {
    const { control, index, draft } = each;
    const state = control.visible ? 'seen' : control.folded || opener ? 'folded' : 'unseen';
    const route = routeOf(draft, { ...control, state }, opener, control.url);
    // What merely opens the menu of the others is not yet a way to share.
    if (draft.kind === 'scripted' && hasMenu && opens(each)) route.push('choose');
    return {
      ...draft,
      name: control.name,
      steps: route.length,
      route,
      state,
      control: index,
    };
  });

  shares.push(...boxesOf(snapshot, shares));
  const covered = new Set(shares.flatMap(({ widget }) => widget ?? []));
  for (const found of widgetsFound(snapshot)) {
    const container = covered.has(found.widget.id) ? undefined : containerOf(found);
    if (!container) continue;
    covered.add(found.widget.id);
    shares.push(container);
  }
  for (const frame of page.frames) {
    const match = networkOfShare(frame);
    const isLike = LIKE_FRAME.test(frame);
    const network = match?.network ?? (isLike ? networkById('facebook') : undefined);
    if (!network) continue;
    const shared = stated(frame);
    if (isLike && shared.shares && networkOfProfile(shared.shares)) continue;
    // What a script put into an element of the page is that element's button.
    const isInside = shares.some(
      ({ kind, control, network: id, shares: address }) =>
        control !== undefined &&
        id === network.id &&
        (address === undefined || shared.shares === undefined
          ? kind === 'widget'
          : norm(address) === norm(shared.shares)),
    );
    if (isInside) continue;
    const holder = shares.find(
      ({ kind, control, network: id, widget, shares: address, box }) =>
        kind === 'widget' &&
        control === undefined &&
        widget !== undefined &&
        id === network.id &&
        address === undefined &&
        !box,
    );
    if (holder && !isLike) {
      if (shared.shares) Object.assign(holder, shared);
    } else {
      shares.push({
        kind: 'widget',
        network: network.id,
        ...(shared.shares ? shared : {}),
        name: network.name,
        steps: 1,
        route: ['press'],
        state: 'seen',
        ...(isLike ? { ended: true } : {}),
      });
    }
  }
  const own = [canonicalUrl(snapshot), pageUrl(snapshot)];
  for (const value of page.readonlyAddresses) {
    const address = addressIn(value);
    if (!address || !own.some((each) => !['host', 'path'].includes(difference(address, each))))
      continue;
    shares.push({
      kind: 'copy',
      shares: address,
      name: address,
      steps: 1,
      route: ['press'],
      state: 'seen',
    });
  }
  return shares;
});

/**
 * Every way to share that the rendered page offers now. Comment threads are left out, and what only its marks
 * call a share button; see `shareHints`.
 */
export const shareControls = signal((snapshot): ShareControl[] =>
  shareOffers(snapshot).filter(
    (share) => !share.ended && !share.hinted && controlOf(snapshot, share)?.region !== 'comments',
  ),
);

/** The page's control behind a share control; widgets' containers, frames and text fields have none. */
export function controlOf(snapshot: Snapshot, share: ShareControl): Control | undefined {
  return share.control === undefined ? undefined : snapshot.page.controls[share.control];
}

/** Ways to share that a visitor can reach at this window size; printing is not sharing. */
export const reachableShares = signal((snapshot): ShareControl[] =>
  shareControls(snapshot).filter(({ kind, state }) => kind !== 'print' && state !== 'unseen'),
);

/** Whether it is sure that the control shares, and to something that still lives. */
export function isProven(snapshot: Snapshot, share: ShareControl): boolean {
  if (share.network && networkById(share.network)?.status.value === 'dead') return false;
  return share.kind !== 'scripted' || snapshot.page.inlineShareCode.clipboard;
}

/** Controls that only their marks call share buttons: no name says so, and no address shows it. */
export const shareHints = signal((snapshot): Control[] => {
  const known = new Set(shareControls(snapshot).flatMap(({ control }) => control ?? []));
  return snapshot.page.controls.filter(
    (control, index) =>
      !known.has(index) &&
      control.region !== 'comments' &&
      (control.visible || control.folded) &&
      hasNoTarget(control, snapshot) &&
      /(^|[-_\s])(social-?)?shar(e|ing)([-_\s]|$|[A-Z])/.test(
        `${control.marks} ${Object.keys(control.data).join(' ')}`,
      ),
  );
});
