import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BatchPage, PageResult } from '../../utils/batch/batch.ts';
import type { ReportLine } from '../../utils/export/line.ts';
import type { Entry, Page as HistoryPage } from '../../utils/history/entry.ts';
import { auditPage } from '../extension/audit-page.ts';
import { openSession, type Session } from '../extension/session.ts';
import { demoSite } from '../replay/demo.ts';
import { median } from './median.ts';

/** Reports that are stored: few, and many. */
const [FEW, MANY] = [100, 10_000];
const ROUNDS = 9;

/** Milliseconds within which a screen must have answered. */
const PATIENCE = 60_000;

/** Milliseconds after which somebody may have typed the first word. Own choice. */
const TYPED = 1_500;

/** Records that are written in one transaction. */
const AT_ONCE = 500;

interface StoredCost {
  name: string;
  fewMs: number;
  manyMs: number;
  ratio: number;
}

export interface StoredCosts {
  few: number;
  many: number;
  rounds: number;
  costs: StoredCost[];
}

/** When the frame was painted in which something was there first. Runs in the page. */
const PAINTED = `((isThere) => new Promise((done, failed) => {
  const until = performance.now() + ${PATIENCE};
  const look = () => {
    if (!isThere()) {
      if (performance.now() > until) failed(new Error('It never came: ' + isThere));
      else requestAnimationFrame(look);
      return;
    }
    // A message that is sent before a frame is painted comes behind it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}))`;

const ROWS = 'tbody tr:is([data-page], [data-line])';

/** A screen of the dashboard from the beginning of its loading until its rows are painted. */
async function opened(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page.evaluate(
    `${PAINTED}(() => document.querySelector('${ROWS}') !== null)`,
  ) as Promise<number>;
}

/** From an act until its answer, which changes the text of something, is painted. */
const answered = (page: Page, act: string, what: string): Promise<number> =>
  page.evaluate(`(async () => {
    const text = () => ${what};
    const before = text();
    const start = performance.now();
    ${act};
    return (await ${PAINTED}(() => text() !== before)) - start;
  })()`) as Promise<number>;

/** How many were found, as the screen says it. */
const FOUND = `document.querySelector('search [role=status]')?.textContent`;

const search = (page: Page, words: string): Promise<number> =>
  answered(
    page,
    `{
      const field = document.querySelector('input[type=search]');
      field.value = ${JSON.stringify(words)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }`,
    FOUND,
  );

/** Writes records into a store of an open database. Runs in the page. */
const write = (page: Page, database: string, store: string, records: readonly unknown[]) =>
  page.evaluate(
    (name, into, all) =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.open(name);
        asked.onerror = () => failed(asked.error);
        asked.onsuccess = () => {
          const change = asked.result.transaction(into, 'readwrite');
          for (const record of all) change.objectStore(into).put(record);
          change.oncomplete = () => {
            asked.result.close();
            done();
          };
          change.onerror = () => failed(change.error);
        };
      }),
    database,
    store,
    records as never[],
  );

async function writeAll(page: Page, database: string, store: string, records: readonly unknown[]) {
  for (let at = 0; at < records.length; at += AT_ONCE)
    await write(page, database, store, records.slice(at, at + AT_ONCE));
}

const addressOf = (at: number): string =>
  `https://site-${at % 40}.example/notes/${at}-a-note-on-café-walls`;

const titleOf = (at: number): string => `Note ${at} on ${at % 9 === 0 ? 'café walls' : 'tides'}`;

