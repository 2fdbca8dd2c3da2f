import { grouped } from '../../utils/audit/describe';
import type { ImageFormat, ImageProbe } from '../../utils/page/snapshot';

const FORMAT: Partial<Record<ImageFormat, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  gif: 'GIF',
  webp: 'WebP',
  avif: 'AVIF',
  heic: 'HEIC',
  svg: 'SVG',
  bmp: 'BMP',
  tiff: 'TIFF',
  ico: 'ICO',
  html: 'a web page, no picture',
};

/** Bytes as people read them: “84 kB”, “1.4 MB”. Thousands, as networks state their limits. */
function weight(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${grouped(Math.round(bytes / 1_000))} kB`;
  return `${grouped(Math.round(bytes / 100_000) / 10)} MB`;
}

/** “1200 × 630 px, 84 kB, JPEG”, as far as it is known; nothing where nothing is. */
export function pictureWords({ state, width, height, bytes, format }: ImageProbe) {
  if (state !== 'ok') return undefined;
  const parts = [
    width && height ? `${width} × ${height} px` : undefined,
    bytes === undefined ? undefined : weight(bytes),
    format && FORMAT[format],
  ];
  return parts.filter(Boolean).join(', ') || undefined;
}
