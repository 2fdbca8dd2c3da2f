import type { Network } from '../networks/network';
import type { Card } from '../signals/card';
import type { PageType } from '../signals/page-type';
import { bandOf } from './band';
import type { Rule } from './define-rule';
import { type Confidence, type Finding, isToMend, type Pillar, type Status } from './finding';
import { closedGates, type Gate, gatesClosedBy } from './gates';
import { PILLARS } from './pillars';
import type { Cap, Points, Score } from './report';
import { isSerious, verdictOf } from './verdict';

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

/** What of a rule scores read. All have the same properties, so that engines read them fast. */
interface Weighed {
  id: string;
  /** Its place in the list that is scored by. */
  at: number;
  /** Place of its pillar. */
  pillar: number;
  isGuard: boolean;
  weight: number;
  halfWeightOn: readonly PageType[];
}

interface Entry {
  finding: Finding;
  rule: Weighed;
  weight: number;
}

/** What scores know of a list of rules, whatever the page. */
interface Known {
  rules: readonly Rule[];
  byId: ReadonlyMap<string, Weighed>;
  /** Factors on the weights of the rules, in their order, in the score of each network. */
  factors: WeakMap<Network, readonly number[]>;
}

const known = new WeakMap<readonly Rule[], Known>();

const weighed = (rule: Rule, at: number): Weighed => ({
  id: rule.id,
  at,
  pillar: PILLARS.findIndex(({ id }) => id === rule.pillar),
  isGuard: rule.kind === 'guard',
  weight: rule.weight * TRUST[rule.confidence],
  halfWeightOn: rule.halfWeightOn ?? [],
});

function knownOf(rules: readonly Rule[]): Known {
  const hit = known.get(rules);
  if (hit) return hit;
  const byId = new Map(rules.map((rule, at) => [rule.id, weighed(rule, at)]));
  const made: Known = { rules, byId, factors: new WeakMap() };
  known.set(rules, made);
  return made;
}

function factorOf({ id, networks }: Rule, network: Network): number {
  const factor = networks.includes(network.id) ? 1 : networks.includes('all') ? FOR_ALL : 0;
  return factor * (network.weights?.[id] ?? 1);
}

function factorsFor({ rules, factors }: Known, network: Network): readonly number[] {
  const hit = factors.get(network);
  if (hit) return hit;
  const made = rules.map((rule) => factorOf(rule, network));
  factors.set(network, made);
  return made;
}

const statusFor = (status: Status, reading: Reading): Status =>
  status !== 'unknown' || reading === 'known' ? status : reading === 'worst' ? 'fail' : 'pass';

interface Mean {
  sum: number;
  score: Points;
}

/**
 * What an entry gains of its weight; `undefined` where it is left out. Passing guards are: they can only cost points.
 */
const worthOf = ({ rule }: Entry, status: Status): number | undefined =>
  rule.isGuard && status === 'pass' ? undefined : WORTH[status];

/** Weighted mean of what is scored. `mended`: the entry that is taken for passed. */
function mean(entries: readonly Entry[], reading: Reading, mended?: Entry): Mean {
  let sum = 0;
  let gained = 0;
  for (const entry of entries) {
    const status = entry === mended ? 'pass' : statusFor(entry.finding.status, reading);
    const worth = worthOf(entry, status);
    if (worth === undefined) continue;
    sum += entry.weight;
    gained += entry.weight * worth;
  }
  return { sum, score: sum > 0 ? (100 * gained) / sum : null };
}

/** Rules that failed; `alsoUnknown`: those that cannot be told count as such. */
function failedIn(entries: readonly Entry[], alsoUnknown = false): Set<string> {
  const failed = new Set<string>();
  for (const { finding, rule } of entries)
    if (finding.status === 'fail' || (alsoUnknown && finding.status === 'unknown'))
      failed.add(rule.id);
  return failed;
}

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

function entriesOf(findings: readonly Finding[], { byId }: Known, type: PageType): Entry[] {
  const entries: Entry[] = [];
  for (const finding of findings) {
    const rule = byId.get(finding.rule);
    // What only a full audit tells is no doubt about what was looked at.
    if (!rule || finding.intended || finding.because === 'full-audit') continue;
    const weight = rule.halfWeightOn.includes(type) ? rule.weight * 0.5 : rule.weight;
    entries.push({ finding, rule, weight });
  }
  return entries;
}

