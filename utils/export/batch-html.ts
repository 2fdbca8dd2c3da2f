import { bandOf } from '../audit/band';
import { BAND_WORDS, BASIS_WORDS, dayWords, grouped, PAGE_TYPE_WORDS } from '../audit/describe';
import type { Finding } from '../audit/finding';
import type { Guide } from '../audit/guide';
import type { Band, Report } from '../audit/report';
import type { Insight } from '../batch/results/insights';
import type { Row } from '../batch/results/row';
import type { Sums } from '../batch/results/sums';
import {
  distributionWords,
  many,
  percent,
  pointsTogether,
  reasonWords,
  VERDICT_WORDS,
  VERDICTS,
  whereWords,
} from '../batch/results/words';
import { CARDS_STYLE, cardsHtml } from './batch-cards';
import { type BatchSummary, batchSentences } from './batch-summary';
import { code, documentHtml, link } from './html';
import { type Markup, markup } from './markup';
import { ring, STATUS_OF, shape } from './shapes';

/** Networks and sites that a table of the report holds. Own choice: more would push the pages off the first sheets. */
const NETWORKS = 12;
const SITES = 30;

/** One page on which a fix is due, with the finding from its report. */
export interface FixExample {
  url: string;
  finding: Finding;
}

const STYLE = `
.hist { inline-size: 100%; max-inline-size: 30rem; }
.hist rect { fill: var(--hairline); }
.hist [data-band="good"] rect { fill: var(--pass-mark); }
.hist [data-band="needs-work"] rect { fill: var(--warn-mark); }
.hist [data-band="poor"] rect { fill: var(--fail-mark); }
.hist text { fill: var(--ink-2); font: 500 10.5px system-ui, sans-serif; }
.wide td, .wide tbody th { vertical-align: top; }
.wide .number { inline-size: 4.5rem; padding-inline-end: var(--s-2); }
.wide tbody th { inline-size: 42%; }
.wide .bar { margin-block-start: 6px; }
.wide .kind { inline-size: 5.5rem; overflow-wrap: normal; }
.pages tbody th { inline-size: 38%; }
.pages .number { inline-size: 3rem; }
.looks .number { inline-size: 5rem; }
.looks thead .shape { display: block; margin-inline-start: auto; }
.stack { display: flex; min-inline-size: 8rem; block-size: 8px; border-radius: 2px; background: var(--plane-press); overflow: hidden; }
.stack i { display: block; block-size: 100%; }
.stack [data-is="ready"] { background: var(--pass-mark); }
.stack [data-is="flawed"] { background: var(--warn-mark); }
.stack [data-is="nothing"] { background: var(--fail-mark); }
.path { color: var(--ink-3); font: var(--type-small); }
@media screen and (width < 44rem) { .pages .kind { display: none; } .wide .number { inline-size: 3rem; } }
`;

const BANDS: readonly Band[] = ['poor', 'needs-work', 'good'];

function cover({ batch, sums }: BatchSummary, sentences: readonly string[]): Markup {
  const { spread } = sums;
  const band = spread ? bandOf(spread.median) : undefined;
  return markup`<header><p class="by"><b>Link sharing report</b><span>Checked ${dayWords(batch.createdAt)}</span></p>
<div class="cover"><div><h1 dir="auto">${batch.name}</h1><p class="address">${many(sums.pages, 'address', 'addresses')}${batch.from && ` from ${batch.from}`}</p></div>
<div class="score" data-band="${band ?? 'none'}"><div class="ring" role="img" aria-label="${spread ? `Median score ${spread.median} of 100` : 'No score'}">${ring(spread?.median ?? 0, spread?.median ?? 0)}<b>${spread?.median ?? '–'}</b></div><p>${spread ? 'Median' : 'Not scored'}</p></div></div>
<p class="summary">${sentences.join(' ')}</p></header>`;
}

