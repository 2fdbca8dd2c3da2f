import { defineRule } from '../../audit/define-rule';
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
  sources: [
    {
      title: 'Meta: images in link shares',
      url: 'https://developers.facebook.com/docs/sharing/webmasters/images/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'X cards: summary card with large image',
      url: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image',
      basis: 'quoted',
      checked: '2026-11-22',
    },
    {
      title: 'LinkedIn: make your website shareable',
      url: 'https://www.linkedin.com/help/linkedin/answer/a521928',
      basis: 'quoted',
      checked: '2026-11-22',
    },
    {
      title: 'WhatsApp: link previews',
      url: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
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
    if (most !== undefined && ratio > most) return say.fail('strip', { most }, evidence);
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
