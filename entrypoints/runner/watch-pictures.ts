import type { Report } from '../../utils/audit/report';
import { isPrivateHost } from '../../utils/page/private-host';
import type { ImageProbe } from '../../utils/page/snapshot';
import { fetcher, isOnline, publicFetcher } from '../../utils/platform/fetcher';
import { measureImage } from '../../utils/platform/image-element';
import { type Audit, auditOf, type Reader } from '../../utils/server/fetch-audit';
import { type PlannedImage, probeImage } from '../../utils/server/probe-image';
import { napFor } from './nap';

/** Milliseconds after which a picture that did not come is asked for again: one failure may be chance. Own choice. */
const AGAIN = 4_000;

/** Asks for pictures of a page, without permission for its host, too: an image element needs none. */
function openPictures(pageUrl: string): Audit {
  const isInside = URL.canParse(pageUrl) && isPrivateHost(new URL(pageUrl).hostname);
  const isPlain = isInside || import.meta.env.FIREFOX;
  const reader: Reader = { by: 'extension', fetcher: isPlain ? fetcher : publicFetcher };
  return auditOf({
    pageUrl,
    mode: 'quick',
    readerFor: async () => reader,
    isOnline,
    cache: new Map(),
  });
}

async function ask(
  images: readonly PlannedImage[],
  pageUrl: string,
  signal: AbortSignal,
): Promise<Pick<Report['snapshot'], 'images' | 'requests'>> {
  const audit = openPictures(pageUrl);
  signal.addEventListener('abort', audit.cancel, { once: true });
  try {
    const probes = await Promise.all(
      images.map((image) => probeImage(image, audit, (...how) => measureImage(...how))),
    );
    return { images: probes, requests: audit.requests() };
  } finally {
    signal.removeEventListener('abort', audit.cancel);
  }
}

/**
 * What became of the pictures that cards of a page show. One that does not load is asked for twice before that is said
 * of it. Never rejects.
 */
export async function pictures(
  plan: readonly PlannedImage[],
  pageUrl: string,
  signal: AbortSignal,
): Promise<Pick<Report['snapshot'], 'images' | 'requests'>> {
  if (plan.length === 0 || signal.aborted) return { images: [], requests: [] };
  const first = await ask(plan, pageUrl, signal);
  const isBroken = ({ state }: ImageProbe) => state === 'broken';
  if (!first.images.some(isBroken)) return first;
  await napFor(AGAIN, signal);
  if (signal.aborted) return first;
  const lost = plan.filter((_, at) => first.images[at] && isBroken(first.images[at]));
  const second = await ask(lost, pageUrl, signal);
  const news = new Map(second.images.map((probe) => [probe.url, probe]));
  return {
    images: first.images.map((probe) => news.get(probe.url) ?? probe),
    requests: [...first.requests, ...second.requests],
  };
}
