import type { KeptState } from '../../components/popup/view';
import type { Report } from '../../utils/audit/report';
import type { TargetTab } from '../../utils/platform/tab';
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

/** Keeps an audit that has settled, where the user wants every one of them. It asks for nothing. Never rejects. */
export const keepSettled = (report: Report, { tab }: Pick<Around, 'tab'>): Promise<boolean> =>
  keepUnasked(report, { isPrivate: tab.isPrivate });
