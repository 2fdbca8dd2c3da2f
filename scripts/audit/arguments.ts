import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Format } from '../../utils/export/formats.ts';
import type { BrowserName } from '../browser/find.ts';
import { concurrencyOption, parsedBy, wrongUsage } from '../command/arguments.ts';

export interface AuditArguments {
  json: boolean;
  /** One file of all reports, once all are done. */
  format?: Format;
  /** Path of that file; absent: stdout. */
  out?: string;
  snapshot: boolean;
  browser: BrowserName;
  concurrency: number;
  as?: string;
  manifest?: string;
  screenshots?: string;
  /** Addresses, files and folders. */
  targets: string[];
}

const USAGE = `Usage: npm run --silent audit -- [options] <url | file | folder> …

  --json               one report line (JSON) per page on stdout, in the order given
  --format NAME        all reports as one file on stdout, once all are done: json, csv (a line per
                       finding), csv-pages (a line per page), markdown, html
  --out FILE           with --format: write it there
  --snapshot           with --json or --format json: keep the snapshot of each page
  --as URL             audit the one file given as if it stood at URL
  --manifest FILE      audit what a JSON array of { file, url, read_as } lists; files are relative
                       to the folder given, else to “pages” beside the manifest if
                       there is one, else to the manifest’s own folder
  --browser NAME       chromium (default) or firefox
  --screenshots DIR    keep a picture of the popup of each page
  --concurrency N      browsers at work side by side (default: one per core, at most 4)
  --help               this text

Exit code: 0 all pages audited, 1 some could not be, 2 wrong usage.
`;

/** Wrong usage: the message says what, exit code 2. */
export function usageError(message: string): never {
  wrongUsage(USAGE, message);
}

/** Options and targets of the audit command; exits with 2 where they make no sense. */
export function parseArguments(argv: string[]): AuditArguments {
  const { values, positionals } = parsedBy(USAGE, () => parse(argv));
  const browser = values.browser ?? 'chromium';
  if (browser !== 'chromium' && browser !== 'firefox') {
    usageError(`--browser is “${browser}”; it can be chromium or firefox.`);
  }
  const format = formatOption(values.format);
  const { out } = values;
  if (format !== undefined && values.json === true)
    usageError('--json and --format exclude each other; --format json writes one file.');
  if (out !== undefined) checkOut(out, format);
  if (values.snapshot === true && values.json !== true && format !== 'json')
    usageError('--snapshot goes with --json or --format json.');
  const concurrency = concurrencyOption(USAGE, values.concurrency);
  const { as, manifest, screenshots } = values;
  if (as !== undefined && !/^https?:\/\//i.test(as)) {
    usageError(`--as is “${as}”; it takes an http or https address.`);
  }
  if (as !== undefined && !URL.canParse(as)) usageError(`--as is “${as}”, which is no address.`);
  if (as !== undefined && manifest !== undefined)
    usageError('--as and --manifest exclude each other.');
  if (as !== undefined && positionals.length !== 1) usageError('--as takes exactly one file.');
  if (manifest !== undefined && positionals.length > 1) {
    usageError('--manifest takes one folder at most.');
  }
  if (manifest === undefined && positionals.length === 0)
    usageError('Nothing to audit was given: name an address, a file or a folder.');
  return {
    json: values.json === true,
    ...(format === undefined ? {} : { format }),
    ...(out === undefined ? {} : { out }),
    snapshot: values.snapshot === true,
    browser,
    concurrency,
    ...(as === undefined ? {} : { as }),
    ...(manifest === undefined ? {} : { manifest }),
    ...(screenshots === undefined ? {} : { screenshots }),
    targets: positionals,
  };
}

const FORMATS: readonly Format[] = ['json', 'csv', 'csv-pages', 'markdown', 'html'];

function formatOption(name: string | undefined): Format | undefined {
  if (name === undefined) return undefined;
  const format = FORMATS.find((known) => known === name);
  if (format === undefined)
    usageError(`--format is “${name}”; it can be ${FORMATS.slice(0, -1).join(', ')} or html.`);
  return format;
}

/** What cannot be written is said before pages are audited for it. */
function checkOut(out: string, format: Format | undefined): void {
  if (format === undefined) usageError('--out goes with --format.');
  if (out === '') usageError('--out names no file.');
  if (existsSync(out) && statSync(out).isDirectory())
    usageError(`--out is “${out}”, which is a folder; it takes a file.`);
  const folder = dirname(out);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    usageError(`--out is “${out}”, but there is no folder “${folder}”.`);
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      format: { type: 'string' },
      out: { type: 'string' },
      snapshot: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      as: { type: 'string' },
      manifest: { type: 'string' },
      browser: { type: 'string' },
      screenshots: { type: 'string' },
      concurrency: { type: 'string' },
    },
  });
}
