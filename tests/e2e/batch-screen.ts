import type { Session } from '../../scripts/extension/session.ts';
import type { Report } from '../../utils/audit/report.ts';
import type { Batch, BatchPage, BatchSettings } from '../../utils/batch/batch.ts';
import type { Screen } from './options-screen.ts';
import { until } from './support.ts';

export type Pace = Partial<BatchSettings> & Pick<BatchSettings, 'mode'>;

/** An expression that opens the database of the batches, which the extension itself has made. */
const DATABASE = `new Promise((opened, failed) => {
  const asked = indexedDB.open('batches');
  asked.onsuccess = () => opened(asked.result);
  asked.onerror = () => failed(asked.error);
})`;

/** Runs code over the open database as \`db\`, and closes it. */
const within = <Value>(screen: Screen, code: string): Promise<Value> =>
  screen.ask(`(async () => {
    const db = await ${DATABASE};
    const all = (store) => new Promise((read, failed) => {
      const asked = db.transaction(store).objectStore(store).getAll();
      asked.onsuccess = () => read(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    const over = (change) => new Promise((ended, failed) => {
      change.oncomplete = () => ended(null);
      change.onabort = () => failed(change.error);
    });
    try { ${code} } finally { db.close(); }
  })()`);

const send = (kind: string, value: unknown = null) =>
  `(globalThis.browser ?? chrome).runtime.sendMessage({ shareworthy: '${kind}', value: ${JSON.stringify(value)} })`;

/** Has the background do what the dashboard has it do. */
export const startRunner = (screen: Screen) =>
  screen.ask(`${send('start-runner')}.then(() => null)`);

/** Keeps a batch as the form of the dashboard does, and has it begun. */
export async function beginBatch(
  screen: Screen,
  urls: readonly string[],
  { mode, ...pace }: Pace,
  id = 'first',
): Promise<void> {
  // The background makes the database when it is asked for the first time.
  await startRunner(screen);
  const settings: BatchSettings = {
    mode,
    perSite: 2,
    delay: 50,
    atOnce: 4,
    robots: true,
    keep: false,
    ...pace,
  };
  const batch: Batch = {
    schema: 1,
    id,
    name: 'Pages',
    source: 'pasted',
    from: '',
    settings,
    state: 'running',
    createdAt: new Date().toISOString(),
    total: urls.length,
    counts: { waiting: urls.length, done: 0, failed: 0, refused: 0 },
    lately: [],
  };
  await until('the database', () =>
    within<boolean>(screen, `return db.objectStoreNames.contains('pages');`).catch(() => false),
  );
  await within(
    screen,
    `const change = db.transaction(['batches', 'pages'], 'readwrite');
    change.objectStore('batches').add(${JSON.stringify(batch)});
    ${JSON.stringify(urls)}.forEach((url, at) => change.objectStore('pages').add(
      { batch: ${JSON.stringify(id)}, at, url, state: 'waiting', tries: 0 }));
    await over(change);
    const channel = new BroadcastChannel('batches');
    channel.postMessage(${JSON.stringify(id)});
    channel.close();
    return null;`,
  );
  await startRunner(screen);
}

/** What the user changes of a batch. */
export const changeBatch = (screen: Screen, change: Partial<Batch>, id = 'first') =>
  within(
    screen,
    `const change = db.transaction('batches', 'readwrite');
    const store = change.objectStore('batches');
    store.get(${JSON.stringify(id)}).onsuccess = ({ target }) =>
      store.put({ ...target.result, ...${JSON.stringify(change)} });
    await over(change);
    const channel = new BroadcastChannel('batches');
    channel.postMessage(${JSON.stringify(id)});
    channel.close();
    return null;`,
  );

/** Has pages stand as refused, as where their site was not allowed. */
export const refuseAll = (screen: Screen, id = 'first') =>
  within(
    screen,
    `const change = db.transaction(['batches', 'pages'], 'readwrite');
    const [lines, pages] = [change.objectStore('batches'), change.objectStore('pages')];
    pages.getAll().onsuccess = ({ target }) => target.result.forEach((page) =>
      pages.put({ ...page, state: 'refused', tries: 1, why: 'Not allowed.', lacksAccess: true }));
    lines.get(${JSON.stringify(id)}).onsuccess = ({ target }) => {
      const counts = { waiting: 0, done: 0, failed: 0, refused: target.result.total };
      lines.put({ ...target.result, counts, state: 'done', endedAt: new Date().toISOString() });
    };
    await over(change);
    const channel = new BroadcastChannel('batches');
    channel.postMessage(${JSON.stringify(id)});
    channel.close();
    return null;`,
  );

export const batchOf = (screen: Screen, id = 'first') =>
  within<Batch | undefined>(
    screen,
    `return (await all('batches')).find((each) => each.id === ${JSON.stringify(id)});`,
  );

/** A page as it is stored, with the bytes of its report. */
export type StoredPage = BatchPage & { reportBytes: number };

/** All pages of all batches. */
export const pagesOf = (screen: Screen) =>
  within<StoredPage[]>(
    screen,
    `const [pages, keys] = await Promise.all([all('pages'), new Promise((read) => {
      const found = {};
      db.transaction('reports').objectStore('reports').openCursor().onsuccess = ({ target }) => {
        if (!target.result) return read(found);
        found[target.result.key.join(' ')] = target.result.value.bytes.length;
        target.result.continue();
      };
    })]);
    return pages.map((page) => ({ ...page, reportBytes: keys[page.batch + ' ' + page.at] ?? 0 }));`,
  );

/** The report of a page. */
export const reportOf = (screen: Screen, at: number, id = 'first') =>
  within<Report>(
    screen,
    `const bytes = await new Promise((read) => {
      db.transaction('reports').objectStore('reports').get([${JSON.stringify(id)}, ${at}])
        .onsuccess = ({ target }) => read(target.result.bytes);
    });
    return new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'))).json();`,
  );

/** Waits until so many pages are done. */
export const doneBy = (screen: Screen, count: number, timeoutMs = 60_000, id = 'first') =>
  until(
    `${count} pages done`,
    async () => ((await batchOf(screen, id))?.counts.done ?? 0) >= count,
    timeoutMs,
  );

/** Waits until the batch is in a state. */
export const inState = (screen: Screen, state: Batch['state'], timeoutMs = 90_000, id = 'first') =>
  until(
    `the batch is ${state}`,
    async () => (await batchOf(screen, id))?.state === state,
    timeoutMs,
  );

/** Removes all batches, once nobody works on them. */
export async function emptyBatches(screen: Screen): Promise<void> {
  await within(
    screen,
    `const names = [...db.objectStoreNames];
    if (names.length === 0) return null;
    const change = db.transaction(names, 'readwrite');
    for (const name of names) change.objectStore(name).clear();
    await over(change);
    const channel = new BroadcastChannel('batches');
    channel.postMessage('');
    channel.close();
    return null;`,
  );
  await until(
    'the runner rests',
    () =>
      screen.ask<boolean>(
        `navigator.locks.query().then(({ held = [] }) => held.every(({ name }) => name !== 'runner'))`,
      ),
    30_000,
  );
}

/** Stops the background in the midst of things, as a browser does that needs the memory. */
export async function killBackground(session: Session, screen: Screen): Promise<void> {
  if (session.browser === 'firefox') {
    // What hangs on the background's page goes with it.
    await screen.ask(`browser.runtime.getBackgroundPage().then((page) => {
      for (const frame of page.document.querySelectorAll('iframe')) frame.remove();
      return null;
    })`);
    return;
  }
  const target = session.puppeteer
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().endsWith('/background.js'));
  await (await target?.worker())?.close();
}
