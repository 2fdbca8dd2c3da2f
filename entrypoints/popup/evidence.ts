import type { CrawlerAnswer, FullFacts, ImageProbe, Snapshot } from '../../utils/page/snapshot';
import { openAudit } from '../../utils/platform/audit-fetcher';
import { clearUserAgent } from '../../utils/platform/crawler-rule';
import { parseHtml } from '../../utils/platform/fetcher';
import type { TargetTab } from '../../utils/platform/tab';
import type { Crawler } from '../../utils/server/crawler';
import type { Audit } from '../../utils/server/fetch-audit';
import { fetchRobots, fetchServer } from '../../utils/server/fetch-server';
import type { PlannedImage } from '../../utils/server/probe-image';
import type { ProbePlan } from '../../utils/server/probe-plan';

/** What an audit needs from outside. */
export interface Around {
  tab: TargetTab;
  /** The judge's answer to what is worth asking besides. */
  plan(snapshot: Snapshot): Promise<ProbePlan>;
  /** Takes new evidence as it comes. Settles once it was judged. */
  settle(part: Partial<Snapshot>): Promise<void>;
  /** Ends the audit early. */
  signal?: AbortSignal;
  /** What was answered in this session is asked once more. */
  again?: boolean;
}

/** Pictures in the order in which they were asked for; a newer answer takes the place of an older one. */
function withProbe(images: readonly ImageProbe[], probe: ImageProbe): ImageProbe[] {
  const known = images.some(({ url }) => url === probe.url);
  return known ? images.map((each) => (each.url === probe.url ? probe : each)) : [...images, probe];
}

/** Asks for pictures, and tells of each when it is here. Loaded late: the first report needs none of it. */
async function askPictures(
  pictures: readonly PlannedImage[],
  audit: Audit,
  tell: (probe: ImageProbe) => Promise<void>,
): Promise<void> {
  const [{ probeImage }, { measureImage }] = await Promise.all([
    import('../../utils/server/probe-image'),
    import('../../utils/platform/image-element'),
  ]);
  await Promise.all(
    pictures.map(async (picture) => tell(await probeImage(picture, audit, measureImage))),
  );
}

/** Ends an audit's requests when the popup closes or the user gives up. Returns what ends the watch. */
function endWith(audit: Audit, signal?: AbortSignal): () => void {
  signal?.addEventListener('abort', audit.cancel, { once: true });
  globalThis.addEventListener('pagehide', audit.cancel);
  if (signal?.aborted) audit.cancel();
  return () => {
    signal?.removeEventListener('abort', audit.cancel);
    globalThis.removeEventListener('pagehide', audit.cancel);
  };
}

/**
 * Asks what every audit asks: the page's server, robots.txt and the pictures of the cards. Tells of each as it
 * comes, and resolves when nothing more will.
 */
export async function runQuick(
  snapshot: Snapshot,
  { tab, plan, settle, signal }: Around,
): Promise<void> {
  const { page } = snapshot;
  // A rule that a popup closed in haste has left would make our own question a crawler’s.
  await clearUserAgent();
  // Every press on the button, and on “again”, is a wish to know how it is now.
  const audit = openAudit({ pageUrl: page.url, tabId: tab.id, mode: 'quick', again: true });
  const unwatch = endWith(audit, signal);
  let images: ImageProbe[] = [];
  const tell = (part: Partial<Snapshot>) => settle({ ...part, requests: audit.requests() });
  const pictures = async (known: Snapshot) => {
    const { cardImages } = await plan(known);
    const wanted = cardImages.filter(({ url }) => images.every((each) => each.url !== url));
    if (wanted.length === 0) return;
    images = [
      ...images,
      ...wanted.map(({ url }): ImageProbe => ({ url, by: 'element', state: 'pending' })),
    ];
    await Promise.all([
      settle({ images }),
      askPictures(wanted, audit, (probe) => {
        images = withProbe(images, probe);
        return tell({ images });
      }),
    ]);
  };
  const answered = async () => {
    const server = await fetchServer(page.url, audit.get, parseHtml);
    await tell({ server });
    return server;
  };
  try {
    await Promise.all([
      pictures(snapshot),
      // The server may name other pictures than the page does after its scripts ran.
      answered().then((server) => pictures({ ...snapshot, server })),
      fetchRobots(page.url, audit.get).then((robots) => tell({ robots })),
    ]);
  } finally {
    unwatch();
  }
}

/**
 * The full audit that the user starts on a page already read: icons, feed, embeds, other pages of the site,
 * and the pictures once more by fetch where that has become possible since. Resolves with all it found; what
 * the browser does not let us read comes back as missing. Nothing of it is loaded before it is called.
 */
export async function runFull(snapshot: Snapshot, around: Around): Promise<Partial<Snapshot>> {
  const [{ runProbes }, { parseXml }] = await Promise.all([
    import('../../utils/server/probes/run-probes'),
    import('../../utils/platform/fetcher'),
  ]);
  const { tab, plan, settle, signal, again = false } = around;
  const pageUrl = snapshot.page.url;
  const audit = openAudit({ pageUrl, tabId: tab.id, mode: 'full', again });
  const unwatch = endWith(audit, signal);
  let { images } = snapshot;
  let full: FullFacts = {};
  const found = () => ({
    images,
    full,
    requests: [...snapshot.requests, ...audit.requests()],
  });
  try {
    const { cardImages, icons, probes } = await plan(snapshot);
    const isBetter = async ({ url }: PlannedImage) => {
      const known = images.find((each) => each.url === url);
      return known === undefined || (known.by === 'element' && (await audit.canRead(url)));
    };
    const chosen = await Promise.all(
      [...cardImages, ...icons].map(async (each) => ((await isBetter(each)) ? [each] : [])),
    );
    await Promise.all([
      askPictures(chosen.flat(), audit, async (probe) => {
        images = withProbe(images, probe);
        await settle(found());
      }),
      runProbes(pageUrl, probes, { get: audit.get, parseHtml, parseXml }, (next) => {
        full = next;
        settle(found());
      }),
    ]);
  } finally {
    unwatch();
  }
  await settle(found());
  return found();
}

/**
 * Fetches the page once as each of these crawlers, one after the other. Needs the page's host granted;
 * without it, and where a browser cannot set the header, the answers are missing with that reason.
 */
export async function runCrawlers(
  snapshot: Snapshot,
  crawlers: readonly Crawler[],
  { tab, settle, signal, again = false }: Omit<Around, 'plan'>,
): Promise<Partial<Snapshot>> {
  const { crawlerView } = await import('../../utils/platform/crawler-view');
  const pageUrl = snapshot.page.url;
  const audit = openAudit({ pageUrl, tabId: tab.id, mode: 'crawlers', again });
  const unwatch = endWith(audit, signal);
  const found = (answers: CrawlerAnswer[]) => ({
    crawlers: answers,
    requests: [...snapshot.requests, ...audit.requests()],
  });
  try {
    const answers = await crawlerView(pageUrl, crawlers, audit, (next) => void settle(found(next)));
    await settle(found(answers));
    return found(answers);
  } finally {
    unwatch();
  }
}
