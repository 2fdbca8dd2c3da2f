import type { BatchFormat } from '../../components/batch-results/view';
import type { Batch, BatchPage } from '../../utils/batch/batch';
import { many } from '../../utils/batch/results/words';
import { batchFile } from '../../utils/export/batch-file';
import { saveFile } from '../../utils/platform/save-file';
import { batches } from '../kept/batches';
import { guide } from '../popup/judgement';

/** Characters that are put away together: browsers keep large blobs outside the page’s memory. Own choice. */
const TOGETHER = 4_000_000;

/** “shareworthy-fernhill.example-pages-2026-11-26.csv”, “shareworthy-fernhill.example-2026-11-26-2.json”. */
function fileName({ name }: Batch, format: BatchFormat, at: Date, end: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
  // Several kinds of tables have one ending.
  const holds = format.replace(/^\w+/, '');
  return `shareworthy-${plain || 'batch'}${holds}-${at.toISOString().slice(0, 10)}${end}`;
}

/** Saves pages of a batch as a file, or several where one would be too large, and tells what became of it. Never rejects. */
export async function exportBatch(
  format: BatchFormat,
  batch: Batch,
  pages: readonly BatchPage[],
): Promise<{ is: 'done' | 'wrong'; text: string }> {
  const at = new Date();
  let unread = 0;
  let saved = 0;
  try {
    const file = batchFile(format, {
      batch,
      pages,
      guide,
      at,
      async reportOf(page) {
        const report = await batches.report(batch.id, page.at);
        if (!report) unread += 1;
        return report;
      },
    });
    let blobs: Blob[] = [];
    let texts: string[] = [];
    let length = 0;
    const put = () => {
      blobs.push(new Blob(texts, { type: file.type }));
      texts = [];
      length = 0;
    };
    for await (const { text, ends } of file.pieces()) {
      texts.push(text);
      length += text.length;
      if (length < TOGETHER && !ends) continue;
      put();
      if (!ends) continue;
      saved += 1;
      const part = saved === 1 ? '' : `-${saved}`;
      const end = `${part}${file.ending}`;
      saveFile(new Blob(blobs, { type: file.type }), fileName(batch, format, at, end));
      blobs = [];
    }
  } catch {
    return {
      is: 'wrong',
      text: 'The file could not be made. Nothing of the batch is lost; try it once more, or with fewer pages.',
    };
  }
  const files = saved > 1 ? ` in ${saved} files` : '';
  if (format === 'json' && unread > 0)
    return {
      is: 'wrong',
      text: `Saved${files}, but ${many(unread, 'report')} could not be read and ${unread === 1 ? 'is' : 'are'} missing.`,
    };
  return { is: 'done', text: `${many(pages.length, 'page')} exported${files}.` };
}
