import type { CollectOptions } from '../../utils/page/collect';
import { firstSnapshot } from '../../utils/page/first-snapshot';
import type { Snapshot } from '../../utils/page/snapshot';
import { collectTab } from '../../utils/platform/collect-tab';
import { type TargetTab, targetTab } from '../../utils/platform/tab';
import type { Around } from './evidence';
import { type Restriction, restrictionOf } from './restriction';

export type Session =
  | { phase: 'opening' }
  | { phase: 'reading'; tab: TargetTab }
  | { phase: 'read'; tab: TargetTab; snapshot: Snapshot }
  | { phase: 'restricted'; tab: TargetTab; restriction: Restriction }
  | { phase: 'failed'; tab: TargetTab; why: string; detail: string };

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
 * Gathers evidence about a tab and tells after every step what is known. The page is read first, and the first
 * findings are on the screen before anything else is asked for. Resolves when nothing more will come.
 */
export async function gather(
  tabId: number | undefined,
  options: CollectOptions,
  tell: (session: Session) => Promise<void>,
  plan: Around['plan'],
  signal?: AbortSignal,
): Promise<void> {
  const tab = await targetTab(tabId);
  // A newer audit has the screen once this one was ended.
  const say = async (session: Session) => {
    if (!signal?.aborted) await tell(session);
  };
  say({ phase: 'reading', tab });
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

  let snapshot: Snapshot = firstSnapshot(page);
  const settle = (part: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...part };
    return say({ phase: 'read', tab, snapshot });
  };
  await settle({});
  await painted();
  const { runQuick } = await import('./evidence');
  await runQuick(snapshot, { tab, plan, settle, ...(signal ? { signal } : {}) });
}
