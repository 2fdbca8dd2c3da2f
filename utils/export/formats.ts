import type { Guide } from '../audit/guide';
import type { Pictures } from './card-html';
import { findingsCsv, pagesCsv } from './csv';
import type { ExportedReport } from './exported';
import { reportsHtml } from './html';
import { reportsJson } from './json';
import { reportsMarkdown } from './markdown';

/** Files that reports can be taken out as. `csv`: a line per finding; `csv-pages`: a line per page. */
export type Format = 'json' | 'csv' | 'csv-pages' | 'markdown' | 'html';

interface ExportedFile {
  text: string;
  /** MIME type. */
  type: string;
  /** With its dot. */
  ending: string;
}

interface ExportOptions {
  guide: Guide;
  /** When it is exported. */
  at: Date;
  /** Pictures of cards, for `html`. */
  pictures?: Pictures;
}

/** Reports as one file. */
export function exported(
  format: Format,
  reports: readonly ExportedReport[],
  { guide, at, pictures }: ExportOptions,
): ExportedFile {
  switch (format) {
    case 'json':
      return {
        text: reportsJson(reports, guide, at),
        type: 'application/json',
        ending: '.json',
      };
    case 'csv':
      return { text: findingsCsv(reports, guide), type: 'text/csv', ending: '.csv' };
    case 'csv-pages':
      return { text: pagesCsv(reports, guide), type: 'text/csv', ending: '.csv' };
    case 'markdown':
      return { text: reportsMarkdown(reports, guide), type: 'text/markdown', ending: '.md' };
    case 'html':
      return { text: reportsHtml(reports, guide, pictures), type: 'text/html', ending: '.html' };
  }
}
