import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { lighthouseConfig } from '../../audit/sources/google';
import { mastodonProfile } from '../../audit/sources/mastodon';
import { signalPreviewUtil } from '../../audit/sources/messengers';
import { navigatorShare } from '../../audit/sources/standards';
import { canonical, ogUrl, pageUrl } from '../../signals/addresses';
import { keyExhibit, short } from '../../signals/card-values';
import { served } from '../../signals/meta';
import { isPrivateHost, webUrl } from '../../signals/urls';

/** Whether an address is a public one over http. */
const isPlain = (address: string | undefined): boolean => webUrl(address)?.protocol === 'http:';

export default defineRule({
  id: 'https-page',
  pillar: 'travel',
  title: 'The page is served over https',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  mode: 'full',
  scope: 'any',
  messages: {
    http: 'The page is served over http, without encryption',
    stated: '{tag} gives the address “{address}”, over http',
    twin: 'The same address with http: answers with a page of its own; it should lead on to https',
  },
  why: 'Signal makes cards of https links only, Mastodon verifies only those, browsers warn of others, and the share sheet of phones needs https.',
  fix: {
    text: 'Lead http on to https with status 301, and write https in canonical, og:url and og:image.',
    snippet:
      '<link rel="canonical" href="{{canonical|https}}">\n<meta property="og:url" content="{{canonical|https}}">',
  },
  sources: [signalPreviewUtil, navigatorShare, mastodonProfile, lighthouseConfig],
  check(snapshot, say) {
    const own = webUrl(pageUrl(snapshot));
    if (!own || isPrivateHost(own.hostname)) return say.nothingToCheck();
    const address = (text: string): Exhibit[] => [
      { label: 'address', text: text.slice(0, 500), from: 'address', mark: 'http:' },
    ];
    if (own.protocol === 'http:') return say.fail('http', {}, address(own.href));

    const problems = [];
    const link = canonical(snapshot);
    const stated = [link?.url, ogUrl(snapshot)].find(
      (each) => isPlain(each) && webUrl(each)?.hostname === own.hostname,
    );
    if (stated) {
      const facts = served(snapshot);
      const evidence =
        stated === link?.url ? [link.evidence] : facts ? keyExhibit(facts.head, 'og:url') : [];
      const tag =
        stated !== link?.url
          ? 'The tag og:url'
          : link.from === 'header'
            ? 'The canonical link in the headers'
            : 'The canonical link';
      problems.push(say.problem('warn', 'stated', { tag, address: short(stated) }, evidence));
    }
    const twin = snapshot.full?.http;
    const isAnswered = twin?.state === 'ok';
    if (isAnswered) {
      const { finalUrl, status } = twin.facts;
      if (isPlain(finalUrl) && status >= 200 && status < 300)
        problems.push(say.problem('warn', 'twin', {}, address(finalUrl)));
    }
    // Whether http leads here is only known once it was asked, in a full audit.
    if (problems.length === 0 && !isAnswered) return say.cannotTell();
    return say.worst(problems);
  },
});
