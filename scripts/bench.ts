import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Job, jobsOf } from './audit/jobs.ts';
import { table } from './audit/table.ts';
import { bytesShipped } from './bench/bytes.ts';
import { type CardsCosts, cardsCosts } from './bench/cards.ts';
import { bareExtension, type Clicks, clicks } from './bench/click.ts';
import { type ElementCosts, elementCosts, sizedRoutes } from './bench/element-costs.ts';
import { type PageCosts, pageCosts } from './bench/page-costs.ts';
import { type ServedCosts, servedCosts } from './bench/served.ts';
import { type ServedInBrowser, servedInBrowser } from './bench/served-browser.ts';
import { benchSite } from './bench/site.ts';
import { type StoredCosts, storedCosts } from './bench/stored.ts';
import type { FirstPages } from './bench/warm.ts';
import { buildExtension, ROOT } from './extension/build.ts';
import { openSession } from './extension/session.ts';

// Usage: npm run bench [-- --json]. Machines differ: what is compared are ratios within one run, and bytes.
// npm run bench -- --served [--manifest FILE]: pages as served, those of the demo or of a manifest, by the command and by
// a batch in Chromium.
// npm run bench -- --stored: 10,000 stored audits, and a batch of 10,000 pages, against 100.

interface Result {
  browser: string;
  click: Clicks;
  cards: CardsCosts;
  pages: Record<string, PageCosts>;
  sizes: ElementCosts[];
  batch: ServedInBrowser;
  bytes: ReturnType<typeof bytesShipped>;
}

async function bench(): Promise<Result> {
  const folder = await buildExtension('chromium');
  const collector = readFileSync(join(folder, 'collector.js'), 'utf8');
  const { site, pages } = benchSite();
  const bareFolder = bareExtension();
  const sessions = await Promise.all([
    openSession('chromium'),
    openSession('chromium', { folder: bareFolder }),
  ]);
  const [ours, bare] = sessions;
  try {
    const routes = [...site.routes, ...sizedRoutes()];
    for (const { replay } of sessions) replay?.serve({ ...site, routes });
    const costs: Record<string, PageCosts> = {};
    for (const [name, url] of Object.entries(pages)) {
      costs[name] = await pageCosts(ours, url, collector);
    }
    const sizes = await elementCosts(ours, collector);
    const [first = ''] = Object.values(pages);
    const click = await clicks(ours, bare, first);
    const cards = await cardsCosts(ours, first);
    const batch = await servedInBrowser(servedJobs(), ours);
    const bytes = bytesShipped();
    return { browser: ours.version, click, cards, pages: costs, sizes, batch, bytes };
  } finally {
    for (const session of sessions) await session.close();
    rmSync(bareFolder, { recursive: true, force: true });
  }
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0);

function words({ browser, click, cards, pages, sizes, batch, bytes }: Result): string {
  const costs = table([
    ['page', 'elements', 'collect', 'walk', 'ratio', 'audit', 'JSON', 'ratio', 'snapshot'],
    ...Object.entries(pages).map(([name, page]) => [
      name,
      String(page.elements),
      `${ms(page.collectMs)} ms`,
      `${ms(page.walkMs)} ms`,
      page.collectToWalk.toFixed(1),
      `${ms(page.auditMs)} ms`,
      `${ms(page.jsonMs)} ms`,
      page.auditToJson.toFixed(1),
      `${(page.snapshotBytes / 1000).toFixed(1)} kB`,
    ]),
  ]);
  const growth = table([
    ['elements', 'collect', 'bare walk', 'ratio', 'walk with attributes', 'ratio', 'per element'],
    ...sizes.map((size) => [
      String(size.elements),
      `${ms(size.collectMs)} ms`,
      `${ms(size.bareMs)} ms`,
      size.collectToBare.toFixed(1),
      `${ms(size.walkMs)} ms`,
      size.collectToWalk.toFixed(1),
      `${size.perElement.toFixed(2)} µs`,
    ]),
  ]);
  const press = table([
    ['from press to paint', 'ours', 'bare popup', 'ratio'],
    [
      `median of ${click.rounds}`,
      `${ms(click.oursMs)} ms`,
      `${ms(click.bareMs)} ms`,
      click.ratio.toFixed(2),
    ],
  ]);
  const drawn = table([
    ['from tab to paint of the cards', 'first time', 'again', 'bare popup', 'ratio', 'shift after'],
    [
      `median of ${cards.rounds}`,
      `${ms(cards.paintMs)} ms`,
      `${ms(cards.againMs)} ms`,
      `${ms(click.bareMs)} ms`,
      (cards.paintMs / click.bareMs).toFixed(2),
      cards.shift.toFixed(3),
    ],
  ]);
  const shipped = table([
    ['shipped', 'bytes', 'gzipped'],
    ...Object.entries(bytes).map(([name, { raw, gzip }]) => [name, String(raw), String(gzip)]),
  ]);
  return [costs, growth, press, drawn, batchWords(batch), shipped, `${browser}\n`].join('\n');
}

