import { type AccuracyArguments, parseArguments } from './accuracy/arguments.ts';
import { fieldsSection } from './accuracy/fields-section.ts';
import { type Judges, loadJudges } from './accuracy/judges.ts';
import { pagesOf } from './accuracy/pages.ts';
import { type Found, reportsOf } from './accuracy/reports.ts';
import type { Section } from './accuracy/section.ts';
import { shareSection } from './accuracy/share-section.ts';
import { speedSection } from './accuracy/speed-section.ts';
import { typesSection } from './accuracy/types-section.ts';
import { runCommand } from './command/run.ts';
import { ROOT } from './extension/build.ts';

const SECTIONS = {
  fields: fieldsSection,
  share: shareSection,
  types: typesSection,
  speed: speedSection,
};

/** Pages whose kept report says something else than the signals of today would. */
function outdated(judges: Judges, found: Found[]): string[] {
  return found.flatMap(({ file, report }) => {
    if (report === undefined) return [];
    const { page, share, snapshot } = report;
    const isSame =
      judges.pageType(snapshot).type === page.type &&
      JSON.stringify(judges.shareControls(snapshot)) === JSON.stringify(share.controls);
    return isSame ? [] : [file];
  });
}

async function main(options: AccuracyArguments): Promise<number> {
  const { manifest, folder, page, sections, wrong, reports, concurrency, json } = options;
  const pages = pagesOf(manifest, folder, page);
  if (pages.length === 0) throw new Error(`No page of the manifest holds “${page}”.`);
  const found = await reportsOf(pages, {
    root: ROOT,
    concurrency,
    peers: sections.has('fields'),
    ...(reports === undefined ? {} : { file: reports }),
  });
  const judges = await loadJudges();
  const wanted = { wrong, ...(page === undefined ? {} : { page }) };
  const done: Record<string, Section> = {};
  for (const name of sections) {
    done[name] = await SECTIONS[name](ROOT, judges, pages, found, wanted);
  }
  const failed = found.filter(({ report }) => report === undefined);
  const stale = outdated(judges, found);
  // Floors are for all pages; a look at some of them is no verdict.
  const misses = page === undefined ? Object.values(done).flatMap((each) => each.misses) : [];
  if (json) {
    const results = Object.entries(done).map(([name, { result }]) => [name, result]);
    const notAudited = failed.map(({ file, error }) => ({ file, error }));
    process.stdout.write(
      `${JSON.stringify({ ...Object.fromEntries(results), notAudited, outdated: stale, misses })}\n`,
    );
  } else {
    const words = [
      ...Object.values(done).map((each) => each.words),
      failed.map(({ file, error }) => `Not audited: ${file}: ${error}`).join('\n'),
      stale.length === 0
        ? ''
        : `${stale.length} reports were judged by other code than today’s; judged anew here.`,
      misses.map((miss) => `Floor missed: ${miss}`).join('\n'),
    ];
    process.stdout.write(`${words.filter(Boolean).join('\n\n')}\n`);
  }
  return misses.length === 0 && failed.length === 0 ? 0 : 1;
}

runCommand(() => main(parseArguments(process.argv.slice(2))));
