import type { Network } from '../networks/network';
import type { Card } from '../signals/card';
import type { PageType } from '../signals/page-type';
import { bandOf } from './band';
import type { Rule } from './define-rule';
import { type Confidence, type Finding, isToMend, type Pillar, type Status } from './finding';
import { closedGates, type Gate, gatesClosedBy } from './gates';
import { PILLARS } from './pillars';
import type { Cap, Points, Score } from './report';
import { verdictOf } from './verdict';

/** Folklore must not outweigh documentation: weights are multiplied by these. Own choice. */
const TRUST: Record<Confidence, number> = { high: 1, medium: 0.8, low: 0.5 };

/** What a status is worth; those not named here are left out. */
const WORTH: Partial<Record<Status, number>> = { pass: 1, warn: 0.5, fail: 0 };

/** A pillar with less scored weight than this counts less in the overall score. Own choice. */
const FULL_EVIDENCE = 8;

/** Share of unknown weight in a pillar above which a range is honest and a point is not. Own choice. */
const RANGE_ABOVE = 0.3;

/** Network rules that name the network count fully, those for all networks by this factor. */
const FOR_ALL = 0.5;

/** How unknown results are read: left out, all failed, or all passed. */
const READINGS = ['known', 'worst', 'best'] as const;
type Reading = (typeof READINGS)[number];

interface Entry {
  finding: Finding;
  rule: Rule;
  weight: number;
}

const statusFor = (status: Status, reading: Reading): Status =>
  status !== 'unknown' || reading === 'known' ? status : reading === 'worst' ? 'fail' : 'pass';

interface Mean {
  sum: number;
  score: Points;
}

/** Whether an entry counts as things are known. */
const isScored = ({ finding: { status }, rule }: Entry): boolean =>
  WORTH[status] !== undefined && !(rule.kind === 'guard' && status === 'pass');

/**
 * Weighted mean of what is scored. Passing guards are left out: they can only cost points. `mended`: the entry
 * that is taken for passed.
 */
function mean(
  entries: readonly Entry[],
  reading: Reading,
  { mended, weightOf }: { mended?: Entry; weightOf?: (entry: Entry) => number } = {},
): Mean {
  let sum = 0;
  let gained = 0;
  for (const entry of entries) {
    const status = entry === mended ? 'pass' : statusFor(entry.finding.status, reading);
    const worth = WORTH[status];
    if (worth === undefined || entry.weight === 0) continue;
    if (entry.rule.kind === 'guard' && status === 'pass') continue;
    const weight = weightOf === undefined ? entry.weight : weightOf(entry);
    sum += weight;
    gained += weight * worth;
  }
  return { sum, score: sum > 0 ? (100 * gained) / sum : null };
}

/** Rules that failed, unknown results read in one way. */
const failedIn = (entries: readonly Entry[], reading: Reading): Set<string> =>
  new Set(
    entries
      .filter(({ finding }) => statusFor(finding.status, reading) === 'fail')
      .map(({ rule }) => rule.id),
  );

function lowestCap(gates: readonly Gate[]): Cap | undefined {
  let cap: Cap | undefined;
  for (const gate of gates) {
    if (gate.overall !== undefined && gate.overall < (cap?.at ?? 101))
      cap = { at: gate.overall, rules: [...gate.rules] };
  }
  return cap;
}

const capped = (score: Points, at: number | undefined): Points =>
  score === null ? null : Math.min(score, at ?? 100);

function entriesOf(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  type: PageType,
): Entry[] {
  return findings.flatMap((finding) => {
    const rule = rules.get(finding.rule);
    // What only a full audit tells is no doubt about what was looked at.
    if (!rule || finding.intended || finding.because === 'full-audit') return [];
    const half = rule.halfWeightOn?.includes(type) ? 0.5 : 1;
    return { finding, rule, weight: rule.weight * TRUST[rule.confidence] * half };
  });
}

