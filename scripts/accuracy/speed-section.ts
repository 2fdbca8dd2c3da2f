import type { Rule } from '../../utils/audit/define-rule.ts';
import type { Finding } from '../../utils/audit/finding.ts';
import type { Snapshot } from '../../utils/page/snapshot.ts';
import { table } from '../audit/table.ts';
import { warmRounds } from '../bench/warm.ts';
import { loadBundled } from './bundled.ts';
import { FLOORS } from './floors.ts';
import type { Judges } from './judges.ts';
import { librariesOf } from './libraries/all.ts';
import { installedLibraries } from './libraries/install.ts';
import type { Library, Source } from './libraries/library.ts';
import { offline } from './libraries/read.ts';
import { type Page, sourceOf } from './pages.ts';
import type { Found } from './reports.ts';
import type { Section, Wanted } from './section.ts';
import { type Speed, speedOf, type Timed } from './speed.ts';

/** After those in which the engine compiles the code. */
const ROUNDS = 5;
/** Rounds by turns; the code is compiled by then. */
const TURNS = 3;
const SLOWEST = 15;

interface Auditor {
  audit: { runAudit(rules: readonly Rule[], snapshot: Snapshot): Finding[] };
  rules: { RULES: readonly Rule[] };
}

interface Ready {
  file: string;
  snapshot: Snapshot;
  source: Source;
}

interface Sides {
  ready: readonly Ready[];
  ours(page: Ready): number;
  theirs(page: Ready): Promise<number>;
}

function sidesOf(ready: readonly Ready[], { audit, rules }: Auditor, library: Library): Sides {
  return {
    ready,
    ours({ snapshot }) {
      // Signals remember what they made of a snapshot.
      const fresh = structuredClone(snapshot);
      const start = performance.now();
      audit.runAudit(rules.RULES, fresh);
      return performance.now() - start;
    },
    async theirs({ source }) {
      const start = performance.now();
      await library.read(source);
      return performance.now() - start;
    },
  };
}

/** All pages in one go, as both are used on many pages; neither side knows a page from the round before. */
async function timedInOneGo({ ready, ours, theirs }: Sides): Promise<Timed[]> {
  const timed = ready.map(({ file }): Timed => ({ file, ours: [], theirs: [] }));
  const warm = warmRounds(ready.length);
  for (let round = 0; round < warm; round += 1) for (const page of ready) ours(page);
  for (const page of ready) await theirs(page);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, page] of ready.entries()) timed[at]?.ours.push(ours(page));
    for (const [at, page] of ready.entries()) timed[at]?.theirs.push(await theirs(page));
  }
  return timed;
}

/** Page by page by turns: each side finds the caches of the machine full of what the other left. */
async function timedByTurns({ ready, ours, theirs }: Sides): Promise<Timed[]> {
  const timed = ready.map(({ file }): Timed => ({ file, ours: [], theirs: [] }));
  for (let round = 0; round < TURNS; round += 1)
    for (const [at, page] of ready.entries()) {
      timed[at]?.ours.push(ours(page));
      timed[at]?.theirs.push(await theirs(page));
    }
  return timed;
}

/** Milliseconds a page that each rule takes; the first of several that need a signal pays for it. */
function costsOfRules(ready: Ready[], { audit, rules }: Auditor): [rule: string, ms: number][] {
  const spent = new Map<string, number>();
  const watched = rules.RULES.map(
    (rule): Rule => ({
      ...rule,
      check(snapshot, say) {
        const start = performance.now();
        try {
          return rule.check(snapshot, say);
        } finally {
          spent.set(rule.id, (spent.get(rule.id) ?? 0) + performance.now() - start);
        }
      },
    }),
  );
  for (const { snapshot } of ready) audit.runAudit(watched, structuredClone(snapshot));
  return [...spent]
    .map(([rule, ms]): [string, number] => [rule, ms / ready.length])
    .sort((a, b) => b[1] - a[1]);
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

function lists(speed: Speed, costs: [string, number][]): string[] {
  return [
    '',
    table([
      ['slowest pages in comparison', 'rules', 'metascraper', 'ratio'],
      ...speed.byPage
        .slice(0, SLOWEST)
        .map(({ file, oursMs, theirsMs, ratio }) => [
          file,
          ms(oursMs),
          ms(theirsMs),
          ratio.toFixed(2),
        ]),
    ]),
    table([
      ['slowest rules, signals with the first that needs them', 'a page'],
      ...costs.slice(0, SLOWEST).map(([rule, cost]) => [rule, ms(cost)]),
    ]),
  ];
}

/** How long all rules take to judge a page, against metascraper reading its ten fields from the same HTML. */
export async function speedSection(
  root: string,
  _judges: Judges,
  pages: Page[],
  found: Found[],
  wanted: Wanted,
): Promise<Section> {
  const auditor = await loadBundled<{ audit: Auditor['audit']; rules: Auditor['rules'] }>({
    audit: 'utils/audit/run-audit.ts',
    rules: 'utils/rules/registry.ts',
  });
  const library = librariesOf(installedLibraries(root)).find(({ name }) => name === 'metascraper');
  if (library === undefined) throw new Error('metascraper is not among the libraries.');
  const ready = pages.flatMap((page, at): Ready[] => {
    const snapshot = found[at]?.report?.snapshot;
    return snapshot ? [{ file: page.file, snapshot, source: sourceOf(page) }] : [];
  });
  const sides = sidesOf(ready, auditor, library);
  const [speed, byTurns] = await offline(async () => [
    speedOf(await timedInOneGo(sides)),
    speedOf(await timedByTurns(sides)),
  ]);
  const words = [
    `Speed, ${speed.pages} pages: all ${auditor.rules.RULES.length} rules against metascraper’s ten fields, HTML parsed by it`,
    `median ${ms(speed.oursMs)} against ${ms(speed.theirsMs)}; of the pages’ ratios the median is ${speed.ratio.toFixed(3)}, nine of ten are at most ${speed.ratio90.toFixed(3)}`,
    `by turns, page by page: ${ms(byTurns.oursMs)} against ${ms(byTurns.theirsMs)}, median of the ratios ${byTurns.ratio.toFixed(3)}`,
    ...(wanted.wrong.has('speed') || wanted.page !== undefined
      ? lists(speed, costsOfRules(ready, auditor))
      : []),
  ];
  return {
    words: words.join('\n'),
    result: { ...speed, byTurns },
    misses:
      speed.ratio <= FLOORS.slowness
        ? []
        : [`speed: the rules take more than ${FLOORS.slowness} of metascraper’s time`],
  };
}
