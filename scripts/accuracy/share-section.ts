import { join } from 'node:path';
import { table } from '../audit/table.ts';
import { FLOORS } from './floors.ts';
import type { Judges } from './judges.ts';
import { type Label, match, type Pair, unitsOf } from './match.ts';
import type { Page } from './pages.ts';
import type { Found } from './reports.ts';
import { percent } from './score.ts';
import type { Section, Wanted } from './section.ts';
import { deadShares, isHit, type PagePairs, type ShareScores, shareScores } from './share-score.ts';
import { foundUnits } from './share-units.ts';
import { readLabels } from './truth.ts';

/** Years in which pages still offered networks that have ended since. */
const OLD_YEARS: [number, number] = [2004, 2014];

const ROLES = ['share', 'follow', 'profile', 'none'];

function pairsOf(
  judges: Judges,
  pages: Page[],
  found: Found[],
  labels: Record<string, Label[]>,
): PagePairs[] {
  return pages.flatMap(({ file, year }, place) => {
    const labelled = labels[file];
    if (labelled === undefined) return [];
    const report = found[place]?.report;
    const units = report === undefined ? [] : foundUnits(judges, report.snapshot);
    return [
      {
        file,
        ...(year === undefined ? {} : { year }),
        pairs: match(labelled.flatMap(unitsOf), units),
      },
    ];
  });
}

function roleTable({ roles }: ShareScores): string {
  return table([
    ['labelled ↓ found →', ...ROLES],
    ...ROLES.filter((role) => roles[role]).map((role) => [
      role,
      ...ROLES.map((other) => String(roles[role]?.[other] ?? 0)),
    ]),
  ]);
}

function networkTable({ networks }: ShareScores): string {
  const rows = Object.entries(networks).sort(
    ([a, one], [b, other]) => other.labelled - one.labelled || a.localeCompare(b),
  );
  return table([
    ['network', 'found', 'labelled', 'recall in %'],
    ...rows.map(([network, { hits, labelled }]) => [
      network,
      String(hits),
      String(labelled),
      percent(hits / labelled),
    ]),
  ]);
}

const WORDS: Record<Pair['how'], string> = {
  same: 'found',
  network: 'found; network is vague',
  'other-network': 'other network',
  role: 'other role',
  miss: 'missed',
  alarm: 'false alarm',
};

function pairWords({ how, label, found }: Pair): string {
  const unit = (each: typeof label) => (each ? `${each.role} ${each.network}` : '–');
  const shown = (label ?? found)?.shown.replace(/\s+/g, ' ').slice(0, 160);
  return `  ${WORDS[how].padEnd(24)} ${unit(label)} → ${unit(found)}  ${shown}`;
}

/** Misses, false alarms and confusions by page; every pair of a page that was asked for. */
function pairList(pages: PagePairs[], { page, wrong }: Wanted): string {
  if (page === undefined && !wrong.has('share')) return '';
  return pages
    .map(({ file, pairs }) => {
      const some = pairs.filter(
        (pair) => page !== undefined || (pair.how !== 'same' && pair.how !== 'network'),
      );
      return some.length === 0 ? '' : [file, ...some.map(pairWords), ''].join('\n');
    })
    .filter(Boolean)
    .join('\n');
}

/** The table of share controls against what people labelled. */
export function shareSection(
  root: string,
  judges: Judges,
  pages: Page[],
  found: Found[],
  wanted: Wanted,
): Section {
  const folder = join(root, 'tests', 'accuracy', 'labels');
  const labels = {
    ...readLabels<Record<string, Label[]>>(join(folder, 'share-a.json')),
    ...readLabels<Record<string, Label[]>>(join(folder, 'share-b.json')),
  };
  const paired = pairsOf(judges, pages, found, labels);
  const scores = shareScores(paired);
  const dead = new Set(
    judges.networks.filter(({ status }) => status.value === 'dead').map(({ id }) => id),
  );
  const old = deadShares(paired, dead, OLD_YEARS);
  const deadWords = Object.entries(old.networks)
    .map(([network, { hits, labelled }]) => `${network} ${hits}/${labelled}`)
    .join(', ');
  const { precision, recall } = scores;
  const withShares = paired.filter(({ pairs }) =>
    pairs.some(({ label }) => label?.role === 'share'),
  ).length;
  const words = [
    `Share controls, ${paired.length} labelled pages, ${withShares} of them with some`,
    `precision ${percent(precision)} %, recall ${percent(recall)} %: ${scores.hits} of ${scores.labelled} labelled, ${scores.found} found`,
    `${scores.vague} of the hits name a network where the label says “many”, or the other way round; ${scores.confused} controls are taken for another role`,
    '',
    roleTable(scores),
    networkTable(scores),
    `Networks that have ended, on ${old.pages} pages of ${OLD_YEARS.join('–')}: ${old.hits} of ${old.labelled} found${deadWords && ` (${deadWords})`}`,
    pairList(paired, wanted),
  ];
  const misses: string[] = [];
  if (precision === null || precision < FLOORS.sharePrecision)
    misses.push(`share: precision is below ${FLOORS.sharePrecision}`);
  if (recall === null || recall < FLOORS.shareRecall)
    misses.push(`share: recall is below ${FLOORS.shareRecall}`);
  if (scores.confused > FLOORS.confusedRoles)
    misses.push(`share: ${scores.confused} controls are taken for another role`);
  return {
    words: words.join('\n'),
    result: {
      pages: paired.length,
      ...scores,
      dead: old,
      wrong: paired.flatMap(({ file, pairs }) =>
        pairs
          .filter((pair) => !isHit(pair) && pair.how !== 'same')
          .map((pair) => ({ file, ...pair })),
      ),
    },
    misses,
  };
}
