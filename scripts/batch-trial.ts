import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  batchOf,
  changeBatch,
  doneBy,
  inState,
  pagesOf,
  type StoredPage,
} from '../tests/e2e/batch-screen.ts';
import { openDashboard } from '../tests/e2e/history-screen.ts';
import type { Screen } from '../tests/e2e/options-screen.ts';
import { grantedBuild } from '../tests/e2e/probes-flow.ts';
import { requested, until } from '../tests/e2e/support.ts';
import { type Job, jobsOf } from './audit/jobs.ts';
import { ensureBrowsers } from './browser/install.ts';
import { integerOption, parsedBy, wrongUsage } from './command/arguments.ts';
import { runCommand } from './command/run.ts';
import { openSession, type Session } from './extension/session.ts';
import type { Route } from './replay/route.ts';
import { type Replay, startReplay } from './replay/server.ts';

const USAGE = `Usage: npm run --silent batch-trial -- --manifest FILE [options] [folder]

Has the built extension audit a long list in Chromium, kills the browser in the midst of it, and
checks that every page has one result in the end. The pages of the manifest are served at their
addresses, and as often as needed at new ones.

  --manifest FILE   JSON array of { file, url, read_as }, as for npm run audit
  --pages N         length of the list (default 1000)
  --mode NAME       served (default) or rendered
  --kills N         how often the browser is killed (default 2)
  --help            this text

Prints what it saw as JSON. Exit code: 0 all is well, 1 it is not, 2 wrong usage.
`;

/** What the form calls the two ways. */
const MODES = { served: 'As served', rendered: 'As rendered' } as const;

/** Milliseconds between two looks at the memory. */
const EVERY = 3_000;

const DESK: Route = { url: 'https://desk.example/', body: '<!doctype html><title>Desk</title>' };

function options() {
  const { values, positionals } = parsedBy(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        manifest: { type: 'string' },
        pages: { type: 'string' },
        mode: { type: 'string' },
        kills: { type: 'string' },
        help: { type: 'boolean' },
      },
    }),
  );
  const { manifest, mode = 'served' } = values;
  if (manifest === undefined) return wrongUsage(USAGE, '--manifest is missing.');
  if (mode !== 'served' && mode !== 'rendered')
    return wrongUsage(USAGE, `--mode is “${mode}”; it can be served or rendered.`);
  return {
    manifest,
    targets: positionals,
    mode,
    pages: integerOption(USAGE, 'pages', values.pages ?? '1000', 1, 10_000),
    kills: integerOption(USAGE, 'kills', values.kills ?? '2', 0, 9),
  } as const;
}

/** So many different pages: those of the list, and again at other addresses. */
function repeated(jobs: readonly Job[], count: number): Route[] {
  const routes = jobs.flatMap((job) => job.routes?.slice(0, 1) ?? []);
  if (routes.length === 0) throw new Error('The manifest lists no page that is there.');
  const seen = new Set<string>();
  const all: Route[] = [];
  for (let at = 0; all.length < count; at += 1) {
    const { siblings: _, headers = {}, ...route } = routes[at % routes.length] as Route;
    const type = headers['content-type'] ?? 'text/html';
    const url = new URL(route.url);
    url.hash = '';
    if (at >= routes.length || seen.has(url.href)) url.searchParams.append('again', String(at));
    seen.add(url.href);
    // What the corpus takes for a page is served as one.
    const served = /html/.test(type) ? type : 'text/html';
    all.push({ ...route, url: url.href, headers: { ...headers, 'content-type': served } });
  }
  return all;
}

/** Memory of a process and all below it, in MB, what they share counted once; Linux only. */
function memoryBelow(root: number): number | undefined {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    }
    const below = (pid: number): boolean =>
      pid === root || (parents.has(pid) && pid > 1 && below(parents.get(pid) as number));
    return [...parents.keys()].filter(below).reduce((sum, pid) => {
      const [, kilobytes] =
        /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
      return sum + Number(kilobytes) / 1_024;
    }, 0);
  } catch {
    return undefined;
  }
}

interface Sample {
  /** Seconds since the beginning. */
  at: number;
  done: number;
  /** MB. */
  browser?: number;
  /** MB of objects in the runner, after what is dead was taken away. */
  runner?: number;
}

/** MB of live objects in the runner. */
async function runnerHeap({ puppeteer }: Session): Promise<number | undefined> {
  const target = puppeteer.targets().find((each) => each.url().endsWith('/runner.html'));
  const client = await target?.createCDPSession();
  if (!client) return undefined;
  try {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return usedSize / 1_048_576;
  } finally {
    await client.detach();
  }
}

const rounded = (value: number) => Math.round(value * 10) / 10;

