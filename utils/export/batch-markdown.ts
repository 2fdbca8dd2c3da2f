import type { Guide } from '../audit/guide';
import type { Batch, BatchPage } from '../batch/batch';
import {
  many,
  percent,
  pointsTogether,
  reasonWords,
  VERDICT_WORDS,
  VERDICTS,
  whereWords,
} from '../batch/results/words';
import { batchSentences, batchSummary } from './batch-summary';
import { inMarkdown } from './markdown';

/** Lines of lists that no reader goes to the end of. Own choice. */
const NETWORKS = 12;
const SITES = 20;
const UNANSWERED = 20;

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => inMarkdown(String(cell))).join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(row)].join('\n');

/** The results of a batch to paste into a ticket: the answer, problems, first fixes to tick off, networks, sites. */
export function batchMarkdown(batch: Batch, pages: readonly BatchPage[], guide: Guide): string {
  const summary = batchSummary(batch, pages, guide);
  const { sums, problems, fixes, ruleOf, rows } = summary;
  const { done } = sums.states;
  const parts = [`# ${inMarkdown(batch.name)}`, batchSentences(summary).map(inMarkdown).join(' ')];
  if (problems.length > 0)
    parts.push(
      '## What fails on most pages',
      table(
        ['Pages', 'Share', 'What', 'Where', 'Points together'],
        problems.map(({ pages: count, text, where, points }) => [
          count,
          percent(count, done),
          text,
          whereWords(where),
          pointsTogether(points),
        ]),
      ),
    );
  if (fixes.length > 0)
    parts.push(
      '## Mend first',
      fixes
        .map(({ rule, text, pages: count, points, where }) => {
          const known = ruleOf(rule);
          return `- [ ] **${inMarkdown(text)}** (${many(count, 'page')}, ${inMarkdown(pointsTogether(points))} points together). ${inMarkdown(whereWords(where))}.${known ? ` ${inMarkdown(known.fix.text)}` : ''}`;
        })
        .join('\n'),
    );
  const networks = guide.networks.filter(({ id }) => Object.hasOwn(sums.networks, id));
  if (networks.length > 0)
    parts.push(
      '## What networks make of the links',
      table(
        ['Network', ...VERDICTS.map((verdict) => VERDICT_WORDS[verdict])],
        networks
          .slice(0, NETWORKS)
          .map(({ id, name }) => [
            name,
            ...VERDICTS.map((verdict) => sums.networks[id]?.[verdict] ?? 0),
          ]),
      ),
    );
  if (sums.sites.length > 1)
    parts.push(
      '## Sites',
      table(
        ['Site', 'Pages', 'Median', 'Half between', 'Lowest', 'Highest', 'Not audited'],
        sums.sites
          .slice(0, SITES)
          .map(({ site, pages: count, spread, unanswered }) => [
            site,
            count,
            spread?.median ?? '–',
            spread ? `${spread.quartiles[0]}–${spread.quartiles[1]}` : '–',
            spread?.lowest ?? '–',
            spread?.highest ?? '–',
            unanswered,
          ]),
      ),
      ...(sums.sites.length > SITES ? [`${many(sums.sites.length - SITES, 'more site')}.`] : []),
    );
  const without = rows.filter(({ page: { state } }) => state === 'failed' || state === 'refused');
  if (without.length > 0)
    parts.push(
      '## Not audited',
      [
        ...without
          .slice(0, UNANSWERED)
          .map(({ page }) => `- ${inMarkdown(page.url)}: ${inMarkdown(reasonWords(page))}`),
        ...(without.length > UNANSWERED
          ? [`- ${many(without.length - UNANSWERED, 'more page')}`]
          : []),
      ].join('\n'),
    );
  return `${parts.join('\n\n')}\n`;
}
