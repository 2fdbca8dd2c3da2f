import type { Network } from '../networks/network';
import type { Card } from '../signals/card';
import type { PageType } from '../signals/page-type';
import { bandOf } from './band';
import type { Rule } from './define-rule';
import { type Confidence, type Finding, isToMend, type Pillar, type Status } from './finding';
import { closedGates } from './gates';
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
type Reading = 'known' | 'worst' | 'best';

interface Entry {
  finding: Finding;
  rule: Rule;
  weight: number;
}

const statusFor = (status: Status, reading: Reading): Status =>
  status !== 'unknown' || reading === 'known' ? status : reading === 'worst' ? 'fail' : 'pass';

/** Weighted mean of what is scored. Passing guards are left out: they can only cost points. */
function mean(entries: readonly Entry[], reading: Reading): { sum: number; score: Points } {
  let sum = 0;
  let gained = 0;
  for (const { finding, rule, weight } of entries) {
    const status = statusFor(finding.status, reading);
    const worth = WORTH[status];
    if (worth === undefined || weight === 0) continue;
    if (rule.kind === 'guard' && status === 'pass') continue;
    sum += weight;
    gained += weight * worth;
  }
  return { sum, score: sum > 0 ? (100 * gained) / sum : null };
}

const readAs = (findings: readonly Finding[], reading: Reading): Finding[] =>
  findings.map((finding) => ({ ...finding, status: statusFor(finding.status, reading) }));

function capOf(findings: readonly Finding[]): Cap | undefined {
  let cap: Cap | undefined;
  for (const gate of closedGates(findings)) {
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

function overallOf(
  entries: readonly Entry[],
  reading: Reading,
): { score: Points; uncapped: Points } {
  let sum = 0;
  let total = 0;
  for (const { id, weight } of PILLARS) {
    const pillar = mean(
      entries.filter(({ rule }) => rule.pillar === id),
      reading,
    );
    if (pillar.score === null) continue;
    const factor = weight * Math.min(1, pillar.sum / FULL_EVIDENCE);
    sum += factor;
    total += factor * pillar.score;
  }
  const uncapped = sum > 0 ? total / sum : null;
  const findings = readAs(
    entries.map(({ finding }) => finding),
    reading,
  );
  return { score: capped(uncapped, capOf(findings)?.at), uncapped };
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

function networkScore(entries: readonly Entry[], network: Network, reading: Reading): Points {
  const own = entries.flatMap((entry): Entry[] => {
    const { rule } = entry;
    if (rule.pillar === 'sharing-ease') return [];
    const factor = rule.networks.includes(network.id)
      ? 1
      : rule.networks.includes('all')
        ? FOR_ALL
        : 0;
    const weight = entry.weight * factor * (network.weights?.[rule.id] ?? 1);
    return weight > 0 ? [{ ...entry, weight }] : [];
  });
  const caps = closedGates(entries.map(({ finding }) => finding))
    .filter(
      ({ spares, only }) =>
        !spares?.includes(network.id) && (only === undefined || only.includes(network.id)),
    )
    .map((gate) => gate.network ?? 100);
  return capped(mean(own, reading).score, Math.min(100, ...caps));
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
  let uncertain = false;
  for (const { id } of PILLARS) {
    const own = entries.filter(({ rule }) => rule.pillar === id);
    const unsure = isUncertain(own);
    uncertain ||= unsure;
    const known = mean(own, 'known').score;
    pillars[id] = {
      score: rounded(known),
      range: rangeOf(unsure, known, mean(own, 'worst').score, mean(own, 'best').score),
    };
  }
  const known = overallOf(entries, 'known').score;
  const range = rangeOf(
    uncertain,
    known,
    overallOf(entries, 'worst').score,
    overallOf(entries, 'best').score,
  );
  const cap = capOf(findings);
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
          score: rounded(networkScore(entries, network, 'known')),
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
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  let entries = entriesOf(findings, byId, type);
  let open = findings.filter(isToMend);
  const sorted: Finding[] = [];
  const mend = (id: string) =>
    entries.map((entry) =>
      entry.finding.rule === id
        ? { ...entry, finding: { ...entry.finding, status: 'pass' as const } }
        : entry,
    );
  let before = overallOf(entries, 'known');
  while (open.length > 0) {
    let best = open[0] as Finding;
    let gain = Number.NEGATIVE_INFINITY;
    let tie = Number.NEGATIVE_INFINITY;
    for (const finding of open) {
      const after = overallOf(mend(finding.rule), 'known');
      // A mended guard leaves the mean; when it was all there was, nothing is left to score.
      const gained = (after.score ?? 100) - (before.score ?? 0);
      const hidden = (after.uncapped ?? 100) - (before.uncapped ?? 0);
      if (gained > gain + 1e-9 || (Math.abs(gained - gain) <= 1e-9 && hidden > tie + 1e-9)) {
        best = finding;
        gain = gained;
        tie = hidden;
      }
    }
    entries = mend(best.rule);
    before = overallOf(entries, 'known');
    sorted.push({ ...best, points: Math.round(Math.max(0, gain) * 10) / 10 });
    open = open.filter((finding) => finding !== best);
  }
  return [...sorted, ...findings.filter((finding) => !isToMend(finding))];
}
