import {
  BASIS_WORDS,
  dayWords,
  MISSING_WORDS,
  placeWords,
  pointsShort,
  pointsSpoken,
  STATUS_WORDS,
  sentence,
} from '../audit/describe';
import type { Exhibit, Finding } from '../audit/finding';
import type { Guide } from '../audit/guide';
import { PILLARS } from '../audit/pillars';
import { webUrl } from '../signals/urls';
import { cardHtml, chosenNetworks, type Pictures } from './card-html';
import type { ExportedReport } from './exported';
import { type Markup, markup, trusted } from './markup';
import { ring, STATUS_OF, shape } from './shapes';
import { footStyle, STYLE } from './style';
import { FIRST_FIXES, summaryOf } from './summary';
import {
  bandText,
  concernedWords,
  counted,
  headlineOf,
  listed,
  nameOf,
  networkLines,
  problemTexts,
  ruleOf,
  scoreText,
  toMend,
} from './words';

/** Nothing runs and nothing is fetched, whatever this file’s own code may have missed. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Characters shown of what stands on the page: before the part that is wrong, and in all. Own choice. */
const SHOWN = { before: 120, all: 600 };

/** Pieces of the page shown for one problem. Own choice. */
const EXHIBITS = 2;

/** Words as a link; as plain text where the address is none of the web. */
export function link(address: string | undefined, words: string): Markup {
  const href = webUrl(address)?.href;
  return href === undefined
    ? markup`${words}`
    : markup`<a href="${href}" rel="noreferrer">${words}</a>`;
}

/** A language tag as `lang` takes it; the report’s own where the page names none that is one. */
const langOf = ({ page }: ExportedReport): string =>
  /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(page.lang ?? '') ? (page.lang ?? '') : '';

const footOf = ({ url, capturedAt }: ExportedReport): string =>
  `${webUrl(url)?.host ?? ''} ${dayWords(capturedAt)}`.trim();

function cover(report: ExportedReport, guide: Guide): Markup {
  const { score } = report;
  const [from, to] = score.range ?? [0, 0];
  const spoken = `Score ${scoreText(report).replace('–', ' to ')} of 100`;
  const lang = langOf(report);
  return markup`<header><p class="by"><b>Link sharing report</b><span>Checked ${dayWords(report.capturedAt)}</span></p>
<div class="cover"><div><h1 dir="auto"${lang && markup` lang="${lang}"`}>${nameOf(report)}</h1><p class="address" dir="ltr">${link(report.url, report.url)}</p></div>
<div class="score" data-band="${score.band ?? 'none'}"><div class="ring" role="img" aria-label="${score.overall === null ? 'No score' : spoken}">${ring(Math.min(from, score.overall ?? 0), to)}<b>${scoreText(report)}</b></div><p>${bandText(report) || 'Not scored'}</p></div></div>
<p class="summary">${summaryOf(report, guide).join(' ')}</p></header>`;
}

function looks(report: ExportedReport, guide: Guide, pictures: Pictures): Markup | undefined {
  const lines = networkLines(report, guide);
  if (lines.length === 0) return undefined;
  const items = lines.map(({ tile, name, verdict, words }) => {
    const status = STATUS_OF[verdict];
    return markup`<li><span class="tile" aria-hidden="true">${tile}</span><span>${name}</span><span class="verdict" data-is="${status}">${shape(status)}${words}</span></li>`;
  });
  return markup`<section><h2>How the link looks <small>${counted(lines.length, 'network')}</small></h2>
<ul class="verdicts">${items}</ul>
<div class="cards">${chosenNetworks(lines).map((line) => cardHtml(line, report, guide, pictures))}</div></section>`;
}

function pillars({ score }: ExportedReport, guide: Guide): Markup {
  const known = guide.pillars.map(({ id, name }) => ({
    name,
    weight: PILLARS.find((pillar) => pillar.id === id)?.weight,
    points: score.pillars[id].score,
  }));
  const scored = known
    .flatMap(({ points, ...rest }) => (points === null ? [] : [{ ...rest, points }]))
    .sort((a, b) => a.points - b.points);
  const rows = scored.map(
    ({ name, weight, points }) =>
      markup`<tr><th scope="row">${name}</th><td class="weight">${weight === undefined ? '' : `${weight} %`}</td><td><span class="bar" aria-hidden="true"><i style="inline-size:${points}%"></i></span></td><td class="number">${points}</td></tr>`,
  );
  const without = known.filter(({ points }) => points === null).map(({ name }) => name);
  return markup`<section><h2>Where the points are <small>lowest first</small></h2>
<table><thead><tr><th scope="col">Rule of sharing</th><th scope="col" class="weight">Weight</th><td></td><th scope="col" class="number">Points</th></tr></thead><tbody>${rows}</tbody></table>
${without.length > 0 && markup`<p class="fine">Not scored on this page: ${listed(without)}.</p>`}</section>`;
}