/** Mean of the pillars' means, which come in the order of `PILLARS`. */
function meanOfPillars(means: readonly Mean[]): Points {
  let sum = 0;
  let total = 0;
  for (const [at, { weight }] of PILLARS.entries()) {
    const pillar = means[at];
    if (!pillar || pillar.score === null) continue;
    const factor = weight * Math.min(1, pillar.sum / FULL_EVIDENCE);
    sum += factor;
    total += factor * pillar.score;
  }
  return sum > 0 ? total / sum : null;
}

const capFor = (failed: ReadonlySet<string>): number | undefined =>
  lowestCap(gatesClosedBy(failed))?.at;

/** The entries of each pillar, in the order of `PILLARS`. */
const byPillar = (entries: readonly Entry[]): Entry[][] =>
  PILLARS.map(({ id }) => entries.filter(({ rule }) => rule.pillar === id));

/** Whether unknown results weigh so much in these entries that a point would feign knowledge. */
function isUncertain(entries: readonly Entry[]): boolean {
  let unknown = 0;
  let all = 0;
  for (const { finding, weight } of entries) {
    if (finding.status === 'unknown') unknown += weight;
    if (finding.status !== 'notApplicable' && finding.status !== 'error') all += weight;
  }
  return all > 0 && unknown / all > RANGE_ABOVE;
}

const rounded = (score: Points): Points => (score === null ? null : Math.round(score));

function rangeOf(
  uncertain: boolean,
  known: Points,
  worst: Points,
  best: Points,
): [number, number] | null {
  if (!uncertain) return known === null ? null : [Math.round(known), Math.round(known)];
  if (worst === null && best === null) return null;
  const low = Math.round(worst ?? best ?? 0);
  // Guards that may still pass add nothing, so the best case can come without any scored weight.
  const high = Math.round(best ?? 100);
  return [Math.min(low, high), Math.max(low, high)];
}

function networkScore(entries: readonly Entry[], gates: readonly Gate[], network: Network): Points {
  const weightOf = ({ rule, weight }: Entry): number => {
    const factor = rule.networks.includes(network.id)
      ? 1
      : rule.networks.includes('all')
        ? FOR_ALL
        : 0;
    return weight * factor * (network.weights?.[rule.id] ?? 1);
  };
  const caps = gates
    .filter(
      ({ spares, only }) =>
        !spares?.includes(network.id) && (only === undefined || only.includes(network.id)),
    )
    .map((gate) => gate.network ?? 100);
  return capped(mean(entries, 'known', { weightOf }).score, Math.min(100, ...caps));
}

/**
 * Scores findings. Overall: weighted mean of the pillars, then the lowest cap. Networks: rules that name
 * them, then their caps. Where more than 30 % of a pillar's weight is unknown, `range` spans from all
 * unknown failed to all unknown passed; otherwise both ends are the score.
 */
export function score(
  findings: readonly Finding[],
  rules: readonly Rule[],
  networks: readonly Network[],
  cards: readonly Card[],
  type: PageType,
): Score {
  const entries = entriesOf(findings, new Map(rules.map((rule) => [rule.id, rule])), type);
  const pillars = {} as Record<Pillar, { score: Points; range: [number, number] | null }>;
  const means: Record<Reading, Mean[]> = { known: [], worst: [], best: [] };
  let uncertain = false;
  for (const [at, own] of byPillar(entries).entries()) {
    const pillar = PILLARS[at]?.id;
    if (!pillar) continue;
    const unsure = isUncertain(own);
    uncertain ||= unsure;
    const [known, worst, best] = READINGS.map((reading) => {
      const found = mean(own, reading);
      means[reading].push(found);
      return found.score;
    }) as [Points, Points, Points];
    pillars[pillar] = { score: rounded(known), range: rangeOf(unsure, known, worst, best) };
  }
  const [known, worst, best] = READINGS.map((reading) =>
    capped(meanOfPillars(means[reading]), capFor(failedIn(entries, reading))),
  ) as [Points, Points, Points];
  const range = rangeOf(uncertain, known, worst, best);
  const cap = lowestCap(closedGates(findings));
  const gates = gatesClosedBy(failedIn(entries, 'known'));
  // How easy sharing is on the page is no matter of one network.
  const forNetworks = entries.filter(
    (entry) => entry.rule.pillar !== 'sharing-ease' && isScored(entry),
  );
  const overall = rounded(known);
  return {
    overall,
    range,
    band: overall === null ? null : bandOf(overall),
    ...(cap ? { cap } : {}),
    pillars,
    networks: Object.fromEntries(
      networks.map((network) => [
        network.id,
        {
          score: rounded(networkScore(forNetworks, gates, network)),
          ...verdictOf(
            network,
            cards.find((card) => card.network === network.id),
            findings,
          ),
        },
      ]),
    ),
  };
}

