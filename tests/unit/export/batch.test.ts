import { describe, expect, test, vi } from 'vitest';
import type { BatchPage } from '../../../utils/batch/batch';
import { resultOf } from '../../../utils/batch/results/result-of';
import { type BatchExport, type BatchFormat, batchFile } from '../../../utils/export/batch-file';
import { readReports } from '../../../utils/export/read-reports';
import { batchWith, donePage, pagesOfBakeries, pageWithout } from '../../fixtures/batch';
import { dangers, readCsv } from '../../fixtures/export-checks';
import { GUIDE, HOSTILE_TEXTS, judged, PLAIN_PAGE } from '../../fixtures/exported-report';

const report = judged(PLAIN_PAGE);
const real = donePage(0, report.url, resultOf(report, GUIDE));

const given = (pages: readonly BatchPage[], news: Partial<BatchExport> = {}): BatchExport => ({
  batch: batchWith({ total: pages.length }),
  pages,
  guide: GUIDE,
  at: new Date('2026-11-26T15:00:00Z'),
  reportOf: async () => report,
  ...news,
});

/** Whole files, as they would be saved. */
async function filesOf(format: BatchFormat, input: BatchExport, most?: number): Promise<string[]> {
  const files: string[] = [];
  let text = '';
  for await (const piece of batchFile(format, input, most).pieces()) {
    text += piece.text;
    if (!piece.ends) continue;
    files.push(text);
    text = '';
  }
  expect(text).toBe('');
  return files;
}

const fileOf = async (format: BatchFormat, input: BatchExport): Promise<string> => {
  const files = await filesOf(format, input);
  expect(files).toHaveLength(1);
  return files[0] ?? '';
};

const PAGES = [
  real,
  pageWithout(1, 'https://harbour.test/gone', 'failed', 'It did not answer'),
  pageWithout(2, 'https://harbour.test/later', 'waiting'),
];

describe('pages as CSV', () => {
  test('have a line each, with what became of them', async () => {
    const [heads = [], first = [], second = [], third] = readCsv(
      await fileOf('csv-pages', given(PAGES)),
    );
    const cell = (row: string[], head: string) => row[heads.indexOf(head)];
    expect(cell(first, 'Address')).toBe(report.url);
    expect(cell(first, 'Score')).toBe(String(report.score.overall));
    expect(cell(first, 'Title')).toBe('How to read a tide table');
    expect(cell(first, 'LinkedIn')).toBe('No card');
    expect(cell(first, 'Help content travel')).toBe(String(report.score.pillars.travel.score));
    expect(cell(first, 'First fix')).toBe(real.result?.says);
    expect([cell(second, 'State'), cell(second, 'Reason')]).toEqual([
      'Failed',
      'It did not answer',
    ]);
    expect(third?.[2]).toBe('Waiting');
  });

  test('come in pieces, in their order', async () => {
    const pages = pagesOfBakeries(1_234);
    let pieces = 0;
    for await (const _ of batchFile('csv-pages', given(pages)).pieces()) pieces += 1;
    expect(pieces).toBeGreaterThan(3);
    const rows = readCsv(await fileOf('csv-pages', given(pages)));
    expect(rows.slice(1).map(([address]) => address)).toEqual(pages.map(({ url }) => url));
  });
});

test('problems as CSV have a line each, with where and how to mend them', async () => {
  const pages = pagesOfBakeries(200);
  const [heads = [], ...rows] = readCsv(await fileOf('csv-rules', given(pages)));
  const [first = []] = rows;
  const cell = (head: string) => first[heads.indexOf(head)];
  const done = pages.filter(({ state }) => state === 'done').length;
  expect(cell('Rule')).toBe('robots-allows-linkedinbot');
  expect(cell('Pages')).toBe(String(done));
  expect(cell('Share of pages')).toBe('100 %');
  expect(cell('Where')).toBe('One file, every page: robots.txt');
  expect(cell('Severity')).toBe('Major');
  expect(cell('Pillar')).toBe('Help content travel');
  expect(cell('Fix')).toContain('LinkedIn');
  expect(cell('A page that has it')).toBe(pages.find(({ state }) => state === 'done')?.url);
  expect(rows).toHaveLength(5);
});

