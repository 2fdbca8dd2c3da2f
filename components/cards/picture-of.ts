import type { NetworkWords } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import type { Look } from '../../utils/networks/network';
import type { ImageProbe } from '../../utils/page/snapshot';
import type { Card } from '../../utils/signals/card';
import { meta, served } from '../../utils/signals/meta';
import { type PictureFit, type PictureSize, pictureFit } from '../../utils/signals/picture-fit';
import { webUrl } from '../../utils/signals/urls';
import { type Crop, cropOf } from './look';

/** A picture that has been drawn, and how large it turned out. */
export interface Loaded {
  url: string;
  size: PictureSize;
}

/** A side that no picture of a card has; above it a size is nobody's measure. */
const MAX_SIDE = 20_000;

/** Size of the picture as the page's tags state it. */
function statedSize({ snapshot }: Report): PictureSize | undefined {
  const head = served(snapshot)?.head ?? snapshot.page.head;
  const [width = 0, height = 0] = ['og:image:width', 'og:image:height'].map((key) =>
    Number.parseInt(meta(head, key) ?? '', 10),
  );
  return width > 0 && height > 0 && Math.max(width, height) <= MAX_SIDE
    ? { width, height }
    : undefined;
}

/** What was asked of the picture that a card shows. */
function probeOf({ snapshot }: Report, card: Card): ImageProbe | undefined {
  const url = webUrl(card.image?.value)?.href.replace(/#.*$/s, '');
  return url === undefined ? undefined : snapshot.images.find((each) => each.url === url);
}

const altOf = ({ snapshot }: Report): string =>
  meta(served(snapshot)?.head ?? snapshot.page.head, 'og:image:alt') ??
  meta(snapshot.page.head, 'og:image:alt') ??
  '';

/** Whether the card is small, or would be, for another reason than its picture's size. */
function isSmallByTags({ preview }: NetworkWords, { layout }: Card, report: Report): boolean {
  if (layout !== 'small') return false;
  const { snapshot } = report;
  const kind = meta(served(snapshot)?.head ?? snapshot.page.head, 'twitter:card')?.toLowerCase();
  switch (preview?.layout.value) {
    case 'large':
    case 'landscape':
      return false;
    case 'unless-summary':
      return kind === 'summary';
    case 'choice':
    case 'sender':
      return kind !== 'summary_large_image' && kind !== 'player';
    case 'max-image-preview':
      return !report.findings.some(
        ({ rule, status }) => rule === 'max-image-preview-large' && status === 'pass',
      );
    default:
      return true;
  }
}

/** What is known of a card's picture, and what the network makes of it. */
interface CardPicture {
  alt: string;
  probe: ImageProbe | undefined;
  /** As it was drawn, else as it was probed. */
  measured: PictureSize | undefined;
  /** As it was measured, else as the page's tags state it. */
  size: PictureSize | undefined;
  /** What its size makes of the card; absent where that is not known. */
  fit: PictureFit | undefined;
  /** Of the card with the picture as it will stand. */
  layout: Card['layout'];
  isDrawn: boolean;
  /** What is cut off it. */
  crop: Crop | undefined;
}

/** The picture of a card on a network. `loaded` is what the browser drew last, of whichever picture. */
export function pictureOf(
  report: Report,
  network: NetworkWords,
  card: Card,
  look: Look,
  loaded: Loaded | undefined,
): CardPicture {
  const probe = probeOf(report, card);
  const measured =
    loaded && loaded.url === card.image?.value
      ? loaded.size
      : probe?.width && probe.height
        ? { width: probe.width, height: probe.height }
        : undefined;
  const isIcon = card.image?.from === 'icon' || card.image?.from === 'apple-touch-icon';
  const fit =
    network.preview && card.image && measured && card.layout !== 'none' && !isIcon
      ? pictureFit(
          network.preview,
          isSmallByTags(network, card, report) ? 'small' : 'large',
          measured,
        )
      : undefined;
  const layout = card.layout === 'none' ? 'none' : (fit?.layout ?? card.layout);
  const isDrawn = card.image !== undefined && (layout === 'large' || layout === 'small');
  const crop = isDrawn
    ? cropOf(measured, layout === 'small' ? look.smallRatio : look.largeRatio)
    : undefined;
  const size = measured ?? statedSize(report);
  return { alt: altOf(report), probe, measured, size, fit, layout, isDrawn, crop };
}
