import type { CollectOptions } from '../../utils/page/collect';
import type { CrawlerAnswer, FullFacts, ImageProbe, Snapshot } from '../../utils/page/snapshot';
import { openAudit } from '../../utils/platform/audit-fetcher';
import { collectTab } from '../../utils/platform/collect-tab';
import { clearUserAgent } from '../../utils/platform/crawler-rule';
import { parseHtml } from '../../utils/platform/fetcher';
import { type TargetTab, targetTab } from '../../utils/platform/tab';
import type { Crawler } from '../../utils/server/crawler';
import type { Audit } from '../../utils/server/fetch-audit';
import { fetchRobots, fetchServer } from '../../utils/server/fetch-server';
import type { PlannedImage } from '../../utils/server/probe-image';
import type { ProbePlan } from '../../utils/server/probe-plan';
import { type Restriction, restrictionOf } from './restriction';

export type Session =
  | { phase: 'opening' }
  | { phase: 'reading'; tab: TargetTab }
  | { phase: 'read'; tab: TargetTab; snapshot: Snapshot }
  | { phase: 'restricted'; tab: TargetTab; restriction: Restriction }
  | { phase: 'failed'; tab: TargetTab; why: string; detail: string };

/** What an audit needs from outside. */
export interface Around {
  tab: TargetTab;
  /** The judge's answer to what is worth asking besides. */
  plan(snapshot: Snapshot): Promise<ProbePlan>;
  /** Takes new evidence as it comes. Settles once it was judged. */
  settle(part: Partial<Snapshot>): Promise<void>;
  /** Ends the audit early. */
  signal?: AbortSignal;
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
 * Settles once the browser has painted what was last drawn, or had the time to: one that is not in front
 * paints nothing. Own choice of a tenth of a second.
 */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

/**
 * Gathers evidence about a tab and tells after every step what is known. The page is read first; what its
 * server says arrives beside it, and the pictures of its cards after it. Resolves when nothing more will come.
 */
export async function gather(
  tabId: number | undefined,
  options: CollectOptions,
  tell: (session: Session) => Promise<void>,
  plan: Around['plan'],
  signal?: AbortSignal,
): Promise<void> {
  // A rule that a popup closed in haste has left would make our own question a crawler’s.
  const [tab] = await Promise.all([targetTab(tabId), clearUserAgent()]);
  // A newer audit has the screen once this one was ended.
  const say = async (session: Session) => {
    if (!signal?.aborted) await tell(session);
  };
  say({ phase: 'reading', tab });
  const ask = (url: string, idle: Promise<void>) => {
    // Every press on the button, and on “again”, is a wish to know how it is now.
    const audit = openAudit({ pageUrl: url, tabId: tab.id, mode: 'quick', again: true });
    const unwatch = endWith(audit, signal);
    const server = fetchServer(url, audit.get, parseHtml, idle);
    return { audit, unwatch, server, robots: fetchRobots(url, audit.get) };
  };
  const collected = await collectTab(tab.id, options);
  if (collected.state !== 'ok') {
    // Firefox lets the question run dry on its own pages instead of refusing it.
    const isOwn = tab.url !== '' && !/^(https?|file):/.test(tab.url);
    const restriction = collected.state === 'refused' || isOwn ? restrictionOf(tab.url) : undefined;
    await say(
      restriction
        ? { phase: 'restricted', tab, restriction }
        : {
            phase: 'failed',
            tab,
            why: collected.state === 'failed' ? collected.why : 'refused',
            detail: collected.state === 'failed' ? collected.detail : '',
          },
    );
    return;
  }
  const { page } = collected;
  if (page.contentType === 'application/pdf') {
    await say({ phase: 'restricted', tab, restriction: 'pdf' });
    return;
  }

  let snapshot: Snapshot = {
    schema: 1,
    capturedAt: new Date().toISOString(),
    page,
    server: { state: 'pending' },
    robots: { state: 'pending' },
    images: [],
    requests: [],
  };
  const settle = (part: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...part };
    return say({ phase: 'read', tab, snapshot });
  };
  // What else is to be done waits until the first findings are on the screen.
  const first = settle({}).then(painted);
  // The server is asked while the first report is made, and not before: asking would hold up the reading.
  const { audit, unwatch, server, robots } = ask(page.url, first);
  const settleAsked = (part: Partial<Snapshot>) => settle({ ...part, requests: audit.requests() });
  const pictures = async () => {
    const { cardImages } = await plan(snapshot);
    const wanted = cardImages.filter(({ url }) =>
      snapshot.images.every((each) => each.url !== url),
    );
    const pending = wanted.map(({ url }): ImageProbe => ({ url, by: 'element', state: 'pending' }));
    if (pending.length === 0) return;
    await Promise.all([
      settle({ images: [...snapshot.images, ...pending] }),
      askPictures(wanted, audit, (probe) =>
        settleAsked({ images: withProbe(snapshot.images, probe) }),
      ),
    ]);
  };
  const served = server.then((evidence) => settleAsked({ server: evidence }));
  try {
    await Promise.all([
      first.then(pictures),
      // The server may name other pictures than the page does after its scripts ran.
      Promise.all([first, served]).then(pictures),
      Promise.all([robots, first]).then(([evidence]) => settleAsked({ robots: evidence })),
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
  const { tab, plan, settle, signal } = around;
  const pageUrl = snapshot.page.url;
  const audit = openAudit({ pageUrl, tabId: tab.id, mode: 'full' });
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
  { tab, settle, signal }: Omit<Around, 'plan'>,
): Promise<Partial<Snapshot>> {
  const { crawlerView } = await import('../../utils/platform/crawler-view');
  const pageUrl = snapshot.page.url;
  const audit = openAudit({ pageUrl, tabId: tab.id, mode: 'crawlers' });
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