test('findings as CSV have a line for each page and problem', async () => {
  const pages = pagesOfBakeries(700);
  const rows = readCsv(await fileOf('csv-findings', given(pages))).slice(1);
  const toMend = pages.flatMap(({ url, result }) =>
    (result?.toMend ?? []).map(({ points }) => [url, String(points)]),
  );
  expect(rows.map((row) => [row[0], row[6]])).toEqual(toMend);
});

describe('Markdown', () => {
  test('tells the answer, the problems, the first fixes and who was not audited', async () => {
    const pages = pagesOfBakeries(300, 3);
    const text = await fileOf('markdown', given(pages));
    expect(text).toMatch(/^# fernhill\.example\n/);
    expect(text).toContain('## What fails on most pages');
    expect(text).toMatch(/- \[ \] \*\*robots\.txt keeps LinkedIn out\*\*/);
    expect(text).toContain('| LinkedIn |');
    expect(text).toContain('## Sites');
    expect(text).toContain('## Not audited');
    expect(text).toMatch(/The middle page scores \d+ of 100/);
  });

  test('of a batch that has only begun is short', async () => {
    const text = await fileOf(
      'markdown',
      given([pageWithout(0, 'https://harbour.test/', 'waiting')]),
    );
    expect(text).toContain('0 pages audited');
    expect(text).toContain('No page has a score.');
    expect(text).not.toContain('##');
  });
});

describe('HTML', () => {
  test('holds the distribution, fixes with an example, networks, pillars, sites and all pages', async () => {
    const pages = [real, ...pagesOfBakeries(60, 2).map((page) => ({ ...page, at: page.at + 1 }))];
    const read = vi.fn(async (page: BatchPage) => (page === real ? report : undefined));
    const html = await fileOf('html', given(pages, { reportOf: read }));
    const doc = new DOMParser().parseFromString(html, 'text/html');
    expect(dangers(doc)).toEqual([]);
    expect(doc.querySelector('h1')?.textContent).toBe('fernhill.example');
    expect(doc.querySelector('svg.hist')?.getAttribute('aria-label')).toMatch(/^Scores of/);
    expect(doc.querySelectorAll('.fix')).toHaveLength(5);
    const heads = [...doc.querySelectorAll('h2')].map((head) =>
      head.firstChild?.textContent?.trim(),
    );
    expect(heads).toContain('How the links look');
    expect(heads).toContain('Sites');
    const [all] = [...doc.querySelectorAll('section')].filter((section) =>
      section.textContent?.startsWith('All pages'),
    );
    expect(all?.querySelectorAll('tbody tr')).toHaveLength(pages.length);
    // Only what is shown is read: examples, each tried three times, and eight cards.
    expect(read.mock.calls.length).toBeLessThanOrEqual(23);
    expect(doc.querySelector('.fix .code')).not.toBeNull();
  });

  test('draws cards of the pages that score lowest', async () => {
    const doc = new DOMParser().parseFromString(
      await fileOf('html', given([real, pageWithout(1, 'https://harbour.test/gone', 'failed')])),
      'text/html',
    );
    expect(doc.querySelectorAll('.cards .network')).toHaveLength(1);
    expect(doc.querySelector('.cards .card')).not.toBeNull();
  });

  test('takes for an example a page that says what most of them say', async () => {
    const failing = report.findings.find(({ status }) => status === 'fail');
    const { rule = '', problems: [problem] = [] } = failing ?? {};
    const due = (message: string, points: number) => ({
      toMend: [{ rule, status: 'fail' as const, points, message }],
    });
    const url = (at: number) => `https://harbour.test/${at}`;
    const pages = [
      donePage(0, url(0), due('another', 9)),
      ...[1, 2, 3].map((at) => donePage(at, url(at), due(problem?.message ?? '', at))),
    ];
    const read = async (page: BatchPage) => ({ ...report, finalUrl: page.url });
    const html = await fileOf('html', given(pages, { reportOf: read }));
    const doc = new DOMParser().parseFromString(html, 'text/html');
    expect(doc.querySelector('.fix a')?.textContent).toBe(url(3));
  });

  test('does without reports that cannot be read', async () => {
    const html = await fileOf('html', given([real], { reportOf: async () => undefined }));
    const doc = new DOMParser().parseFromString(html, 'text/html');
    expect(doc.querySelectorAll('.fix').length).toBeGreaterThan(0);
    expect(doc.querySelector('.fix .code')).toBeNull();
  });
});

describe.for(HOSTILE_TEXTS.map((text) => [text] as const))('%j', ([text]) => {
  const evil: BatchPage = {
    ...donePage(0, `https://evil.test/${encodeURIComponent(text)}`, {
      ...real.result,
      title: text,
      says: text,
      finalUrl: text,
      version: text,
      toMend: [{ rule: text, status: 'fail', points: 3, message: text }],
      verdicts: { [text]: 'ready' },
    }),
  };
  const failed = pageWithout(1, text, 'failed', text);
  const input = given([evil, failed], { batch: batchWith({ name: text, from: text }) });

  test('neither runs nor leads anywhere in HTML', async () => {
    const doc = new DOMParser().parseFromString(await fileOf('html', input), 'text/html');
    expect(dangers(doc)).toEqual([]);
    expect(doc.querySelectorAll('style')).toHaveLength(1);
    expect(doc.querySelector('h1')?.childElementCount).toBe(0);
  });

  test('is no formula in CSV', async () => {
    for (const format of ['csv-pages', 'csv-rules', 'csv-findings'] as const)
      for (const cell of readCsv(await fileOf(format, input)).flat())
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
  });

  test('is no markup in Markdown', async () => {
    const markdown = await fileOf('markdown', input);
    expect(markdown).not.toMatch(/<(?:script|img|svg|a|style)\b/i);
    expect(markdown).not.toMatch(/(?<!\\)\]\(/);
    for (const line of markdown.split('\n').slice(1)) expect(line).not.toMatch(/^# /);
  });
});

describe('JSON', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ ...real, at }));
  const reportOf = async ({ at }: BatchPage) => ({
    ...report,
    url: `https://harbour.test/${at}`,
  });

  test('holds every report that there is, and is read again', async () => {
    const pages = [...many, pageWithout(20, 'https://harbour.test/gone', 'failed')];
    const text = await fileOf(
      'json',
      given(pages, {
        reportOf: async (page) => (page.at === 3 ? undefined : reportOf(page)),
      }),
    );
    const { reports, refused } = readReports(text);
    expect(refused).toEqual([]);
    expect(reports.map(({ url }) => url)).toEqual(
      many.filter(({ at }) => at !== 3).map(({ at }) => `https://harbour.test/${at}`),
    );
    expect(reports[0]?.snapshot).toBeDefined();
  });

  test('is split where one file would be too large, each of them whole', async () => {
    const size = (await fileOf('json', given(many, { reportOf }))).length;
    const files = await filesOf('json', given(many, { reportOf }), size / 3);
    expect(files.length).toBeGreaterThanOrEqual(3);
    const urls = files.flatMap((file) => {
      const { reports, refused } = readReports(file);
      expect(refused).toEqual([]);
      return reports.map(({ url }) => url);
    });
    expect(urls).toEqual(many.map(({ at }) => `https://harbour.test/${at}`));
  });

  test('reads few reports ahead', async () => {
    let asked = 0;
    const pieces = batchFile(
      'json',
      given(
        Array.from({ length: 200 }, (_, at) => ({ ...real, at })),
        {
          reportOf: async (page) => {
            asked += 1;
            return reportOf(page);
          },
        },
      ),
    ).pieces();
    await pieces.next();
    expect(asked).toBeLessThanOrEqual(8);
    await pieces.return(undefined);
  });

  test('of nothing is a file all the same', async () => {
    const text = await fileOf('json', given([pageWithout(0, 'https://harbour.test/', 'failed')]));
    expect(JSON.parse(text)).toMatchObject({ format: 'shareworthy-reports', reports: [] });
  });
});