function distribution(sums: Sums): Markup | undefined {
  if (!sums.spread) return undefined;
  const most = Math.max(1, ...sums.bins.map(({ count }) => count));
  const bars = sums.bins.map(({ from, count }, at) => {
    const height = count === 0 ? 1 : Math.max(2, Math.round((86 * count) / most));
    const left = at * 30 + 2;
    return markup`<g data-band="${count === 0 ? 'none' : bandOf(from)}"><rect x="${left}" y="${104 - height}" width="26" height="${height}"/>${count > 0 && markup`<text x="${left + 13}" y="${99 - height}" text-anchor="middle">${grouped(count)}</text>`}</g>`;
  });
  const axis = [0, 50, 90, 100].map(
    (score) =>
      markup`<text x="${score * 3}" y="118" text-anchor="${score === 0 ? 'start' : score === 100 ? 'end' : 'middle'}">${score}</text>`,
  );
  return markup`<section><h2>Scores of ${many(sums.spread.count, 'page')} <small>${BANDS.map((band) => `${BAND_WORDS[band]} ${grouped(sums.bands[band])}`).join(', ')}</small></h2>
<svg class="hist" viewBox="0 0 300 122" role="img" aria-label="${distributionWords(sums)}">${bars}${axis}</svg></section>`;
}

