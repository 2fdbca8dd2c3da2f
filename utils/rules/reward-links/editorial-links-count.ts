import { defineRule } from '../../audit/define-rule';
import { fiveRules } from '../../audit/sources/observers';
import { listed } from '../../signals/card-values';
import {
  editorialLinks,
  hasAds,
  isMasked,
  mainHoldsAll,
  relsOf,
} from '../../signals/editorial-links';
import { atOutLink } from '../../signals/targets';

/** Links from which on a share of them means something, and the shares that pass and fail. Own choice. */
const ENOUGH = 3;
const FEW = 0.2;
const MOST = 0.8;

export default defineRule({
  id: 'editorial-links-count',
  pillar: 'reward-links',
  title: 'Links in the text are real links',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['indieweb', 'google'],
  needs: [],
  scope: ['article'],
  contested: 'Some publishers mark every link to other sites with nofollow as a policy.',
  messages: {
    most: 'Most links to other sites that the author seems to have set give no credit, accounts on networks, paid links and those with campaign tags aside: {bad} of {all} found ({how})',
    some: 'Links to other sites that the author seems to have set give no credit, accounts on networks, paid links and those with campaign tags aside: {bad} of {all} found ({how})',
  },
  why: 'A link marked nofollow, or led through a redirector, tells search engines and readers that its target earned no credit.',
  fix: {
    text: 'Take nofollow off the links that an author chose; keep sponsored on paid ones and ugc on those of visitors.',
    snippet: '<a href="https://…">the site that you name as your source</a>',
  },
  sources: [
    {
      title: 'Google: qualify your outbound links',
      url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
      basis: 'memory',
      checked: '2026-11-22',
    },
    fiveRules,
  ],
  check(snapshot, say) {
    const links = editorialLinks(snapshot);
    if (links.length < ENOUGH) return say.nothingToCheck();
    const marked = links.filter((link) => relsOf(link).includes('nofollow'));
    const masked = links.filter((link) => !marked.includes(link) && isMasked(link.url));
    const bad = [...marked, ...masked];
    const share = bad.length / links.length;
    if (share <= FEW)
      return say.pass([{ label: 'links', text: String(links.length), from: 'page' }]);
    // Links of visitors rightly carry nofollow, and without a main element menus pass for text.
    const { main, comments } = snapshot.page;
    const isMixed = main.from === 'body' || mainHoldsAll(snapshot) || hasAds(snapshot);
    if (comments.count > 0 || isMixed) return say.cannotTell();
    const how = [
      ...(marked.length > 0 ? [`${marked.length} nofollow`] : []),
      ...(masked.length > 0 ? [`${masked.length} through a redirector`] : []),
    ].join(', ');
    const data = { bad: bad.length, all: links.length, how };
    const shown = [
      {
        label: 'links',
        text: listed(bad.map(({ url }) => url)).slice(0, 500),
        from: 'page' as const,
        ...(bad[0] ? atOutLink(snapshot, bad[0]) : {}),
      },
    ];
    return share > MOST ? say.fail('most', data, shown) : say.warn('some', data, shown);
  },
});
