import { readFileSync } from 'node:fs';
import type { Report } from '../../utils/audit/report.ts';
import type { ReportLine } from '../../utils/export/line.ts';
import type { Snapshot } from '../../utils/page/snapshot.ts';
import { needed } from '../accuracy/load.ts';
import { pagesOf } from '../accuracy/pages.ts';
import { reportsOf } from '../accuracy/reports.ts';
import { ROOT } from '../extension/build.ts';
import type { CalibrateArguments } from './arguments.ts';

/** A page with what the rules say of it. */
export interface Judged {
  /** As in the manifest; the address where there is none. */
  file: string;
  report: Pick<ReportLine, 'url' | 'capturedAt' | 'score' | 'findings'>;
}

export interface Reports {
  pages: Judged[];
  /** Pages without a report, each as `file: why`. */
  failed: string[];
}

/** A line of `npm run audit -- --json`, or of the file that `npm run accuracy` keeps. */
type Line = { file?: string; error?: string } & (
  | { report?: ReportLine }
  | (Partial<ReportLine> & { report?: undefined })
);

/** The reports in some lines of JSON; throws with the number of the first line that holds none. */
export function reportsIn(
  text: string,
): { pages: { file: string; report: ReportLine }[] } & Pick<Reports, 'failed'> {
  const pages: { file: string; report: ReportLine }[] = [];
  const failed: string[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let read: Line;
    try {
      read = JSON.parse(line);
    } catch {
      throw new Error(`Line ${at + 1} of the reports is no JSON.`);
    }
    const report = (read.report ?? read) as ReportLine;
    if (Array.isArray(report.findings)) pages.push({ file: read.file ?? report.url, report });
    else if (typeof read.error === 'string') failed.push(`${read.file ?? '?'}: ${read.error}`);
    else throw new Error(`Line ${at + 1} of the reports holds neither findings nor an error.`);
  }
  return { pages, failed };
}

interface Judge {
  judge(snapshot: Snapshot, version: string): Report;
  line(report: Report, options: { snapshot: boolean }): ReportLine;
}

/** The reports whose snapshot is at hand as the rules of today make them; the others as they are. */
async function judgedAnew(pages: { file: string; report: ReportLine }[]): Promise<Judged[]> {
  if (!pages.some(({ report }) => report.snapshot)) return pages;
  const judge = await needed<Judge>('entrypoints/popup/judgement.ts');
  return pages.map(({ file, report }) => {
    const { snapshot, version } = report;
    if (snapshot === undefined) return { file, report };
    return { file, report: judge.line(judge.judge(snapshot, version), { snapshot: false }) };
  });
}

/** All reports that the arguments mean: out of the file, or audited now. */
export async function judgedPages(options: CalibrateArguments): Promise<Reports> {
  const { manifest, folder, reports, concurrency } = options;
  if (manifest === undefined) {
    const { pages, failed } = reportsIn(readFileSync(reports ?? '', 'utf8'));
    return { pages: await judgedAnew(pages), failed };
  }
  const found = await reportsOf(pagesOf(manifest, folder), {
    root: ROOT,
    concurrency,
    peers: false,
    ...(reports === undefined ? {} : { file: reports }),
  });
  return {
    pages: await judgedAnew(
      found.flatMap(({ file, report }) => (report ? [{ file, report }] : [])),
    ),
    failed: found.flatMap(({ file, report, error }) => (report ? [] : [`${file}: ${error}`])),
  };
}
