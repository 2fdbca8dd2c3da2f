import type { CollectOptions } from '../../utils/page/collect';
import type { Snapshot } from '../../utils/page/snapshot';
import { collectTab } from '../../utils/platform/collect-tab';
import { fetcherIn } from '../../utils/platform/fetch-in-tab';
import { isOnline, fetcher as ownFetcher, parseHtml } from '../../utils/platform/fetcher';
import { type TargetTab, targetTab } from '../../utils/platform/tab';
import { fetchRobots, fetchServer } from '../../utils/server/fetch-server';
import { type Restriction, restrictionOf } from './restriction';

export type Session =
  | { phase: 'opening' }
  | { phase: 'reading'; tab: TargetTab }
  | { phase: 'read'; tab: TargetTab; snapshot: Snapshot }
  | { phase: 'restricted'; tab: TargetTab; restriction: Restriction }
  | { phase: 'failed'; tab: TargetTab; why: string; detail: string };

/**
 * Gathers evidence about a tab and tells after every step what is known. The page is read first; what its
 * server says arrives beside it and settles the snapshot. Resolves when nothing more will come.
 */
export async function gather(
  tabId: number | undefined,
  options: CollectOptions,
  tell: (session: Session) => Promise<void>,
): Promise<void> {
  const tab = await targetTab(tabId);
  tell({ phase: 'reading', tab });
  const fetcher = import.meta.env.FIREFOX ? fetcherIn(tab.id) : ownFetcher;
  const ask = (url: string) =>
    [fetchServer(url, fetcher, parseHtml, isOnline), fetchRobots(url, fetcher, isOnline)] as const;
  // The server is asked while the page is being read, not after.
  const early = /^https?:/.test(tab.url) ? ask(tab.url) : undefined;

  const collected = await collectTab(tab.id, options);
  if (collected.state !== 'ok') {
    // Firefox lets the question run dry on its own pages instead of refusing it.
    const isOwn = tab.url !== '' && !/^(https?|file):/.test(tab.url);
    const restriction = collected.state === 'refused' || isOwn ? restrictionOf(tab.url) : undefined;
    await tell(
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
    await tell({ phase: 'restricted', tab, restriction: 'pdf' });
    return;
  }

  let snapshot: Snapshot = {
    schema: 1,
    capturedAt: new Date().toISOString(),
    page,
    server: { state: 'pending' },
    robots: { state: 'pending' },
  };
  const settle = (part: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...part };
    return tell({ phase: 'read', tab, snapshot });
  };
  const first = settle({});
  // A page may have moved on between the click and the reading (in-app navigation): then ask again.
  const asked = early && tab.url.split('#')[0] === page.url.split('#')[0] ? early : ask(page.url);
  const [server, robots] = asked;
  await Promise.all([
    first,
    server.then((evidence) => settle({ server: evidence })),
    robots.then((evidence) => settle({ robots: evidence })),
  ]);
}
