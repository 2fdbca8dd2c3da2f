import { defineRule } from '../../audit/define-rule';
import { mastodonFetchCard } from '../../audit/sources/mastodon';
import { discordPreviews, slackRobots, synapsePreviews } from '../../audit/sources/messengers';
import { oembed } from '../../audit/sources/standards';
import { servedPage, short } from '../../signals/card-values';
import { exhibit } from '../../signals/meta';
import { oembedLinks } from '../../signals/oembed';
import { pageType } from '../../signals/page-type';

/** A type that speaks of oEmbed, whether or not anybody reads it. */
const MEANT = /oembed/i;
const READ = /^\s*(application\/json|(text|application)\/xml)\+oembed\b/i;

export default defineRule({
  id: 'oembed-discoverable',
  pillar: 'mashup',
  title: 'The page offers an oEmbed answer',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['slack', 'discord', 'mastodon', 'matrix', 'all'],
  needs: ['server'],
  topic: 'oembed',
  scope: ['video', 'audio', 'image', 'app', 'article'],
  contested: 'Some makers want their work to be seen on their own site only.',
  messages: {
    missing:
      'No link in the HTML and no header announces an oEmbed answer from which other sites could embed what the page shows',
    xmlOnly: 'The only oEmbed answer announced is XML; several readers take JSON only',
    wrongType:
      'An oEmbed answer is announced with the type “{type}”, which readers do not look for',
    pageOnly:
      'The oEmbed link only appears after scripts have run, and those who look for it run none',
  },
  why: 'One tag makes the page embeddable in WordPress, Slack, Mastodon and Matrix; on Discord it is the only way to show an author line.',
  fix: {
    text: 'Announce the answer in the head; WordPress does so by itself unless a plug-in removes it.',
    snippet:
      '<link rel="alternate" type="application/json+oembed" href="https://{{host}}/oembed?url={{canonical|enc}}&amp;format=json" title="{{title|attr}}">',
  },
  sources: [oembed, slackRobots, discordPreviews, mastodonFetchCard, synapsePreviews],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const links = oembedLinks(snapshot);
    const [json] = links.filter(({ format }) => format === 'json');
    if (json) return say.pass([json.evidence]);
    const [xml] = links;
    const wrong = facts.head.links.find(
      ({ type = '', rel }) =>
        MEANT.test(type) && !READ.test(type) && /(^|\s)alternate(\s|$)/i.test(rel),
    );
    if (wrong)
      return say.warn('wrongType', { type: short(wrong.type ?? '') }, [exhibit('oEmbed', wrong)]);
    if (xml) return say.warn('xmlOnly', {}, [xml.evidence]);
    if (facts.cut) return say.cannotTell();
    const rendered = snapshot.page.head.links.find(({ type = '' }) => READ.test(type));
    if (rendered) return say.warn('pageOnly', {}, [exhibit('oEmbed', rendered, 'page')]);
    // Few articles are embedded; one that offers it is judged, one that does not loses nothing.
    return pageType(snapshot).type === 'article' ? say.nothingToCheck() : say.fail('missing');
  },
});
