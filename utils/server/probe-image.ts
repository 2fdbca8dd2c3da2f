import type { ImageProbe } from '../page/snapshot';
import type { Audit, Loaded } from './fetch-audit';
import { readImage } from './image-format';
import { meaningful } from './probes/probe';

/** A picture to ask for, and what it is for. */
export interface PlannedImage {
  url: string;
  why: 'card image' | 'icon' | 'touch icon';
}

/** Measures a picture by an element of the browser. */
type Measure = (
  url: string,
  patience: number,
  signal: AbortSignal,
) => Promise<Loaded<{ width: number; height: number }>>;

async function byElement(
  { url, why }: PlannedImage,
  audit: Audit,
  measure: Measure,
): Promise<ImageProbe> {
  const loaded = await audit.load({ url, why }, measure);
  const base = { url, by: 'element' } as const;
  if (loaded.state === 'ok') return { ...base, state: 'ok', ...loaded.facts };
  if (loaded.state === 'broken') return { ...base, state: 'broken' };
  return { ...base, state: 'missing', reason: loaded.reason };
}

/** Whether an answer bears a picture; what no signature fits counts as one where the header says so. */
function isPicture(
  status: number,
  format: ImageProbe['format'],
  type: string | undefined,
): boolean {
  if (status < 200 || status >= 300 || format === 'html') return false;
  return format !== 'unknown' || /^\s*image\//i.test(type ?? '');
}

/**
 * Asks for a picture: by fetch where its host can be read, which tells weight, format and headers too, else
 * by an element, which tells the size alone. Where a fetch leads nowhere (a redirect to a host that is not
 * granted, say), or its bytes do not reach the size, the element has another try. Never rejects.
 */
export async function probeImage(
  image: PlannedImage,
  audit: Audit,
  measure: Measure,
): Promise<ImageProbe> {
  const { url, why } = image;
  if (!(await audit.canRead(url))) return byElement(image, audit, measure);
  const asked = await audit.get({ url, why, body: 'image' });
  if (asked.state !== 'ok') {
    const isLost = asked.reason === 'offline' || asked.reason === 'not-allowed';
    return isLost
      ? { url, by: 'fetch', state: 'missing', reason: asked.reason }
      : byElement(image, audit, measure);
  }
  const { status, finalUrl, headers, elapsed, bytes } = asked.answer;
  const header = readImage(bytes);
  const isShown = isPicture(status, header.format, headers['content-type']);
  const probe: ImageProbe = {
    url,
    by: 'fetch',
    state: isShown ? 'ok' : 'broken',
    status,
    finalUrl,
    ...(asked.came === undefined ? {} : { bytes: asked.came }),
    ...header,
    headers: meaningful(headers),
    elapsed,
  };
  if (!isShown || header.width !== undefined) return probe;
  const shown = await byElement(image, audit, measure);
  return shown.state === 'ok' && shown.width && shown.height
    ? { ...probe, width: shown.width, height: shown.height }
    : probe;
}
