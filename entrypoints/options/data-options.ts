import type { Cause } from '../../components/options/backup-words';
import {
  refusalWords,
  restoredWords,
  sizeWords,
  unsavedWords,
} from '../../components/options/backup-words';
import { erasedWords } from '../../components/options/erase';
import type { KeptEvents, KeptView } from '../../components/options/view';
import { grouped } from '../../utils/audit/describe';
import { batches } from '../kept/batches';
import { history } from '../kept/history';
import { shareLog } from '../kept/share-log';
import { watches } from '../kept/watches';

/** Milliseconds between two drawings of how far something is. Own choice. */
const PACE = 100;

/** Backup, restore and erasing, of which nothing is loaded before the first press. */
interface DataOptions {
  view(): KeptView;
  start(): void;
  on: KeptEvents;
}

const count = (many: number, one: string, more = `${one}s`) =>
  many === 0 ? `No ${more}` : `${grouped(many)} ${many === 1 ? one : more}`;

/** What the browser refuses, by where it can be mended. Databases and storage tell it each in their way. */
function causeOf(cause: unknown): Cause {
  const { name, why, message } = (cause ?? {}) as Record<string, unknown>;
  if (why === 'full' || name === 'QuotaExceededError' || /quota/i.test(String(message)))
    return 'full';
  return why === 'newer' || name === 'VersionError' ? 'newer' : 'blocked';
}

/** `changed` is called whenever the view is another. */
export function dataOptions(changed: () => void): DataOptions {
  let view: KeptView = { beside: {}, doing: undefined, said: undefined, file: undefined };
  let chosen: File | undefined;
  let drawn = 0;
  const show = (news: Partial<KeptView>) => {
    view = { ...view, ...news };
    changed();
  };

  /** Does what takes long, one at a time, and leaving the page is asked about meanwhile. */
  async function run(
    what: NonNullable<KeptView['doing']>['what'],
    work: (told: (done: number, of: number) => void) => Promise<Partial<KeptView>>,
  ): Promise<void> {
    if (view.doing) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stay);
    show({ doing: { what, done: 0, of: 0 }, said: undefined });
    const told = (done: number, of: number) => {
      const now = performance.now();
      if (now - drawn < PACE) return;
      drawn = now;
      show({ doing: { what, done, of } });
    };
    const news = await work(told).catch(
      (cause: unknown): Partial<KeptView> => ({
        said: {
          of: what === 'saving' ? 'save' : what === 'erasing' ? 'erase' : 'restore',
          is: 'wrong',
          text: unsavedWords(causeOf(cause)),
        },
      }),
    );
    removeEventListener('beforeunload', stay);
    show({ ...news, doing: undefined });
    void recount();
  }

  async function recount(): Promise<void> {
    const words = async (counted: Promise<string>) => counted.catch(() => '');
    const [audits, found, watched, shares] = await Promise.all([
      words(history.count().then((all) => count(all.audits, 'audit'))),
      words(
        Promise.all([batches.batches(), batches.size()]).then(([all, bytes]) => {
          const size = bytes > 0 ? `, ${sizeWords(bytes)}` : '';
          return `${count(all.length, 'batch', 'batches')}${size}`;
        }),
      ),
      words(watches.load().then(({ settings }) => count(settings.watches.length, 'page'))),
      words(shareLog.count().then((all) => count(all, 'share'))),
    ]);
    show({ beside: { audits, batches: found, watches: watched, shares } });
  }

  const on: KeptEvents = {
    saveBackup: (what) =>
      void run('saving', async (told) => {
        const { saveBackup } = await import('../kept/backup');
        const { name, bytes, lost } = await saveBackup(what, told);
        return {
          said: {
            of: 'save',
            is: lost > 0 ? 'wrong' : 'done',
            text: `${name}, ${sizeWords(bytes)}, is among your downloads.`,
            ...(lost > 0
              ? {
                  details: [
                    `${count(lost, 'thing')} in the storage cannot be read: damaged. The rest is in it.`,
                  ],
                }
              : {}),
          },
        };
      }),
    chooseFile: (file) =>
      void run('reading', async (told) => {
        chosen = undefined;
        const { lookInto } = await import('../kept/backup');
        const read = await lookInto(file, told);
        if (read.state === 'refused')
          return {
            file: undefined,
            said: { of: 'restore', is: 'wrong', text: refusalWords(read.why, read.version) },
          };
        chosen = file;
        return { file: { name: file.name, contents: read.contents } };
      }),
    forgetFile() {
      chosen = undefined;
      show({ file: undefined, said: undefined });
    },
    restore(mode) {
      const [file, about] = [chosen, view.file];
      if (!file || !about) return;
      void run('restoring', async (told) => {
        const { putBack } = await import('../kept/backup');
        const result = await putBack(file, Object.keys(about.contents.holds), mode, told);
        const cause = 'cause' in result ? causeOf(result.cause) : 'blocked';
        // Where nothing was changed, the same file can be tried again.
        const isOver = result.state === 'done' || result.state === 'both';
        if (isOver) chosen = undefined;
        return {
          said: { of: 'restore', ...restoredWords(result, mode, cause) },
          ...(isOver ? { file: undefined } : {}),
        };
      });
    },
    erase: (kinds) =>
      void run('erasing', async () => {
        const { erase } = await import('../kept/erase');
        const failed = await erase(kinds);
        return {
          said:
            failed.length > 0
              ? {
                  of: 'erase',
                  is: 'wrong',
                  text: `The browser did not erase ${erasedWords(failed)}. Starting it anew often helps.`,
                }
              : { of: 'erase', is: 'done', text: 'What you chose is erased.' },
        };
      }),
  };
  return {
    view: () => view,
    start: () => void recount(),
    on,
  };
}
