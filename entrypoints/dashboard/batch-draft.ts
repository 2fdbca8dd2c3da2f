import type {
  BookmarkFolder,
  DraftChange,
  DraftEvents,
  DraftView,
  Notice,
} from '../../components/batch/view';
import { grouped } from '../../utils/audit/describe';
import { isXml, readList } from '../../utils/batch/addresses';
import type { Batch, BatchMode, BatchSettings, BatchSource } from '../../utils/batch/batch';
import { listText, MOST_OF_LIST } from '../../utils/batch/list-text';
import type { Folder } from '../../utils/platform/bookmarks';
import type { DatabaseTrouble } from '../../utils/platform/database';
import type { Given } from '../../utils/platform/open-tabs';
import type { Fetched, NewBatch } from '../kept/batches';
import { grantedIn, nameFor, type Reading, readingOf } from './batch-reading';

/** Milliseconds to wait for more keys before the field is read. Own choice. */
const CALM = 200;

/** Bad entries and troubles that are told one by one. Own choice. */
const TOLD = 5;

/** What the form reaches out with. */
export interface DraftPorts {
  settings: Readonly<Record<BatchMode, BatchSettings>>;
  granted(): Promise<readonly string[]>;
  onGrants(changed: () => void): () => void;
  /** The next three ask the user: only within a press, before anything is waited for. */
  ask(origins: readonly string[]): Promise<boolean>;
  tabs(): Promise<Given<string[]>>;
  folders(): Promise<Given<Folder[]>>;
  listAt(url: string, signal: AbortSignal, told: (count: number) => void): Promise<Fetched>;
  begin(wanted: NewBatch, urls: readonly string[]): Promise<Batch>;
  trouble(cause: unknown): DatabaseTrouble;
}

export interface BatchDraft {
  view(): DraftView;
  on: DraftEvents;
  /** Looks after what is granted; returns the way out. */
  open(): () => void;
}

const TROUBLE: Readonly<Record<DatabaseTrouble, string>> = {
  full: 'The browser gives no more room, so the batch was not begun. Delete an old batch or free disk space, then press Start again. Your list stays as it is.',
  newer:
    'A newer Shareworthy has written these batches, so this version begins none. Update Shareworthy; copy your list meanwhile.',
  blocked:
    'The browser does not let the batch be kept, so it was not begun. Your list stays as it is; copy it before you close this page.',
};

const counted = (count: number, one: string, many = `${one}s`) =>
  `${grouped(count)} ${count === 1 ? one : many}`;

const addresses = (count: number) => counted(count, 'address', 'addresses');

/** The address of a sitemap or feed as people type it; a site alone stands for its sitemap. */
export function listAddress(written: string): string | undefined {
  const text = written.trim();
  const full = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(full)) return undefined;
  const url = new URL(full);
  return url.pathname === '/' && url.search === '' ? new URL('/sitemap.xml', url).href : url.href;
}

