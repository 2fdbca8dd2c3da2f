import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { concurrencyOption, parsedBy, wrongUsage } from '../command/arguments.ts';

type Section = 'fields' | 'share' | 'types' | 'speed';

export interface AccuracyArguments {
  manifest: string;
  folder?: string;
  json: boolean;
  sections: Set<Section>;
  /** Only pages whose file or address holds this; shown in full. */
  page?: string;
  reports?: string;
  /** Of which to list what is wrong: `ours`, the name of a library, `share`, `types`, `speed`. */
  wrong: Set<string>;
  concurrency: number;
}

const USAGE = `Usage: npm run --silent accuracy -- --manifest FILE [FOLDER] [options]

Compares what we read from real pages with what people found in them, and with what other
extractors read, and how long the rules take. The pages themselves are not part of the project:
FILE is a JSON array of { file, url, read_as, year_approx } with the names that
tests/accuracy/labels uses, FOLDER (else “pages” beside FILE) holds the files.

  --fields --share --types --speed
                             only these tables (default: all)
  --page TEXT                only pages whose file or address holds TEXT, value by value
  --wrong NAME               list what is wrong or slow: ours, a library’s name, share, types or
                             speed; repeatable
  --reports FILE             keep what was collected in FILE; where it is there, it is judged anew
                             without a browser. Delete it once the collector or a library changed
  --concurrency N            browsers at work side by side (default: one per core, at most 4)
  --json                     one JSON object
  --help                     this text

Exit code: 0 all floors held, 1 one was missed, 2 wrong usage.
`;

function usageError(message: string): never {
  wrongUsage(USAGE, message);
}

/** Options of the accuracy command; exits with 2 where they make no sense. */
export function parseArguments(args: string[]): AccuracyArguments {
  const { values, positionals } = parsedBy(USAGE, () => parse(args));
  const { manifest, page, reports, wrong = [] } = values;
  if (manifest === undefined) usageError('Name the manifest of the saved pages by --manifest.');
  if (!existsSync(manifest)) usageError(`There is no manifest “${manifest}”.`);
  if (positionals.length > 1) usageError('--manifest takes one folder at most.');
  const concurrency = concurrencyOption(USAGE, values.concurrency);
  const all: Section[] = ['fields', 'share', 'types', 'speed'];
  const some = all.filter((name) => values[name] === true);
  const [folder] = positionals;
  return {
    manifest,
    ...(folder === undefined ? {} : { folder }),
    json: values.json === true,
    sections: new Set(some.length > 0 ? some : all),
    ...(page === undefined ? {} : { page }),
    ...(reports === undefined ? {} : { reports }),
    wrong: new Set(wrong),
    concurrency,
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      fields: { type: 'boolean' },
      share: { type: 'boolean' },
      types: { type: 'boolean' },
      speed: { type: 'boolean' },
      page: { type: 'string' },
      wrong: { type: 'string', multiple: true },
      reports: { type: 'string' },
      concurrency: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
