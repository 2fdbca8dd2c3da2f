import { defineRule } from '../../audit/define-rule';
import { seventeenRules } from '../../audit/sources/observers';
import { webmention } from '../../audit/sources/standards';
import { servedPage, short } from '../../signals/card-values';
import { pageFeeds } from '../../signals/feeds';
import { pingbackEndpoint, webmentionEndpoint } from '../../signals/linkbacks';
import { isPrivateHost, webUrl } from '../../signals/urls';

export default defineRule({
  id: 'webmention-endpoint',
  pillar: 'reward-links',
  title: 'Other sites can tell you that they link here',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['indieweb'],
  needs: ['server'],
  topic: 'linkbacks',
  scope: ['article', 'profile', 'homepage'],
  contested:
    'Few sites outside of blogs use Webmention, so only pages with a feed and comments, pingback or h-entry markup are asked for it.',
  messages: {
    missing:
      'The page announces no Webmention endpoint, so sites that link here cannot let it know that way',
    pingbackOnly:
      'The page announces a pingback endpoint, but none for Webmention, which is what sites send today',
    empty: 'The Webmention endpoint is empty, which makes the page itself the endpoint',
    insecure: 'The Webmention endpoint “{url}” is not served over https',
    unusable: 'Mentions cannot be sent to the Webmention endpoint “{url}”',
  },
  why: 'A mention that arrives can be shown and answered; Webmention is the living successor of trackback and pingback.',
  fix: {
    text: 'Install a Webmention plug-in, or point to a hosted receiver, and announce its address in the head.',
    snippet: '<link rel="webmention" href="https://{{host}}/webmention">',
  },
  sources: [webmention, seventeenRules],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const endpoint = webmentionEndpoint(snapshot);
    if (endpoint) {
      const shown = [endpoint.evidence];
      const url = webUrl(endpoint.url);
      if (endpoint.isEmpty) return say.warn('empty', {}, shown);
      if (!url || isPrivateHost(url.hostname))
        return say.fail('unusable', { url: short(endpoint.url ?? endpoint.evidence.text) }, shown);
      return url.protocol === 'http:'
        ? say.warn('insecure', { url: short(url.href) }, shown)
        : say.pass(shown);
    }
    const { comments, items } = snapshot.page;
    const converses =
      comments.count > 0 ||
      comments.form ||
      comments.containers.length > 0 ||
      pingbackEndpoint(snapshot) !== undefined ||
      // The classic class is part of themes that know nothing of it.
      items.some(({ types }) => types.includes('h-entry'));
    if (pageFeeds(snapshot).length === 0 || !converses) return say.nothingToCheck();
    if (facts.cut) return say.cannotTell();
    const pingback = pingbackEndpoint(snapshot);
    return pingback ? say.fail('pingbackOnly', {}, [pingback.evidence]) : say.fail('missing');
  },
});
