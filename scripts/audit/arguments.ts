import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Format } from '../../utils/export/formats.ts';
import type { BrowserName } from '../browser/find.ts';
import { concurrencyOption, integerOption, parsedBy, wrongUsage } from '../command/arguments.ts';

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
  /** `served`: the HTML as the server sends it, without a browser. */
  engine: 'rendered' | 'served';
  /** File or address of a list of addresses. */
  list?: string;
  /** Goes on where the file of `out` ends. */
  resume: boolean;
  /** Score under which a page makes the command fail. */
  failUnder?: number;
  /** Requests to one host at once, and milliseconds between the beginnings of two. */
  perHost: number;
  delay: number;
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
  --fail-under N       fail where a page scores under N
  --list FILE          audit the addresses in a file: one a line, the first column of a CSV, a
                       sitemap or an index of sitemaps, RSS or Atom, zipped, too; or such a list at an
                       address
  --help               this text

Without a browser:
  --engine served      judge the HTML as the server sends it: fast, one JSON line per page as soon
                       as it is there; what only a browser can see stays “not known”. robots.txt is
                       honoured (as Shareworthy), and Retry-After
  --out FILE           write the lines there
  --resume             with --out: go on where the file ends; what failed is tried again
  --concurrency N      pages under way at once (default 8)
  --per-host N         of these, on one host (default 2)
  --delay MS           time between two requests to one host (default 500)

Exit code: 0 all pages audited, 1 some could not be or score under the limit, or the list was not
whole, 2 wrong usage, 130 stopped.
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
  const { out, list } = values;
  const engine = engineOption(values.engine);
  checkServed(engine, values);
  if (format !== undefined && values.json === true)
    usageError('--json and --format exclude each other; --format json writes one file.');
  if (out !== undefined) checkOut(out, format, engine);
  if (list !== undefined) checkList(list, values.manifest, values.as, positionals);
  if (values.snapshot === true && values.json !== true && format !== 'json' && engine !== 'served')
    usageError('--snapshot goes with --json or --format json.');
  const concurrency =
    engine === 'served'
      ? integerOption(USAGE, 'concurrency', values.concurrency ?? '8', 1, 64)
      : concurrencyOption(USAGE, values.concurrency);
  const failUnder = values['fail-under'];
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
  if (manifest === undefined && list === undefined && positionals.length === 0)
    usageError('Nothing to audit was given: name an address, a file, a folder or a list.');
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
    engine,
    ...(list === undefined ? {} : { list }),
    resume: values.resume === true,
    ...(failUnder === undefined
      ? {}
      : { failUnder: integerOption(USAGE, 'fail-under', failUnder, 1, 100) }),
    perHost: integerOption(USAGE, 'per-host', values['per-host'] ?? '2', 1, 64),
    delay: integerOption(USAGE, 'delay', values.delay ?? '500', 0, 60_000),
    targets: positionals,
  };
}

function engineOption(name = 'rendered'): AuditArguments['engine'] {
  if (name !== 'rendered' && name !== 'served')
    usageError(`--engine is “${name}”; it can be rendered (in a browser) or served.`);
  return name;
}

/** Options that only one of the two engines has. */
function checkServed(engine: AuditArguments['engine'], values: Values): void {
  const { resume, out } = values;
  if (engine === 'served') {
    for (const name of ['format', 'browser', 'screenshots'] as const)
      if (values[name] !== undefined)
        usageError(`--${name} needs a browser, and --engine served has none.`);
    if (resume === true && out === undefined) usageError('--resume goes with --out.');
    return;
  }
  for (const name of ['resume', 'per-host', 'delay'] as const)
    if (values[name] !== undefined) usageError(`--${name} goes with --engine served.`);
}

function checkList(
  list: string,
  manifest: string | undefined,
  as: string | undefined,
  targets: readonly string[],
): void {
  if (manifest !== undefined || as !== undefined || targets.length > 0)
    usageError('--list stands for all pages: it goes with no address, file, --manifest or --as.');
  if (/^https?:\/\//i.test(list)) {
    if (!URL.canParse(list)) usageError(`--list is “${list}”, which is no address.`);
  } else if (!existsSync(list) || !statSync(list).isFile())
    usageError(`--list is “${list}”, but there is no such file.`);
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
function checkOut(out: string, format: Format | undefined, engine: AuditArguments['engine']): void {
  if (format === undefined && engine !== 'served')
    usageError('--out goes with --format or --engine served.');
  if (out === '') usageError('--out names no file.');
  if (existsSync(out) && statSync(out).isDirectory())
    usageError(`--out is “${out}”, which is a folder; it takes a file.`);
  const folder = dirname(out);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    usageError(`--out is “${out}”, but there is no folder “${folder}”.`);
}

type Values = ReturnType<typeof parse>['values'];

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
      engine: { type: 'string' },
      list: { type: 'string' },
      resume: { type: 'boolean' },
      'fail-under': { type: 'string' },
      'per-host': { type: 'string' },
      delay: { type: 'string' },
    },
  });
}
