import { networkById } from '../networks/registry';
import { BOX } from '../networks/widgets/registry';
import type { Control, Snapshot, WidgetMatch } from '../page/snapshot';
import { controlLinks } from './control-links';
import type { ProfileMatch } from './link-matches';
import { networkOfProfile, networkOfShare } from './network-of';
import { codeWords, wayIn } from './network-words';
import { controlOf, LIKE_FRAME, type ShareControl, shareOffers } from './share-controls';
import { saysFollow } from './share-words';
import { signal } from './signal';
import { webUrl } from './urls';

/** The part that a control plays between a page and the networks. */
type Role = 'share' | 'follow' | 'profile';

/** Where a control stands. */
export interface Whereabouts {
  firstScreen: boolean;
  sticky: boolean;
  /** Begins below the main content. */
  end: boolean;
  covered: boolean;
  /** Comes up only once something else is opened. */
  inMenu: boolean;
}

/** A control, or a widget's box or frame, that shares, invites to follow, or leads to an account. */
export interface ControlRole {
  /** Index in `snapshot.page.controls`; absent of boxes, frames and text fields. */
  control?: number;
  /** Widget id where it belongs to one. */
  widget?: string;
  role: Role;
  /** Network id. Absent where several are offered or it cannot be told. */
  network?: string;
  /** Of what shares: how, as in `ShareControl`. */
  kind: ShareControl['kind'] | 'account';
  name: string;
  tag: string;
  /** Start tag of a widget's box, where there is no control. */
  html?: string;
  where: Whereabouts;
  /** CSS px; absent of frames and text fields, which are not measured. */
  size?: { width: number; height: number };
}

const NOWHERE: Whereabouts = {
  firstScreen: false,
  sticky: false,
  end: false,
  covered: false,
  inMenu: false,
};

function whereOf(snapshot: Snapshot, control: Control): Whereabouts {
  const { main } = snapshot.page;
  const { box, firstScreen, sticky, folded, covered = false } = control;
  const end = main.box.y + main.box.height;
  return {
    firstScreen,
    sticky,
    end: main.box.height > 0 && box.height > 0 && box.y >= end,
    covered,
    inMenu: folded,
  };
}

const ofControl = (snapshot: Snapshot, index: number, control: Control) => ({
  control: index,
  name: control.name,
  tag: control.tag,
  where: whereOf(snapshot, control),
  size: { width: control.box.width, height: control.box.height },
});

const FOLLOW_ADDRESS =
  /[?&]sub_confirmation=1|\/intent\/(?:follow|user)\b|\/home\.php\?.*#!|\/groups\?home=|youtube\.com\/subscription_center/i;
const FOLLOW_MARK =
  /(?<![a-z])(?:un)?follow(?:s|ed|ing)?(?![a-z])|follow-?(?:button|btn|us|link|blog|for)/;
const FOLLOW_BOX = /twitter-follow-button|\bg-follow\b/;

/** Names that lead to an account without a word of following it. */
const VISITS = /^(?:visit|find|connect)\b/i;

/** Whether a link to an account, or a button without address, invites to follow. */
function isFollow(control: Control): boolean {
  const { name, title = '', url = '', marks, data } = control;
  const invites = [name, title].some((text) => saysFollow(text) && !VISITS.test(text.trim()));
  return (
    invites ||
    FOLLOW_ADDRESS.test(url) ||
    /twitter-follow-button/.test(marks) ||
    // Pinterest's script turns the link into a board with a button to follow.
    data['pin-do'] === 'embedUser'
  );
}

