import { sentence } from '../audit/describe';
import type { Finding } from '../audit/finding';
import type { Guide } from '../audit/guide';
import type { Verdict } from '../audit/report';
import type { ExportedReport } from './exported';
import { counted, headlineOf, listed, networkLines, pointsOf, toMend } from './words';

/** Fixes that a report sets out in full; the others follow as a list. Own choice: a client reads no more. */
export const FIRST_FIXES = 3;

/** Networks that a sentence names; of more it names the first and counts the rest. */
const NAMED = 3;

function named(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return listed(names);
  const first = names.slice(0, NAMED);
  return listed([...first, `${names.length - NAMED} others`]);
}

/** The answer in three sentences: where the link looks right, where it does not, and what mending gains. */
export function summaryOf(report: ExportedReport, guide: Guide): [string, string, string] {
  const lines = networkLines(report, guide);
  const namesOf = (verdict: Verdict) =>
    lines.filter((line) => line.verdict === verdict).map(({ name }) => name);
  return [whole(namesOf('ready')), lacking(namesOf), gain(report, guide)];
}

const whole = (names: readonly string[]): string =>
  names.length === 0
    ? 'No network is known to show a complete card of this page.'
    : `Shared on ${named(names)}, this page shows a complete card.`;

function lacking(namesOf: (verdict: Verdict) => string[]): string {
  const [nothing, flawed, unknown] = [namesOf('nothing'), namesOf('flawed'), namesOf('unknown')];
  const show = (names: readonly string[]) =>
    `${named(names)} ${names.length === 1 ? 'shows' : 'show'}`;
  const parts = [
    ...(nothing.length > 0 ? [`${show(nothing)} only the bare address`] : []),
    ...(flawed.length > 0 ? [`${show(flawed)} a card with flaws`] : []),
    ...(unknown.length > 0 ? [`of ${counted(unknown.length, 'network')} it is not known`] : []),
  ];
  return parts.length === 0 ? 'None shows less than it could.' : `${sentence(parts.join('; '))}.`;
}

const IN_WORDS = ['no', 'one', 'two', 'three', 'four', 'five'] as const;

function gain(report: ExportedReport, guide: Guide): string {
  const wrong = toMend(report);
  if (wrong.length === 0) return 'Nothing is to be fixed.';
  const first = wrong.slice(0, FIRST_FIXES);
  const points = pointsOf(first);
  if (points === undefined)
    return `There ${wrong.length === 1 ? 'is' : 'are'} ${counted(wrong.length, 'thing')} to fix, and too little is known yet to say what each is worth.`;
  const many = IN_WORDS[first.length] ?? String(first.length);
  const what = first.length === 1 ? 'The only fix gains' : `The first ${many} fixes gain`;
  const worth = points < 1 ? 'less than 1 point' : counted(Math.round(points), 'point');
  return `${what} ${worth}${capWords(report, first, guide)}.`;
}

/** What holds the score down whatever else is right. */
function capWords(
  { score: { cap }, findings }: ExportedReport,
  first: readonly Finding[],
  guide: Guide,
): string {
  const closed = findings.find(({ rule }) => cap?.rules.includes(rule));
  if (!cap || !closed) return '';
  const words = headlineOf(closed, guide).replace(/[.\s]+$/, '');
  return first.includes(closed)
    ? `; one of them lifts the limit of ${cap.at}: ${words}`
    : `; the score stays at ${cap.at} or below until this is fixed: ${words}`;
}
