import { defineRule } from '../../audit/define-rule';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { discordPreviews, signalPreviewUtil } from '../../audit/sources/messengers';
import { whatsappPreviews } from '../../audit/sources/meta';
import { xCardMarkup } from '../../audit/sources/x';
import { PREVIEW_NETWORKS } from '../../networks/registry';
import { cardTag } from '../../signals/card-tags';
import { imageTag, servedPage, short } from '../../signals/card-values';
import { cardsTaking } from '../../signals/cards-concerned';
import { documentBase } from '../../signals/image-urls';
import { exhibit } from '../../signals/meta';
import { isPrivateHost, resolved } from '../../signals/urls';

/** Networks that make another address of a relative one, or none; on the card of others the picture stands. */
const mistaking = (value: string): string[] =>
  PREVIEW_NETWORKS.filter(({ preview }) => {
    const way = preview?.relativeImage?.value;
    return way === 'refused' || (way === 'origin' && !value.startsWith('/'));
  }).map(({ id }) => id);

export default defineRule({
  id: 'image-absolute-https',
  pillar: 'presentation',
  title: 'The image address is complete and starts with https',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['signal', 'discord', 'whatsapp', 'linkedin', 'all'],
  needs: ['server'],
  dependsOn: ['og-image-present'],
  topic: 'social-image',
  scope: 'public',
  messages: {
    insecure: '{key} uses http: “{value}”',
    schemeless: '{key} starts with “//”, so its scheme is left open: “{value}”',
    relative: '{key} is a relative address, “{value}”; here it means {resolved}',
    movedByBase:
      '{key} is a relative address, “{value}”; the <base> of the page sends it to another host, {resolved}',
    embedded: '{key} is a {scheme}: address, which no network can fetch',
    otherScheme: '{key} is not a web address: “{value}”',
    privateHost: '{key} leads to {host}, which only your own network can reach',
    blanks: '{key} has a blank inside its address: “{value}”',
    escaped: '{key} is escaped twice, so that its address is not the one meant: “{value}”',
  },
  why: 'Signal on Android takes nothing but a complete https address, WhatsApp asks for one, and those who mend other forms hide the fault.',
  fix: {
    text: 'Write the full https address, blanks as %20.',
    snippet: '<meta property="og:image" content="{{image|https}}">',
  },
  sources: [signalPreviewUtil, discordPreviews, whatsappPreviews, xCardMarkup, mastodonLinkDetails],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const image = imageTag(facts.head);
    if (!image) {
      return cardTag(snapshot, 'og:image')?.state === 'page-only'
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }
    const { key, tag, value } = image;
    const evidence = [exhibit(key, tag, 'server', value)];
    const data = { key, value: short(value) };
    const taking = () => cardsTaking(snapshot, key);
    // Decoded once by the parser; what is left would be fetched as it stands. In the query `&amp;` does little harm.
    const entity = /&(?:amp|quot|lt|gt|#\d{1,6}|#x[\da-f]{1,6});/i.exec(value);
    const isHarmless = entity?.[0].toLowerCase() === '&amp;' && value.includes('?');
    if (entity && !isHarmless) return say.fail('escaped', data, [exhibit(key, tag)], taking());
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();

    if (scheme === 'data' || scheme === 'blob') {
      return say.fail('embedded', { key, scheme }, [exhibit(key, tag, 'server')]);
    }
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
      return say.fail('otherScheme', data, evidence);
    }
    const base = documentBase(snapshot);
    const url = resolved(value, base);
    if (!url) return say.fail('otherScheme', data, evidence);

    const problems = [];
    const isRelative = scheme === undefined && !value.startsWith('//');
    if (isRelative) {
      const resolved = short(url.href);
      const moved = url.host !== new URL(facts.finalUrl).host;
      problems.push(
        say.problem(
          'fail',
          moved ? 'movedByBase' : 'relative',
          { ...data, resolved },
          evidence,
          mistaking(value),
        ),
      );
    } else {
      if (isPrivateHost(url.hostname)) {
        problems.push(
          say.problem('fail', 'privateHost', { key, host: url.hostname }, evidence, taking()),
        );
      }
      if (scheme === 'http') problems.push(say.problem('warn', 'insecure', data, evidence));
      if (scheme === undefined) problems.push(say.problem('warn', 'schemeless', data, evidence));
    }
    if (isHarmless) problems.push(say.problem('warn', 'escaped', data, [exhibit(key, tag)]));
    if (/\s/.test(value)) problems.push(say.problem('fail', 'blanks', data, evidence, taking()));
    return say.worst(problems, [exhibit(key, tag)]);
  },
});
