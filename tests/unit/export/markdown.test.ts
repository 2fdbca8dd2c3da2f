import { describe, expect, test } from 'vitest';
import { fenced, inMarkdown, reportsMarkdown } from '../../../utils/export/markdown';
import {
  GUIDE,
  HOSTILE_TEXTS,
  hostileReport,
  judged,
  PLAIN_PAGE,
} from '../../fixtures/exported-report';

const report = judged(PLAIN_PAGE);

describe('text', () => {
  test.for<[text: string, written: string]>([
    ['Plain words, 3.5 of 10', 'Plain words, 3.5 of 10'],
    ['[a](b)', '\\[a\\]\\(b\\)'],
    ['![a](b)', '\\!\\[a\\]\\(b\\)'],
    ['<b>', '&lt;b&gt;'],
    ['&lt;', '&amp;\u200blt;'],
    ['*a* _b_ `c` ~d~ |', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|'],
    ['@user', '@\u200buser'],
    ['a#12', 'a\\#\u200b12'],
    ['GH-12', 'GH-\u200b12'],
    ['https://a.test', 'https:\u200b//a.test'],
    ['www.a.test', 'www\u200b.a.test'],
    ['me@a.test', 'me@\u200ba.test'],
    [':tada:', '\\:tada:'],
    ['$x$', '\\$x\\$'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['a\n# b\n\n---', 'a \\# b ---'],
    ['a\u202eb\u0000c', 'abc'],
    ['\\[a]', '\\\\\\[a\\]'],
  ])('%j', ([text, written]) => {
    expect(inMarkdown(text)).toBe(written);
  });
});

describe('code', () => {
  /** Lines of a fence by the rules of CommonMark: the first that closes it ends it. */
  const inside = (text: string, indent: string): string[] => {
    const [open = '', ...lines] = text.split('\n').map((line) => line.slice(indent.length));
    const ticks = /^`+/.exec(open)?.[0].length ?? 0;
    const end = lines.findIndex((line) => {
      const run = /^ {0,3}(`+)\s*$/.exec(line)?.[1];
      return run !== undefined && run.length >= ticks;
    });
    expect(end).toBe(lines.length - 1);
    return lines.slice(0, end);
  };
  test.for(['', '  '])('cannot end its own fence, indented by %j', (indent) => {
    for (const code of [
      '<b>',
      '```',
      'a\n````\nb',
      '`````````\n```html\n',
      'x\r```\r\ny',
      '~~~',
      ...HOSTILE_TEXTS,
    ]) {
      const text = fenced(code, indent);
      for (const line of text.split('\n')) expect(line.startsWith(indent)).toBe(true);
      const plain = code.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
      expect(inside(text, indent).join('\n')).toBe(plain);
    }
  });
});

/** The text without its fences: what is read as Markdown. */
const prose = (text: string): string => text.replace(/^( *)(`{3,})\w+\n[\s\S]*?\n\1\2$/gm, '');

test('code of any number of backticks is fenced', () => {
  expect(fenced('` '.repeat(250_000)).startsWith('```text\n')).toBe(true);
});

describe.for(HOSTILE_TEXTS.map((text) => [text] as const))('%j', ([text]) => {
  const hostile = hostileReport(text);
  const written = prose(reportsMarkdown([hostile], GUIDE));
  test('neither links, nor calls, nor draws', () => {
    // Nothing of it stands unescaped: neither HTML but our own addresses, nor a bracket, nor a bare address.
    expect(written).not.toMatch(/<(?!https:\/\/)/);
    expect(
      written.replace(/\[(?:\\.|[^\\\]])*\]\(<https?:\/\/[^>\s]*>\)|^- \[ \]/gm, ''),
    ).not.toMatch(/(?<!\\)[[\]]/);
    expect(written).not.toMatch(/(?<!<)https?:\/\/|www\./);
    expect(written).not.toMatch(/@(?=\w)/);
    expect(written).not.toMatch(/(?<!\\)`/);
    expect(written).not.toMatch(/\]\(<?javascript:/);
  });
  test('keeps the document’s own headings, rows and boxes', () => {
    const lines = written.split('\n');
    const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
    const wrong = hostile.findings.filter(({ status }) => status === 'fail' || status === 'warn');
    expect(count(/^- \[ \] /)).toBe(wrong.length);
    expect(count(/^\s*- \[x\]/)).toBe(0);
    expect(count(/^\s*#/)).toBe(4);
    expect(count(/^\|/)).toBe(hostile.cards.length + 2);
    expect(count(/^\s*[-=~]{3}/)).toBe(0);
    for (const row of lines.filter((line) => line.startsWith('|')))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
  });
});

test('a report: score, verdicts, and everything to fix with its source', () => {
  const text = reportsMarkdown([report], GUIDE);
  const wrong = report.findings.filter(({ status }) => status === 'fail' || status === 'warn');
  expect(text.match(/^- \[ \] /gm)).toHaveLength(wrong.length);
  expect(text.match(/^ {2}Source: /gm)).toHaveLength(wrong.length);
  expect(text).toMatch(/^# Link sharing report: How to read a tide table$/m);
  expect(text).toContain('<https://harbour.test/notes/tide/>');
  expect(text).toMatch(/^\*\*Score: [\d–]+ of 100\*\*, needs work|poor|good/m);
  expect(text).toMatch(/^\| LinkedIn \| No card \|$/m);
  expect(text).toMatch(/^ {2}```html$/m);
});

test('many networks are counted, few are named', () => {
  const [first] = report.findings.filter(({ status }) => status === 'fail');
  const about = (networks: string[]) =>
    reportsMarkdown(
      [{ ...report, findings: first ? [{ ...first, networks, problems: [] }] : [] }],
      GUIDE,
    );
  expect(about(['x', 'slack', 'no-such-network'])).toMatch(/, X and Slack\)/);
  const many = report.cards.map(({ network }) => network);
  expect(about(many)).toContain(`, ${many.length} networks)`);
  expect(about(['all'])).not.toMatch(/networks\)/);
});

test('several reports follow one another; a page without flaws says so', () => {
  const text = reportsMarkdown([{ ...report, findings: [], cards: [] }, report], GUIDE);
  expect(text.match(/^# /gm)).toHaveLength(2);
  expect(text).toContain('Nothing to fix.');
});
