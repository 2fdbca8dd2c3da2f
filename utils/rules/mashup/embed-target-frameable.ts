import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import type { MetaTag, Snapshot } from '../../page/snapshot';
import { keysOf, servedPage, short } from '../../signals/card-values';
import { contentOf, exhibit, meta, metaAll } from '../../signals/meta';
import { resolved, webUrl } from '../../signals/urls';

/** The tag that promises a player in a frame: X's, else Open Graph's where it says that it is a page. */
function promised(snapshot: Snapshot): MetaTag | undefined {
  const head = servedPage(snapshot)?.head;
  if (!head) return undefined;
  const isPage = /^\s*text\/html/i.test(meta(head, 'og:video:type') ?? '');
  return ['twitter:player', ...(isPage ? ['og:video:secure_url', 'og:video:url', 'og:video'] : [])]
    .flatMap((key) => metaAll(head, key))
    .find((tag) => contentOf(tag) !== '');
}

type Framing = 'open' | 'some' | 'closed';

/** Who may frame an answer. The policy's own word beats the older header where both stand. */
function framing(headers: Readonly<Record<string, string>>, host: string): Framing {
  const lists = (headers['content-security-policy'] ?? '')
    .split(',')
    .flatMap((policy) => policy.split(';'))
    .map((directive) => directive.trim().toLowerCase().split(/\s+/))
    .filter(([name]) => name === 'frame-ancestors')
    .map(([, ...sources]) => sources);
  if (lists.length === 0)
    return /\b(deny|sameorigin)\b/i.test(headers['x-frame-options'] ?? '') ? 'closed' : 'open';
  const site = host.split('.').slice(-2).join('.');
  const each = lists.map((sources): Framing => {
    if (sources.some((source) => /^(\*|https?:|https?:\/\/\*)$/.test(source))) return 'open';
    const others = sources.filter(
      (source) => !/^'(self|none)'$/.test(source) && !source.replace(/[:/]+$/, '').endsWith(site),
    );
    return others.length > 0 ? 'some' : 'closed';
  });
  return each.includes('closed') ? 'closed' : each.includes('some') ? 'some' : 'open';
}

export default defineRule({
  id: 'embed-target-frameable',
  pillar: 'mashup',
  title: 'The embed address allows framing by others',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['mastodon', 'slack', 'all'],
  needs: ['server'],
  mode: 'full',
  scope: 'public',
  contested:
    'Keeping other sites from framing a page is a common safeguard, and some players are for one’s own site only.',
  messages: {
    insecure:
      'The player “{url}” is not served over https, and pages with https load no other frames',
    blocked: 'The player “{url}” forbids other sites to frame it ({header})',
    limited: 'The player “{url}” may be framed by the sites on its list only ({header})',
  },
  why: 'An embed that refuses to be embedded is a broken promise, shown on other people’s pages.',
  fix: {
    text: 'Loosen the headers for the path of the player only.',
    snippet: 'Content-Security-Policy: frame-ancestors *',
  },
  sources: [
    {
      title: 'W3C: CSP level 3, frame-ancestors',
      url: 'https://www.w3.org/TR/CSP3/#directive-frame-ancestors',
      basis: 'memory',
      checked: '2026-11-22',
    },
    mastodonLinkDetails,
  ],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    const tag = promised(snapshot);
    if (!tag) return say.nothingToCheck();
    const key = keysOf(tag)[0] ?? 'player';
    const url = resolved(contentOf(tag), snapshot.page.baseUrl);
    const shown: Exhibit[] = [exhibit(key, tag)];
    if (!url) return say.cannotTell();
    const name = short(url.href);
    if (url.protocol === 'http:') return say.fail('insecure', { url: name }, shown);
    const answer = snapshot.full?.player;
    // The headers of an error page are not those of the player.
    if (answer?.state !== 'ok' || answer.facts.status < 200 || answer.facts.status >= 300)
      return say.cannotTell();
    const { headers, finalUrl } = answer.facts;
    const verdict = framing(headers, webUrl(finalUrl)?.hostname ?? url.hostname);
    if (verdict === 'open') return say.pass(shown);
    const policy = headers['content-security-policy'] ?? '';
    const header = short(
      /frame-ancestors[^;,]*/i.exec(policy)?.[0] ??
        `X-Frame-Options: ${headers['x-frame-options']}`,
    );
    return verdict === 'closed'
      ? say.fail('blocked', { url: name, header }, shown)
      : say.warn('limited', { url: name, header }, shown);
  },
});