async function main(): Promise<number> {
  const { pages: count, mode, kills, ...listed } = options();
  await ensureBrowsers(['chromium']);
  const routes = repeated(jobsOf(listed), count);
  const urls = routes.map(({ url }) => url);
  const profile = mkdtempSync(join(tmpdir(), 'shareworthy-trial-'));
  const folder = await grantedBuild('chromium');
  const replay: Replay = await startReplay();
  replay.serve({ routes: [DESK, ...routes] });
  const open = () => openSession('chromium', { folder, replay, profile });
  const say = (text: string) => process.stderr.write(text);
  let session = await open();
  let screen: Screen = await openDashboard(session, '#batch');
  const samples: Sample[] = [];
  const began = Date.now();
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      await sleep(EVERY);
      const pid = session.puppeteer.process()?.pid;
      const browser = pid === undefined ? undefined : memoryBelow(pid);
      const [runner, batch] = await Promise.all([
        runnerHeap(session).catch(() => undefined),
        current().catch(() => undefined),
      ]);
      if (!batch) continue;
      samples.push({
        at: Math.round((Date.now() - began) / 1_000),
        done: batch.counts.done,
        ...(browser === undefined ? {} : { browser: rounded(browser) }),
        ...(runner === undefined ? {} : { runner: rounded(runner) }),
      });
      say(`\r${batch.counts.done} of ${count} pages`);
    }
  };
  let id = '';
  const current = () => batchOf(screen, id);
  const problems: string[] = [];
  try {
    await screen.ask(`(() => {
      const modes = [...document.querySelectorAll('[role=radiogroup] input[type=radio]')];
      modes.find((each) => each.getAttribute('aria-label') === ${JSON.stringify(MODES[mode])}).click();
      const field = document.querySelector('textarea');
      field.value = ${JSON.stringify(urls.join('\n'))};
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return null;
    })()`);
    await until(
      'the list is read',
      () =>
        screen.ask<boolean>(
          `document.querySelector('[data-control=begin]').textContent.replace(/\\D/g, '') === '${count}'`,
        ),
      60_000,
    );
    await screen.ask(`(document.querySelector('[data-control=begin]').click(), null)`);
    await until('the batch', () => screen.ask<boolean>(`/#batch=./.test(location.hash)`), 60_000);
    id = await screen.ask<string>(`decodeURIComponent(location.hash.split('=')[1])`);
    const watching = watch();
    const known = new Map<number, string>();
    const note = (pages: readonly StoredPage[]) => {
      for (const { at, result } of pages) {
        if (!result) continue;
        if ((known.get(at) ?? result.at) !== result.at) problems.push(`${at} was audited again`);
        known.set(at, result.at);
      }
    };
    for (let kill = 1; kill <= kills; kill += 1) {
      await doneBy(screen, Math.floor((count * kill) / (kills + 1)), 3_600_000, id);
      note(await pagesOf(screen));
      const gone = new Promise((over) => session.puppeteer.once('disconnected', over));
      session.puppeteer.process()?.kill('SIGKILL');
      await gone;
      say(`\rkilled after ${known.size} pages\n`);
      session = await open();
      screen = await openDashboard(session, `#batch=${id}`);
    }
    await inState(screen, 'done', 3_600_000, id);
    isOver = true;
    await watching;
    const seconds = (Date.now() - began) / 1_000;
    const pages = await pagesOf(screen);
    note(pages);
    const asked = new Map<string, number>();
    for (const url of requested(session)) asked.set(url, (asked.get(url) ?? 0) + 1);
    const again = urls.filter((url) => (asked.get(url) ?? 0) > (mode === 'served' ? 1 : 2)).length;
    const whys: Record<string, string[]> = {};
    for (const { url, why } of pages)
      if (why !== undefined) whys[why] = [...(whys[why] ?? []), url].slice(0, 5);
    const { counts, settings } = (await current()) ?? {};
    const results = pages.filter(({ state, reportBytes }) => state === 'done' && reportBytes > 0);
    if (pages.length !== count) problems.push(`${pages.length} pages in place of ${count}`);
    if (results.length !== count) problems.push(`${results.length} results in place of ${count}`);
    if (new Set(results.map(({ url }) => url)).size !== count) problems.push('a page is missing');
    if (settings?.mode !== mode) problems.push(`it was audited as ${settings?.mode}`);
    if (again > kills * (settings?.atOnce ?? 0)) problems.push(`${again} pages were asked again`);
    const peak = (name: 'browser' | 'runner') =>
      Math.max(...samples.map((sample) => sample[name] ?? 0));
    const part = (from: number, to: number) =>
      samples.filter(({ done }) => done >= count * from && done < count * to);
    const middle = (some: readonly Sample[]) =>
      some.map(({ runner = 0 }) => runner).sort((a, b) => a - b)[Math.floor(some.length / 2)];
    say('\r');
    process.stdout.write(
      `${JSON.stringify(
        {
          pages: count,
          mode,
          kills,
          seconds: rounded(seconds),
          counts,
          results: results.length,
          askedAgain: again,
          reportMegabytes: rounded(
            pages.reduce((sum, { reportBytes }) => sum + reportBytes, 0) / 1_048_576,
          ),
          peakMegabytes: { browser: peak('browser'), runner: peak('runner') },
          runnerMegabytes: {
            firstThird: middle(part(0, 1 / 3)),
            lastThird: middle(part(2 / 3, 1)),
          },
          whys,
          problems,
        },
        undefined,
        2,
      )}\n`,
    );
    return problems.length === 0 ? 0 : 1;
  } finally {
    isOver = true;
    await changeBatch(screen, { state: 'stopped' }, id).catch(() => undefined);
    await session.close();
    await replay.close();
    for (const each of [folder, profile]) rmSync(each, { recursive: true, force: true });
  }
}

runCommand(main);
