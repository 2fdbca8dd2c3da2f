import { defineRule } from '../../audit/define-rule';
import { NETWORKS, networkById } from '../../networks/registry';
import { listed, servedPage } from '../../signals/card-values';
import { imageFits, imageProbe } from '../../signals/image-fit';
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
  scope: 'public',
  contested:
    'Sources disagree on WebP at LinkedIn. Discord takes AVIF, Mastodon does not; of the others nobody says.',
  messages: {
    refused: 'The preview image is {format}, which is not in the set that networks have in common',
    accepted:
      'The preview image is {format}; of all networks known here only {networks} says that it takes it',
    unsure: 'The preview image is {format}; for {networks} reports contradict each other',
    animated: 'The preview image moves; X shows its first frame only',
  },
  why: 'JPEG, PNG and GIF are taken by all networks that publish a list; anything else is drawn by some and dropped by others.',
  fix: {
    text: 'Save the image as JPEG or PNG.',
    snippet: 'magick "{{image}}" -background white -flatten -quality 85 card.jpg',
  },
  sources: [
    {
      title: 'X cards: markup reference',
      url: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Mastodon: preview_card.rb',
      url: 'https://github.com/mastodon/mastodon/blob/main/app/models/preview_card.rb',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Discord documentation: link previews (draft)',
      url: 'https://github.com/discord/discord-api-docs/pull/8606',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
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
    if (fits.every((fit) => fit.format === 'refused')) {
      const taking = NETWORKS.filter(({ limits }) => limits?.imageFormats?.value.includes(kind));
      return taking.length > 0
        ? say.fail(
            'accepted',
            { format, networks: listed(taking.map(({ name }) => name)) },
            evidence,
          )
        : say.fail('refused', { format }, evidence);
    }
    const problems = [];
    const unsure = fits
      .filter((fit) => fit.format === 'unsure')
      .map(({ network }) => nameOf(network));
    if (unsure.length > 0) {
      problems.push(say.problem('warn', 'unsure', { format, networks: listed(unsure) }, evidence));
    }
    if (probe.animated) problems.push(say.problem('warn', 'animated', {}, evidence));
    return say.worst(problems, evidence);
  },
});
