import { firstSnapshot } from '../../utils/page/first-snapshot';
import type { Snapshot } from '../../utils/page/snapshot';
import { openAudit } from '../../utils/platform/audit-fetcher';
import { collectTab } from '../../utils/platform/collect-tab';
import { clearUserAgent } from '../../utils/platform/crawler-rule';
import { readInTab } from '../../utils/platform/read-in-tab';
import { askServer } from '../../utils/server/ask-server';
import { shareAddress } from '../../utils/signals/addresses';
import { LOOK_FOR } from '../popup/look-for-all';

/**
 * What of a page decides how it is shared: its tags, and the server's word where the tags leave the address
 * unsure. `undefined`: the page cannot be read. The press on menu or keys has opened the tab to us.
 */
export async function gather(tabId: number): Promise<Snapshot | undefined> {
  const collected = await collectTab(tabId, LOOK_FOR);
  if (collected.state !== 'ok') return undefined;
  const { page } = collected;
  // What the browser's own viewer says of a PDF is none of its words.
  if (page.contentType === 'application/pdf') return undefined;
  const snapshot = firstSnapshot(page);
  if (!shareAddress(snapshot).unsure) return snapshot;
  // A rule that a popup closed in haste has left would make our question a crawler’s.
  await clearUserAgent();
  const audit = openAudit({ pageUrl: page.url, tabId, mode: 'quick', again: true });
  try {
    const server = await askServer(page.url, audit.get, (answer) => readInTab(tabId, answer));
    return { ...snapshot, server };
  } catch {
    return snapshot;
  }
}
