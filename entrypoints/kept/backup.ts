import { INTENDED, MOST_SITES, readMarks, type Site } from '../../utils/audit/intended';
import type { Report } from '../../utils/audit/report';
import { auditPart } from '../../utils/backup/audit-part';
import { batchParts } from '../../utils/backup/batch-part';
import { listPart } from '../../utils/backup/list-part';
import type { Part, RestoreMode } from '../../utils/backup/part';
import { type ReadBackup, readBackup } from '../../utils/backup/read';
import { type Restored, restore } from '../../utils/backup/restore';
import { settingsPart } from '../../utils/backup/settings-part';
import { sharePart } from '../../utils/backup/share-part';
import { backupLines } from '../../utils/backup/write';
import type { PageResult } from '../../utils/batch/batch';
import { fileOf, piecesOf } from '../../utils/platform/backup-file';
import { version } from '../../utils/platform/extension';
import { localStore } from '../../utils/platform/local-store';
import { saveFile } from '../../utils/platform/save-file';
import { readWatches } from '../../utils/watch/stored';
import { MOST_WATCHES, WATCHES, type Watch } from '../../utils/watch/watch';
import { ALL_SETTINGS } from './all-settings';
import { batches } from './batches';
import { history } from './history';
import { shareLog } from './share-log';

/** The words of rules are the judge's, which is loaded only where pages of batches come back. */
async function resultOf(report: Report): Promise<PageResult> {
  const [{ resultOf: summed }, { guide }] = await Promise.all([
    import('../../utils/batch/results/result-of'),
    import('../popup/judgement'),
  ]);
  return summed(report, guide);
}

const newId = () => crypto.randomUUID().replaceAll('-', '');

const marks = listPart<Site>(localStore, {
  kind: 'intended',
  name: INTENDED,
  itemsOf: (stored) => readMarks(stored).sites,
  listOf: (sites) => ({ version: 1, sites: sites.slice(-MOST_SITES) }),
  read: (record) => readMarks({ version: 1, sites: [record] }).sites[0],
  keyOf: ({ site }) => site,
  join: (here, there) => ({ ...here, rules: [...new Set([...here.rules, ...there.rules])] }),
  broken: 'What was marked as intended on a site is broken.',
});

const watches = listPart<Watch>(localStore, {
  kind: 'watch',
  name: WATCHES,
  itemsOf: (stored) => readWatches(stored).watches,
  listOf: (all) => ({ version: 1, watches: all.slice(0, MOST_WATCHES) }),
  read: (record) => readWatches({ version: 1, watches: [record] }).watches[0],
  keyOf: ({ page }) => page,
  broken: 'A watched page is broken.',
});

const SETTINGS: readonly Part[] = [settingsPart(localStore, ALL_SETTINGS), marks];

/**
 * Everything that is stored, by kinds, in the order in which it is put back: small things last, so that what runs by
 * them finds the rest. Pins, words that were begun and texts that wait to be copied are not among it: they are kept in
 * memory only, until the browser closes.
 */
export const PARTS: readonly Part[] = [
  auditPart(history),
  ...batchParts(batches, { resultOf, newId }),
  sharePart(shareLog),
  ...SETTINGS,
  watches,
];

type Told = (done: number, of: number) => void;

/** What is saved: everything, or how the extension is set up. */
export type Saved = 'everything' | 'settings';

/**
 * Saves a file among the downloads. Resolves to how many records are in it, and how many could not be read. Rejects where
 * the browser does not give what is stored: half a backup is none.
 */
export async function saveBackup(
  what: Saved,
  told: Told,
  at = new Date(),
): Promise<{ name: string; bytes: number; lost: number }> {
  const parts = what === 'everything' ? PARTS : SETTINGS;
  const isPacked = what === 'everything';
  let [written, of] = [0, 0];
  const lines = backupLines(parts, {
    version: version(),
    at,
    told(done, all) {
      [written, of] = [done, all];
      told(done, all);
    },
  });
  const type = isPacked ? 'application/gzip' : 'application/json';
  const file = await fileOf(lines, { isPacked, type });
  const day = at.toISOString().slice(0, 10);
  const name = isPacked ? `shareworthy-backup-${day}.json.gz` : `shareworthy-settings-${day}.json`;
  saveFile(file, name);
  return { name, bytes: file.size, lost: of - written };
}

/** Reads a file through without changing anything. Never rejects. */
export const lookInto = (file: Blob, told: Told): Promise<ReadBackup> =>
  readBackup(piecesOf(file), PARTS, { told });

/** Puts a file back that was looked into. Never rejects. */
export const putBack = (
  file: Blob,
  kinds: readonly string[],
  mode: RestoreMode,
  told: Told,
): Promise<Restored> => restore(piecesOf(file), PARTS, kinds, mode, { told });