/** What stands there, the wrong part marked; of a long text the part around it. */
function shown({ text, mark }: Exhibit): Markup {
  const at = mark ? text.indexOf(mark) : -1;
  const start = at > SHOWN.before ? at - SHOWN.before : 0;
  const end = Math.max(start + SHOWN.all, at < 0 ? 0 : at + (mark?.length ?? 0));
  const [left, right] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  if (!mark || at < 0) return markup`${left}${text.slice(start, end)}${right}`;
  return markup`${left}${text.slice(start, at)}<mark>${mark}</mark>${text.slice(at + mark.length, end)}${right}`;
}

/** “og:title, server HTML, line 44”; an address is in the address. */
function placeOf(exhibit: Exhibit): string {
  const [label, place] = [exhibit.label, placeWords(exhibit)];
  if (label.toLowerCase() === place.toLowerCase()) return sentence(label);
  return `${/^[a-z]+$/.test(label) ? sentence(label) : label}, ${place}`;
}

/** What stands on the page, and what to write instead. */
export function code(finding: Finding): Markup | undefined {
  const exhibits = finding.evidence.filter(({ text }) => text.trim() !== '').slice(0, EXHIBITS);
  if (exhibits.length === 0 && finding.fix === undefined) return undefined;
  return markup`<div class="code">${exhibits.map((exhibit) => markup`<div><h4>${placeOf(exhibit)}</h4><pre dir="ltr">${shown(exhibit)}</pre></div>`)}${finding.fix !== undefined && markup`<div><h4>What to write</h4><pre dir="ltr">${finding.fix}</pre></div>`}</div>`;
}

function points(finding: Finding): Markup | undefined {
  if (finding.points === undefined) return undefined;
  return markup`<span class="points"><span aria-hidden="true">${pointsShort(finding.points)}</span><span class="hidden"> (${pointsSpoken(finding.points)})</span></span>`;
}

/** The status of what is to be mended, for those who do not see its shape. */
const spokenStatus = ({ status }: Finding): string => `${STATUS_WORDS[status]}: `;

function fix(finding: Finding, guide: Guide): Markup {
  const rule = ruleOf(finding, guide);
  const networks = concernedWords(finding, guide);
  const source = rule?.sources[0];
  const { where } = finding;
  return markup`<li class="fix"><h3 data-is="${finding.status}">${shape(finding.status)}<span><span class="hidden">${spokenStatus(finding)}</span>${headlineOf(finding, guide)}</span>${points(finding)}</h3>
${problemTexts(finding, guide)
  .slice(1)
  .map((text) => markup`<p>${text}</p>`)}
${rule && markup`<p>${rule.fix.text} ${rule.why}</p>`}
${where && markup`<p>${where.generator}: ${where.text}${where.unverified && ' (unverified)'}</p>`}
${code(finding)}
<p class="fine">${networks && `Concerns ${networks}. `}${source && markup`Source: ${link(source.url, source.title)}, ${BASIS_WORDS[source.basis]} ${dayWords(source.checked)}.`}</p></li>`;
}

function fixes(report: ExportedReport, guide: Guide): Markup {
  const wrong = toMend(report);
  if (wrong.length === 0)
    return markup`<section><h2>What to fix first</h2><p>Nothing to fix.</p></section>`;
  const first = wrong.slice(0, FIRST_FIXES);
  const rest = wrong.slice(FIRST_FIXES);
  const items = rest.map(
    (finding) =>
      markup`<li data-is="${finding.status}">${shape(finding.status)}<span><span class="hidden">${spokenStatus(finding)}</span>${headlineOf(finding, guide)}</span>${points(finding)}</li>`,
  );
  return markup`<section><h2>What to fix first <small>with what to write instead</small></h2><ol>${first.map((finding) => fix(finding, guide))}</ol></section>
${items.length > 0 && markup`<section><h2>Also to fix <small>${rest.length}, most points first</small></h2><ul class="rest">${items}</ul></section>`}`;
}

