import { defineRule } from '../../audit/define-rule';
import { metaImages, whatsappPreviews } from '../../audit/sources/meta';
import { linkedinShareable } from '../../audit/sources/networks';
import { xLargeImageCard } from '../../audit/sources/x';
import { networkById } from '../../networks/registry';
import { servedPage } from '../../signals/card-values';
import { imageProbe } from '../../signals/image-fit';
import { declaredImages } from '../../signals/image-urls';
import { exhibit, meta } from '../../signals/meta';
import { pageType } from '../../signals/page-type';

/** Width by height within which hardly anything is cut, and beyond which the subject goes. Own choice. */
const FINE = { least: 1.77, most: 2.05 };
const FAIR = { least: 1.2, most: 2.6 };

/** Share of a picture, in percent, that is lost when it is cut to another shape. */
const lost = (own: number, wanted: number): number =>
  Math.round(100 * (1 - Math.min(own, wanted) / Math.max(own, wanted)));

export default defineRule({
  id: 'image-shape',
  pillar: 'presentation',
  title: 'The image shape survives cropping',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['facebook', 'linkedin', 'x', 'whatsapp'],
  needs: ['server'],
  dependsOn: ['image-reachable'],
  topic: 'social-image',
  scope: 'public',
  contested:
    'Square images suit small cards and chats, so pages that ask for a small card are left alone.',
  messages: {
    high: 'The preview image has {width} × {height} px; cut to the shape of a large card it loses {lost} % of its height',
    wide: 'The preview image has {width} × {height} px; cut to the shape of a large card it loses {lost} % of its width',
    strip:
      'The preview image is more than {most} times as wide as high; WhatsApp shows no such image',
  },
  why: 'Large cards are about twice as wide as high, and what does not fit is cut off at the edges.',
  fix: {
    text: 'Use 1200 × 630 px and keep the subject in the middle.',
    snippet: 'magick "{{image}}" -gravity center -crop 1.91:1 +repage -resize 1200x card.jpg',
  },
  sources: [metaImages, xLargeImageCard, linkedinShareable, whatsappPreviews],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const probe = imageProbe(snapshot);
    const [image] = declaredImages(snapshot);
    const isSmallCard = meta(facts.head, 'twitter:card')?.toLowerCase() === 'summary';
    if (!image || isSmallCard) return say.nothingToCheck();
    if (probe?.state !== 'ok' || !probe.width || !probe.height) return say.cannotTell();
    const { width, height } = probe;
    const best = networkById('facebook')?.preview?.imageBest?.value;
    const most = networkById('whatsapp')?.preview?.imageMaxRatio?.value;
    if (!best) return say.cannotTell();
    const ratio = width / height;
    const evidence = [
      exhibit(image.key, image.tag),
      { label: 'Size', text: `${width} × ${height} px`, from: 'server' as const },
    ];
    if (most !== undefined && ratio > most)
      return say.fail('strip', { most }, evidence, ['whatsapp']);
    if (ratio >= FINE.least && ratio <= FINE.most) return say.pass(evidence);
    const data = { width, height, lost: lost(ratio, best.width / best.height) };
    // Covers and portraits are square by nature.
    const { type } = pageType(snapshot);
    const isSquareByNature = (type === 'audio' || type === 'profile') && ratio >= 0.9;
    const isFair = ratio >= FAIR.least && ratio <= FAIR.most;
    return say.worst([
      say.problem(
        isFair || isSquareByNature ? 'warn' : 'fail',
        ratio < FINE.least ? 'high' : 'wide',
        data,
        evidence,
      ),
    ]);
  },
});
