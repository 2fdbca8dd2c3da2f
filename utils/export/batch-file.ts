import type { Guide } from '../audit/guide';
import type { Report } from '../audit/report';
import type { Batch, BatchPage } from '../batch/batch';
import { pagesToDraw, worstNetwork } from './batch-cards';
import { batchFindingsCsv, batchPagesCsv, batchRulesCsv } from './batch-csv';
import { batchHtml, type DrawnCards, type FixExample } from './batch-html';
import { batchMarkdown } from './batch-markdown';
import { type BatchSummary, batchSummary } from './batch-summary';
import { ENVELOPE_END, envelopeHead } from './json';
import { reportLine } from './line';

/**
 * Files that the results of a batch leave as. `csv-rules`: a line per problem; `csv-findings`: a line per page and
 * problem; `json`: every report whole.
 */
export type BatchFormat = 'csv-pages' | 'csv-rules' | 'csv-findings' | 'markdown' | 'html' | 'json';

export interface BatchExport {
  batch: Batch;
  /** Those that are taken out, in their order. */
  pages: readonly BatchPage[];
  guide: Guide;
  /** When it is exported. */
  at: Date;
  /** The kept report of a page; `undefined` where it cannot be read. */
  reportOf(page: BatchPage): Promise<Report | undefined>;
}

/** A piece of a file. `ends`: its file is whole with it, and the next piece begins another. */
interface Piece {
  text: string;
  ends?: true;
}

export interface BatchFile {
  /** MIME type. */
  type: string;
  /** With its dot. */
  ending: string;
  /** One piece after another, so that the whole never stands in memory. */
  pieces(): AsyncGenerator<Piece>;
}

/**
 * Characters of one JSON file at most: what is imported again is read at once, up to 250 million; see
 * `read-reports.ts`. Own choice.
 */
const MOST_OF_FILE = 200_000_000;

/** Reports that are read beside each other. Own choice. */
const AT_ONCE = 8;

async function* reportsOf({ pages, reportOf }: BatchExport): AsyncGenerator<Report> {
  const done = pages.filter(({ state }) => state === 'done');
  for (let at = 0; at < done.length; at += AT_ONCE) {
    const some = await Promise.all(done.slice(at, at + AT_ONCE).map(reportOf));
    for (const report of some) if (report) yield report;
  }
}

/** Every report whole, in envelopes of at most so many characters, as `reportsJson` writes them. */
async function* jsonPieces(given: BatchExport, most: number): AsyncGenerator<Piece> {
  let size = 0;
  for await (const report of reportsOf(given)) {
    const line = JSON.stringify(reportLine(report, given.guide.rules, { snapshot: true }));
    if (size > 0 && size + line.length > most) {
      yield { text: ENVELOPE_END, ends: true };
      size = 0;
    }
    yield { text: size === 0 ? `${envelopeHead(given.at)}${line}` : `,\n${line}` };
    size += line.length;
  }
  if (size === 0) yield { text: envelopeHead(given.at) };
  yield { text: ENVELOPE_END, ends: true };
}

async function* texts(parts: Iterable<string>): AsyncGenerator<Piece> {
  for (const text of parts) yield { text };
  yield { text: '', ends: true };
}

/** Pages that are looked at for an example of one problem. Own choice: a report may not be readable. */
const TRIED = 3;

/** For each problem that is to be mended first, the page that gains most by it, of those that say the same as its words. */
async function examplesOf(
  { pages, reportOf }: BatchExport,
  { fixes, sums }: BatchSummary,
): Promise<Map<string, FixExample>> {
  const examples = new Map<string, FixExample>();
  for (const { rule } of fixes) {
    const said = sums.rules.find((each) => each.rule === rule)?.messages[0]?.message;
    const gain = ({ result }: BatchPage): number => {
      const due = result?.toMend.find((each) => each.rule === rule);
      // A score has a hundred points: who says the same goes first, whatever it gains.
      return due ? due.points + (due.message === said ? 100 : 0) : -1;
    };
    const candidates = pages
      .filter((page) => gain(page) >= 0)
      .sort((a, b) => gain(b) - gain(a))
      .slice(0, TRIED);
    for (const page of candidates) {
      const report = await reportOf(page);
      const finding = report?.findings.find((each) => each.rule === rule);
      if (!report || !finding) continue;
      examples.set(rule, { url: report.finalUrl, finding });
      break;
    }
  }
  return examples;
}

/** Cards that are worth drawing; `undefined` where every network shows every page well. */
async function drawnOf(
  { guide, reportOf }: BatchExport,
  { sums, rows }: BatchSummary,
): Promise<DrawnCards | undefined> {
  const network = worstNetwork(sums, guide);
  if (network === undefined) return undefined;
  const read = await Promise.all(pagesToDraw(rows, network).map(reportOf));
  return { network, reports: read.filter((report) => report !== undefined) };
}

async function* html(given: BatchExport): AsyncGenerator<Piece> {
  const summary = batchSummary(given.batch, given.pages, given.guide);
  const examples = await examplesOf(given, summary);
  const drawn = await drawnOf(given, summary);
  yield { text: batchHtml(summary, given.guide, examples, drawn), ends: true };
}

/** The results of a batch as files; `most`: characters of one file of JSON. */
export function batchFile(format: BatchFormat, given: BatchExport, most = MOST_OF_FILE): BatchFile {
  const { batch, pages, guide } = given;
  const csv = (parts: Iterable<string>): BatchFile => ({
    type: 'text/csv',
    ending: '.csv',
    pieces: () => texts(parts),
  });
  switch (format) {
    case 'csv-pages':
      return csv(batchPagesCsv(pages, guide));
    case 'csv-rules':
      return csv(batchRulesCsv(pages, guide));
    case 'csv-findings':
      return csv(batchFindingsCsv(pages, guide));
    case 'markdown':
      return {
        type: 'text/markdown',
        ending: '.md',
        pieces: () => texts([batchMarkdown(batch, pages, guide)]),
      };
    case 'html':
      return { type: 'text/html', ending: '.html', pieces: () => html(given) };
    case 'json':
      return {
        type: 'application/json',
        ending: '.json',
        pieces: () => jsonPieces(given, most),
      };
  }
}
