import { availableParallelism } from 'node:os';

/** Ends the command for wrong usage: what is wrong, how it is used, exit code 2. */
export function wrongUsage(usage: string, message: string): never {
  process.stderr.write(`${message}\n\n${usage}`);
  process.exit(2);
}

/** What `parse` makes of the arguments. Ends the command where it throws, and where help is asked for. */
export function parsedBy<Parsed extends { values: { help?: boolean } }>(
  usage: string,
  parse: () => Parsed,
): Parsed {
  let parsed: Parsed;
  try {
    parsed = parse();
  } catch (error) {
    wrongUsage(usage, error instanceof Error ? error.message : String(error));
  }
  if (parsed.values.help === true) {
    process.stdout.write(usage);
    process.exit(0);
  }
  return parsed;
}

/** The integer that an option gives; ends the command where it is none within the bounds. */
export function integerOption(
  usage: string,
  name: string,
  text: string,
  least: number,
  most: number,
): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    wrongUsage(usage, `--${name} is “${text}”; it can be ${least} to ${most}.`);
  }
  return value;
}

/** How many browsers work side by side: as `--concurrency` says, else one per core, at most 4. */
export function concurrencyOption(usage: string, text: string | undefined): number {
  const cores = String(Math.min(availableParallelism(), 4));
  return integerOption(usage, 'concurrency', text ?? cores, 1, 16);
}
