import type { KeptState } from '../../components/popup/view';
import type { Report } from '../../utils/audit/report';
import { pageKey } from '../../utils/history/page-key';
import type { TargetTab } from '../../utils/platform/tab';
import { hashOf, WATCH } from '../dashboard/route';
import { keepAudit, keepUnasked } from '../kept/history';
import type { Controller } from './controller';
import { readPicture } from './read-picture';

interface Around {
  tab: TargetTab;
  noteRequests: Controller['noteRequests'];
}

/** Milliseconds that the card's picture may take: a press is waiting. Own choice. */
const PATIENCE = 2_000;

/** Keeps the audit because the user has pressed for it, with the card's picture where it can be read. Never rejects. */
export async function keepPage(report: Report, around: Around): Promise<KeptState> {
  const url = report.page.image;
  const isPrivate = around.tab.isPrivate;
  const picture =
    url === null || isPrivate
      ? undefined
      : await readPicture(url, 'picture for the history', { ...around, patience: PATIENCE }).catch(
          () => undefined,
        );
  const { state } = await keepAudit(report, { isPrivate, ...(picture ? { picture } : {}) });
  return state;
}

/**
 * Keeps the audit, and gives the route of the dashboard on which its page can be watched: there the browser can ask,
 * which would close the popup. Never rejects.
 */
export async function keepToWatch(
  report: Report,
  around: Around,
): Promise<{ state: KeptState; route?: string }> {
  const state = await keepPage(report, around);
  if (state !== 'kept' && state !== 'known') return { state };
  return { state, route: hashOf({ screen: 'history', ids: [pageKey(report.url), WATCH] }) };
}

/** Keeps an audit that has settled, where the user wants every one of them. It asks for nothing. Never rejects. */
export const keepSettled = (report: Report, { tab }: Pick<Around, 'tab'>): Promise<boolean> =>
  keepUnasked(report, { isPrivate: tab.isPrivate });
