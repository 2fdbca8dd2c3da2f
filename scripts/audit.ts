import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments } from './audit/arguments.ts';
import { writeReports } from './audit/export.ts';
import { type Job, jobsOf } from './audit/jobs.ts';
import { LEGEND, ROW_HEADS, reportRow } from './audit/row.ts';
import { table } from './audit/table.ts';
import { sayUnder } from './audit/under.ts';
import { type Outcome, startWorker, type WorkerOptions } from './audit/worker.ts';
import { ensureBrowsers } from './browser/install.ts';
import { runCommand } from './command/run.ts';
import { buildExtension, ROOT } from './extension/build.ts';
import { runServed } from './served/run.ts';

const options = parseArguments(process.argv.slice(2));
const jobs = options.engine === 'served' ? [] : jobsOf(options);

function say(text: string): void {
  process.stderr.write(text);
}

function pictureName(job: Job): string {
  const name = (job.file ?? job.url).replace(/^https?:\/\//, '').replace(/[^\w.-]+/g, '_');
  return `${String(jobs.indexOf(job) + 1).padStart(3, '0')}-${name.slice(0, 100)}.png`;
}

function version(): string {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
}

async function main(): Promise<number> {
  if (options.engine === 'served') return runServed(options, version());
  await ensureBrowsers([options.browser]);
  await buildExtension(options.browser);
  const { screenshots } = options;
  if (screenshots !== undefined) mkdirSync(screenshots, { recursive: true });
  const workerOptions: WorkerOptions = {
    browser: options.browser,
    // What a report rests on is told from its snapshot.
    snapshot: options.snapshot || options.format === 'html',
    ...(screenshots === undefined
      ? {}
      : {
          look: async (job, popup) =>
            writeFileSync(join(screenshots, pictureName(job)), await popup.screenshot()),
        }),
  };

  const outcomes: Outcome[] = [];
  let next = 0;
  let printed = 0;
  let done = 0;
  const started = Date.now();
  // Lines come in the order of the pages, each as soon as those before it are out.
  const print = () => {
    for (let outcome = outcomes[printed]; outcome !== undefined; outcome = outcomes[printed]) {
      printed += 1;
      if (!options.json) continue;
      const file = outcome.job.file === undefined ? {} : { file: outcome.job.file };
      // Browsers ask for some hosts in TLS only, whatever the address says.
      const asked = outcome.line?.url === outcome.job.url ? {} : { askedUrl: outcome.job.url };
      const line =
        outcome.line === undefined
          ? { url: outcome.job.url, ...file, error: outcome.error }
          : { ...outcome.line, ...file, ...asked };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  };
  const work = async () => {
    const worker = startWorker(workerOptions);
    while (next < jobs.length) {
      const place = next++;
      const job = jobs[place] as Job;
      outcomes[place] = await worker.audit(job);
      done += 1;
      if (process.stderr.isTTY) say(`\r${done} of ${jobs.length} pages`);
      else if (done % 25 === 0) say(`${done} of ${jobs.length} pages\n`);
      print();
    }
    await worker.close();
  };
  const workers = Math.min(options.concurrency, jobs.length);
  await Promise.all(Array.from({ length: workers }, work));
  const failed = outcomes.flatMap((outcome) => (outcome.line === undefined ? [outcome] : []));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (process.stderr.isTTY) say('\r');
  const { format } = options;
  if (format !== undefined) {
    const lines = outcomes.flatMap(({ line }) => (line === undefined ? [] : [line]));
    if (lines.length > 0) await writeReports(lines, { ...options, format });
    for (const { job, error } of failed) say(`not audited: ${job.file ?? job.url}: ${error}\n`);
  } else if (!options.json) {
    const rows = outcomes.flatMap(({ line }) => (line === undefined ? [] : [reportRow(line)]));
    if (rows.length > 0) process.stdout.write(`${table([ROW_HEADS, ...rows])}${LEGEND}\n`);
    for (const outcome of outcomes) {
      if (outcome.line === undefined) {
        process.stdout.write(
          `not audited: ${outcome.job.file ?? outcome.job.url}: ${outcome.error}\n`,
        );
      }
    }
  }
  say(`${jobs.length - failed.length} of ${jobs.length} pages audited in ${seconds} s\n`);
  const scores = outcomes.flatMap(({ job, line }) =>
    line && line.score.overall !== null
      ? [{ key: job.file ?? job.url, overall: line.score.overall }]
      : [],
  );
  const under = sayUnder(scores, options.failUnder, say);
  return failed.length === 0 && under === 0 ? 0 : 1;
}

runCommand(main);