/** The form for a new batch: what is written, what was read of it, and how it starts. */
export function batchDraft(
  ports: DraftPorts,
  changed: () => void,
  begun: (batch: Batch) => void,
): BatchDraft {
  const { served } = ports.settings;
  let text = '';
  let listUrl = '';
  let granted: readonly string[] = [];
  let reading: Reading = readingOf('', granted);
  let isStale = false;
  let fetching: DraftView['fetching'];
  let stopping: AbortController | undefined;
  let kept: Folder[] | undefined;
  let name = '';
  let settings: BatchSettings = { ...served };
  let step: DraftView['step'] = 'list';
  let wasAsked = false;
  let notice: DraftView['notice'];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Where all of the text came from; `undefined`: from several places, or by hand. */
  let origin: { source: BatchSource; from: string } | undefined;

  const say = (news: Notice | undefined, at: 'list' | 'start' = 'list') => {
    notice = news && { ...news, at };
    changed();
  };

  function readNow() {
    clearTimeout(waiting);
    reading = readingOf(text, granted);
    isStale = false;
  }
  /** Every change of the list takes the question back that was about another. */
  function write(next: string) {
    text = next;
    isStale = true;
    step = 'list';
    wasAsked = false;
  }
  /** Puts addresses below what is there. */
  function add(lines: string, source: BatchSource, from: string) {
    origin = text.trim() === '' ? { source, from } : undefined;
    const above = text.trim() === '' ? '' : `${text.replace(/\n+$/, '')}\n`;
    write(`${above}${lines}\n`);
    readNow();
  }
  /** What a sitemap or feed holds that is no address. */
  function badOf(bad: Reading['list']['bad'], of: string): string[] {
    if (bad.length === 0) return [];
    const some = bad
      .slice(0, TOLD)
      .map(({ line, text: written }) => `${of}, entry ${line}: “${written}” is no web address.`);
    return bad.length > TOLD
      ? [...some, `${of}: ${counted(bad.length - TOLD, 'more entry', 'more entries')} without one.`]
      : some;
  }
  function addText(written: string, source: BatchSource, from: string): string[] {
    if (!isXml(written)) {
      add(written.replace(/\n+$/, ''), source, from);
      return [];
    }
    const { urls, sitemaps, bad } = readList(written);
    const found = [...sitemaps, ...urls];
    if (found.length > 0) add(found.join('\n'), source, from);
    const what = from || 'What was pasted';
    return found.length === 0 && bad.length === 0
      ? [`${what} holds no addresses that a sitemap or feed would list.`]
      : badOf(bad, what);
  }

  async function refreshGrants() {
    granted = await ports.granted();
    reading = { ...reading, ...grantedIn(reading.list, granted) };
    changed();
  }

  async function addFiles(files: readonly File[]) {
    if (files.length === 0) return;
    fetching = { what: 'file' };
    changed();
    const told: string[] = [];
    for (const file of files) {
      if (file.size > MOST_OF_LIST)
        told.push(`${file.name} is larger than ${MOST_OF_LIST / 1_048_576} MB and was not read.`);
      else
        try {
          told.push(
            ...addText(await listText(new Uint8Array(await file.arrayBuffer())), 'file', file.name),
          );
        } catch {
          told.push(`${file.name} cannot be read. It may have been moved.`);
        }
    }
    fetching = undefined;
    say(
      told.length > 0
        ? { is: 'wrong', text: 'Not all of it is a list.', details: told }
        : undefined,
    );
  }

  async function addTabs() {
    const asked = ports.tabs();
    fetching = { what: 'tabs' };
    changed();
    const given = await asked;
    fetching = undefined;
    if (given.state !== 'ok')
      return say({
        is: 'wrong',
        text:
          given.state === 'refused'
            ? 'The browser did not allow Shareworthy to see the addresses of tabs. Nothing was added.'
            : 'The browser did not tell which tabs are open.',
      });
    if (given.value.length === 0)
      return say({
        is: 'wrong',
        text: 'No open tab shows a web page. Private windows are left out.',
      });
    add(given.value.join('\n'), 'tabs', '');
    say({ is: 'done', text: `${addresses(given.value.length)} added from the open tabs.` });
  }

  async function showFolders() {
    const asked = ports.folders();
    fetching = { what: 'bookmarks' };
    changed();
    const given = await asked;
    fetching = undefined;
    if (given.state === 'ok') {
      kept = given.value;
      return say(undefined);
    }
    say({
      is: 'wrong',
      text:
        given.state === 'refused'
          ? 'The browser did not allow Shareworthy to read bookmarks. Nothing was added.'
          : 'The browser did not tell which bookmarks there are.',
    });
  }

  /** Reads lists one after the other; what is there stays, whatever becomes of them. */
  async function fetchLists(urls: readonly string[], isAllowed: Promise<boolean>) {
    stopping?.abort();
    const own = new AbortController();
    stopping = own;
    fetching = { what: 'list', url: urls[0] ?? '', found: 0 };
    notice = undefined;
    changed();
    await isAllowed;
    // What was refused is told by whoever cannot read it.
    await refreshGrants();
    const told: string[] = [];
    const found: string[] = [];
    const done = new Set<string>();
    for (const url of urls) {
      if (own.signal.aborted) break;
      fetching = { what: 'list', url, found: found.length };
      changed();
      const came = await ports.listAt(url, own.signal, (count) => {
        if (stopping !== own) return;
        fetching = { what: 'list', url, found: found.length + count };
        changed();
      });
      if (came.state === 'failed') {
        if (!own.signal.aborted) told.push(`${url}: ${came.why}`);
        continue;
      }
      done.add(url);
      found.push(...came.urls);
      told.push(...badOf(came.bad, url), ...came.left);
      if (came.beyond > 0) told.push(`${url}: ${addresses(came.beyond)} more than a batch takes.`);
    }
    if (stopping !== own) return;
    stopping = undefined;
    fetching = undefined;
    const isStopped = own.signal.aborted;
    if (found.length > 0) {
      // The list itself is no page.
      const without = isXml(text)
        ? reading.list.urls.join('\n')
        : text
            .split('\n')
            .filter((line) => !done.has(line.trim()))
            .join('\n');
      text = without.trim() === '' ? '' : without;
      const [first = ''] = done;
      add(found.join('\n'), /feed|rss|atom/i.test(first) ? 'feed' : 'sitemap', first);
      listUrl = '';
    }
    if (isStopped)
      return say({
        is: 'wrong',
        text: `Stopped; ${found.length > 0 ? `${addresses(found.length)} added before.` : 'nothing was added.'}`,
      });
    say(
      found.length === 0
        ? {
            is: 'wrong',
            text: 'No address was found there.',
            details: told.slice(0, 2 * TOLD),
          }
        : {
            is: told.length > 0 ? 'wrong' : 'done',
            text: `${addresses(found.length)} added.`,
            details: told.slice(0, 2 * TOLD),
          },
    );
  }

  function readLists(written: readonly string[]) {
    const urls = written.flatMap((each) => listAddress(each) ?? []);
    if (urls.length === 0)
      return say({ is: 'wrong', text: 'This is no web address. Nothing was changed.' });
    const { missing } = grantedIn({ ...reading.list, urls, sitemaps: [] }, granted);
    void fetchLists(urls, missing.length === 0 ? Promise.resolve(true) : ports.ask(missing));
  }

  async function start() {
    const { urls, read } = reading;
    step = 'starting';
    notice = undefined;
    changed();
    const { source, from } = origin ?? { source: 'pasted' as const, from: '' };
    try {
      const wanted = { name: name.trim() || nameFor(read.sites), source, from, settings };
      const batch = await ports.begin(wanted, urls);
      step = 'list';
      wasAsked = false;
      text = '';
      name = '';
      origin = undefined;
      readNow();
      begun(batch);
    } catch (cause) {
      step = 'list';
      say({ is: 'wrong', text: TROUBLE[ports.trouble(cause)] }, 'start');
    }
  }

  function change({ text: next, listUrl: list, name: called, mode, ...others }: DraftChange) {
    if (next !== undefined) {
      if (next.trim() === '') origin = undefined;
      write(next);
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        readNow();
        changed();
      }, CALM);
    }
    if (list !== undefined) listUrl = list;
    if (called !== undefined) name = called;
    if (mode !== undefined && mode !== settings.mode) {
      // What the user has not touched is as the other way wants it.
      const [was, is] = [ports.settings[settings.mode], ports.settings[mode]];
      settings = {
        ...settings,
        mode,
        atOnce: is.atOnce,
        perSite: settings.perSite === was.perSite ? is.perSite : settings.perSite,
        delay: settings.delay === was.delay ? is.delay : settings.delay,
      };
    }
    settings = { ...settings, ...others };
    changed();
  }

  const on: DraftEvents = {
    change,
    addFiles: (files) => void addFiles(files),
    addText(written) {
      const told = addText(written, 'pasted', '');
      say(
        told.length > 0
          ? { is: 'wrong', text: 'Not all of it is a list.', details: told }
          : undefined,
      );
    },
    addTabs: () => void addTabs(),
    showFolders: () => void showFolders(),
    addFolder(id) {
      const folder = kept?.find((each) => each.id === id);
      if (!folder) return;
      kept = undefined;
      add(folder.urls.join('\n'), 'bookmarks', folder.path.at(-1) ?? '');
      say({ is: 'done', text: `${addresses(folder.urls.length)} added from bookmarks.` });
    },
    hideFolders() {
      kept = undefined;
      changed();
    },
    readLists,
    stopReading: () => stopping?.abort(),
    begin() {
      if (isStale) readNow();
      if (reading.urls.length === 0 || step === 'starting') return changed();
      if (reading.missing.length === 0) return void start();
      step = 'asking';
      wasAsked = false;
      changed();
    },
    notNow() {
      step = 'list';
      changed();
    },
    allow() {
      const asked = ports.ask(reading.missing);
      void asked.then(async () => {
        await refreshGrants();
        if (step !== 'asking') return;
        if (reading.missing.length === 0) return start();
        wasAsked = true;
        changed();
      });
    },
    startWithAllowed: () => void start(),
    dismiss: () => say(undefined),
  };

  const folders = (): BookmarkFolder[] | undefined =>
    kept?.map(({ id, path, urls }) => ({ id, name: path.join(' › '), pages: urls.length }));

  return {
    on,
    view() {
      const { mode, perSite, delay, robots, keep } = settings;
      const { read } = reading;
      return {
        text,
        listUrl,
        read,
        isStale,
        fetching,
        folders: folders(),
        name,
        ownName: read.sites.length === 0 ? '' : nameFor(read.sites),
        mode,
        perSite,
        delay,
        robots,
        keep,
        step,
        wasAsked,
        notice,
      };
    },
    open() {
      void refreshGrants();
      return ports.onGrants(() => void refreshGrants());
    },
  };
}
