import { problemText } from '../../../../utils/audit/describe';
import type { Finding } from '../../../../utils/audit/finding';
import type { RuleWords } from '../../../../utils/audit/guide';
import type { Snapshot } from '../../../../utils/page/snapshot';
import type { RuleCase } from '../../../fixtures/rule-table';
import { code, cut, fenced, laidOut, plain } from './layout';

/** A case of a rule's table with what came of it. */
export interface Example {
  given: RuleCase;
  finding: Finding;
  snapshot: Snapshot;
  /** The snapshot of the same case without the evidence that it puts in by hand; the same where it puts in none. */
  bare: Snapshot;
}

const LEAVES = 8;

/** Every value in `value` by its path. */
function leavesOf(value: unknown, path: string): [path: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value) ?? '']];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[path, JSON.stringify(value)]];
  return entries.flatMap(([key, inner]) =>
    leavesOf(inner, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
}

/** Parts of a snapshot that a case can put in by hand. */
const PARTS = ['page', 'server', 'robots', 'images', 'full', 'crawlers', 'requests'] as const;

function evidenceOf({ snapshot, bare }: Example): Map<string, string> {
  const parts = PARTS.filter((part) => snapshot[part] !== undefined);
  const pick = (from: Snapshot) =>
    new Map(parts.flatMap((part) => leavesOf(from[part] ?? [], part)));
  const without = pick(bare);
  return new Map([...pick(snapshot)].filter(([path, value]) => without.get(path) !== value));
}

/** What says nothing unless it is what sets two examples apart: that, when and from where an answer came. */
const PLAIN = /\.(state|headers|finalUrl|elapsed|firstByte|by): |\.status: 200$|: (\[\]|\{\})$/;

/** Evidence that no page or answer of the case shows: where there is much of it, what sets the two apart. */
function evidenceLines(example: Example, other: Example): string[] {
  const others = evidenceOf(other);
  const all = [...evidenceOf(example)]
    .map(([path, value]) => ({
      text: `${path}: ${value}`,
      apart: others.get(path) !== value,
      changed: others.has(path) && others.get(path) !== value,
    }))
    .filter(({ text, changed }) => changed || !PLAIN.test(text));
  const apart = all.filter((line) => line.apart);
  const shown = all.length <= LEAVES || apart.length === 0 ? all : apart;
  const lines = shown.slice(0, LEAVES).map(({ text }) => cut(text, 120));
  return all.length > lines.length ? [...lines, '…'] : lines;
}

function circumstances(given: RuleCase): string[] {
  return [
    given.url !== undefined && `address ${code(given.url)}`,
    given.finalUrl !== undefined && `ends at ${code(given.finalUrl)}`,
    given.httpStatus !== undefined && `status ${given.httpStatus}`,
    ...Object.entries(given.headers ?? {}).map(([name, value]) => code(`${name}: ${value}`)),
    given.elapsed !== undefined && `answer after ${given.elapsed} ms`,
    given.pageType !== undefined && `kind of page: ${given.pageType}`,
    given.robots === null && 'without robots.txt',
  ].filter((each) => typeof each === 'string');
}

const VERDICTS: Record<string, string> = { pass: 'Passes', warn: 'Could be better', fail: 'Wrong' };

/** The example as Markdown; `other` is its opposite, from which it should be seen to differ. */
export function exampleText(rule: RuleWords, example: Example, other: Example): string {
  const { given, finding } = example;
  const said = finding.problems.map((problem) => `“${plain(problemText(rule, problem))}”`);
  const parts = circumstances(given);
  const evidence = evidenceLines(example, other);
  const head = `*${VERDICTS[given.status]}:* ${plain(given.name)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
  const blocks = [
    given.html && fenced(laidOut(given.html, other.given.html), 'html'),
    given.rendered && `After its scripts:\n\n${fenced(laidOut(given.rendered), 'html')}`,
    evidence.length > 0 && `Evidence:\n\n${fenced(evidence.join('\n'), 'text')}`,
    given.robots && `robots.txt:\n\n${fenced(given.robots.trim(), 'text')}`,
    said.length > 0 && `Says: ${said.join('; ')}.`,
  ].filter(Boolean);
  return [head, ...blocks].join('\n\n');
}