/**
 * Findings in the order in which mending gains most: at each step the one that adds the most points, all before
 * it being mended, so that the column adds up to what is missing, caps included. A later one can add more than
 * one before it, as when a cap has been lifted. Those that need no mending follow unchanged.
 */
export function withPoints(
  findings: readonly Finding[],
  rules: readonly Rule[],
  type: PageType,
): Finding[] {
  const entries = entriesOf(findings, new Map(rules.map((rule) => [rule.id, rule])), type);
  const pillars = byPillar(entries);
  const means = pillars.map((own) => mean(own, 'known'));
  const failed = failedIn(entries, 'known');
  const entryOf = new Map(entries.map((entry) => [entry.finding.rule, entry]));

  /** A finding to mend, with the mean of its pillar once it is. */
  interface Open {
    finding: Finding;
    entry: Entry | undefined;
    /** Place of its pillar. */
    at: number;
    mended: Mean | undefined;
  }
  const meanWithout = ({ entry, at }: Open): Mean | undefined =>
    entry && mean(pillars[at] ?? [], 'known', { mended: entry });
  let open = findings.filter(isToMend).map((finding): Open => {
    const entry = entryOf.get(finding.rule);
    const at = PILLARS.findIndex(({ id }) => id === entry?.rule.pillar);
    const one: Open = { finding, entry, at, mended: undefined };
    return { ...one, mended: meanWithout(one) };
  });

  let cap = capFor(failed);
  const capWithout = ({ entry }: Open): number | undefined => {
    if (cap === undefined || entry?.finding.status !== 'fail') return cap;
    failed.delete(entry.rule.id);
    const left = capFor(failed);
    failed.add(entry.rule.id);
    return left;
  };
  let uncapped = meanOfPillars(means);
  const sorted: Finding[] = [];
  while (open.length > 0) {
    let best = open[0] as Open;
    let gain = Number.NEGATIVE_INFINITY;
    let tie = Number.NEGATIVE_INFINITY;
    const before = capped(uncapped, cap) ?? 0;
    for (const one of open) {
      const { at, mended } = one;
      const after = meanOfPillars(mended ? means.with(at, mended) : means);
      // A mended guard leaves the mean; when it was all there was, nothing is left to score.
      const gained = (capped(after, capWithout(one)) ?? 100) - before;
      const hidden = (after ?? 100) - (uncapped ?? 0);
      if (gained > gain + 1e-9 || (Math.abs(gained - gain) <= 1e-9 && hidden > tie + 1e-9)) {
        best = one;
        gain = gained;
        tie = hidden;
      }
    }
    sorted.push({ ...best.finding, points: Math.round(Math.max(0, gain) * 10) / 10 });
    open = open.filter((one) => one !== best);
    const { entry, at, mended } = best;
    if (!entry || !mended) continue;
    cap = capWithout(best);
    failed.delete(entry.rule.id);
    means[at] = mended;
    uncapped = meanOfPillars(means);
    pillars[at] = (pillars[at] ?? []).map((each) =>
      each === entry ? { ...entry, finding: { ...entry.finding, status: 'pass' } } : each,
    );
    for (const one of open) if (one.at === at) one.mended = meanWithout(one);
  }
  return [...sorted, ...findings.filter((finding) => !isToMend(finding))];
}
