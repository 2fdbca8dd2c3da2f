import type { ReportLine } from '../../utils/export/line.ts';
import { fixes, LEGEND, pointsWord, verdictSymbol } from '../audit/row.ts';
import { table } from '../audit/table.ts';

const FIXES = 3;
const LINKS = 3;
const LINK_WIDTH = 100;

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

function detail(line: ReportLine): string {
  const out = [`\n${line.url}`];
  const list = fixes(line).slice(0, FIXES);
  if (list.length === 0) out.push('  nothing to mend');
  for (const { text, points } of list) {
    out.push(`  ${pointsWord(points).padStart(4)} points  ${cut(text, LINK_WIDTH)}`);
  }
  out.push(`  shares as ${line.share.url}`);
  for (const [network, link] of Object.entries(line.share.links).slice(0, LINKS)) {
    out.push(`    ${network.padEnd(10)} ${cut(link, LINK_WIDTH)}`);
  }
  const more = Object.keys(line.share.links).length - LINKS;
  if (more > 0) out.push(`    and ${more} more`);
  return out.join('\n');
}

/** The reports as text: all pages side by side, then each with its best fixes and share addresses. */
export function summary(lines: ReportLine[]): string {
  const networks = [...new Set(lines.flatMap(({ score }) => Object.keys(score.networks)))];
  const verdict = ({ score }: ReportLine, network: string) =>
    verdictSymbol(score.networks[network]?.verdict ?? 'unknown');
  const rows = [
    ['', ...lines.map(({ url }) => new URL(url).hostname)],
    ['score', ...lines.map(({ score }) => `${score.overall ?? '–'} ${score.band ?? ''}`)],
    ...networks.map((network) => [network, ...lines.map((line) => verdict(line, network))]),
  ];
  return `${table(rows)}${LEGEND}\n${lines.map(detail).join('\n')}\n`;
}
