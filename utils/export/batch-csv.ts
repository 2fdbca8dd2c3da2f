import { BAND_WORDS, PAGE_TYPE_WORDS, STATUS_WORDS, sentence } from '../audit/describe';
import type { Guide, RuleWords } from '../audit/guide';
import type { BatchPage, PageResult, PageState } from '../batch/batch';
import { onMostPages } from '../batch/results/insights';
import { rowOf, rowsOf } from '../batch/results/row';
import { sumsOf } from '../batch/results/sums';
import { percent, reasonWords, ruleText, VERDICT_WORDS, whereWords } from '../batch/results/words';
import { type Cell, csvOf, csvRows } from './csv-cells';
import { networkName } from './words';

/** What came of the pages of a batch, as text for spreadsheets. */

const STATE_WORDS: Readonly<Record<PageState, string>> = {
  done: 'Audited',
  waiting: 'Waiting',
  failed: 'Failed',
  refused: 'Left out',
};

type Words = Pick<Guide, 'rules' | 'networks' | 'pillars'>;

/** Rows of a file that are made at once: a hundred thousand must not stand in memory as one text. Own choice. */
const AT_ONCE = 500;

const byId = ({ rules }: Pick<Guide, 'rules'>): Map<string, RuleWords> =>
  new Map(rules.map((rule) => [rule.id, rule]));

/** Networks that any of the pages has a verdict of, in the order they are shown. */
function networksOf(pages: readonly BatchPage[], { networks }: Pick<Guide, 'networks'>): string[] {
  const found = new Set(pages.flatMap(({ result }) => Object.keys(result?.verdicts ?? {})));
  const known = networks.map(({ id }) => id).filter((id) => found.has(id));
  return [...known, ...[...found].filter((id) => !known.includes(id))];
}

function resultCells(result: PageResult, networks: readonly string[], words: Words): Cell[] {
  const { overall, range, band, cap, toMend, says, at } = result;
  return [
    result.finalUrl,
    result.title,
    PAGE_TYPE_WORDS[result.type],
    overall,
    range?.[0],
    range?.[1],
    band && BAND_WORDS[band],
    cap?.at,
    ...words.pillars.map(({ id }) => result.pillars[id]),
    ...networks.map((id) => VERDICT_WORDS[result.verdicts[id] ?? 'unknown']),
    toMend.length,
    says,
    toMend[0]?.points,
    at,
  ];
}

/** One line a page: what became of it, scores, pillars, networks, and what gains most. In pieces. */
export function* batchPagesCsv(pages: readonly BatchPage[], words: Words): Generator<string> {
  const networks = networksOf(pages, words);
  const heads = [
    'Address',
    'Site',
    'State',
    'Reason',
    'Final address',
    'Title',
    'Type',
    'Score',
    'Lowest',
    'Highest',
    'Band',
    'Cap',
    ...words.pillars.map(({ name }) => name),
    ...networks.map((id) => networkName(id, words as Guide)),
    'To fix',
    'First fix',
    'Points of the first fix',
    'Checked',
  ];
  yield csvOf([heads]);
  yield* inPieces(pages, (page): Cell[][] => {
    const { url, state, result } = page;
    const first = [url, rowOf(page).site, STATE_WORDS[state]];
    return [
      result
        ? [...first, '', ...resultCells(result, networks, words)]
        : [...first, reasonWords(page)],
    ];
  });
}

function* inPieces(
  pages: readonly BatchPage[],
  rowsOfPage: (page: BatchPage) => Cell[][],
): Generator<string> {
  for (let at = 0; at < pages.length; at += AT_ONCE)
    yield csvRows(pages.slice(at, at + AT_ONCE).flatMap(rowsOfPage));
}

const RULE_HEADS = [
  'What is wrong',
  'Condition',
  'Pillar',
  'Severity',
  'Pages',
  'Wrong',
  'Could be better',
  'Share of pages',
  'Points on all pages together',
  'Where',
  'Fix',
  'Source',
  'A page that has it',
  'Rule',
];

/** One line a rule that fails anywhere, most pages first. */
export function* batchRulesCsv(pages: readonly BatchPage[], words: Words): Generator<string> {
  const rules = byId(words);
  const sums = sumsOf(pages);
  const examples = new Map<string, string>();
  for (const { url, result } of pages)
    for (const { rule } of result?.toMend ?? []) if (!examples.has(rule)) examples.set(rule, url);
  const insights = onMostPages(sums, rowsOf(pages), (id) => rules.get(id), sums.rules.length);
  const pillarName = (id: string | undefined) =>
    words.pillars.find((pillar) => pillar.id === id)?.name;
  yield csvOf([
    RULE_HEADS,
    ...insights.map(({ rule, text, pages: many, warns, points, where }): Cell[] => {
      const known = rules.get(rule);
      return [
        text,
        known?.title,
        pillarName(known?.pillar),
        known && sentence(known.severity),
        many,
        many - warns,
        warns,
        percent(many, sums.states.done),
        points,
        whereWords(where),
        known?.fix.text,
        known?.sources[0].url ?? known?.sources[0].title,
        examples.get(rule),
        rule,
      ];
    }),
  ]);
}

const FINDING_HEADS = [
  'Address',
  'Title',
  'Score',
  'Rule',
  'Status',
  'What is wrong',
  'Points',
  'Fix',
];

/** One line for everything that is to be mended on any page, in the order of the pages. In pieces. */
export function* batchFindingsCsv(pages: readonly BatchPage[], words: Words): Generator<string> {
  const rules = byId(words);
  yield csvOf([FINDING_HEADS]);
  yield* inPieces(pages, ({ url, result }) =>
    (result?.toMend ?? []).map(({ rule, status, points, message }, at): Cell[] => {
      const known = rules.get(rule);
      const messages = message === undefined ? [] : [{ message, pages: 1 }];
      return [
        url,
        result?.title,
        result?.overall,
        known?.title ?? rule,
        STATUS_WORDS[status],
        (at === 0 && result?.says) || ruleText(known, { rule, messages }),
        points,
        known?.fix.text,
      ];
    }),
  );
}
