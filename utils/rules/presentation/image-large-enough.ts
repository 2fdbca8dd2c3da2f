import { defineRule } from '../../audit/define-rule';
import { googleDiscover } from '../../audit/sources/google';
import { applePreviews } from '../../audit/sources/messengers';
import { metaImages, whatsappPreviews } from '../../audit/sources/meta';
import { linkedinShareable } from '../../audit/sources/networks';
import { xLargeImageCard } from '../../audit/sources/x';
import { NETWORKS, networkById } from '../../networks/registry';
import { listed, servedPage } from '../../signals/card-values';
import { imageProbe } from '../../signals/image-fit';
import { declaredImages } from '../../signals/image-urls';
import { exhibit } from '../../signals/meta';

interface Size {
  width: number;
  height: number;
}

const isBelow = (size: Size, least: Size | undefined): boolean =>
  least !== undefined && (size.width < least.width || size.height < least.height);

/** Networks for which the picture is smaller than the least they publish. */
const refusing = (size: Size) =>
  NETWORKS.filter(({ preview, limits }) => {
    const least = (preview ?? limits)?.imageMin;
    return least !== undefined && least.basis !== 'memory' && isBelow(size, least.value);
  });

export default defineRule({
  id: 'image-large-enough',
  pillar: 'presentation',
  title: 'The image is large enough for a big preview',
  kind: 'achievement',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['facebook', 'linkedin', 'x', 'whatsapp', 'imessage', 'google', 'all'],
  needs: ['server'],
  dependsOn: ['image-reachable'],
  topic: 'social-image',
  scope: 'public',
  contested:
    'LinkedIn publishes 1200 × 627 px as its minimum and shows smaller images all the same; below 401 px of width it is said to show a thumbnail.',
  messages: {
    tiny: 'The preview image has {width} × {height} px; Facebook takes none below {least}',
    small:
      'The preview image has {width} × {height} px; below {least} Facebook shows it small, beside the text',
    modest:
      'The preview image has {width} × {height} px, less than the {least} at which large cards are sharp',
    below: 'For {networks} that is below the least they publish',
  },
  why: 'Its size decides whether an image fills the card, stands beside the text as a thumbnail, or is left out.',
  fix: {
    text: 'Export the image at 1200 × 630 px or larger.',
    snippet:
      'magick "{{image}}" -resize 1200x630^ -gravity center -extent 1200x630 -quality 85 card.jpg',
  },
  sources: [
    metaImages,
    xLargeImageCard,
    applePreviews,
    whatsappPreviews,
    linkedinShareable,
    googleDiscover,
  ],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    const probe = imageProbe(snapshot);
    const [image] = declaredImages(snapshot);
    if (!image) return say.nothingToCheck();
    if (probe?.state !== 'ok' || !probe.width || !probe.height) return say.cannotTell();
    const size = { width: probe.width, height: probe.height };
    const facebook = networkById('facebook')?.preview;
    const steps = [
      { message: 'tiny', level: 'fail', least: facebook?.imageMin?.value },
      { message: 'small', level: 'fail', least: facebook?.imageLarge?.value },
      // The lowest of the sizes that networks call best.
      { message: 'modest', level: 'warn', least: networkById('x')?.preview?.imageBest?.value },
    ] as const;
    const evidence = [
      exhibit(image.key, image.tag),
      { label: 'Size', text: `${size.width} × ${size.height} px`, from: 'server' as const },
    ];
    const step = steps.find(({ least }) => isBelow(size, least));
    if (!step?.least) return say.pass(evidence);
    const { message, level } = step;
    const least = `${step.least.width} × ${step.least.height} px`;
    const networks = refusing(size);
    return say.worst([
      say.problem(level, message, { ...size, least }, evidence, ['facebook']),
      ...(networks.length > 0
        ? [
            say.problem(
              'warn',
              'below',
              { networks: listed(networks.map(({ name }) => name)) },
              [],
              networks.map(({ id }) => id),
            ),
          ]
        : []),
    ]);
  },
});
