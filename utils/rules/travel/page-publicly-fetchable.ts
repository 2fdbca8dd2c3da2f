import { defineRule } from '../../audit/define-rule';
import { pageUrl } from '../../signals/addresses';
import { served } from '../../signals/meta';
import { webUrl } from '../../signals/urls';

/** Paths of sign-in pages; pattern of our own. */
const SIGN_IN = /\/(log-?in|sign-?in|auth|sso|account)(\/|$|[.?])/i;

/** Statuses that gates against robots give to a visitor without cookies; `bot-wall-not-served` tells those. */
const GATE = [403, 429, 503];

export default defineRule({
  id: 'page-publicly-fetchable',
  pillar: 'travel',
  title: 'Anyone can open the page without signing in',
  kind: 'guard',
  severity: 'critical',
  weight: 10,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  scope: 'public',
  messages: {
    status: 'A visitor without cookies gets status {status} instead of the page',
    signIn: 'A visitor without cookies is sent to a sign-in page ({path})',
    password:
      'A visitor without cookies is asked for a password, which the page in this tab is not',
    notHtml: 'A visitor without cookies gets “{type}” instead of a web page',
    noType: 'The server does not say that its answer is a web page (no Content-Type)',
  },
  why: 'Crawlers come without cookies; where a stranger gets nothing, no network has anything to show.',
  fix: {
    text: 'Serve the page, or at least its head with the card tags, to visitors without cookies. If the content must stay private, serve a public teaser with the same tags.',
    snippet:
      'curl -sSL -o /dev/null -w "%{http_code} %{content_type} %{url_effective}\\n" "{{pageUrl}}"',
  },
  sources: [
    {
      title: 'Meta: the Facebook crawler',
      url: 'https://developers.facebook.com/docs/sharing/webmasters/crawler',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Mastodon: fetch_link_card_service.rb',
      url: 'https://github.com/mastodon/mastodon/blob/main/app/services/fetch_link_card_service.rb',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = served(snapshot);
    if (!facts) return say.cannotTell();
    const { status, finalUrl, passwordFields } = facts;
    const seen = (label: string, text: string) => [{ label, text, from: 'header' as const }];
    if (GATE.includes(status)) {
      // A gate that turns robots away may be open to the networks' own crawlers.
      return say.warn('status', { status }, seen('Status', `HTTP ${status}`));
    }
    if (status < 200 || status > 299) {
      return say.fail('status', { status }, seen('Status', `HTTP ${status}`));
    }
    const final = webUrl(finalUrl);
    const own = webUrl(pageUrl(snapshot));
    if (final && final.pathname !== own?.pathname && SIGN_IN.test(final.pathname)) {
      return say.fail('signIn', { path: final.pathname.slice(0, 100) }, [
        { label: 'Final address', text: finalUrl, from: 'address' },
      ]);
    }
    const type = facts.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (type && type !== 'text/html' && type !== 'application/xhtml+xml') {
      return say.fail('notHtml', { type: type.slice(0, 60) }, seen('Content-Type', type));
    }
    if (passwordFields > 0 && snapshot.page.counts.passwordFields === 0) {
      return say.fail('password', {}, [
        { label: 'Served page', text: facts.textStart.slice(0, 120), from: 'server' },
      ]);
    }
    if (!type) return say.warn('noType');
    return say.pass(seen('Status', `HTTP ${status}`));
  },
});
