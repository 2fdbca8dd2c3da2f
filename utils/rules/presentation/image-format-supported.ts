import { defineRule } from '../../audit/define-rule';
import { mastodonPreviewCard } from '../../audit/sources/mastodon';
import { discordPreviews } from '../../audit/sources/messengers';
import { xCardMarkup } from '../../audit/sources/x';
import { limitsOf } from '../../networks/network';
import { NETWORKS, networkById } from '../../networks/registry';
import { listed, servedPage } from '../../signals/card-values';
import { COMMON, imageFits, imageProbe } from '../../signals/image-fit';
import { declaredImages } from '../../signals/image-urls';
import { exhibit } from '../../signals/meta';

export default defineRule({
  id: 'image-format-supported',
  pillar: 'presentation',
  title: 'The image format is understood everywhere',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['x', 'linkedin', 'mastodon', 'whatsapp', 'all'],
  needs: ['server'],
  dependsOn: ['image-reachable'],
  topic: 'social-image',
  scope: 'public',
  contested:
    'Sources disagree on WebP at LinkedIn. Discord takes AVIF, Mastodon does not; of the others nobody says.',
  messages: {
    refused: 'The preview image is {format}, which is not in the set that networks have in common',
    accepted:
      'The preview image is {format}, which of all networks known here is taken by {networks} only',
    unsure: 'The preview image is {format}; for {networks} reports contradict each other',
    animated: 'The preview image moves; X shows its first frame only',
  },
  why: 'JPEG, PNG and GIF are taken by all networks that publish a list; anything else is drawn by some and dropped by others.',
  fix: {
    text: 'Save the image as JPEG or PNG.',
    snippet: 'magick "{{image}}" -background white -flatten -quality 85 card.jpg',
  },
  sources: [xCardMarkup, mastodonPreviewCard, discordPreviews],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    const probe = imageProbe(snapshot);
    const [image] = declaredImages(snapshot);
    if (!image) return say.nothingToCheck();
    const kind = probe?.format;
    if (probe?.state !== 'ok' || kind === undefined || kind === 'unknown' || kind === 'html') {
      return say.cannotTell();
    }
    const format = kind === 'webp' ? 'WebP' : kind.toUpperCase();
    const evidence = [
      exhibit(image.key, image.tag),
      { label: 'Format by its first bytes', text: format, from: 'server' as const },
    ];
    const fits = imageFits(snapshot);
    const nameOf = (id: string) => networkById(id)?.name ?? id;
    if (!COMMON.includes(kind)) {
      const refusing = fits.filter((fit) => fit.format === 'refused').map(({ network }) => network);
      const taking = NETWORKS.filter((each) => limitsOf(each).imageFormats?.value.includes(kind));
      return taking.length > 0
        ? say.fail(
            'accepted',
            { format, networks: listed(taking.map(({ name }) => name)) },
            evidence,
            refusing,
          )
        : say.fail('refused', { format }, evidence, refusing);
    }
    const problems = [];
    const unsure = fits.filter((fit) => fit.format === 'unsure').map(({ network }) => network);
    if (unsure.length > 0) {
      const data = { format, networks: listed(unsure.map(nameOf)) };
      problems.push(say.problem('warn', 'unsure', data, evidence, unsure));
    }
    if (probe.animated) problems.push(say.problem('warn', 'animated', {}, evidence, ['x']));
    return say.worst(problems, evidence);
  },
});