/** What the judgement rests on, from the snapshot where the report has kept it. */
function evidence({ snapshot }: ExportedReport): string {
  if (!snapshot) return 'the page as a browser shows it, and what its server answered';
  const { server, robots, images, full, crawlers } = snapshot;
  const told = (state: typeof server | typeof robots, what: string) =>
    state.state === 'ok'
      ? what
      : state.state === 'missing'
        ? `not ${what} (${MISSING_WORDS[state.reason]})`
        : `not ${what} (it had not come yet)`;
  return listed([
    'the page as a browser shows it',
    told(server, 'the HTML that its server sent'),
    told(robots, 'robots.txt'),
    ...(images.length > 0 ? [counted(images.length, 'picture')] : []),
    ...(full ? ['the home page and feeds'] : []),
    ...(crawlers?.length
      ? [`the page as ${counted(crawlers.length, 'crawler')} would get it`]
      : []),
  ]);
}

const clock = (at: string): string =>
  Number.isNaN(Date.parse(at)) ? '' : ` at ${new Date(at).toISOString().slice(11, 16)} UTC`;

function how(report: ExportedReport, guide: Guide): Markup {
  const { findings, version, capturedAt, score } = report;
  const count = (...statuses: Finding['status'][]) =>
    findings.filter(({ status }) => statuses.includes(status)).length;
  const unknown = count('unknown', 'error');
  const isOpen = score.range !== null && score.range[0] !== score.range[1];
  const facts = chosenNetworks(networkLines(report, guide)).flatMap(({ id, name }) => {
    const preview = guide.networks.find((network) => network.id === id)?.preview;
    if (!preview) return [];
    const { source, checked, basis } = preview.title;
    const doubt =
      basis === 'reported' ? ', reported by others' : basis === 'memory' ? ', unverified' : '';
    return [
      markup`<li>How ${name} makes a card: ${link(source, source)}, checked ${dayWords(checked)}${doubt}.</li>`,
    ];
  });
  return markup`<section class="how"><h2>How this was checked</h2>
<p>On ${dayWords(capturedAt)}${clock(capturedAt)}, from one computer, with Shareworthy ${version}: ${evidence(report)}. ${counted(findings.length, 'rule')}: ${count('pass')} passed, ${count('fail', 'warn')} did not, ${count('notApplicable')} do not apply, ${unknown} could not be checked${isOpen && unknown > 0 && '; these are why the score is a range'}.</p>
<p>Points are what a fix adds when those above it are done. Networks change their cards without notice; cards are drawn here in our own way, after what is known of each network.</p>
${facts.length > 0 && markup`<ul>${facts}</ul>`}</section>`;
}

function paper(report: ExportedReport, guide: Guide, pictures: Pictures): Markup {
  return markup`<article class="paper">
${cover(report, guide)}
${looks(report, guide, pictures)}
${pillars(report, guide)}
${fixes(report, guide)}
${how(report, guide)}
</article>`;
}

/**
 * A report for a client as one HTML file: no script, no request, light and dark on screen, light on paper. Several
 * reports follow one another, each on paper of its own. Texts of the page are text and nothing else; of `pictures`
 * only the kinds are taken that run nothing.
 */
export function reportsHtml(
  reports: readonly ExportedReport[],
  guide: Guide,
  pictures: Pictures = new Map(),
): string {
  const [only] = reports;
  const title =
    reports.length === 1 && only
      ? `Link sharing report: ${nameOf(only)}`
      : `Link sharing report: ${counted(reports.length, 'page')}`;
  const style = only && reports.length === 1 ? footStyle(footOf(only)) : '';
  return documentHtml(
    title,
    style,
    reports.map((report) => paper(report, guide, pictures)),
  );
}

/** A whole file: nothing in it runs, and nothing is fetched. `style`: of our own, behind the one of all reports. */
export function documentHtml(title: string, style: string, papers: readonly Markup[]): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${trusted(`${STYLE}${style}`)}</style>
</head>
<body>
<main>
${papers}
</main>
</body>
</html>
`.html;
}