/** Pages that are audited as served: those of the demo, or of the manifest that the command names. */
function servedJobs(): Job[] {
  const at = process.argv.indexOf('--manifest');
  const manifest = at < 0 ? undefined : process.argv[at + 1];
  const targets = [join(ROOT, 'demo')];
  return jobsOf(manifest === undefined ? { targets } : { manifest, targets: [] });
}

interface Served {
  command: ServedCosts;
  batch: ServedInBrowser;
}

async function benchServed(): Promise<Served> {
  const jobs = servedJobs();
  return { command: await servedCosts(jobs), batch: await servedInBrowser(jobs) };
}

const aSecond = (rate: number): string => `${ms(rate)} a second`;

/** New code is slow: engines compile it while it runs. */
const firstWords = (first: FirstPages): string[] => [
  `audited, the first ${first.pages} pages`,
  aSecond(first.rate),
  first.ratio.toFixed(2),
];

function batchWords({ pages, workers, ...batch }: ServedInBrowser): string {
  return table([
    ['batch as served, in Chromium', 'rate', 'ratio'],
    [`DOMParser alone, ${pages} pages`, aSecond(batch.parsed), '1.00'],
    firstWords(batch.first),
    [`then, on ${workers} workers`, aSecond(batch.audited), batch.ratio.toFixed(2)],
    ['metascraper’s extraction, in Node', aSecond(batch.extracted), ''],
    ['audited against that, the first', '', (batch.first.rate / batch.extracted).toFixed(1)],
    ['audited against that, then', '', batch.toMetascraper.toFixed(1)],
  ]);
}

function servedWords({ command, batch }: Served): string {
  const { pages, threads, parsed, read, audited, together, ratio, togetherRatio, first } = command;
  const own = table([
    ['command, engine “served”', 'rate', 'ratio'],
    [`parse5 alone, ${pages} pages`, aSecond(parsed), '1.00'],
    ['the same tree, as the command has it made', aSecond(read), (read / parsed).toFixed(2)],
    ['audited, on one thread', aSecond(audited), ratio.toFixed(2)],
    firstWords(first),
    [`then, on its ${threads} threads`, aSecond(together), togetherRatio.toFixed(2)],
  ]);
  return [own, batchWords(batch)].join('\n');
}

const storedWords = ({ few, many, rounds, costs }: StoredCosts): string =>
  table([
    [`median of ${rounds}`, String(few), String(many), 'ratio'],
    ...costs.map(({ name, fewMs, manyMs, ratio }) => [
      name,
      `${ms(fewMs)} ms`,
      `${ms(manyMs)} ms`,
      ratio.toFixed(2),
    ]),
  ]);

async function main(): Promise<string> {
  const json = process.argv.includes('--json');
  if (process.argv.includes('--stored')) {
    const costs = await storedCosts();
    return json ? `${JSON.stringify(costs)}\n` : storedWords(costs);
  }
  if (process.argv.includes('--served')) {
    const costs = await benchServed();
    return json ? `${JSON.stringify(costs)}\n` : servedWords(costs);
  }
  const result = await bench();
  return json ? `${JSON.stringify(result)}\n` : words(result);
}

main().then(
  (text) => {
    process.stdout.write(text);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
