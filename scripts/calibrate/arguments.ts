import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { concurrencyOption, integerOption, parsedBy, wrongUsage } from '../command/arguments.ts';

export interface CalibrateArguments {
  manifest?: string;
  folder?: string;
  reports?: string;
  /** Whether the document is written, not printed. */
  write: boolean;
  /** How many findings to draw. */
  draw?: number;
  seed: number;
  /** File of adjudicated findings. */
  check?: string;
  concurrency: number;
}

const USAGE = `Usage: npm run --silent calibrate -- --reports FILE | --manifest FILE [FOLDER] [options]

Counts how often each rule fires on real pages, and prints docs/calibration.md. Rules that fire on
nearly all pages or on none need a reason in scripts/calibrate/notes.ts.

  --manifest FILE   audit what a JSON array of { file, url, read_as } lists; the files are in FOLDER,
                    else in “pages” beside FILE. With --reports they are kept in that file
  --reports FILE    without --manifest: read these, one report a line, as “npm run audit -- --json” or
                    “npm run accuracy -- --reports” leave them. What holds its snapshot is judged
                    anew, so that a changed rule needs no new audit
  --write           write docs/calibration.md instead of printing it
  --draw N          print N findings that warn or fail instead, drawn at random, as JSON
  --seed N          where the random numbers begin (default: 1)
  --check FILE      compare adjudicated findings with the reports instead
  --concurrency N   browsers at work side by side (default: one per core, at most 4)
  --help            this text

Exit code: 0 all is explained or true, 1 something is not, 2 wrong usage.
`;

function usageError(message: string): never {
  wrongUsage(USAGE, message);
}

/** Options of the calibration; exits with 2 where they make no sense. */
export function parseArguments(args: string[]): CalibrateArguments {
  const { values, positionals } = parsedBy(USAGE, () => parse(args));
  const { manifest, reports, check, draw, write = false } = values;
  if (manifest === undefined && reports === undefined) {
    usageError('Name the reports by --reports, or the manifest of the saved pages by --manifest.');
  }
  if (manifest !== undefined && !existsSync(manifest)) {
    usageError(`There is no manifest “${manifest}”.`);
  }
  if (manifest === undefined && reports !== undefined && !existsSync(reports)) {
    usageError(`There are no reports “${reports}”.`);
  }
  if (check !== undefined && !existsSync(check)) usageError(`There is no file “${check}”.`);
  if (positionals.length > (manifest === undefined ? 0 : 1)) {
    usageError('Only --manifest takes a folder, and one at most.');
  }
  if ([write, draw !== undefined, check !== undefined].filter(Boolean).length > 1) {
    usageError('--write, --draw and --check exclude each other.');
  }
  const [folder] = positionals;
  return {
    ...(manifest === undefined ? {} : { manifest }),
    ...(folder === undefined ? {} : { folder }),
    ...(reports === undefined ? {} : { reports }),
    write,
    ...(draw === undefined ? {} : { draw: integerOption(USAGE, 'draw', draw, 1, 100_000) }),
    seed: integerOption(USAGE, 'seed', values.seed ?? '1', 0, 2 ** 32 - 1),
    ...(check === undefined ? {} : { check }),
    concurrency: concurrencyOption(USAGE, values.concurrency),
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      reports: { type: 'string' },
      write: { type: 'boolean' },
      draw: { type: 'string' },
      seed: { type: 'string' },
      check: { type: 'string' },
      concurrency: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
