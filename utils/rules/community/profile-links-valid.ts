import { defineRule, type Leveled } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonProfile } from '../../audit/sources/mastodon';
import { socialShareUrls } from '../../audit/sources/observers';
import type { Snapshot } from '../../page/snapshot';
import { short } from '../../signals/card-values';
import { type OwnLink, ownLinks } from '../../signals/own-links';
import { atControl } from '../../signals/targets';
import { trackingIn, webUrl } from '../../signals/urls';

/** Accounts of makers of themes and site builders, which their templates link to. Own list, 2026-11-25. */
const DEFAULTS =
  /^(wordpress|wordpressdotcom|elegantthemes|wix|wixcom|squarespace|shopify|weebly|themeforest|envato|jimdo|ghost|tryghost|bootsnipp|getbootstrap|colorlib)$/i;

/** What stands for a name in templates. */
const PLACEHOLDER =
  /^(?:@?(?:your|my|user|account|page|profile)[-_.]?(?:name|user|username|id|handle|page|profile|account|company|brand|channel)|username|handle|undefined|null|\[.*\]|\{.*\}|<.*>|#.*|x{3,})$/i;

const exhibitOf = (snapshot: Snapshot, { control, network }: OwnLink): Exhibit => ({
  label: network.name,
  text: `${control.name} → ${control.href ?? ''}`.slice(0, 300),
  from: 'page',
  ...atControl(snapshot, control),
});

/** What is wrong with one link; the gravest thing only. */
function flawOf(link: OwnLink, host: string) {
  const { control, network, to, handle = '' } = link;
  const url = webUrl(control.url);
  if (network.status.value === 'dead') return 'closed' as const;
  if (to === 'idle') return 'idle' as const;
  if (to === 'home') return 'home' as const;
  if (PLACEHOLDER.test(handle)) return 'placeholder' as const;
  if (handle.startsWith('@')) return 'twice' as const;
  const isOwn = handle !== '' && host.includes(handle.toLowerCase());
  if (DEFAULTS.test(handle) && !isOwn) return 'theme' as const;
  if (trackingIn(control.url ?? '').length > 0) return 'tracking' as const;
  if (url && /^(m|mobile)\.[^.]+\.[^.]+$/.test(url.hostname)) return 'mobile' as const;
  if (network.id === 'facebook' && /^\/profile\.php$/.test(url?.pathname ?? ''))
    return 'number' as const;
  // An address without a scheme takes that of the page.
  return /^\s*http:/i.test(control.href ?? '') ? ('insecure' as const) : undefined;
}

const WARNS = ['idle', 'tracking', 'mobile', 'number', 'insecure', 'theme'] as const;

export default defineRule({
  id: 'profile-links-valid',
  pillar: 'community',
  title: 'Links to your accounts are complete and alive',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  topic: 'profiles',
  scope: 'public',
  messages: {
    closed: '{accounts} still linked where the network has closed: {networks}',
    home: 'Front page of the network linked instead of an account: {networks}',
    placeholder: '{accounts} linked with a placeholder in place of the name: {networks}',
    twice: '{accounts} linked with the @ twice: {networks}',
    theme: '{accounts} of the maker of the theme or site builder linked: {networks}',
    idle: 'Named after a network, but without an address of its own: {networks}',
    tracking: '{accounts} linked with tracking parameters, at least on: {networks}',
    mobile: '{accounts} linked by the address for phones: {networks}',
    number: '{accounts} linked by number instead of by name: {networks}',
    insecure: '{accounts} linked at least once with http instead of https: {networks}',
  },
  why: 'An icon that leads nowhere is the mistake that visitors meet first, and whoever wanted to follow or to name you is lost.',
  fix: {
    text: 'Link each account by its full address, and remove the icons of networks that you do not use.',
    snippet: '<a href="https://…/your-account" rel="me">Name of the network</a>',
  },
  sources: [
    mastodonProfile,
    socialShareUrls,
    { title: 'What counts as broken', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const links = ownLinks(snapshot);
    if (links.length === 0) return say.nothingToCheck();
    const host = webUrl(snapshot.page.url)?.host ?? '';
    const flawed = Map.groupBy(links, (link) => flawOf(link, host));
    const problems = [...flawed].flatMap(([flaw, list]): Leveled[] => {
      if (flaw === undefined) return [];
      const level = (WARNS as readonly string[]).includes(flaw) ? 'warn' : 'fail';
      const networks = short([...new Set(list.map(({ network }) => network.name))].join(', '));
      const addresses = new Set(list.map(({ control }) => control.url));
      const accounts = addresses.size > 1 ? 'Accounts' : 'Account';
      const shown = list.slice(0, 3).map((link) => exhibitOf(snapshot, link));
      return [say.problem(level, flaw, { accounts, networks }, shown)];
    });
    return say.worst(
      problems,
      links.slice(0, 4).map((link) => exhibitOf(snapshot, link)),
    );
  },
});
