import { librariesOf } from '../accuracy/libraries/all.ts';
import { installedLibraries } from '../accuracy/libraries/install.ts';
import { offline } from '../accuracy/libraries/read.ts';
import type { Job } from '../audit/jobs.ts';
import { ROOT } from '../extension/build.ts';
import { openSession, type Session } from '../extension/session.ts';
import { answerOfFile } from '../served/files.ts';
import { median } from './median.ts';
import { rateOf } from './rate.ts';
import { type FirstPages, warmRounds } from './warm.ts';

/** How fast a batch audits pages as served in the browser, once their bytes are there. */
export interface ServedInBrowser {
  browser: string;
  pages: number;
  /** Workers that read and judge at most. */
  workers: number;
  /** Pages a second, medians of the rounds: `DOMParser` with text, on one thread, and from bytes to the report as JSON. */
  parsed: number;
  audited: number;
  /** Median of the rounds' ratios; the aim is half. */
  ratio: number;
  /** The same against metascraper's extraction alone, which runs in Node, before and after; the aim is 5. */
  extracted: number;
  toMetascraper: number;
  first: FirstPages;
}

const ROUNDS = 5;
/** Pages a round at least, the given ones over and over: a few are done before all workers have begun. */
const LEAST = 60;
/** Pages under way at once; more than there are workers, so that none waits. */
const AT_ONCE = 8;

interface Held {
  tasks: { answer: { bytes: Uint8Array }; [part: string]: unknown }[];
  texts: string[];
}

/** What the runner lets be measured. */
interface Runner {
  shareworthyHeld?: Held;
  shareworthy: { servedPage(task: object): Promise<{ json: Uint8Array }> };
}

/** Runs in the page of the extension: takes in the next page. */
function hold(task: Held['tasks'][number], body: string, text: string): void {
  const world = globalThis as unknown as Runner;
  const held = world.shareworthyHeld ?? { tasks: [], texts: [] };
  world.shareworthyHeld = held;
  const bytes = Uint8Array.from(atob(body), (each) => each.charCodeAt(0));
  held.tasks.push({ ...task, answer: { ...task.answer, bytes } });
  held.texts.push(text);
}

/** Runs in the page of the extension: milliseconds that parsing all pages takes. */
function parseAll(): number {
  const { texts } = (globalThis as unknown as Runner).shareworthyHeld as Held;
  const parser = new DOMParser();
  const start = performance.now();
  for (const text of texts) parser.parseFromString(text, 'text/html');
  return performance.now() - start;
}

/** Runs in the page of the extension: milliseconds that auditing all pages takes. */
async function auditAll(atOnce: number): Promise<number> {
  const { shareworthy, shareworthyHeld } = globalThis as unknown as Runner;
  // Bytes are handed over for good, so each round needs its own.
  const tasks = (shareworthyHeld as Held).tasks.map(({ answer, ...task }) => ({
    ...task,
    answer: { ...answer, bytes: answer.bytes.slice() },
  }));
  const start = performance.now();
  let length = 0;
  const work = async () => {
    for (let task = tasks.pop(); task; task = tasks.pop())
      length += (await shareworthy.servedPage(task)).json.length;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const spent = performance.now() - start;
  if (length === 0) throw new Error('No report came.');
  return spent;
}

const decoded = (bytes: Uint8Array, type: string | undefined): string =>
  new TextDecoder(/charset=([^;]+)/i.exec(type ?? '')?.[1] ?? 'utf-8').decode(bytes);

/** Some libraries take no address of a reserved domain. */
const known = (url: string): string =>
  url.replace(/^https:\/\/replay\.test/, 'https://www.example.com');

/** Audits pages in the runner of the real extension, and parses them there, by turns. */
export async function servedInBrowser(
  jobs: readonly Job[],
  open?: Session,
): Promise<ServedInBrowser> {
  const given = jobs.flatMap((job) => (job.error === undefined ? [answerOfFile(job)] : []));
  const times = given.length === 0 ? 0 : Math.max(1, Math.ceil(LEAST / given.length));
  const pages = Array.from({ length: times }, () => given).flat();
  const sources = pages.map(({ answer }) => ({
    url: known(answer.url),
    html: decoded(answer.bytes, answer.headers['content-type']),
  }));
  const library = librariesOf(installedLibraries(ROOT)).find(({ name }) => name === 'metascraper');
  if (library === undefined) throw new Error('metascraper is not among the libraries.');
  const extractAll = () =>
    offline(async () => {
      const start = performance.now();
      for (const source of sources) await library.read(source);
      return performance.now() - start;
    });
  const session = open ?? (await openSession('chromium'));
  try {
    const runner = await session.puppeteer.newPage();
    await runner.goto(`chrome-extension://${await idOf(session)}/runner.html`);
    await runner.waitForFunction('globalThis.shareworthy?.servedPage');
    for (const [at, { answer, robots }] of pages.entries()) {
      const { bytes, ...rest } = answer;
      const task = { answer: rest, robots, requests: [], version: 'bench' };
      await runner.evaluate(
        hold,
        task as unknown as Held['tasks'][number],
        Buffer.from(bytes).toString('base64'),
        sources[at]?.html ?? '',
      );
    }
    const rate = (spent: number) => rateOf(pages.length, spent);
    const warm = warmRounds(pages.length);
    const newCode = { parsed: 0, audited: 0 };
    // In one go, as a batch does it: workers that stand still for seconds give up what they have compiled.
    const extracted = [rate(await extractAll()), rate(await extractAll())];
    for (let round = 0; round < warm; round += 1) {
      newCode.parsed += await runner.evaluate(parseAll);
      newCode.audited += await runner.evaluate(auditAll, AT_ONCE);
    }
    const counted: { parsed: number; audited: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      counted.push({
        parsed: rate(await runner.evaluate(parseAll)),
        audited: rate(await runner.evaluate(auditAll, AT_ONCE)),
      });
    extracted.push(rate(await extractAll()), rate(await extractAll()));
    // The first only compiles.
    const extraction = median(extracted.slice(1));
    const audited = median(counted.map((each) => each.audited));
    const workers = runner.workers().length;
    await runner.close();
    return {
      browser: session.version,
      pages: pages.length,
      workers,
      parsed: median(counted.map(({ parsed }) => parsed)),
      audited,
      ratio: median(counted.map((each) => each.audited / each.parsed)),
      extracted: extraction,
      toMetascraper: audited / extraction,
      first: {
        pages: warm * pages.length,
        rate: rateOf(warm * pages.length, newCode.audited),
        ratio: newCode.parsed / newCode.audited,
      },
    };
  } finally {
    if (open === undefined) await session.close();
  }
}

async function idOf({ puppeteer }: Session): Promise<string> {
  const [id] = (await puppeteer.extensions()).keys();
  if (id === undefined) throw new Error('The extension is not there.');
  return id;
}
