import { dayWords, grouped } from '../../utils/audit/describe';
import type { Contents, Refusal } from '../../utils/backup/read';
import type { Restored } from '../../utils/backup/restore';
import { dateText } from '../../utils/settings/locale';

/** Counts by kind of record; more kinds may be among them. */
type Counts = Readonly<Record<string, number>>;

const count = (many: number, one: string, more = `${one}s`) =>
  many === 0 ? `No ${more}` : `${grouped(many)} ${many === 1 ? one : more}`;

/** “3.2 MB”. */
export const sizeWords = (bytes: number): string =>
  bytes < 1e6
    ? `${grouped(Math.ceil(bytes / 1e3))} kB`
    : `${grouped(Math.round(bytes / 1e5) / 10)} MB`;

/** What a file holds, a line each, in the order in which people ask for it. */
export function holdsWords(holds: Counts): string[] {
  const { audit, batch, batchpage, watch, share, intended, settings } = holds;
  const lines: (string | false | undefined)[] = [
    audit !== undefined && count(audit, 'audit'),
    batch !== undefined &&
      `${count(batch, 'batch', 'batches')}${batchpage ? ` with ${count(batchpage, 'page')} that were done` : ''}`,
    watch !== undefined && count(watch, 'watched page'),
    share !== undefined && `${count(share, 'share')} that you made`,
    intended !== undefined && `${count(intended, 'site')} with something that is meant to be so`,
    settings !== undefined && (settings === 0 ? 'No settings' : 'Your settings'),
  ];
  return lines.filter((line) => typeof line === 'string');
}

/** When and by what a file was made. */
export function madeWords({ madeAt, version }: Contents): string {
  const date = new Date(madeAt);
  const when = Number.isNaN(date.valueOf())
    ? dayWords(madeAt)
    : dateText(date, { dateStyle: 'medium', timeStyle: 'short' });
  return `Made ${when}${version ? ` by Shareworthy ${version}` : ''}.`;
}

/** Why a file is refused; nothing was changed by it. */
export function refusalWords(why: Refusal, version: string): string {
  const by = version ? ` (${version})` : '';
  switch (why) {
    case 'empty':
      return 'The file is empty. Choose another, or save the backup once more.';
    case 'foreign':
      return 'This is no backup of Shareworthy. Reports that were exported as JSON are imported in the history.';
    case 'cut':
      return 'The file has lost its end, so it is not all there. Nothing was changed. Take another copy, or save the backup once more.';
    case 'corrupt':
      return 'The file is not what was saved: it was cut off or changed on its way. Nothing was changed. Take another copy, or save the backup once more.';
    case 'future':
      return `A newer release of Shareworthy${by} has made this file. Update the extension, then choose it again; nothing in it is lost, and nothing here was changed.`;
    case 'past':
      return `This file was made by a release of Shareworthy${by} that is too old to be read. Nothing was changed.`;
    case 'unreadable':
      return 'The browser gives no more of this file: it was moved or changed, or the disk has a fault. Nothing was changed.';
  }
}

/** What the browser says, told by where it can be mended. */
export type Cause = 'full' | 'newer' | 'blocked';

const CAUSES: Readonly<Record<Cause, string>> = {
  full: 'The browser gives no more room.',
  newer: 'A newer release of Shareworthy has written what is stored here.',
  blocked: 'The browser does not open its storage: it is blocked or damaged.',
};

const ADVICE: Readonly<Record<Cause, string>> = {
  full: 'Free disk space or erase what you no longer need, then try again.',
  newer: 'Update the extension, then try again.',
  blocked: 'Starting the browser anew often helps.',
};

/** What came of putting a file back. */
export function restoredWords(
  result: Restored,
  mode: 'add' | 'replace',
  cause: Cause,
): { is: 'done' | 'wrong'; text: string; details?: readonly string[] } {
  switch (result.state) {
    case 'done': {
      const added = Object.values(result.added).reduce((sum, each) => sum + each, 0);
      const known =
        result.known > 0
          ? ` ${count(result.known, 'thing')} in it ${result.known === 1 ? 'was' : 'were'} here already.`
          : '';
      const text =
        mode === 'replace'
          ? 'Everything is as the backup has it.'
          : added === 0
            ? 'Nothing was added.'
            : 'The backup was added.';
      return {
        is: 'done',
        text: `${text}${mode === 'add' ? known : ''}`,
        details: holdsWords(result.added),
      };
    }
    case 'undone':
      return {
        is: 'wrong',
        text: `${CAUSES[cause]} Everything is as it was before; nothing is lost. ${ADVICE[cause]}`,
      };
    case 'stuck':
      return {
        is: 'wrong',
        text: `${CAUSES[cause]} All that was here is still here; some of what the backup holds may stand beside it. ${ADVICE[cause]}`,
      };
    case 'both':
      return {
        is: 'wrong',
        text: `${CAUSES[cause]} All of the backup is here; some of what it was to replace is still here, too. ${ADVICE[cause]}`,
      };
    case 'changed':
      return {
        is: 'wrong',
        text: `The file is no longer as it was when you chose it. ${refusalWords(result.why, '')}`,
      };
  }
}

/** Why no backup was made. */
export const unsavedWords = (cause: Cause): string =>
  `${CAUSES[cause]} No backup was made, as it would not be whole. ${ADVICE[cause]}`;
