import { headline, lackSentence, verdictWords } from '../audit/describe';
import { type Finding, isToMend, type Status } from '../audit/finding';
import type { Guide, NetworkWords } from '../audit/guide';
import { findingBehind } from '../audit/mended-by';
import type { Verdict } from '../audit/report';
import type { ExportedReport } from '../export/exported';
import { ruleOf } from '../export/words';
import type { Card } from '../signals/card';
import type { Cell, FirstThing, Place, Standing } from './comparison';
import { line } from './rule-rows';

const STATUS: Readonly<Record<Verdict, Status>> = {
  ready: 'pass',
  flawed: 'warn',
  nothing: 'fail',
  unknown: 'unknown',
};

const RANK: Readonly<Record<Verdict, number>> = { ready: 2, flawed: 1, nothing: 0, unknown: -1 };

/** A verdict lies as far from the next as this many points, when networks are sorted. Own choice: verdicts lead. */
const STEP = 1_000;

const cardOf = ({ cards }: ExportedReport, network: string): Card | undefined =>
  cards.find((card) => card.network === network);

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function thingOf(finding: Finding, network: NetworkWords, guide: Guide): FirstThing {
  const rule = ruleOf(finding, guide);
  return {
    text: headline(finding, rule, network.id),
    ...(rule ? { fix: rule.fix.text } : {}),
    ...(finding.fix === undefined ? {} : { snippet: finding.fix }),
    rule: finding.rule,
  };
}

/** Whether mending it makes this network's card better. */
function isFor({ pillar, networks, problems }: Finding, network: string): boolean {
  if (pillar !== 'travel' && pillar !== 'presentation') return false;
  const ids =
    problems.length > 0 ? problems.flatMap((each) => each.networks ?? networks) : networks;
  return ids.includes(network) || ids.includes('all');
}

/**
 * What a page is to do first for a network: what decides the verdict, else what gains most of all that concerns
 * its card. `undefined` where nothing is to be mended, or nothing is known.
 */
function firstThing(
  report: ExportedReport,
  network: NetworkWords,
  card: Card | undefined,
  guide: Guide,
): FirstThing | undefined {
  const { findings, score } = report;
  const result = own(score.networks, network.id);
  const defect = card?.lacks.find((lack) => lack !== 'waiting');
  const behind =
    (defect && findingBehind(findings, network.id, defect)) ??
    findings.find((finding) => finding.rule === result?.because && isToMend(finding));
  if (behind) return thingOf(behind, network, guide);
  const said = card && defect ? lackSentence(defect, network, card) : '';
  if (said) return { text: said };
  if (!result || result.verdict === 'unknown') return undefined;
  const next = findings.find((finding) => isToMend(finding) && isFor(finding, network.id));
  return next && thingOf(next, network, guide);
}

/** Best first. Pages whose verdicts agree are told apart by the network's score. */
const byPlace = (a: Place, b: Place): number =>
  RANK[b.verdict] - RANK[a.verdict] || (b.score ?? -1) - (a.score ?? -1) || a.page - b.page;

function bestOf([first, ...rest]: readonly Place[]): number[] {
  if (!first || first.verdict === 'unknown' || first.verdict === 'nothing') return [];
  const level = rest.filter(
    ({ verdict, score }) => verdict === first.verdict && score === first.score,
  );
  return [first, ...level].map(({ page }) => page);
}

function spreadOf(places: readonly Place[]): number {
  const known = places.filter(({ verdict }) => verdict !== 'unknown');
  const ranks = known.map(({ verdict }) => RANK[verdict]);
  const scores = known.flatMap(({ score }) => score ?? []);
  const width = (list: readonly number[]) =>
    list.length < 2 ? 0 : Math.max(...list) - Math.min(...list);
  return width(ranks) * STEP + width(scores);
}

function standingOf(
  reports: readonly ExportedReport[],
  network: NetworkWords,
  guide: Guide,
): Standing {
  const places = reports.map((report, page): Place => {
    const card = cardOf(report, network.id);
    const result = own(report.score.networks, network.id);
    const first = firstThing(report, network, card, guide);
    return {
      page,
      verdict: result?.verdict ?? 'unknown',
      words: verdictWords(result, card),
      score: result?.score ?? null,
      ...(first ? { first } : {}),
    };
  });
  const cells = places.map(({ verdict, words, first }): Cell => {
    const isWanting = verdict === 'flawed' || verdict === 'nothing';
    return { is: STATUS[verdict], words, evidence: first && isWanting ? [line(first.text)] : [] };
  });
  const ranked = [...places].sort(byPlace);
  return {
    network: network.id,
    name: network.name,
    places: ranked,
    best: bestOf(ranked),
    cells,
    spread: spreadOf(places),
  };
}

/** What every network with a card makes of the pages, most different first. */
export function standings(reports: readonly ExportedReport[], guide: Guide): Standing[] {
  const drawn = new Set(reports.flatMap(({ cards }) => cards.map(({ network }) => network)));
  return guide.networks
    .filter(({ id }) => drawn.has(id))
    .map((network) => standingOf(reports, network, guide))
    .sort((a, b) => b.spread - a.spread);
}
