import { guideOf } from '../../utils/audit/guide';
import { NETWORKS } from '../../utils/networks/registry';
import { flashBadge } from '../../utils/platform/badge';
import { showByHand } from '../../utils/platform/by-hand';
import { copyInTab } from '../../utils/platform/copy-in-tab';
import { openTarget } from '../../utils/platform/open-target';
import { type TargetTab, targetTab } from '../../utils/platform/tab';
import { cleaned } from '../../utils/share/clean-address';
import { compose } from '../../utils/share/compose';
import type { Draft } from '../../utils/share/draft';
import { draftOf } from '../../utils/share/draft-of';
import { isLogged, type LogEntry, logEntry } from '../../utils/share/log';
import { credited, dayOf, optionsFor } from '../../utils/share/options-for';
import type { ShareSettings } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import { targetsOf } from '../../utils/share/targets';
import { shareSettings } from '../kept/settings';
import { shareLog } from '../kept/share-log';
import { gather } from './gather';
import { draftFor, type Subject } from './subject';

const { networks } = guideOf([], NETWORKS, []);

/** Targets in the user's order, hidden ones left out. */
export const shownTargets = (chosen: ShareSettings): readonly Target[] =>
  targetsOf(chosen, networks, { system: false, phone: false });

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** The page's draft as the popup makes it; of a page that cannot be read, by what the browser shows of it. */
async function pageDraft(tab: TargetTab, chosen: ShareSettings): Promise<Draft | undefined> {
  const snapshot = await gather(tab.id);
  if (snapshot) return draftOf(snapshot, chosen);
  if (!isWeb(tab.url)) return undefined;
  return { url: cleanUrl(tab.url, chosen), title: tab.title, hashtags: [] };
}

const cleanUrl = (url: string, { trackers }: ShareSettings): string =>
  trackers === 'keep' ? url : cleaned(url).url;

export interface Share {
  tabId: number;
  subject: Subject;
  /** Picks the target among those shown. */
  pick(targets: readonly Target[]): Target | undefined;
  from: LogEntry['from'];
}

/** Resolves to whether the target got what was shared. */
async function tryToShare({ tabId, subject, pick, from }: Share): Promise<boolean> {
  const [tab, { settings: chosen }] = await Promise.all([targetTab(tabId), shareSettings.load()]);
  const target = pick(shownTargets(chosen));
  // A link is shared for itself: its page need not be read.
  const page =
    subject.kind === 'link'
      ? { url: tab.url, title: '', hashtags: [] }
      : await pageDraft(tab, chosen);
  if (!target || !page) return false;
  const draft = credited(
    draftFor(subject, page, (url) => cleanUrl(url, chosen)),
    chosen,
  );
  if (!isWeb(draft.url)) return false;
  const composed = compose(target, draft, optionsFor(chosen, target, dayOf(new Date())));
  const { clipboard, open } = composed;
  const copied = clipboard === undefined || (await copyInTab(tabId, clipboard));
  if (open !== undefined) await openTarget({ open }, { beside: tab, opens: chosen.opens });
  // The words can still be fetched by hand; without the window they would be lost.
  if (clipboard && !copied) await showByHand(clipboard, tab);
  const isPrivate = tab.isPrivate === true;
  if (isLogged(chosen, isPrivate))
    await shareLog.add(
      logEntry(
        target,
        { url: composed.url, title: draft.title },
        { at: new Date(), from, isPrivate },
      ),
    );
  return copied;
}

/** Shares without the popup, by the same builder. Never rejects: how it went is shown on the toolbar button. */
export async function share(what: Share): Promise<void> {
  const done = await tryToShare(what).catch(() => false);
  await flashBadge(what.tabId, done ? 'done' : 'failed');
}
