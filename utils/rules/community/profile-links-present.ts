import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { seventeenRules, squirrelscanSocial } from '../../audit/sources/observers';
import { networkById } from '../../networks/registry';
import { short } from '../../signals/card-values';
import { controlRoles } from '../../signals/control-roles';
import { areLinesCut } from '../../signals/cut-lines';
import { pageFeeds } from '../../signals/feeds';
import { ownLinks } from '../../signals/own-links';
import { type Profile, profiles } from '../../signals/profiles';
import { atControl } from '../../signals/targets';

/** Ways to keep in touch without a network. */
const NEWSLETTER =
  /news ?letter|e-?mail (?:updates|alerts|notifications|list)|mailing list|(?:news|reporter|story|topic) alerts|(?:in|to) your inbox|(?:alerts|updates) (?:by|via) e-?mail|(?:subscribe|sign up) (?:by|via|for) e-?mail|infobrief|rundbrief|infolettre|lettre d[’']info|bolet[ií]n|boletim|nieuwsbrief|nyhets?brev|uutiskirje|hírlevél|biuletyn|zpravodaj|bülten|рассылк|розсилк|ενημερωτικ\p{L} δελτί|نشرة|ניוזלטר|电邮|電郵|邮件|郵件|電子報|订阅|訂閱|ニュースレター|メルマガ|メールマガジン|購読|뉴스레터/iu;

/** Where the page names an account, as a message says it. */
const SOURCES: Readonly<Record<Profile['from'], string>> = {
  'rel-me': 'rel=me',
  'same-as': 'sameAs',
  link: 'a link',
  'article:publisher': 'article:publisher',
  'article:author': 'article:author',
  'twitter:site': 'twitter:site',
  'fediverse:creator': 'fediverse:creator',
};

/** Networks where nobody follows anybody. */
const NO_ACCOUNTS: readonly string[] = ['email', 'imessage', 'webshare'];

const isAlive = (id: string | undefined): boolean =>
  id !== undefined && !NO_ACCOUNTS.includes(id) && networkById(id)?.status.value !== 'dead';

/** Names of links to a page that lists feeds, or to recordings that people subscribe to. */
const MAY_FOLLOW =
  /^(?:rss(?: feeds?)?|feeds?|podcasts?|subscribe|follow(?: us)?|abonnieren|s[’']abonner|suscr[ií]bete|订阅|訂閱|구독)$/iu;

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
  rendering: 'to-fail',
  topic: 'profiles',
  scope: ['homepage', 'profile', 'article', 'product'],
  contested: 'To have no accounts on networks is a sound choice.',
  messages: {
    missing: 'No link to an account of the site or its author was found, and no feed or newsletter',
    hidden:
      'Machines are told of the account {account} ({from}), but no link to it was found for visitors',
    feedOnly: 'No link to an account was found; other ways to follow were found, such as {how}',
    deadOnly:
      'The only accounts whose links were found are on networks that have closed: {networks}',
  },
  why: 'People follow, name and credit those whom they can find; rules 8 and 11 of SMO ask you to take part and to be real.',
  fix: {
    text: 'Link the accounts that you really use, in the footer or beside the author’s name.',
    snippet: '<a href="https://…/your-account" rel="me">Name of the network</a>',
  },
  sources: [seventeenRules, squirrelscanSocial],
  check(snapshot, say) {
    const { lines, feedLinks, cut, text } = snapshot.page;
    const own = ownLinks(snapshot).filter(({ to }) => to === 'account');
    const alive = own.find(({ network }) => isAlive(network.id));
    if (alive) {
      return say.pass([
        {
          label: alive.network.name,
          text: alive.control.url ?? '',
          from: 'page',
          ...atControl(snapshot, alive.control),
        },
      ]);
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
      // The tag of X holds a handle; the address is made of it.
      const account = told.from === 'twitter:site' && told.handle ? `@${told.handle}` : told.url;
      return say.warn('hidden', { account: short(account), from: SOURCES[told.from] }, shown);
    }
    const how = [
      ...(pageFeeds(snapshot).length > 0 || feedLinks.length > 0 ? ['a feed'] : []),
      ...(lines.some((line) => NEWSLETTER.test(line)) ? ['a subscription to news'] : []),
    ].join(' and ');
    if (how === '' && (areLinesCut(snapshot) || lines.some((line) => MAY_FOLLOW.test(line.trim()))))
      return say.cannotTell();
    return how === '' ? say.fail('missing') : say.warn('feedOnly', { how });
  },
});
