import { BASIS_WORDS, becauseWords, dayWords, pointsSpoken, sentence } from '../audit/describe';
import type { Finding } from '../audit/finding';
import type { Guide } from '../audit/guide';
import { webUrl } from '../signals/urls';
import type { ExportedReport } from './exported';
import { summaryOf } from './summary';
import {
  bandText,
  concernedWords,
  headlineOf,
  nameOf,
  networkLines,
  problemTexts,
  ruleOf,
  scoreText,
  toMend,
} from './words';

/**
 * Text as it reads, whatever it holds: on one line, without markup, links, pictures, mentions or emoji. Hosts of code
 * make links of bare addresses and of `@name` or `#12` after the Markdown was read, where no backslash helps, so an
 * unseen space parts those.
 */
export function inMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()|~$^]/g, '\\$&')
    .replace(/(?<!\w):(?=[\w+-]+:)/g, '\\:')
    .replace(/^[-+=]|(?<=^\d{1,9})\.(?=\s|$)/, '\\$&')
    .replace(/[#!]/g, '\\$&')
    .replace(/([@#!%]|&amp;)(?=[\w"])/g, `$1${APART}`)
    .replace(/\bGH-(?=\d)/gi, `$&${APART}`)
    .replace(/:(?=\/\/)/g, `:${APART}`)
    .replace(/\bwww(?=\.)/gi, `$&${APART}`);
}

/** A space without width. */
const APART = '\u200b';

/** Controls, and marks that turn the direction of what follows. Joiners stay: emoji and Persian need them. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Longest run of backticks in a text. */
const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);

/** Code in a fence that it cannot end, each line after `indent`. */
export function fenced(code: string, indent = ''): string {
  const lines = code
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .split('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  const language = code.trimStart().startsWith('<') ? 'html' : 'text';
  return [`${fence}${language}`, ...lines, fence].map((line) => `${indent}${line}`).join('\n');
}

/** An address as a link; as plain text where it is none of the web. */
function link(address: string, words?: string): string {
  const href = webUrl(address)?.href.replace(
    /[<>()[\]\\`*_|~\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  if (href === undefined) return inMarkdown(words ?? address);
  return words === undefined ? `<${href}>` : `[${inMarkdown(words)}](<${href}>)`;
}

function sourceLine(finding: Finding, guide: Guide): string {
  const source = ruleOf(finding, guide)?.sources[0];
  if (!source) return '';
  const day = `${BASIS_WORDS[source.basis]} ${dayWords(source.checked)}`;
  return `Source: ${source.url ? link(source.url, source.title) : inMarkdown(source.title)}, ${day}.`;
}

function item(finding: Finding, guide: Guide): string {
  const rule = ruleOf(finding, guide);
  const points = pointsSpoken(finding.points);
  const networks = concernedWords(finding, guide);
  const facts = [
    sentence(finding.severity),
    ...(points ? [points] : []),
    ...(networks ? [networks] : []),
  ].join(', ');
  const paragraphs = [
    ...problemTexts(finding, guide).slice(1).map(inMarkdown),
    rule ? inMarkdown(rule.fix.text) : '',
    finding.where
      ? inMarkdown(
          `${finding.where.generator}: ${finding.where.text}${finding.where.unverified ? ' (unverified)' : ''}`,
        )
      : '',
  ].filter((text) => text !== '');
  return [
    `- [ ] **${inMarkdown(headlineOf(finding, guide))}** (${inMarkdown(facts)})`,
    ...paragraphs.map((text) => `  ${text}`),
    ...(finding.fix === undefined ? [] : [fenced(finding.fix, '  ')]),
    `  ${sourceLine(finding, guide)}`.trimEnd(),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** One report to paste into a ticket: score, verdicts, and what is to be mended as a list to tick off. */
function reportMarkdown(report: ExportedReport, guide: Guide): string {
  const wrong = toMend(report);
  const band = bandText(report).toLowerCase();
  const unknown = report.findings.filter(({ status }) => status === 'unknown');
  const verdicts = networkLines(report, guide).map(
    ({ name, words }) => `| ${inMarkdown(name)} | ${inMarkdown(words)} |`,
  );
  return [
    `# Link sharing report: ${inMarkdown(nameOf(report))}`,
    link(report.url),
    `**Score: ${scoreText(report)} of 100**${band && `, ${band}`}. Checked ${dayWords(report.capturedAt)} with Shareworthy ${inMarkdown(report.version)}.`,
    summaryOf(report, guide).map(inMarkdown).join(' '),
    '## How the link looks',
    verdicts.length > 0
      ? ['| Network | Card |', '|---|---|', ...verdicts].join('\n')
      : 'No network’s card is known.',
    `## To fix (${wrong.length})`,
    ...(wrong.length > 0 ? wrong.map((finding) => item(finding, guide)) : ['Nothing to fix.']),
    ...(unknown.length > 0
      ? [
          `## Could not be checked (${unknown.length})`,
          unknown
            .map((finding) => {
              const because = becauseWords(finding);
              return `- ${inMarkdown(headlineOf(finding, guide))}${because && `: ${inMarkdown(because)}`}`;
            })
            .join('\n'),
        ]
      : []),
  ].join('\n\n');
}

/** Reports as Markdown (CommonMark with tables and task lists). Texts of the page can neither link nor call anybody. */
export const reportsMarkdown = (reports: readonly ExportedReport[], guide: Guide): string =>
  `${reports.map((report) => reportMarkdown(report, guide)).join('\n\n---\n\n')}\n`;
