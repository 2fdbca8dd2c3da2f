import type { Session } from '../../scripts/extension/session.ts';
import type { ReportLine } from '../../utils/export/line.ts';
import { type Screen, screenOf } from './options-screen.ts';
import { reportOf, until, withPopup } from './support.ts';

const DESK = 'https://desk.example/';

/** A page of a site of ours, as it is served before and after somebody has worked on it. */
const page = (head: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>How a tide mill works</title>${head}</head>
<body><main><article><h1>How a tide mill works</h1>
<p>${'The sea comes back twice a day, and never at the same hour. '.repeat(30)}</p></article></main></body></html>`;

const GOOD = `<meta name="description" content="A wheel that the sea turns twice a day.">
<meta property="og:title" content="How a tide mill works"><meta property="og:type" content="article">
<meta property="og:description" content="A wheel that the sea turns twice a day.">
<meta property="og:image" content="https://mill.example/wheel.png"><meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="https://mill.example/how">`;

const WORSE = GOOD.replace(/<meta property="og:image"[^>]*>/, '').replace(
  'How a tide mill works"><meta property="og:type"',
  'Tide mills"><meta property="og:type"',
);

const PAGE = 'https://mill.example/how';

/** Serves the page as it was, after its picture was lost and X was kept out, or not at all. */
export function serveMill(session: Session, how: 'good' | 'worse' | 'gone'): void {
  const isGood = how === 'good';
  const robots = isGood ? 'User-agent: *\nAllow: /\n' : 'User-agent: Twitterbot\nDisallow: /\n';
  session.replay?.serve({
    routes: [
      { url: DESK, body: '<!doctype html><title>Desk</title>', charset: 'utf-8' },
      how === 'gone'
        ? { url: PAGE, status: 404, body: '<!doctype html><title>Gone</title>', charset: 'utf-8' }
        : { url: PAGE, body: page(isGood ? GOOD : WORSE), charset: 'utf-8' },
      { url: 'https://mill.example/robots.txt', body: robots, charset: 'utf-8' },
    ],
  });
}

/** Reports that the extension itself makes of a page before and after its picture was lost. */
export async function twoReports(session: Session): Promise<[ReportLine, ReportLine]> {
  serveMill(session, 'good');
  const before = await withPopup(session, PAGE, reportOf);
  serveMill(session, 'worse');
  const after = await withPopup(session, PAGE, reportOf);
  return [
    { ...before, capturedAt: '2026-11-18T16:31:00.000Z' },
    { ...after, capturedAt: '2026-11-22T14:05:00.000Z' },
  ];
}

/** The same report as of another page of another day, without its capture. */
export function variant(report: ReportLine, at: number): ReportLine {
  const { snapshot: _, ...rest } = report;
  const url = `https://site-${at % 7}.example/notes/${at}`;
  return {
    ...rest,
    url,
    finalUrl: url,
    capturedAt: new Date(Date.UTC(2026, 9, 1, 0, at)).toISOString(),
    page: { ...rest.page, title: `Note ${at}${at % 50 === 0 ? ' on café walls' : ''}` },
    score: { ...rest.score, overall: 30 + (at % 60) },
  };
}

/** Opens the dashboard in a tab of its own, as the popup does. */
export async function openDashboard(
  session: Session,
  hash = '#history',
  /** Code that runs in the page before any of ours. */
  first?: string,
): Promise<Screen> {
  const desk = await session.open(DESK);
  const popup = await session.clickButton(desk);
  const before = new Set(await session.puppeteer.pages());
  // The new tab may take the popup away before it can answer.
  await popup
    .evaluate(`((globalThis.browser ?? chrome).tabs.create({
      url: (globalThis.browser ?? chrome).runtime.getURL('/dashboard.html${hash}'),
    }).catch(() => undefined), null)`)
    .catch(() => undefined);
  const opened = await until('a new tab', async () =>
    (await session.puppeteer.pages()).find((each) => !before.has(each)),
  );
  await popup.close().catch(() => undefined);
  await desk.close();
  const screen = screenOf(opened);
  await ready(screen);
  if (first !== undefined) {
    await opened.evaluateOnNewDocument(first);
    await reopen(screen);
  }
  return screen;
}

const ready = (screen: Screen) =>
  until('the dashboard', () =>
    screen
      .ask<boolean>(`document.querySelector('[data-state]:not([data-state=reading])') !== null`)
      .catch(() => false),
  );

/** Loads the dashboard anew, with nothing chosen. */
export async function reopen(screen: Screen): Promise<void> {
  await screen.ask(
    `(history.replaceState(null, '', '#history'), document.querySelector('#app').remove(), location.reload(), null)`,
  );
  await ready(screen);
}

/** Hands a file to the field behind “Import”, as the browser does once one is chosen. */
export async function importText(
  screen: Screen,
  text: string,
  name = 'reports.json',
): Promise<void> {
  await screen.ask(`(() => {
    const field = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  })()`);
}

export const linesOf = (reports: readonly ReportLine[]): string =>
  reports.map((report) => JSON.stringify(report)).join('\n');

/** Erases everything that is kept. */
export const emptyHistory = (screen: Screen) =>
  screen.ask(`new Promise((done, failed) => {
    const asked = indexedDB.open('history');
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const stores = [...asked.result.objectStoreNames];
      if (stores.length === 0) { asked.result.close(); return done(null); }
      const change = asked.result.transaction(stores, 'readwrite');
      for (const store of stores) change.objectStore(store).clear();
      change.oncomplete = () => {
        asked.result.close();
        new BroadcastChannel('history').postMessage('changed');
        done(null);
      };
    };
  })`);

/** Titles of the pages that are listed, in their order. */
export const listed = (screen: Screen) =>
  screen.ask<string[]>(
    `[...document.querySelectorAll('[data-page] th [class*=title] > bdi')].map((each) => each.textContent)`,
  );
