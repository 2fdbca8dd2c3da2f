import { defineRule, type Leveled } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { seventeenRules } from '../../audit/sources/observers';
import { networkById } from '../../networks/registry';
import type { Snapshot } from '../../page/snapshot';
import { type SiteAccount, siteAccounts, siteSameAs } from '../../signals/account-sets';
import { short } from '../../signals/card-values';
import { ownLinks } from '../../signals/own-links';
import { pageType } from '../../signals/page-type';

/** Accounts linked from which on structured data should list them too. Own choice. */
const SEVERAL = 2;

/** Accounts that two parts of the page name differently: each part names one on that network, and not the same. */
function conflicts(accounts: readonly SiteAccount[]): [SiteAccount, SiteAccount][] {
  return [...Map.groupBy(accounts, ({ network }) => network).values()].flatMap((list) => {
    const sets = [...Map.groupBy(list, ({ from }) => from).values()];
    for (const [at, one] of sets.entries()) {
      // A part that names several accounts, as of departments, contradicts nobody.
      const other = sets
        .slice(at + 1)
        .find((each) => each.length === 1 && each[0]?.handle !== one[0]?.handle);
      if (one.length === 1 && one[0] && other?.[0])
        return [[one[0], other[0]] as [SiteAccount, SiteAccount]];
    }
    return [];
  });
}

/** Whether any structured data has a `sameAs` for the site, in whichever syntax. */
const listsAccounts = (snapshot: Snapshot): boolean =>
  siteSameAs(snapshot).length > 0 ||
  snapshot.page.items.some(({ properties }) =>
    properties.some(([name]) => /(^|[/#:])sameAs$/.test(name)),
  );

const NAMES: Readonly<Record<SiteAccount['from'], string>> = {
  links: 'the links of the page',
  sameAs: 'sameAs',
  'twitter:site': 'twitter:site',
  'article:publisher': 'article:publisher',
};

export default defineRule({
  id: 'identity-consistent',
  pillar: 'community',
  title: 'All parts of the page name the same accounts',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'medium',
  networks: ['google', 'x', 'mastodon', 'all'],
  needs: [],
  scope: 'public',
  messages: {
    conflict:
      'Two accounts on {network} are named as the site’s: “{a}” ({first}) and “{b}” ({second})',
    noSameAs:
      'The page links at least {count} accounts, but no structured data lists accounts of the site under sameAs',
  },
  why: 'Two accounts split followers and credit; sameAs is how search engines join a site with its accounts.',
  fix: {
    text: 'Keep one list of accounts, and make links, tags and structured data from it.',
    snippet:
      '{"@context":"https://schema.org","@type":"Organization","name":{{siteName|json}},"url":"https://{{host}}/","sameAs":["https://…/your-account"]}',
  },
  sources: [
    {
      title: 'Google: organization structured data',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/organization',
      basis: 'memory',
      checked: '2026-11-22',
    },
    {
      title: 'schema.org: sameAs',
      url: 'https://schema.org/sameAs',
      basis: 'memory',
      checked: '2026-11-22',
    },
    seventeenRules,
  ],
  check(snapshot, say) {
    const accounts = siteAccounts(snapshot);
    const linked = ownLinks(snapshot).filter(({ to }) => to === 'account');
    const isFront = /^(homepage|profile)$/.test(pageType(snapshot).type);
    const networks = new Set(linked.map(({ network, handle }) => `${network.id} ${handle}`)).size;
    const problems = conflicts(accounts).map(
      ([one, other]): Leveled =>
        say.problem(
          'warn',
          'conflict',
          {
            network: networkById(one.network)?.name ?? one.network,
            first: NAMES[one.from],
            a: short(one.written),
            second: NAMES[other.from],
            b: short(other.written),
          },
          [one, other].map(
            ({ from, url }): Exhibit => ({ label: NAMES[from], text: url, from: 'page' }),
          ),
        ),
    );
    if (isFront && networks >= SEVERAL && !listsAccounts(snapshot))
      problems.push(say.problem('warn', 'noSameAs', { count: networks }));
    if (problems.length > 0) return say.worst(problems);
    const sets = new Set(accounts.map(({ from }) => from));
    return sets.size < 2
      ? say.nothingToCheck()
      : say.pass(
          accounts
            .slice(0, 4)
            .map(({ from, url }) => ({ label: NAMES[from], text: url, from: 'page' })),
        );
  },
});
