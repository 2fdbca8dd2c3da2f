import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { applePreviews, discordPreviews } from '../../audit/sources/messengers';
import { metaCrawler } from '../../audit/sources/meta';
import { httpSemantics } from '../../audit/sources/standards';
import type { HeadFacts, Snapshot } from '../../page/snapshot';
import { ogUrl, shareAddress } from '../../signals/addresses';
import { servedPage, short } from '../../signals/card-values';
import { difference } from '../../signals/urls';

/** An address that was asked for, and the one that answered. */
interface Way {
  url: string;
  finalUrl: string;
}

/** Where a full audit got at the addresses that the page names as its own, and at its own over http. */
function asked({ full }: Snapshot): Way[] {
  return [full?.canonical, full?.shared, full?.http].flatMap((each) =>
    each?.state === 'ok' ? [each.facts] : [],
  );
}

/** Where the address to share leads, once that was asked. */
function wayOf(snapshot: Snapshot): Way | undefined {
  const shared = ogUrl(snapshot) ?? shareAddress(snapshot).url;
  const facts = servedPage(snapshot);
  if (facts && difference(shared, facts.url) === 'none') return facts;
  return asked(snapshot).find(({ url }) => difference(shared, url) === 'none');
}

/** The refresh that every reader obeys; one in noscript is for those without scripts only. */
const refreshOf = ({ metas }: HeadFacts) =>
  metas.find(
    ({ httpEquiv, source }) => /^\s*refresh\s*$/i.test(httpEquiv ?? '') && !source?.noscript,
  );

export default defineRule({
  id: 'no-redirect-chain',
  pillar: 'travel',
  title: 'The address that is shared answers directly',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  mode: 'full',
  dependsOn: ['page-publicly-fetchable'],
  scope: 'public',
  messages: {
    redirect: 'The address that is shared, “{from}”, leads on to “{to}”',
    meta: 'The page sends its readers on to “{to}” by a meta refresh, which some crawlers do not follow',
    script: 'The page sends its readers on to “{to}” by a script, which most crawlers do not run',
  },
  why: 'A crawler has a few seconds in all, and each step costs some of them. Apple’s follows no redirects that are made in the page.',
  fix: {
    text: 'Name the final address in og:url, canonical and share links, and redirect by status 301 only.',
    snippet:
      '<meta property="og:url" content="{{pageUrl|attr}}">\n<link rel="canonical" href="{{pageUrl|attr}}">',
  },
  sources: [
    applePreviews,
    discordPreviews,
    metaCrawler,
    {
      title: 'webhint: no HTTP redirects',
      url: 'https://webhint.io/docs/user-guide/hints/hint-no-http-redirects/',
      basis: 'read',
      checked: '2026-11-22',
    },
    httpSemantics,
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { onward } = facts;
    // A page that calls itself again is a gate, and no way to another address.
    if (onward && difference(onward.url, facts.finalUrl) !== 'none') {
      const refresh = refreshOf(facts.head);
      const evidence: Exhibit[] = [
        {
          label: onward.by === 'meta' ? 'refresh' : 'script',
          text: onward.url.slice(0, 500),
          from: 'server',
          ...(onward.by === 'meta' && refresh?.source ? { line: refresh.source.line } : {}),
        },
      ];
      if (onward.by === 'script' || refresh)
        return say.fail(onward.by, { to: short(onward.url) }, evidence);
    }
    const way = wayOf(snapshot);
    if (!way) return say.cannotTell();
    const evidence: Exhibit[] = [
      { label: 'asked for', text: way.url.slice(0, 500), from: 'address' },
      { label: 'answered', text: way.finalUrl.slice(0, 500), from: 'address' },
    ];
    // The parser may write an address otherwise than the page does; that is no redirect.
    return difference(way.url, way.finalUrl) === 'none'
      ? say.pass(evidence.slice(0, 1))
      : say.warn('redirect', { from: short(way.url), to: short(way.finalUrl) }, evidence);
  },
});
