import { defineRule } from '../../audit/define-rule';
import { networkById } from '../../networks/registry';
import type { Control, Snapshot } from '../../page/snapshot';
import { type ControlRole, controlRoles } from '../../signals/control-roles';
import { networkOfHome } from '../../signals/network-home';
import { networkOfShare } from '../../signals/network-of';
import { controlOf, shareControls } from '../../signals/share-controls';
import { controlExhibit, namesOf } from '../../signals/share-exhibits';
import { plainName, saysFollow, saysShare } from '../../signals/share-words';

interface Icon {
  control: Control;
  role: ControlRole;
  network: string;
}

const nameOf = (id: string | undefined) => networkById(id ?? '')?.name ?? '';

/** Links to accounts that a visitor can reach, comments left out. */
function accountsOf(snapshot: Snapshot): Icon[] {
  return controlRoles(snapshot).flatMap((role) => {
    const control = snapshot.page.controls[role.control ?? -1];
    if (!control || role.role === 'share' || role.kind !== 'account') return [];
    if (control.region === 'comments' || !(control.visible || control.folded)) return [];
    return [{ control, role, network: nameOf(role.network) }];
  });
}

/** Controls called “Share” whose own address is the front page of a network. */
function homesOf(snapshot: Snapshot): Icon[] {
  return controlRoles(snapshot).flatMap((role) => {
    const control = snapshot.page.controls[role.control ?? -1];
    if (!control || role.role !== 'share' || role.kind !== 'scripted' || control.onclick) return [];
    const home = networkOfHome(control.url);
    return home && saysShare(control.name) ? [{ control, role, network: home.name }] : [];
  });
}

const callsItselfShare = ({ control: { name, title = '' } }: Icon) =>
  (saysShare(name) || saysShare(title)) && !saysFollow(name);

/** Links with a network's share address that are called “Follow” or “Like us”. */
function followsOf(snapshot: Snapshot): Icon[] {
  return shareControls(snapshot).flatMap((share) => {
    const control = controlOf(snapshot, share);
    const network = networkOfShare(control?.url ?? '')?.network;
    if (!control || !network || !LINK.test(control.tag) || share.kind !== 'network') return [];
    const role = controlRoles(snapshot).find((each) => each.control === share.control);
    const isCalled = saysFollow(control.name) && !saysShare(control.name);
    return role && isCalled ? [{ control, role, network: network.name }] : [];
  });
}

const LINK = /^(?:a|area)$/;

/** No name, or nothing but the network's. */
const isUnlabelled = ({ control, network }: Icon) =>
  ['', network.toLowerCase()].includes(plainName(control.name));

const MARKED_SHARE = /(?:^|[-_\s])(?:social-?)?shar(?:e|ing)(?:[-_\s]|$)/i;

export default defineRule({
  id: 'share-not-follow',
  pillar: 'sharing-ease',
  title: '“Share” shares, and “Follow” follows',
  kind: 'guard',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'to-fail',
  topic: 'share-buttons',
  scope: 'public',
  messages: {
    profile: '“{name}” leads to an account on {network} instead of sharing the page',
    home: '“{name}” leads to the front page of {network} instead of sharing the page',
    group: 'Under the words “{label}”, the links to {networks} lead to accounts and share nothing',
    mixed:
      'Among the share buttons under “{label}”, the links to {networks} lead to accounts instead',
    icons: 'Marked up as share buttons, but leading to accounts: {networks}',
    follows: '“{name}” shares the page on {network} instead of leading to an account',
  },
  why: 'Somebody who wants to share and lands on a brand’s account is unlikely to come back and try again, and neither does a follower who lands in a share form.',
  fix: {
    text: 'Let the button lead to the network’s share address, or call it “Follow”.',
    snippet:
      '<a href="https://www.facebook.com/sharer/sharer.php?u={{canonical|enc}}">Share on Facebook</a>',
  },
  sources: [
    {
      title: 'What counts as a share button that is none',
      basis: 'own-choice',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const homes = homesOf(snapshot);
    const isIcon = ({ control, network }: ControlRole) =>
      control !== undefined && network !== undefined;
    if (homes.length === 0 && !controlRoles(snapshot).some(isIcon)) return say.nothingToCheck();
    const accounts = accountsOf(snapshot);
    const named = accounts.filter(callsItselfShare);
    const grouped = Map.groupBy(
      accounts.filter(
        (icon) => !named.includes(icon) && icon.role.role === 'profile' && isUnlabelled(icon),
      ),
      ({ control: { group = '' } }) => (saysShare(group) && !saysFollow(group) ? group : ''),
    );
    const marked = (grouped.get('') ?? []).filter(
      ({ control: { marks, region, group } }) =>
        MARKED_SHARE.test(marks) && !/^(?:footer|header|nav)$/.test(region) && !group,
    );
    grouped.delete('');
    const sharing = new Set(
      shareControls(snapshot).map(({ control }) => snapshot.page.controls[control ?? -1]?.group),
    );
    const networksOf = (icons: readonly Icon[]) => namesOf(icons.map(({ network }) => network));
    const exhibits = (icons: readonly Icon[]) =>
      icons.slice(0, 5).map(({ control }) => controlExhibit(snapshot, control));
    return say.worst([
      ...named.slice(0, 3).map((icon) => {
        const { control, network } = icon;
        const name = saysShare(control.name) ? control.name : (control.title ?? '');
        return say.problem('fail', 'profile', { name, network }, exhibits([icon]));
      }),
      ...homes.slice(0, 3).map((icon) => {
        const { control, network } = icon;
        return say.problem('fail', 'home', { name: control.name, network }, exhibits([icon]));
      }),
      ...followsOf(snapshot)
        .slice(0, 3)
        .map((icon) => {
          const { control, network } = icon;
          return say.problem('fail', 'follows', { name: control.name, network }, exhibits([icon]));
        }),
      ...[...grouped].slice(0, 3).map(([label, icons]) => {
        const data = { label, networks: networksOf(icons) };
        return sharing.has(label)
          ? say.problem('warn', 'mixed', data, exhibits(icons))
          : say.problem('fail', 'group', data, exhibits(icons));
      }),
      ...(marked.length > 1 && shareControls(snapshot).length === 0
        ? [say.problem('warn', 'icons', { networks: networksOf(marked) }, exhibits(marked))]
        : []),
    ]);
  },
});