function problems(insights: readonly Insight[], done: number): Markup | undefined {
  if (insights.length === 0) return undefined;
  const rows = insights.map(
    ({ text, pages, where }) =>
      markup`<tr><th scope="row">${text}<br><span class="path">${whereWords(where)}</span></th><td><span class="bar" aria-hidden="true"><i style="inline-size:${Math.round((100 * pages) / Math.max(1, done))}%"></i></span></td><td class="number">${grouped(pages)}</td><td class="number">${percent(pages, done)}</td></tr>`,
  );
  return markup`<section><h2>What fails on most pages</h2><table class="wide"><thead><tr><th scope="col">What</th><td></td><th scope="col" class="number">Pages</th><th scope="col" class="number">Share</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function fix(insight: Insight, { ruleOf }: BatchSummary, example: FixExample | undefined): Markup {
  const { rule, text, pages, points, where, warns } = insight;
  const known = ruleOf(rule);
  const source = known?.sources[0];
  const status = warns === pages ? 'warn' : 'fail';
  return markup`<li class="fix"><h3 data-is="${status}">${shape(status)}<span>${text}</span><span class="points">${pointsTogether(points)} points on ${many(pages, 'page')}</span></h3>
<p>${whereWords(where)}.</p>
${known && markup`<p>${known.fix.text} ${known.why}</p>`}
${example && markup`<p class="fine">For example on <span dir="ltr">${link(example.url, example.url)}</span>:</p>${code(example.finding)}`}
${source && markup`<p class="fine">Source: ${link(source.url, source.title)}, ${BASIS_WORDS[source.basis]} ${dayWords(source.checked)}.</p>`}</li>`;
}

function networks(sums: Sums, guide: Guide): Markup | undefined {
  const known = guide.networks.filter(({ id }) => Object.hasOwn(sums.networks, id));
  if (known.length === 0) return undefined;
  const heads = VERDICTS.map(
    (verdict) =>
      markup`<th scope="col" class="number"><span data-is="${STATUS_OF[verdict]}">${shape(STATUS_OF[verdict])}</span>${VERDICT_WORDS[verdict]}</th>`,
  );
  const rows = known.slice(0, NETWORKS).map(({ id, name }) => {
    const counts = sums.networks[id];
    const all = VERDICTS.reduce((sum, verdict) => sum + (counts?.[verdict] ?? 0), 0);
    const parts = VERDICTS.map(
      (verdict) =>
        markup`<i data-is="${verdict}" style="inline-size:${((100 * (counts?.[verdict] ?? 0)) / Math.max(1, all)).toFixed(1)}%"></i>`,
    );
    return markup`<tr><th scope="row">${name}</th><td><span class="stack" aria-hidden="true">${parts}</span></td>${VERDICTS.map((verdict) => markup`<td class="number">${grouped(counts?.[verdict] ?? 0)}</td>`)}</tr>`;
  });
  return markup`<section><h2>How the links look <small>pages by network</small></h2><table class="looks"><thead><tr><th scope="col">Network</th><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

function pillars(sums: Sums, guide: Guide): Markup {
  const rows = guide.pillars
    .flatMap(({ id, name }) => {
      const sum = sums.pillars.find(({ pillar }) => pillar === id);
      return sum ? [{ name, ...sum }] : [];
    })
    .sort((a, b) => a.mean - b.mean)
    .map(
      ({ name, mean }) =>
        markup`<tr><th scope="row">${name}</th><td><span class="bar" aria-hidden="true"><i style="inline-size:${mean}%"></i></span></td><td class="number">${mean}</td></tr>`,
    );
  return markup`<section><h2>Where the points are <small>mean of the pages, lowest first</small></h2><table><thead><tr><th scope="col">Rule of sharing</th><td></td><th scope="col" class="number">Points</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function sites({ sites: all }: Sums): Markup | undefined {
  if (all.length < 2) return undefined;
  const rows = all
    .slice(0, SITES)
    .map(
      ({ site, pages, spread, unanswered }) =>
        markup`<tr><th scope="row" dir="ltr">${site}</th><td class="number">${grouped(pages)}</td><td class="number">${spread?.median ?? '–'}</td><td class="number">${spread ? `${spread.quartiles[0]}–${spread.quartiles[1]}` : '–'}</td><td class="number">${spread ? `${spread.lowest}–${spread.highest}` : '–'}</td><td class="number">${unanswered > 0 && grouped(unanswered)}</td></tr>`,
    );
  return markup`<section><h2>Sites <small>${grouped(all.length)}</small></h2><table class="wide"><thead><tr><th scope="col">Site</th><th scope="col" class="number">Pages</th><th scope="col" class="number">Median</th><th scope="col" class="number">Half</th><th scope="col" class="number">All</th><th scope="col" class="number">Not audited</th></tr></thead><tbody>${rows}</tbody></table>${all.length > SITES && markup`<p class="fine">The ${SITES} with the most pages.</p>`}</section>`;
}

function pageRow({ page, site, path, name, type, first }: Row, withSite: boolean): Markup {
  const { result, url } = page;
  const address = withSite ? `${site}${path}` : path;
  const words = result
    ? (result.says ?? (result.overall === null ? 'Not scored' : 'Nothing to fix'))
    : reasonWords(page);
  return markup`<tr><th scope="row"><span dir="auto">${result?.title ? name : ''}</span>${result?.title && markup`<br>`}<span class="path" dir="ltr">${link(result?.finalUrl ?? url, address)}</span></th><td class="kind">${type && PAGE_TYPE_WORDS[type]}</td><td class="number">${result?.overall ?? '–'}</td><td>${words}</td><td class="number">${first && pointsTogether(first.points)}</td></tr>`;
}

function pagesTable({ rows, sums }: BatchSummary): Markup {
  return markup`<section><h2>All pages <small>${grouped(rows.length)}</small></h2><table class="wide pages"><thead><tr><th scope="col">Page</th><th scope="col" class="kind">Type</th><th scope="col" class="number">Score</th><th scope="col">Most to gain</th><th scope="col" class="number">Points</th></tr></thead><tbody>${rows.map((row) => pageRow(row, sums.sites.length > 1))}</tbody></table></section>`;
}

function how({ batch, rows, sums }: BatchSummary): Markup {
  const versions = [...new Set(rows.flatMap(({ page }) => page.result?.version ?? []))];
  const { settings } = batch;
  return markup`<section class="how"><h2>How this was checked</h2>
<p>From one computer, with Shareworthy ${versions.join(', ')}, ${settings.mode === 'served' ? 'from the HTML that the servers sent, without a browser’s window: what only a shown page tells is not known here' : 'each page opened in a browser, read and closed'}${settings.robots ? '; robots.txt was followed' : ''}. ${many(sums.states.done, 'page')} audited, ${many(sums.states.failed + sums.states.refused, 'page')} not audited.</p>
<p>Points of a page are what a fix adds when those above it are done; here they are summed over all pages. Networks change their cards without notice.</p></section>`;
}

/** A network, and reports whose cards on it are drawn. */
export interface DrawnCards {
  network: string;
  reports: readonly Report[];
}

/**
 * The results of a batch for a client as one HTML file: no script, no request, light on paper. `examples`: a page for
 * each rule that is to be mended first, as far as its report could be read.
 */
export function batchHtml(
  summary: BatchSummary,
  guide: Guide,
  examples: ReadonlyMap<string, FixExample>,
  drawn: DrawnCards | undefined,
): string {
  const { batch, sums, fixes } = summary;
  const paper = markup`<article class="paper">
${cover(summary, batchSentences(summary))}
${distribution(sums)}
${problems(summary.problems, sums.states.done)}
${fixes.length > 0 && markup`<section><h2>What to mend first <small>worth most on all pages together</small></h2><ol>${fixes.map((insight) => fix(insight, summary, examples.get(insight.rule)))}</ol></section>`}
${networks(sums, guide)}
${drawn && cardsHtml(drawn.network, drawn.reports, guide)}
${pillars(sums, guide)}
${sites(sums)}
${pagesTable(summary)}
${how(summary)}
</article>`;
  return documentHtml(`Link sharing report: ${batch.name}`, `${STYLE}${CARDS_STYLE}`, [paper]);
}
