import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from './audit/table.ts';
import { buildExtension } from './extension/build.ts';
import { openSession, type Session } from './extension/session.ts';
import { settled } from './extension/settled.ts';
import { demoSite } from './replay/demo.ts';
import { measure } from './test/size.ts';

// Machines differ, so what is kept and compared are ratios within one run, and bytes.

const ROUNDS = 15;
const WALKS = 30;
const BIG = 'https://big.example/page';

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A page of 20 000 elements with links, pictures and headings. */
function bigPage(): string {
  const block = (at: number) =>
    `<section><h2>Part ${at}</h2><p>Text <a href="/p/${at}">link</a> and <b>more</b>.</p><ul><li>One</li><li>Two</li></ul><img src="/i/${at}.png" alt=""></section>`;
  const body = Array.from({ length: 2000 }, (_, at) => block(at)).join('\n');
  return `<!doctype html><html lang="en"><head><title>Big</title><meta property="og:title" content="Big"></head><body>${body}</body></html>`;
}

/** An extension that does nothing but open a popup: what a click costs without us. */
function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shareworthy-bare-'));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Bare',
      version: '1',
      action: { default_popup: 'popup.html' },
    }),
  );
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><p>Nothing</p><script src="popup.js"></script>',
  );
  writeFileSync(
    join(folder, 'popup.js'),
    `globalThis.shareworthy = { settled: Promise.resolve({}) };
requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => performance.mark('findings-painted');
  port2.postMessage(undefined);
});`,
  );
  return folder;
}

/**
 * Milliseconds from the press of the button until the browser has painted the first findings (the empty
 * popup: its one line). Both popups leave the same mark in the same way; clocks of one machine agree.
 */
async function clickToFindings(session: Session, url: string): Promise<number> {
  const page = await session.open(url);
  const start = performance.timeOrigin + performance.now();
  const popup = await session.clickButton(page);
  const painted = await popup.evaluate<number>(`(async () => {
    for (;;) {
      const [mark] = performance.getEntriesByName('findings-painted');
      if (mark) return performance.timeOrigin + mark.startTime;
      await new Promise((go) => setTimeout(go, 20));
    }
  })()`);
  await popup.close();
  await page.close();
  return painted - start;
}

interface PageTimes {
  collectMs: number;
  walkMs: number;
  ratio: number;
  auditMs: number;
}

/** Collector against a bare walk over the same page, alternating, and the audit of its report. */
async function pageTimes(session: Session, url: string, collector: string): Promise<PageTimes> {
  const page = await session.open(url);
  const popup = await session.clickButton(page);
  const error = await settled(popup);
  if (error !== undefined) throw new Error(`${url}: ${error}`);
  const auditMs = await popup.evaluate<number>(
    `(async () => {
      const times = [];
      for (let round = 0; round < ${WALKS}; round += 1) times.push(await shareworthy.judgeAgain());
      return times.sort((a, b) => a - b)[${WALKS / 2}];
    })()`,
    60_000,
  );
  const options = await popup.evaluate<object>(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const func = () => globalThis.shareworthyOptions;
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
    return result;
  })()`);
  await popup.close();
  // The shipped file is run as it is, in the page: its last expression starts the collector.
  const samples = (await page.evaluate(
    async (code: string, given: object, walks: number) => {
      Object.assign(globalThis, { shareworthyOptions: given });
      const collects: number[] = [];
      const bare: number[] = [];
      const elements = [...document.querySelectorAll('*')].length;
      // biome-ignore lint/security/noGlobalEval: the measured file is ours, the page is a test page
      const collect = () => globalThis.eval(code);
      const walk = () => {
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
        let seen = 0;
        while (walker.nextNode() !== null) seen += 1;
        if (seen < elements - 1) throw new Error('The walk missed elements.');
      };
      // Timers tick every 0.1 ms: small pages are done many times over per sample.
      const perSample = Math.max(1, Math.ceil(20_000 / elements));
      const timed = (what: () => unknown) => {
        const start = performance.now();
        for (let time = 0; time < perSample; time += 1) what();
        return (performance.now() - start) / perSample;
      };
      for (let round = 0; round < walks; round += 1) {
        collects.push(timed(collect));
        bare.push(timed(walk));
      }
      return { collects, bare };
    },
    collector,
    options,
    WALKS,
  )) as { collects: number[]; bare: number[] };
  await page.close();
  const collectMs = median(samples.collects);
  const walkMs = median(samples.bare);
  return { collectMs, walkMs, ratio: collectMs / walkMs, auditMs };
}

async function main(): Promise<void> {
  const json = process.argv.includes('--json');
  const folder = await buildExtension('chromium');
  const bare = bareExtension();
  const demo = demoSite();
  const site = {
    ...demo,
    routes: [...demo.routes, { url: BIG, body: bigPage(), charset: 'utf-8' }],
  };
  const urls = [...demo.pages, BIG];
  const ours = await openSession('chromium');
  const theirs = await openSession('chromium', { folder: bare });
  try {
    ours.replay?.serve(site);
    theirs.replay?.serve(site);
    const collector = readFileSync(join(folder, 'collector.js'), 'utf8');
    const pages: Record<string, PageTimes> = {};
    for (const url of urls) pages[url] = await pageTimes(ours, url, collector);
    const clicks = { ours: [] as number[], bare: [] as number[] };
    const [first = BIG] = urls;
    await clickToFindings(theirs, first);
    for (let round = 0; round < ROUNDS; round += 1) {
      clicks.ours.push(await clickToFindings(ours, first));
      clicks.bare.push(await clickToFindings(theirs, first));
    }
    const result = {
      browser: ours.version,
      click: {
        oursMs: median(clicks.ours),
        bareMs: median(clicks.bare),
        ratio: median(clicks.ours) / median(clicks.bare),
        rounds: ROUNDS,
      },
      pages,
      bytes: Object.fromEntries(measure().map(({ name, bytes }) => [name, bytes])),
    };
    if (json) {
      process.stdout.write(`${JSON.stringify(result)}\n`);
      return;
    }
    const ms = (value: number) => value.toFixed(value < 1 ? 4 : 1);
    process.stdout.write(
      table([
        ['page', 'collect ms', 'bare walk ms', 'ratio', 'audit ms'],
        ...Object.entries(pages).map(([url, times]) => [
          url,
          ms(times.collectMs),
          ms(times.walkMs),
          times.ratio.toFixed(1),
          ms(times.auditMs),
        ]),
      ]),
    );
    const { click, bytes } = result;
    process.stdout.write(
      `\nclick to findings ${ms(click.oursMs)} ms, empty popup ${ms(click.bareMs)} ms, ratio ${click.ratio.toFixed(2)} (medians of ${ROUNDS})\n`,
    );
    for (const [name, size] of Object.entries(bytes))
      process.stdout.write(`${name}: ${size} bytes\n`);
    process.stdout.write(`${result.browser}\n`);
  } finally {
    await ours.close();
    await theirs.close();
    rmSync(bare, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
