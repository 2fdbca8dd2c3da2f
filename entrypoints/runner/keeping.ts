import type { Report } from '../../utils/audit/report';
import type { Keeping } from '../../utils/batch/run-batch';
import { isWhole } from '../../utils/history/entry';
import { pageKey } from '../../utils/history/page-key';
import { DatabaseError } from '../../utils/platform/database';
import { history } from '../kept/history';

const isServed = ({ snapshot }: Report): boolean => snapshot.page.engine === 'served';

/** The history as a batch keeps its audits there. */
export const keeping: Keeping = {
  async found(url, mode, since) {
    const entries = await history.entries({ page: pageKey(url) });
    for (const { id, at, url: where } of entries) {
      if (Date.parse(at) < since || where !== url.replace(/#.*$/s, '')) continue;
      const report = await history.report(id);
      if (report && isWhole(report) && isServed(report) === (mode === 'served')) return report;
    }
    return undefined;
  },
  async keep(report) {
    const { state } = await history.add(report);
    if (state === 'full') throw new DatabaseError({ name: 'QuotaExceededError' });
  },
};
