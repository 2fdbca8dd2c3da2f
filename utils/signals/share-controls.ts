import { networkById } from '../networks/registry';
import type { Control, Snapshot } from '../page/snapshot';
import { canonicalUrl, pageUrl } from './addresses';
import { controlLinks } from './control-links';
import { NOTHING } from './link-matches';
import { isMore, namedWay } from './marked-shares';
import { networkOfHome } from './network-home';
import { networkOfProfile, networkOfShare } from './network-of';
import { codeOf, codeWords } from './network-words';
import { addressIn } from './shared-address';
import { boxesOf, containerOf } from './shares/boxes';
import { draftOf, isPlainLink } from './shares/draft-of';
import { hasNoTarget } from './shares/no-target';
import { routeOf } from './shares/route';
import type { Draft, ShareControl } from './shares/share-control';
import { stated } from './shares/stated';
import { hint, wayDraft } from './shares/way-draft';
import { signal } from './signal';
import { difference, norm, webUrl } from './urls';
import { awaitsWidget, widgetsFound } from './widgets';

export type { ShareControl, ShareStep } from './shares/share-control';

/** The Like button, whose end is announced; see the widget of that name. */
export const LIKE_FRAME =
  /^https?:\/\/(?:[\w-]+\.)*facebook\.com\/(?:v\d[\d.]*\/)?(?:plugins|widgets)\/like\.php/i;

/**
 * Everything in the rendered page that shares, controls first, in document order: buttons of ended services
 * and those in comment threads too. A control that is not rendered at this window size is listed as `unseen`,
 * unless a visible control named “Share” can be what opens it: then it is `folded`.
 */
export const shareOffers = signal((snapshot): ShareControl[] => {
  const { page } = snapshot;
  const links = controlLinks(snapshot);
  // Most controls are links that share nothing, and need not be looked at again.
  const plain = page.controls.map((control, at) => isPlainLink(control, links[at] ?? NOTHING));
  const own = page.controls.map((control, at) =>
    plain[at] ? undefined : draftOf(control, links[at] ?? NOTHING, snapshot),
  );
  const isShare = (at: number) => own[at] !== undefined;
  /** A button without target that its neighbours tell: another network of a row, or its “more”. */
  const neighbourDraft = (index: number): Draft | undefined => {
    const control = page.controls[index];
    if (!control || !/^(?:a|button)$/.test(control.tag) || !hasNoTarget(control, snapshot))
      return undefined;
    if (isMore(control)) {
      // A menu of the site may follow on share buttons that only come up in another one.
      let first = index;
      while (isShare(first - 1)) first -= 1;
      const bar = page.controls.slice(first, index);
      const isOfBar = bar.some(({ visible }) => visible === control.visible);
      return isOfBar ? { kind: 'scripted', ...hint(control) } : undefined;
    }
    if (/^#./.test(control.href ?? '')) return undefined;
    const way = namedWay(control);
    if (!way || !(isShare(index - 1) && (isShare(index + 1) || isShare(index - 2))))
      return undefined;
    const draft = wayDraft(way);
    return draft && { ...draft, ...hint(control) };
  };
  const drafts: { control: Control; index: number; draft: Draft }[] = [];
  for (let index = 0; index < page.controls.length; index++) {
    const draft = plain[index] ? undefined : (own[index] ?? neighbourDraft(index));
    if (draft) drafts.push({ control: page.controls[index] as Control, index, draft });
  }
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
  const addresses = [canonicalUrl(snapshot), pageUrl(snapshot)];
  for (const value of page.readonlyAddresses) {
    const address = addressIn(value);
    if (
      !address ||
      !addresses.some((each) => !['host', 'path'].includes(difference(address, each)))
    )
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

/** A way to share with the control behind it. */
export interface PlacedShare {
  share: ShareControl;
  control: Control;
}

/** Ways to share that a visitor can reach, each with its control; those that have none are left out. */
export const placedShares = signal((snapshot): PlacedShare[] =>
  reachableShares(snapshot).flatMap((share) => {
    const control = controlOf(snapshot, share);
    return control ? [{ share, control }] : [];
  }),
);

/** Whether it is sure that the control shares, and to something that still lives. */
export function isProven(snapshot: Snapshot, share: ShareControl): boolean {
  if (share.network && networkById(share.network)?.status.value === 'dead') return false;
  return share.kind !== 'scripted' || snapshot.page.inlineShareCode.clipboard;
}

/** Words by which classes and data call something a share button, set apart by `codeWords`. */
const SHARE_MARK = /(?:^|-)(?:social-?)?shar(?:e|ing|rre)(?:-|$)/;

/** What all of them hold. */
const MAY_SHARE = /shar/i;

/** Whether a control's class or the names of its data call it a share button. */
const isMarked = (control: Control) => {
  const code = codeOf(control);
  return MAY_SHARE.test(code) && SHARE_MARK.test(codeWords(code));
};

/** Controls that only their marks call share buttons: no name says so, and no address shows it. */
export const shareHints = signal((snapshot): Control[] => {
  const known = new Set(shareControls(snapshot).flatMap(({ control }) => control ?? []));
  return snapshot.page.controls.filter(
    (control, index) =>
      !known.has(index) &&
      control.region !== 'comments' &&
      (control.visible || control.folded) &&
      hasNoTarget(control, snapshot) &&
      isMarked(control),
  );
});

/** Scripts that put share buttons into a page, by the names of their files. */
const DRAWS_SHARES =
  /\/[^/?]*(?:sharrre|shariff|social-?share|(?:share|social|sns)[-_]?(?:buttons?|bar|links?)|sharing-?buttons?)[^/?]*\.js(?:$|\?)/i;

/** Characters of text below which a page with scripts is a shell that they have yet to fill. Own choice. */
const DRAWN = 200;

/** Short addresses of Click To Tweet, behind which a prepared post waits; of which page, it tells nobody. From memory, 2026-11-26. */
const PREPARED = /^https?:\/\/(?:www\.)?(?:ctt\.(?:ec|ac)|clicktotweet\.com)\/\w/i;

/**
 * Whether share controls may be there that cannot be seen here: buttons that a script has yet to put in, boxes that
 * wait for it, a list that was cut, or a page that has not been drawn at all.
 */
export const mayShareUnseen = signal((snapshot): boolean => {
  const { controls, cut, scripts, text } = snapshot.page;
  const known = new Set(
    shareOffers(snapshot).flatMap(({ control, hinted }) => (hinted ? [] : (control ?? []))),
  );
  return (
    cut.includes('controls') ||
    text.characters === 0 ||
    (text.characters < DRAWN && scripts.length > 0) ||
    awaitsWidget(snapshot) ||
    controls.some(({ url = '' }) => PREPARED.test(url)) ||
    // Networks build their own pages of elements that only their scripts make buttons of.
    networkOfHome(`${webUrl(snapshot.page.url)?.origin ?? ''}/`) !== undefined ||
    // Where buttons stand, the script has run.
    (known.size === 0 && scripts.some((address) => DRAWS_SHARES.test(address))) ||
    controls.some(
      (control, index) =>
        !known.has(index) && !control.visible && control.region !== 'comments' && isMarked(control),
    )
  );
});