function entryOf(line: ReportLine, at: number): { entry: Entry; page: HistoryPage } {
  const { score, page, version } = line;
  const url = addressOf(at);
  const key = url.replace(/^https:\/\//, '');
  const entry: Entry = {
    schema: 1,
    id: `bench${at}`,
    url,
    page: key,
    site: new URL(url).hostname,
    title: titleOf(at),
    type: page.type,
    at: new Date(Date.UTC(2026, 0, 1) + at * 600_000).toISOString(),
    overall: score.overall,
    range: score.range,
    band: score.band,
    verdicts: Object.fromEntries(
      Object.entries(score.networks).map(([id, { verdict }]) => [id, verdict]),
    ),
    pillars: Object.fromEntries(
      Object.entries(score.pillars).map(([id, pillar]) => [id, pillar.score]),
    ),
    version,
    note: '',
    bytes: 20_000,
  };
  const { id, site, title, type, at: moment, overall, band, note } = entry;
  return {
    entry,
    page: {
      page: key,
      site,
      at: moment,
      last: { id, url, site, title, type, at: moment, overall, band, note },
      audits: 1,
      points: [{ id, at: moment, overall }],
      tags: [],
    },
  };
}

function batchPageOf(line: ReportLine, at: number): BatchPage {
  const { score, findings, page, version } = line;
  const url = addressOf(at);
  const result: PageResult = {
    finalUrl: url,
    title: titleOf(at),
    type: page.type,
    at: '2026-11-26T12:00:00.000Z',
    overall: score.overall === null ? null : Math.max(0, score.overall - (at % 30)),
    range: score.range,
    band: score.band,
    ...(score.cap ? { cap: score.cap } : {}),
    verdicts: Object.fromEntries(
      Object.entries(score.networks).map(([id, { verdict }]) => [id, verdict]),
    ),
    pillars: Object.fromEntries(
      Object.entries(score.pillars).map(([id, pillar]) => [id, pillar.score]),
    ),
    toMend: findings.flatMap(({ rule, status, points = 0, problems: [problem] }) =>
      status === 'fail' || status === 'warn'
        ? [{ rule, status, points, ...(problem ? { message: problem.message } : {}) }]
        : [],
    ),
    says: 'The preview image weighs more than it should',
    version,
  };
  return { batch: 'bench', at, url, state: 'done', tries: 1, result };
}

/**
 * Fills a browser with so many stored audits, and a batch named `bench` of so many pages, made of real reports. Gives a
 * page of the extension, and the address that the extension’s pages begin with.
 */
export async function fill(session: Session, count: number): Promise<{ page: Page; base: string }> {
  const site = demoSite();
  session.replay?.serve(site);
  const lines: ReportLine[] = [];
  let base = '';
  for (const url of site.pages) {
    const page = await session.open(url);
    lines.push(
      await auditPage(session, page, {
        snapshot: true,
        look: async (popup) => {
          base = await popup.evaluate<string>(`chrome.runtime.getURL('')`);
        },
      }),
    );
    await page.close();
  }
  const lineAt = (at: number): ReportLine => {
    const line = lines[at % lines.length];
    if (!line) throw new Error('No page of the demo was audited.');
    return line;
  };
  const page = await session.puppeteer.newPage();
  // The extension makes its databases itself.
  for (const screen of ['history', 'batch']) {
    await page.goto('about:blank');
    await page.goto(`${base}dashboard.html#${screen}`);
    await page.waitForSelector('[data-state]:not([data-state=reading])');
  }
  const numbers = Array.from({ length: count }, (_, at) => at);
  const kept = numbers.map((at) => entryOf(lineAt(at), at));
  await writeAll(
    page,
    'history',
    'entries',
    kept.map(({ entry }) => entry),
  );
  await writeAll(
    page,
    'history',
    'pages',
    kept.map((each) => each.page),
  );
  await page.evaluate(
    async (ids, report) => {
      const stream = new Blob([report]).stream().pipeThrough(new CompressionStream('gzip'));
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      await new Promise<void>((done, failed) => {
        const asked = indexedDB.open('history');
        asked.onsuccess = () => {
          const change = asked.result.transaction('reports', 'readwrite');
          for (const id of ids) change.objectStore('reports').put(bytes, id);
          change.oncomplete = () => {
            asked.result.close();
            done();
          };
          change.onerror = () => failed(change.error);
        };
      });
    },
    kept.map(({ entry }) => entry.id),
    JSON.stringify(lineAt(0)),
  );
  await writeAll(
    page,
    'batches',
    'pages',
    numbers.map((at) => batchPageOf(lineAt(at), at)),
  );
  await write(page, 'batches', 'batches', [
    {
      schema: 1,
      id: 'bench',
      name: 'Bench',
      source: 'pasted',
      from: '',
      settings: { mode: 'served', perSite: 2, delay: 0, atOnce: 8, robots: true, keep: false },
      state: 'done',
      createdAt: '2026-11-26T12:00:00.000Z',
      endedAt: '2026-11-26T13:00:00.000Z',
      total: count,
      counts: { waiting: 0, done: count, failed: 0, refused: 0 },
      lately: [],
    },
  ]);
  return { page, base };
}

/** Words that are sought in turn; each finds something else than the one before. */
const WORDS = ['café', 'note 7', 'site-3.example', 'tides', 'walls 9'];

type Samples = Record<string, number[]>;

async function round(page: Page, base: string, samples: Samples): Promise<void> {
  const put = (name: string, ms: number) => {
    samples[name] ??= [];
    samples[name].push(ms);
  };
  await page.bringToFront();
  put('history opens', await opened(page, `${base}dashboard.html#history`));
  await page.waitForSelector('[data-searchable]');
  // Nobody types at once.
  await sleep(TYPED);
  for (const words of WORDS) put('history searches', await search(page, words));
  put('results open', await opened(page, `${base}dashboard.html#batch=bench`));
  await sleep(TYPED);
  for (const words of WORDS) put('results search', await search(page, words));
  await search(page, '');
  const press = (selector: string) => `document.querySelector('${selector}').click()`;
  const first = `document.querySelector('tr[data-line="0"]')?.textContent`;
  put('results in another order', await answered(page, press('th[data-col=page] button'), first));
  put('results with one problem', await answered(page, press('ol button[aria-pressed]'), FOUND));
}

/** What 10,000 stored audits and a batch of 10,000 pages cost against 100, in two browsers by turns. */
export async function storedCosts(): Promise<StoredCosts> {
  const few = await openSession('chromium');
  const many = await openSession('chromium').catch(async (error: unknown) => {
    await few.close();
    throw error;
  });
  try {
    const samples: [few: Samples, many: Samples] = [{}, {}];
    const filled = [await fill(few, FEW), await fill(many, MANY)] as const;
    for (let at = 0; at <= ROUNDS; at += 1) {
      // The first round is cold and does not count.
      const [into, among]: [Samples, Samples] = at === 0 ? [{}, {}] : samples;
      await round(filled[0].page, filled[0].base, into);
      await round(filled[1].page, filled[1].base, among);
    }
    const costs = Object.keys(samples[0]).map((name): StoredCost => {
      const [fewMs, manyMs] = [median(samples[0][name] ?? []), median(samples[1][name] ?? [])];
      return { name, fewMs, manyMs, ratio: manyMs / fewMs };
    });
    return { few: FEW, many: MANY, rounds: ROUNDS, costs };
  } finally {
    await few.close();
    await many.close();
  }
}
