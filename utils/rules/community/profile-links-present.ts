import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { networkById } from '../../networks/registry';
import { short } from '../../signals/card-values';
import { controlRoles } from '../../signals/control-roles';
import { pageFeeds } from '../../signals/feeds';
import { ownLinks } from '../../signals/own-links';
import { profiles } from '../../signals/profiles';

/** Ways to keep in touch without a network. */
const NEWSLETTER =
  /newsletter|e-?mail updates|subscribe by e-?mail|infobrief|infolettre|boletín|nieuwsbrief/i;

/** Networks where nobody follows anybody. */
const NO_ACCOUNTS: readonly string[] = ['email', 'imessage', 'webshare'];

const isAlive = (id: string | undefined): boolean =>
  id !== undefined && !NO_ACCOUNTS.includes(id) && networkById(id)?.status.value !== 'dead';

export default defineRule({
  id: 'profile-links-present',
  pillar: 'community',
  title: 'Visitors can find you on social networks',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  scope: ['homepage', 'profile', 'article', 'product'],
  contested: 'To have no accounts on networks is a sound choice.',
  messages: {
    missing: 'No link to an account of the site or its author was found, and no feed or newsletter',
    hidden: 'Machines are told of the account “{url}”, but no link shows it to visitors',
    feedOnly: 'No link to an account was found; visitors can only follow by {how}',
    deadOnly: 'The only accounts linked are on networks that have closed: {networks}',
  },
  why: 'People follow, name and credit those whom they can find; rules 8 and 11 of SMO ask you to take part and to be real.',
  fix: {
    text: 'Link the accounts that you really use, in the footer or beside the author’s name.',
    snippet: '<a href="https://…/your-account" rel="me">Name of the network</a>',
  },
  sources: [
    {
      title: 'The 17 rules of SMO',
      url: 'https://www.zeroonezero.com/blog/index.php/search-engine-marketing-and-optimization/the-rules-to-smo/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'squirrelscan: social rules',
      url: 'https://docs.squirrelscan.com/rules/social',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const { lines, feedLinks, cut, text } = snapshot.page;
    const own = ownLinks(snapshot).filter(({ to }) => to === 'account');
    const alive = own.find(({ network }) => isAlive(network.id));
    if (alive) {
      return say.pass([{ label: alive.network.name, text: alive.control.url ?? '', from: 'page' }]);
    }
    const role = controlRoles(snapshot).find(
      ({ role, network }) => role !== 'share' && isAlive(network),
    );
    if (role)
      return say.pass([{ label: role.network ?? 'account', text: role.name, from: 'page' }]);
    // A list that was cut, or a page that scripts have yet to fill, may hold them.
    if (cut.includes('controls') || text.characters < 400) return say.cannotTell();
    const networks = [...new Set(own.map(({ network }) => network.name))].join(', ');
    if (networks !== '') return say.warn('deadOnly', { networks: short(networks) });
    const told = profiles(snapshot).find(({ network }) => isAlive(network));
    if (told) {
      const shown: Exhibit[] = [{ label: told.from, text: told.url, from: 'page' }];
      return say.warn('hidden', { url: short(told.url) }, shown);
    }
    const how = [
      ...(pageFeeds(snapshot).length > 0 || feedLinks.length > 0 ? ['feed'] : []),
      ...(lines.some((line) => NEWSLETTER.test(line)) ? ['newsletter'] : []),
    ].join(' or ');
    return how === '' ? say.fail('missing') : say.warn('feedOnly', { how });
  },
});
