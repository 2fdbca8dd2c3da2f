import type { Guide } from '../audit/guide';
import type { Report, Verdict } from '../audit/report';
import type { BatchPage } from '../batch/batch';
import type { Row } from '../batch/results/row';
import type { Sums } from '../batch/results/sums';
import { cardBody } from './card-html';
import { type Markup, markup } from './markup';
import { STATUS_OF, shape } from './shapes';
import { nameOf, networkLines, scoreText } from './words';

/** Cards that a report of many pages draws. Own choice: four rows of two, about one sheet. */
const DRAWN = 8;

/** Networks that may be chosen: the first of all, to which most people share links. Own choice. */
const MOST_USED = 4;

const BADNESS: Readonly<Record<Verdict, number>> = { nothing: 2, flawed: 1, unknown: 0, ready: 0 };

/** The network that shows most pages badly, a bare address counting twice (own choice); `undefined` where none does. */
export function worstNetwork({ networks }: Sums, guide: Guide): string | undefined {
  const badness = (id: string): number => {
    const counts = Object.hasOwn(networks, id) ? networks[id] : undefined;
    return (counts?.nothing ?? 0) * BADNESS.nothing + (counts?.flawed ?? 0) * BADNESS.flawed;
  };
  return guide.networks
    .slice(0, MOST_USED)
    .map(({ id }) => ({ id, bad: badness(id) }))
    .reduce<{ id: string; bad: number } | undefined>(
      (worst, each) => (each.bad > (worst?.bad ?? 0) ? each : worst),
      undefined,
    )?.id;
}

/**
 * Pages whose cards on a network are worth a look: of every kind of page the worst one, those that look worst first, and
 * then the next. Worse is who shows less there, then who scores lower, then who came earlier. Pages without a score are
 * left out.
 */
export function pagesToDraw(rows: readonly Row[], network: string): BatchPage[] {
  const badness = ({ page }: Row): number => {
    const verdicts = page.result?.verdicts ?? {};
    const verdict = Object.hasOwn(verdicts, network) ? verdicts[network] : undefined;
    return verdict === undefined ? 0 : BADNESS[verdict];
  };
  const worseFirst = (a: Row, b: Row): number =>
    badness(b) - badness(a) ||
    (a.page.result?.overall ?? 0) - (b.page.result?.overall ?? 0) ||
    a.page.at - b.page.at;
  const scored = rows
    .filter(({ page }) => typeof page.result?.overall === 'number')
    .sort(worseFirst);
  const firsts = new Map<string, Row>();
  const others: Row[] = [];
  for (const row of scored)
    if (firsts.has(row.kind)) others.push(row);
    else firsts.set(row.kind, row);
  return [...firsts.values(), ...others].slice(0, DRAWN).map(({ page }) => page);
}

function pageCard(id: string, report: Report, guide: Guide): Markup | undefined {
  const line = networkLines(report, guide).find((each) => each.id === id);
  if (!line) return undefined;
  const status = STATUS_OF[line.verdict];
  return markup`<article class="network of-page"><h3 dir="auto">${nameOf(report)}</h3><p><span class="verdict" data-is="${status}">${shape(status)}${line.words}</span><span>Score ${scoreText(report)}</span></p>${cardBody(id, report, guide, new Map())}</article>`;
}

/** Beside the style of all reports. */
export const CARDS_STYLE = `
.of-page h3 { display: block; margin: 0; }
.of-page > p:not(.fine) { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s-2); margin-block-end: var(--s-2); color: var(--ink-2); }
`;

/** How links look now, where most of them look bad. */
export function cardsHtml(
  id: string,
  reports: readonly Report[],
  guide: Guide,
): Markup | undefined {
  const network = guide.networks.find((known) => known.id === id);
  if (!network || reports.length === 0) return undefined;
  return markup`<section><h2>How links look on ${network.name} now <small>the worst of each kind of page first</small></h2><div class="cards">${reports.map((report) => pageCard(network.id, report, guide))}</div></section>`;
}
