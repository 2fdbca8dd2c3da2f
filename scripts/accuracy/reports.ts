import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ReportLine } from '../../utils/export/line.ts';
import type { Snapshot } from '../../utils/page/snapshot.ts';
import { startWorker } from '../audit/worker.ts';
import { ensureBrowsers } from '../browser/install.ts';
import { buildExtension } from '../extension/build.ts';
import { librariesOf } from './libraries/all.ts';
import { installedLibraries } from './libraries/install.ts';
import { offline, type Readings, readings } from './libraries/read.ts';
import { inPlace, type Page, sourceOf } from './pages.ts';

export type FullReport = ReportLine & { snapshot: Snapshot };

/** What was found on one page: one line of the file of reports. */
export interface Found {
  file: string;
  report?: FullReport;
  /** Why there is no report. */
  error?: string;
  /** What the libraries say. */
  peers?: Readings;
}

const say = (text: string) => process.stderr.write(text);

function progress(what: string, all: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % 25 === 0 || done === all) say(`${what}: ${done} of ${all} pages\n`);
  };
}

/** Audits pages in real browsers side by side; `keep` gets each as soon as it is there. */
async function audited(
  pages: Page[],
  concurrency: number,
  keep: (found: Found) => void,
): Promise<void> {
  await ensureBrowsers(['chromium']);
  await buildExtension('chromium');
  const tick = progress('Audited', pages.length);
  let next = 0;
  const work = async () => {
    const worker = startWorker({ browser: 'chromium', snapshot: true });
    while (next < pages.length) {
      const { file, job } = pages[next++] as Page;
      const { line, ...rest } = await worker.audit(job);
      keep(
        line?.snapshot
          ? { file, report: line as FullReport }
          : { file, error: 'error' in rest ? rest.error : 'The report has no snapshot.' },
      );
      tick();
    }
    await worker.close();
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, pages.length) }, work));
}

/** Asks the libraries about the pages they were not asked about yet; false where there are none. */
async function withPeers(root: string, pages: Page[], found: Found[]): Promise<boolean> {
  const open = pages.flatMap((page, place) => {
    const each = found[place];
    return each !== undefined && each.peers === undefined ? [{ page, each }] : [];
  });
  if (open.length === 0) return false;
  const libraries = librariesOf(installedLibraries(root));
  const tick = progress('Libraries', open.length);
  await offline(async () => {
    for (const { page, each } of open) {
      each.peers = inPlace(await readings(libraries, sourceOf(page)), page);
      tick();
    }
  });
  return true;
}

const lineOf = (found: Found) => `${JSON.stringify(found)}\n`;

function kept(file: string): Map<string, Found> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line): [string, Found] => {
      const found: Found = JSON.parse(line);
      return [found.file, found];
    }),
  );
}

export interface ReportOptions {
  root: string;
  concurrency: number;
  /** Whether the libraries are asked too. */
  peers: boolean;
  /** Where reports are kept: read when it is there, else written. */
  file?: string;
}

/**
 * The reports of all pages, in their order: from the file where they are there, so that a second run needs no
 * browser, else audited now. A page whose audit failed is tried again.
 */
export async function reportsOf(pages: Page[], options: ReportOptions): Promise<Found[]> {
  const { file } = options;
  const known = file !== undefined && existsSync(file) ? kept(file) : new Map<string, Found>();
  const open = pages.filter((page) => known.get(page.file)?.report === undefined);
  if (open.length > 0) {
    await audited(open, options.concurrency, (found) => {
      const { peers } = known.get(found.file) ?? {};
      const each = { ...found, ...(peers === undefined ? {} : { peers }) };
      known.set(found.file, each);
      // A run that is cut short goes on from here.
      if (file !== undefined) appendFileSync(file, lineOf(each));
    });
  }
  const found = pages.map((page) => known.get(page.file) ?? { file: page.file });
  const isAsked = options.peers && (await withPeers(options.root, pages, found));
  if (file !== undefined && (open.length > 0 || isAsked)) {
    writeFileSync(file, [...known.values()].map(lineOf).join(''));
  }
  return found;
}
