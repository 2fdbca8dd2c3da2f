import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/find.ts';
import { concurrencyOption, parsedBy, wrongUsage } from '../command/arguments.ts';

export interface AuditArguments {
  json: boolean;
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
  --snapshot           with --json: keep the snapshot in each line
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
    snapshot: values.snapshot === true,
    browser,
    concurrency,
    ...(as === undefined ? {} : { as }),
    ...(manifest === undefined ? {} : { manifest }),
    ...(screenshots === undefined ? {} : { screenshots }),
    targets: positionals,
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
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
