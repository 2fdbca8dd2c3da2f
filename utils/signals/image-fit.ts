import type { Network } from '../networks/network';
import { PREVIEW_NETWORKS } from '../networks/registry';
import type { ImageFormat, ImageProbe, Snapshot } from '../page/snapshot';
import { declaredImages } from './image-urls';
import { signal } from './signal';

/** How a network takes a measured picture; a part is absent where nothing is known of it. */
export interface ImageFit {
  network: string;
  /** `unsure`: sources contradict each other. */
  format?: 'taken' | 'unsure' | 'refused';
  /** `unsure`: above a limit that is only reported, or that some of its clients or servers have. */
  weight?: 'fits' | 'unsure' | 'over';
  /** Against the network's published minimum. */
  size?: 'fits' | 'below';
}

/**
 * Formats that networks take which publish no list: all that publish one take these (X,
 * https://developer.x.com/cards/markup; Mastodon, app/models/preview_card.rb; checked 2026-11-22). For AVIF, HEIC
 * and SVG there are only reports of failure (https://github.com/mastodon/mastodon/issues/33639, the same day).
 */
export const COMMON: readonly ImageFormat[] = ['jpeg', 'png', 'gif', 'webp'];

function formatFit({ preview }: Network, format: ImageFormat): ImageFit['format'] {
  const { imageFormats, imageFormatsUnsure } = preview ?? {};
  if (imageFormatsUnsure?.value.includes(format)) return 'unsure';
  return (imageFormats?.value ?? COMMON).includes(format) ? 'taken' : 'refused';
}

function weightFit({ preview }: Network, bytes: number): ImageFit['weight'] {
  const most = preview?.imageMaxBytes?.value;
  const some = preview?.imageSomeBytes?.value;
  if (most !== undefined && bytes > most) return 'over';
  if (some !== undefined && bytes > some) return 'unsure';
  return most === undefined ? undefined : 'fits';
}

function sizeFit({ preview }: Network, { width, height }: ImageProbe): ImageFit['size'] {
  const least = preview?.imageMin?.value;
  if (!least || width === undefined || height === undefined) return undefined;
  return width < least.width || height < least.height ? 'below' : 'fits';
}

/** How one network takes a picture that was asked for. */
function fitOf(network: Network, probe: ImageProbe): ImageFit {
  const { format, bytes } = probe;
  const known = {
    format: format === undefined || format === 'unknown' ? undefined : formatFit(network, format),
    weight: bytes === undefined ? undefined : weightFit(network, bytes),
    size: sizeFit(network, probe),
  };
  return {
    network: network.id,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

/** What came of asking for the first picture that the page declares; `undefined` where it was not asked. */
export const imageProbe = signal((snapshot: Snapshot): ImageProbe | undefined => {
  const url = declaredImages(snapshot)[0]?.url?.replace(/#.*$/s, '');
  return snapshot.images.find((probe) => probe.url === url);
});

/** Whether a picture's server turned us away, or is in trouble; networks may still get what they ask for. */
export const isRefusal = (status: number | undefined): boolean =>
  status !== undefined && ([401, 403, 407, 429, 451].includes(status) || status >= 500);

/** How every network that makes cards takes the page's picture; empty until it has been measured. */
export const imageFits = signal((snapshot: Snapshot): ImageFit[] => {
  const probe = imageProbe(snapshot);
  if (probe?.state !== 'ok') return [];
  return PREVIEW_NETWORKS.map((network) => fitOf(network, probe));
});
