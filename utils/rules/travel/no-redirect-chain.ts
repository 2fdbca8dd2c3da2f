import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
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
    {
      title: 'Apple: TN3156, rich previews for Messages',
      url: 'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Discord documentation: link previews (draft)',
      url: 'https://github.com/discord/discord-api-docs/pull/8606',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Meta: the Facebook crawler',
      url: 'https://developers.facebook.com/docs/sharing/webmasters/crawler',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'webhint: no HTTP redirects',
      url: 'https://webhint.io/docs/user-guide/hints/hint-no-http-redirects/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'RFC 9110: HTTP semantics',
      url: 'https://www.rfc-editor.org/rfc/rfc9110',
      basis: 'memory',
      checked: '2026-11-22',
    },
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