const BOX_TAG = /^fb:(?:like|like-box|fan)$|^g:follow$/;
const BOX_MARK = /\b(?:fb-(?:like|page|like-box|follow)|g-(?:follow|plus|page|person))\b/;
const IDLE = /^(?:#?$|javascript:)/i;

/** Follow and account links among the controls that share nothing. `linked`: the account that its address is. */
function accountRole(
  control: Control,
  linked: ProfileMatch | undefined,
): Pick<ControlRole, 'role' | 'kind' | 'network'> | undefined {
  const { url, marks, tag, data } = control;
  const isBox =
    ((marks !== '' && BOX_MARK.test(marks)) || BOX_TAG.test(tag)) &&
    (tag !== 'li' || Object.keys(data).length > 0);
  const stated = data['href'];
  const account = stated === undefined ? linked : networkOfProfile(stated);
  const target = account ? webUrl(stated ?? url)?.href : undefined;
  const match = target === undefined ? undefined : account;
  if (isBox) {
    const network = /^fb:|\bfb-/.test(`${tag} ${marks}`) ? 'facebook' : 'googleplus';
    return { role: 'follow', kind: 'widget', network };
  }
  if (match && !/^(?:mailto|sms|imessage|tel):/i.test(target ?? '')) {
    const part = isFollow(control) ? 'follow' : 'profile';
    return { role: part, kind: 'account', network: match.network.id };
  }
  const isIdle = IDLE.test((control.href ?? '').trim());
  if (
    isIdle &&
    (FOLLOW_BOX.test(marks) || (saysFollow(control.name) && FOLLOW_MARK.test(codeWords(marks)))) &&
    !/^(?:script|form)$/.test(tag)
  ) {
    const way = networkById(wayIn(codeWords(marks)) ?? '')?.id;
    return { role: 'follow', kind: 'account', ...(way ? { network: way } : {}) };
  }
  return undefined;
}

/** A share control without a control of the page: a widget's boxes, a frame or a text field. */
function boxRoles(snapshot: Snapshot, share: ShareControl): ControlRole[] {
  const { kind, network, widget, name } = share;
  const key = share.box ? `${widget}${BOX}` : widget;
  const match = snapshot.page.widgets.find((each) => each.widget === key);
  const role: ControlRole = {
    ...(widget ? { widget } : {}),
    role: 'share',
    kind,
    ...(network ? { network } : {}),
    name,
    tag: kind === 'copy' ? 'input' : match ? tagOf(match) : 'iframe',
    where: NOWHERE,
  };
  if (!match) return [role];
  const {
    hidden = false,
    folded = false,
    sticky = false,
    firstScreen = false,
  } = match.placed ?? {};
  const placed: ControlRole = {
    ...role,
    html: match.html,
    where: { ...NOWHERE, firstScreen, sticky, inMenu: hidden && folded },
    size: { width: match.width, height: match.height },
  };
  // Only the first of several is known by its tag.
  const others = !share.box && tagOf(match) === 'script' ? match.count - 1 : 0;
  const { html: _, ...unknown } = placed;
  return [placed, ...Array.from({ length: others }, () => unknown)];
}

const tagOf = ({ html }: WidgetMatch) => /^<([\w:-]+)/.exec(html)?.[1]?.toLowerCase() ?? '';

/** Frames that follow: fan boxes and follow buttons. */
function frameRoles(frame: string): ControlRole[] {
  const base = { name: '', tag: 'iframe', where: NOWHERE } as const;
  const inner = webUrl(webUrl(frame)?.searchParams.get('href') ?? undefined)?.href;
  if (
    /facebook\.com\/(?:[\w.]+\/)?plugins\/(?:likebox|like_box|page|fan|follow|subscribe)\.php|facebook\.com\/connect\/connect\.php|facebook\.com\/widgets\/fan\.php/i.test(
      frame,
    )
  )
    return [{ ...base, role: 'follow', kind: 'widget', network: 'facebook' }];
  if (LIKE_FRAME.test(frame) && inner && networkOfProfile(inner))
    return [{ ...base, role: 'follow', kind: 'widget', network: 'facebook' }];
  if (/platform\.(?:twitter|x)\.com\/widgets\/follow_button/i.test(frame))
    return [{ ...base, role: 'follow', kind: 'widget', network: 'x' }];
  return [];
}

/**
 * What every control, widget box and frame of the page is for. What shares is exactly what `shareOffers`
 * says; a control plays one part only.
 */
export const controlRoles = signal((snapshot): ControlRole[] => {
  const { controls, frames } = snapshot.page;
  const offers = shareOffers(snapshot);
  const shares = offers.flatMap((share): ControlRole[] => {
    const control = controlOf(snapshot, share);
    if (!control || share.control === undefined) return boxRoles(snapshot, share);
    return [
      {
        ...ofControl(snapshot, share.control, control),
        ...(share.widget ? { widget: share.widget } : {}),
        role: 'share',
        kind: share.kind,
        ...(share.network ? { network: share.network } : {}),
      },
    ];
  });
  const taken = new Set(offers.flatMap(({ control }) => control ?? []));
  const accounts: ControlRole[] = [];
  const links = controlLinks(snapshot);
  for (let index = 0; index < controls.length; index++) {
    const control = controls[index] as Control;
    const role = taken.has(index) ? undefined : accountRole(control, links[index]?.profile);
    if (role) accounts.push({ ...ofControl(snapshot, index, control), ...role });
  }
  // A frame inside a box of the page is that box.
  const filled = new Set(
    accounts.flatMap(({ control, network }) =>
      /fb_iframe_widget/.test(controls[control ?? -1]?.marks ?? '') ? [network] : [],
    ),
  );
  const framed = frames
    .flatMap((frame) => (networkOfShare(frame) ? [] : frameRoles(frame)))
    .filter(({ network }) => !filled.has(network));
  return [...shares, ...accounts, ...framed];
});
