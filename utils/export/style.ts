/**
 * The style sheet of reports. Values of the first block are those of `components/tokens.css`; a test holds the two
 * together.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --plane: light-dark(#fefefe, #1a1c20);
  --plane-low: light-dark(#f5f6f8, #131519);
  --plane-press: light-dark(#e4e7ec, #2e3239);
  --hairline: light-dark(#e1e4e9, #2d3138);
  --edge: light-dark(#7d8490, #767d8a);
  --ink: light-dark(#181a1f, #eceef2);
  --ink-2: light-dark(#484f5b, #b6bcc7);
  --ink-3: light-dark(#5d6470, #9aa1ad);
  --accent: light-dark(#274bc4, #a3b6ff);
  --pass: light-dark(#11683c, #63cd9a);
  --pass-mark: light-dark(#17844d, #48ba85);
  --pass-soft: light-dark(#e4f4eb, #16301f);
  --warn: light-dark(#834d00, #f0ba62);
  --warn-mark: light-dark(#b06600, #e5a742);
  --fail: light-dark(#b02525, #ff908a);
  --fail-mark: light-dark(#cc3535, #f1706a);
  --fail-soft: light-dark(#fcebea, #3c2122);
  --none-mark: light-dark(#767d89, #8a919d);
  --face: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --face-code: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --type-label: 0.6875rem / 1rem var(--face);
  --type-small: 0.75rem / 1.125rem var(--face);
  --type-body: 0.8125rem / 1.25rem var(--face);
  --type-title: 0.875rem / 1.25rem var(--face);
  --type-code: 0.71875rem / 1.125rem var(--face-code);
  --medium: 500;
  --strong: 600;
  --s-1: 4px;
  --s-2: 8px;
  --s-3: 12px;
  --s-4: 16px;
  --s-6: 24px;
  --round-1: 4px;
  --round-2: 6px;
  --round-3: 8px;
}

* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: var(--plane-press); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { color: var(--ink); font: var(--type-body); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
ul, ol { list-style: none; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: var(--accent); }
.paper { inline-size: 50rem; max-inline-size: 100%; margin: var(--s-6) auto; padding: 3.75rem; background: var(--plane); border: 1px solid var(--hairline); }
section { margin-block-start: var(--s-6); padding-block-start: var(--s-4); border-block-start: 1px solid var(--hairline); }
h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--s-2); margin-block-end: var(--s-3); font: var(--type-title); font-weight: var(--strong); }
h2 small { color: var(--ink-3); font: var(--type-small); }
.fine { margin-block-start: var(--s-2); color: var(--ink-3); font: var(--type-small); text-wrap: pretty; }

.by { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s-3); color: var(--ink-2); font: var(--type-small); }
.by b { color: var(--ink); font-weight: var(--strong); }
.cover { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--s-6); align-items: start; margin-block-start: var(--s-6); }
h1 { font-size: 1.5rem; font-weight: var(--strong); line-height: 2rem; letter-spacing: -0.014em; text-wrap: balance; }
h1, .address { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 5; }
h1:lang(ar), h1:lang(fa), h1:lang(ur) { letter-spacing: 0; }
.cover .address { margin-block-start: var(--s-2); color: var(--ink-2); }
.score { display: grid; justify-items: center; gap: var(--s-1); text-align: center; }
.ring { position: relative; display: grid; place-items: center; inline-size: 5.5rem; block-size: 5.5rem; }
.ring svg { position: absolute; inset: 0; transform: rotate(-90deg); fill: none; stroke-width: 4; }
.ring b { position: relative; font-size: 1.125rem; font-weight: var(--strong); }
.track { stroke: var(--plane-press); }
.score[data-band="good"] { --now: var(--pass); --now-mark: var(--pass-mark); }
.score[data-band="needs-work"] { --now: var(--warn); --now-mark: var(--warn-mark); }
.score[data-band="poor"] { --now: var(--fail); --now-mark: var(--fail-mark); }
.arc, .reach { stroke: var(--now-mark, var(--none-mark)); }
.score p { color: var(--now, var(--ink-3)); font: var(--type-small); font-weight: var(--medium); }
.summary { margin-block-start: var(--s-4); color: var(--ink-2); font-size: 0.9375rem; line-height: 1.5rem; text-wrap: pretty; }

.shape { flex: none; inline-size: 0.875rem; block-size: 0.875rem; }
.shape .body { fill: currentColor; }
.shape .sign { fill: none; stroke: var(--plane); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.shape .dashed { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-dasharray: 2.4 2.312; }
[data-is="pass"] { color: var(--pass); }
[data-is="warn"] { color: var(--warn); }
[data-is="fail"] { color: var(--fail); }
[data-is="pass"] .body { fill: var(--pass-mark); }
[data-is="warn"] .body { fill: var(--warn-mark); }
[data-is="fail"] .body { fill: var(--fail-mark); }
[data-is="unknown"], [data-is="notApplicable"], [data-is="error"] { color: var(--ink-3); }
.tile { display: inline-grid; flex: none; place-items: center; justify-self: start; min-inline-size: 1.5rem; block-size: 1.25rem; padding-inline: 2px; border: 1px solid var(--hairline); border-radius: var(--round-1); background: var(--plane-low); color: var(--ink-2); font: var(--type-label); font-weight: var(--strong); white-space: nowrap; }

.verdicts { columns: 2; column-gap: var(--s-6); }
.verdicts li { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr) minmax(0, 1.1fr); align-items: center; gap: var(--s-2); min-block-size: 1.875rem; padding-block: 2px; border-block-end: 1px solid var(--hairline); break-inside: avoid; }
.verdict { display: flex; align-items: center; gap: var(--s-1); font: var(--type-small); font-weight: var(--medium); }
.cards { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--s-6); margin-block-start: var(--s-4); }
.network { break-inside: avoid; min-inline-size: 0; }
.network h3 { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s-2); margin-block-end: var(--s-2); font: var(--type-body); font-weight: var(--strong); }
.network h3 .verdict { margin-inline-start: auto; }
.card { overflow: hidden; border: 1px solid var(--hairline); border-radius: var(--round-3); background: var(--plane-low); }
.card[data-small="yes"] { display: grid; grid-template-columns: 6rem minmax(0, 1fr); align-items: center; }
.card[data-small="yes"][data-side="end"] { grid-template-columns: minmax(0, 1fr) 6rem; }
.picture { overflow: hidden; inline-size: 100%; max-block-size: 20rem; background: var(--plane-press); }
.picture > * { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; }
.none .ground { fill: var(--plane-press); }
.none .sun { fill: var(--plane-low); }
.none .hills { fill: var(--plane-low); opacity: 0.7; }
.words { min-inline-size: 0; padding: var(--s-2) var(--s-3); }
.words > p { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; }
.words .domain, .words .author { -webkit-line-clamp: 1; color: var(--ink-3); font: var(--type-label); }
.domain[data-case="upper"] { text-transform: uppercase; }
.domain[data-case="lower"] { text-transform: lowercase; }
.words .title { font: var(--type-title); font-weight: var(--strong); }
.words .description { color: var(--ink-2); font: var(--type-small); }
.bare { padding: var(--s-3); border-style: dashed; border-color: var(--edge); background: none; }
.bare .address { color: var(--accent); }

table { inline-size: 100%; border-collapse: collapse; }
th { font-weight: var(--strong); text-align: start; }
thead th { padding-block-end: var(--s-1); color: var(--ink-3); font: var(--type-label); }
tbody th { font-weight: 400; }
td, tbody th { block-size: 1.625rem; padding: 2px var(--s-2) 2px 0; }
.weight { inline-size: 4.5rem; color: var(--ink-3); font: var(--type-small); }
.number { inline-size: 4rem; padding-inline-end: 0; font-weight: var(--medium); text-align: end; }
thead .number { font-weight: 400; }
.bar { display: block; min-inline-size: 4rem; block-size: 8px; border-radius: 2px; background: var(--plane-press); overflow: hidden; }
.bar i { display: block; block-size: 100%; background: var(--none-mark); }

.fix { break-inside: avoid; }
.fix + .fix { margin-block-start: var(--s-6); }
.fix h3 { display: grid; grid-template-columns: 1rem minmax(0, 1fr) auto; gap: var(--s-2); font: var(--type-title); font-weight: var(--strong); }
.fix h3 .shape, .rest .shape { inline-size: 1rem; block-size: 1rem; margin-block-start: 2px; }
.fix h3 > span, .rest li > span { color: var(--ink); }
.fix > :not(h3) { margin-inline-start: 1.5rem; }
.fix > p { margin-block-start: 2px; color: var(--ink-2); text-wrap: pretty; }
.points { font-weight: var(--medium); }
.fix h3 > .points, .rest li > .points { color: var(--ink-2); }
.code { margin-block-start: var(--s-2); border: 1px solid var(--hairline); border-radius: var(--round-2); background: var(--plane-low); }
.code > div { padding: var(--s-2) var(--s-3); break-inside: avoid; }
.code > div + div { border-block-start: 1px solid var(--hairline); }
.code h4 { color: var(--ink-2); font: var(--type-label); font-weight: var(--strong); }
pre { margin-block-start: 2px; font: var(--type-code); text-align: left; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { border-radius: 2px; background: var(--fail-soft); color: var(--fail); text-decoration: underline; }
.rest { columns: 2; column-gap: var(--s-6); }
.rest li { display: grid; grid-template-columns: 1rem minmax(0, 1fr) auto; gap: var(--s-2); min-block-size: 1.875rem; padding-block: 5px; border-block-end: 1px solid var(--hairline); break-inside: avoid; }
.how p, .how li { color: var(--ink-2); font: var(--type-small); text-wrap: pretty; }
.how p + p, .how ul { margin-block-start: var(--s-1); }
.how li { break-inside: avoid; }

@media (width < 44rem) {
  .paper { margin: 0; padding: var(--s-4); border: 0; }
  .cover, .cards { grid-template-columns: minmax(0, 1fr); }
  .score { justify-items: start; text-align: start; }
  .verdicts, .rest { columns: 1; }
  .weight { display: none; }
}
@media (forced-colors: active) {
  .bar i { background: CanvasText; }
  .bar { border: 1px solid CanvasText; }
}
@page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #484f5b; } }
@media print {
  :root { color-scheme: light; font-size: 15px; }
  html { background: none; }
  .paper { inline-size: auto; margin: 0; padding: 0; border: 0; background: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .paper + .paper { break-before: page; }
  .cover { grid-template-columns: minmax(0, 1fr) auto; }
  .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .verdicts, .rest { columns: 2; }
  .weight { display: table-cell; }
  h2, h3, h4, thead { break-after: avoid; }
  tr, .summary, .how { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;

/** What stands at the foot of every page on paper. A style sheet holds nothing but letters, digits, dots and blanks of it. */
export const footStyle = (text: string): string =>
  `@page { @bottom-left { content: "${text.replace(/[^\p{L}\p{N}.: -]/gu, '')}"; font: 8pt system-ui, sans-serif; color: #484f5b; } }`;