/** Mean of the pillars' means, which come in the order of `PILLARS`; `other` stands for the one at a place. */
function meanOfPillars(means: readonly Mean[], at?: number, other?: Mean): Points {
  let sum = 0;
  let total = 0;
  for (let each = 0; each < PILLARS.length; each++) {
    const pillar = each === at && other ? other : means[each];
    if (!pillar || pillar.score === null) continue;
    const weight = (PILLARS[each] as (typeof PILLARS)[number]).weight;
    const factor = weight * Math.min(1, pillar.sum / FULL_EVIDENCE);
    sum += factor;
    total += factor * pillar.score;
  }
  return sum > 0 ? total / sum : null;
}

const capFor = (failed: ReadonlySet<string>): number | undefined =>
  lowestCap(gatesClosedBy(failed))?.at;

/** The entries of each pillar, in the order of `PILLARS`. */
function byPillar(entries: readonly Entry[]): Entry[][] {
  const pillars = PILLARS.map((): Entry[] => []);
  for (const entry of entries) pillars[entry.rule.pillar]?.push(entry);
  return pillars;
}

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

const SHARING_EASE = PILLARS.findIndex(({ id }) => id === 'sharing-ease');

/** What of the entries counts for networks, and what it gains of its weight. */
interface Scored {
  at: number;
  weight: number;
  worth: number;
}

function scoredForNetworks(entries: readonly Entry[]): Scored[] {
  const scored: Scored[] = [];
  for (const entry of entries) {
    const { finding, rule, weight } = entry;
    const worth = worthOf(entry, finding.status);
    // How easy sharing is on the page is no matter of one network.
    if (worth === undefined || rule.pillar === SHARING_EASE) continue;
    scored.push({ at: rule.at, weight, worth });
  }
  return scored;
}

function networkScore(
  entries: readonly Scored[],
  factors: readonly number[],
  gates: readonly Gate[],
  { id }: Network,
): Points {
  let sum = 0;
  let gained = 0;
  for (const { at, weight, worth } of entries) {
    const own = weight * (factors[at] as number);
    sum += own;
    gained += own * worth;
  }
  let most = 100;
  for (const { spares, only, network = 100 } of gates) {
    if (spares?.includes(id) || (only && !only.includes(id))) continue;
    most = Math.min(most, network);
  }
  return capped(sum > 0 ? (100 * gained) / sum : null, most);
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
  const ofRules = knownOf(rules);
  const entries = entriesOf(findings, ofRules, type);
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
  const failed = failedIn(entries);
  const gates = gatesClosedBy(failed);
  // What is unknown has not failed, whether it is left out or taken for passed.
  const at = lowestCap(gates)?.at;
  const overallIn = (reading: Reading, limit: number | undefined): Points =>
    capped(meanOfPillars(means[reading]), limit);
  const known = overallIn('known', at);
  const worst = overallIn('worst', capFor(failedIn(entries, true)));
  const range = rangeOf(uncertain, known, worst, overallIn('best', at));
  const cap = lowestCap(closedGates(findings));
  const forNetworks = scoredForNetworks(entries);
  const serious = findings.filter(isSerious);
  const overall = rounded(known);
  return {
    overall,
    range,
    band: overall === null ? null : bandOf(overall),
    ...(cap ? { cap } : {}),
    pillars,
    networks: Object.fromEntries(
      networks.map((network) => {
        const gained = networkScore(forNetworks, factorsFor(ofRules, network), gates, network);
        const card = cards.find((each) => each.network === network.id);
        return [network.id, { score: rounded(gained), ...verdictOf(network, card, serious) }];
      }),
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
  const entries = entriesOf(findings, knownOf(rules), type);
  const pillars = byPillar(entries);
  const means = pillars.map((own) => mean(own, 'known'));
  const failed = failedIn(entries);
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
    entry && mean(pillars[at] ?? [], 'known', entry);
  let open = findings.filter(isToMend).map((finding): Open => {
    const entry = entryOf.get(finding.rule);
    const at = entry?.rule.pillar ?? -1;
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
      const after = meanOfPillars(means, at, mended);
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
