import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { percent } from './accuracy/score.ts';
import { readAdjudicated } from './calibrate/adjudicated.ts';
import { type CalibrateArguments, parseArguments } from './calibrate/arguments.ts';
import { checked, checkedWords } from './calibrate/check.ts';
import { document } from './calibrate/document.ts';
import { draw } from './calibrate/draw.ts';
import { explained } from './calibrate/explain.ts';
import { judgedPages, type Reports } from './calibrate/judged.ts';
import { NOTES } from './calibrate/notes.ts';
import { ratesOf } from './calibrate/rates.ts';
import { runCommand } from './command/run.ts';
import { ROOT } from './extension/build.ts';

function say(lines: string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** Prints or writes the document; 1 where a rule is unexplained or broke. */
function calibrate({ pages }: Reports, write: boolean): number {
  const rates = ratesOf(pages);
  const { unexplained, needless } = explained(rates, NOTES);
  const broken = rates.filter(({ counts }) => counts.error > 0);
  const text = document(pages, rates, NOTES);
  if (write) writeFileSync(join(ROOT, 'docs', 'calibration.md'), text);
  else process.stdout.write(text);
  say([
    ...unexplained.map(
      ({ rule, fires }) => `No note explains ${rule}: fires on ${percent(fires)} %`,
    ),
    ...needless.map((id) => `Left out, and can be deleted: the note on ${id}`),
    ...broken.map(({ rule, counts }) => `${rule} broke on ${counts.error} pages`),
  ]);
  return unexplained.length === 0 && broken.length === 0 ? 0 : 1;
}

async function main(options: CalibrateArguments): Promise<number> {
  const adjudicated =
    options.check === undefined ? undefined : readAdjudicated(readFileSync(options.check, 'utf8'));
  const reports = await judgedPages(options);
  if (reports.pages.length === 0) throw new Error('There is no report to count.');
  say(reports.failed.map((each) => `Not audited: ${each}`));
  if (adjudicated !== undefined) {
    const result = checked(adjudicated, reports.pages);
    process.stdout.write(checkedWords(result));
    return result.isGood ? 0 : 1;
  }
  if (options.draw !== undefined) {
    const drawn = draw(reports.pages, options.draw, options.seed);
    process.stdout.write(`${JSON.stringify(drawn, null, 2)}\n`);
    return 0;
  }
  const code = calibrate(reports, options.write);
  return reports.failed.length === 0 ? code : 1;
}

runCommand(() => main(parseArguments(process.argv.slice(2))));
