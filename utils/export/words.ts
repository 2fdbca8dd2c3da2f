import { bandOf } from '../audit/band';
import { BAND_WORDS, headline, problemText, STATUS_WORDS, verdictWords } from '../audit/describe';
import { type Finding, isToMend } from '../audit/finding';
import type { Guide, RuleWords } from '../audit/guide';
import type { ExportedReport } from './exported';

/** Words that all files made of a report share. */

let lists: Intl.ListFormat | undefined;

/** “Facebook, X, and Slack”. */
export function listed(words: readonly string[]): string {
  lists ??= new Intl.ListFormat('en', { type: 'conjunction' });
  return lists.format(words);
}

/** “1 network”, “3 networks”. */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** The rule that a finding is about; `undefined` where it is no longer known. */
export const ruleOf = ({ rule }: Finding, { rules }: Guide): RuleWords | undefined =>
  rules.find(({ id }) => id === rule);

/** Name of a network; its id where it is no longer known. */
export const networkName = (id: string, { networks }: Guide): string =>
  networks.find((network) => network.id === id)?.name ?? id;

/** Names of the networks that a finding is about. Empty where it is about all, or about none that is known. */
export function concernedNames({ networks, problems }: Finding, guide: Guide): string[] {
  const ids = new Set(
    problems.length > 0 ? problems.flatMap(({ networks: own = networks }) => own) : networks,
  );
  return ids.has('all')
    ? []
    : guide.networks.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

/** Names of networks that a line holds; more are counted. Own choice. */
const NAMED = 6;

/** The networks that a finding is about, in words; empty where it is about all. */
export function concernedWords(finding: Finding, guide: Guide): string {
  const names = concernedNames(finding, guide);
  return names.length > NAMED ? counted(names.length, 'network') : listed(names);
}

/** What is wrong, a sentence each. */
export const problemTexts = (finding: Finding, guide: Guide): string[] =>
  finding.problems.map((problem) => problemText(ruleOf(finding, guide), problem));

export const headlineOf = (finding: Finding, guide: Guide): string =>
  headline(finding, ruleOf(finding, guide));

export const statusWords = ({ status, intended }: Finding): string =>
  intended && status !== 'pass' ? 'Meant to be so' : STATUS_WORDS[status];

export interface NetworkLine {
  id: string;
  name: string;
  tile: string;
  verdict: ExportedReport['score']['networks'][string]['verdict'];
  words: string;
  score: number | null;
}

/** What each network makes of the link, in the order they are shown. */
export function networkLines(report: ExportedReport, guide: Guide): NetworkLine[] {
  return report.cards.map((card) => {
    const { network: id } = card;
    const result = Object.hasOwn(report.score.networks, id) ? report.score.networks[id] : undefined;
    const known = guide.networks.find((network) => network.id === id);
    return {
      id,
      name: known?.name ?? id,
      tile: known?.tile ?? id.slice(0, 2),
      verdict: result?.verdict ?? 'unknown',
      words: verdictWords(result, card),
      score: result?.score ?? null,
    };
  });
}

/** What is to be mended, most valuable first. */
export const toMend = ({ findings }: ExportedReport): Finding[] => findings.filter(isToMend);

/** “61”, “61–69” where it is not all known, “–” where nothing could be scored. */
export function scoreText({ score: { overall, range } }: ExportedReport): string {
  if (overall === null) return '–';
  return range && range[0] !== range[1] ? `${range[0]}–${range[1]}` : String(overall);
}

/** “Needs work”; empty where nothing could be scored. */
export function bandText({ score: { overall, band } }: ExportedReport): string {
  const known = band ?? (overall === null ? null : bandOf(overall));
  return known === null ? '' : BAND_WORDS[known];
}

/** What the page is called: its title, else its address. */
export const nameOf = ({ page, url }: ExportedReport): string => page.title?.trim() || url;

/** Points that mending the first of these gains; `undefined` where points are not known. */
export function pointsOf(findings: readonly Finding[]): number | undefined {
  if (findings.some(({ points }) => points === undefined)) return undefined;
  return findings.reduce((sum, { points = 0 }) => sum + points, 0);
}
