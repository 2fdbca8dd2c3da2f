import type { ExportAs, Notice } from '../../components/history/view';
import { grouped } from '../../utils/audit/describe';
import type { HistoryStore, KeptReport, Page } from '../../utils/history/entry';
import { saveFile } from '../../utils/platform/save-file';

/** Reports in one file at most: some 100 MB with their captures, which any browser holds. Own choice. */
const IN_FILE = 500;

/** Reasons that are told one by one. Own choice. */
const TOLD = 5;

const counted = (count: number, one: string) => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;

/** Ids of what is exported: for JSON every audit of the pages, else the last of each. */
async function idsOf(history: HistoryStore, pages: readonly Page[], as: ExportAs) {
  if (as !== 'json') return pages.map(({ last }) => last.id);
  const all = await Promise.all(pages.map(({ page }) => history.entries({ page })));
  return all.flat().map(({ id }) => id);
}

/** Saves reports as files of at most 500 each. */
export async function exportPages(
  history: HistoryStore,
  pages: readonly Page[],
  as: ExportAs,
): Promise<Notice> {
  const [{ exported }, { guide }] = await Promise.all([
    import('../../utils/export/formats'),
    import('../popup/judgement'),
  ]);
  const ids = await idsOf(history, pages, as);
  const at = new Date();
  const files = Math.ceil(ids.length / IN_FILE);
  let lost = 0;
  for (let file = 0; file < files; file += 1) {
    const reports: KeptReport[] = [];
    for (const id of ids.slice(file * IN_FILE, (file + 1) * IN_FILE)) {
      const report = await history.report(id);
      if (report) reports.push(report);
      else lost += 1;
    }
    const { text, type, ending } = exported(as, reports, { guide, at });
    const part = files > 1 ? `-${file + 1}` : '';
    const name = `shareworthy-history-${at.toISOString().slice(0, 10)}${part}${ending}`;
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
  }
  const saved = counted(ids.length - lost, 'audit');
  return {
    is: lost > 0 ? 'wrong' : 'done',
    text: `${saved} of ${counted(pages.length, 'page')} exported${files > 1 ? ` in ${files} files` : ''}.`,
    ...(lost > 0 ? { details: [`${counted(lost, 'audit')} could not be read: damaged.`] } : {}),
  };
}

/** Keeps the reports of a file. What is there already is not kept twice, and nothing is lost for what is refused. */
export async function importFile(history: HistoryStore, file: File): Promise<Notice> {
  const { readReports } = await import('../../utils/export/read-reports');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return {
      is: 'wrong',
      text: 'The browser cannot read this file. It may be too large, or moved.',
    };
  }
  const { reports, refused } = readReports(text);
  const details = refused
    .slice(0, TOLD)
    .map(({ index, why }) => (index === null ? why : `Report ${index + 1}: ${why}`));
  if (refused.length > TOLD) details.push(`And ${refused.length - TOLD} more that were refused.`);
  let kept = 0;
  let known = 0;
  for (const report of reports) {
    const { state } = await history.add(report);
    if (state === 'kept') kept += 1;
    else if (state === 'known') known += 1;
    else if (state === 'damaged') details.push(`${report.url}: this report cannot be kept.`);
    else {
      details.unshift(
        state === 'full'
          ? 'The browser gives no more room. Delete some audits or free disk space, then import the file again.'
          : 'The browser does not open the history. Nothing that was there is lost.',
      );
      break;
    }
  }
  const parts = [`${counted(kept, 'audit')} imported`];
  if (known > 0) parts.push(`${known} ${known === 1 ? 'was' : 'were'} there already`);
  if (refused.length > 0) parts.push(`${refused.length} refused`);
  return {
    is: details.length > 0 ? 'wrong' : 'done',
    text: reports.length === 0 ? 'Nothing was imported.' : `${parts.join(', ')}.`,
    details,
  };
}
