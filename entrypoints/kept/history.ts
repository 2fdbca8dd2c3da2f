import type { Kept, KeptReport } from '../../utils/history/entry';
import { entryOf, idOf, pageOf } from '../../utils/history/entry-of';
import { currentReport } from '../../utils/history/migrations';
import { expired } from '../../utils/history/retention';
import { historyStore } from '../../utils/platform/history';
import { thumbnailOf } from '../../utils/platform/thumbnail';
import { historySettings } from './history-settings';

/** Audits that are kept, for every surface of the extension. */
export const history = historyStore({ entryOf, idOf, pageOf, readReport: currentReport });

/** Lets go of what is past the limits that the user has set. Never rejects. Resolves to how many. */
export async function tidyHistory(now = new Date()): Promise<number> {
  const { settings } = await historySettings.load();
  return history.prune((all) => expired(all, settings, now)).catch(() => 0);
}

interface Keeping {
  /** The page stands in a private window: nothing is ever kept of it. */
  isPrivate?: boolean | undefined;
  /** The bytes of the card’s picture, where they may be read; the list shows it small. */
  picture?: Uint8Array<ArrayBuffer> | undefined;
}

/**
 * Keeps an audit because the user has pressed for it. Never rejects. `private` and `off`: nothing was kept; off is
 * what the user has chosen in the settings.
 */
export async function keepAudit(
  report: KeptReport,
  { isPrivate = false, picture }: Keeping = {},
): Promise<Kept | { state: 'private' | 'off' }> {
  if (isPrivate) return { state: 'private' };
  const { settings } = await historySettings.load();
  if (settings.keep === 'off') return { state: 'off' };
  const [newest] = await history.entries({ limit: 1 }).catch(() => []);
  const kept = await history.add(report, picture && (await thumbnailOf(picture)));
  if (kept.state !== 'kept') return kept;
  const { audits } = await history.count().catch(() => ({ audits: 0 }));
  // Once a day for what has grown old, and whenever there are too many.
  const isNewDay = newest?.at.slice(0, 10) !== kept.entry.at.slice(0, 10);
  if (isNewDay || audits > settings.most) await tidyHistory();
  return kept;
}

/** The same for an audit that nobody pressed for: kept only where the user wants every one of them. */
export async function keepUnasked(report: KeptReport, keeping: Keeping): Promise<boolean> {
  if (keeping.isPrivate) return false;
  const { settings } = await historySettings.load();
  return settings.keep === 'on' && (await keepAudit(report, keeping)).state === 'kept';
}
