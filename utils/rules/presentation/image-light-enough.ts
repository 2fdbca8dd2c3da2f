import { defineRule } from '../../audit/define-rule';
import { mastodonPreviewCard } from '../../audit/sources/mastodon';
import { applePreviews, signalPreviewRepository } from '../../audit/sources/messengers';
import { metaImages, whatsappPreviews } from '../../audit/sources/meta';
import { linkedinShareable } from '../../audit/sources/networks';
import { xCardMarkup } from '../../audit/sources/x';
import { NETWORKS, networkById } from '../../networks/registry';
import { listed, servedPage } from '../../signals/card-values';
import { imageProbe } from '../../signals/image-fit';
import { declaredImages } from '../../signals/image-urls';
import { exhibit } from '../../signals/meta';

/** A weight for people: `640 kB`, `2.3 MB`; decimal units, as vendors write them. */
const written = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Networks that take no picture of this weight; `some`: of which some clients or servers do not. */
function over(bytes: number, limit: 'imageMaxBytes' | 'imageSomeBytes') {
  return NETWORKS.filter(({ preview, limits }) => {
    const most = (preview ?? limits)?.[limit];
    return most !== undefined && bytes > most.value;
  });
}

export default defineRule({
  id: 'image-light-enough',
  pillar: 'presentation',
  title: 'The image file is not too heavy',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['whatsapp', 'bluesky', 'signal', 'mastodon', 'x', 'linkedin', 'facebook', 'imessage'],
  needs: ['server'],
  dependsOn: ['image-reachable'],
  topic: 'social-image',
  scope: 'public',
  contested:
    'WhatsApp is reported to show nothing above 300 kB on some phones, although it names 600 kB itself. The app of Bluesky makes larger images smaller.',
  messages: {
    heavy: 'The preview image weighs {size}, above the limit of {networks}',
    tooHeavy: 'The preview image weighs {size}, which {networks} leave out',
    large: 'The preview image has {width} × {height} px; X takes at most {most} px on a side',
  },
  why: 'WhatsApp stops at 600 kB, Signal at 1 to 2 MB and X at 5 MB; above that the card has no image.',
  fix: {
    text: 'Save the image as a JPEG of middling quality, or as a PNG of few colours.',
    snippet: 'magick "{{image}}" -resize "1200x>" -strip -quality 82 card.jpg   # aim below 600 kB',
  },
  sources: [
    whatsappPreviews,
    {
      title: 'Bluesky: lexicon of external embeds',
      url: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/external.json',
      basis: 'read',
      checked: '2026-11-22',
    },
    signalPreviewRepository,
    mastodonPreviewCard,
    xCardMarkup,
    linkedinShareable,
    metaImages,
    applePreviews,
    {
      title: 'Mastodon: limit of pictures in cards',
      url: 'https://github.com/mastodon/mastodon/pull/31904',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Signal Desktop: linkPreviewFetch',
      url: 'https://github.com/signalapp/Signal-Desktop',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    const probe = imageProbe(snapshot);
    const [image] = declaredImages(snapshot);
    if (!image) return say.nothingToCheck();
    if (probe?.state !== 'ok') return say.cannotTell();
    const { bytes, width = 0, height = 0 } = probe;
    const side = networkById('x')?.preview?.imageMaxSide?.value;
    const evidence = [
      exhibit(image.key, image.tag),
      ...(bytes === undefined
        ? []
        : [{ label: 'Weight', text: `${bytes} bytes`, from: 'header' as const }]),
    ];
    const problems = [];
    if (side !== undefined && Math.max(width, height) > side) {
      problems.push(say.problem('fail', 'large', { width, height, most: side }, evidence, ['x']));
    }
    if (bytes === undefined) return problems.length > 0 ? say.worst(problems) : say.cannotTell();
    const full = over(bytes, 'imageMaxBytes');
    if (full.length > 0) {
      const data = { size: written(bytes), networks: listed(full.map(({ name }) => name)) };
      const ids = full.map(({ id }) => id);
      // Above this no client of Signal, and no older server of Mastodon, keeps it either.
      const most = networkById('signal')?.preview?.imageMaxBytes?.value;
      problems.push(
        most !== undefined && bytes > most
          ? say.problem('fail', 'tooHeavy', data, evidence, ids)
          : say.problem('warn', 'heavy', data, evidence, ids),
      );
    }
    const some = over(bytes, 'imageSomeBytes');
    return say.worst(problems, [
      ...evidence,
      ...(some.length > 0
        ? [
            {
              label: 'Reported to vanish for some people on',
              text: listed(some.map(({ name }) => name)),
              from: 'header' as const,
            },
          ]
        : []),
    ]);
  },
});
