import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reportFile, reportText } from '../../../entrypoints/popup/save-report';
import type { Asked } from '../../../utils/server/fetch-answer';
import { GUIDE, VIEWS } from '../../fixtures/report';

/** What the picture’s host answers; `undefined`: it may not be read. */
let bytes: Uint8Array | undefined;
let status: number;
const get = vi.fn();
vi.mock('../../../utils/platform/audit-fetcher', () => ({
  openAudit: () => ({
    canRead: async () => bytes !== undefined,
    get,
    requests: () => [],
  }),
}));

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];

beforeEach(() => {
  bytes = undefined;
  status = 200;
  get.mockImplementation(
    async ({ url }: { url: string }): Promise<Asked> => ({
      state: 'ok',
      answer: {
        url,
        finalUrl: url,
        status,
        headers: {},
        bytes: bytes ?? new Uint8Array(),
        cut: false,
        firstByte: 1,
        elapsed: 2,
      },
    }),
  );
});

const AT = new Date(2026, 10, 26, 9);
const report = VIEWS.ready().report;
if (!report) throw new Error('No report');
const noteRequests = vi.fn();
const around = {
  report,
  guide: GUIDE,
  tab: { id: 7, url: report.url, title: 'Notes' },
  noteRequests,
};
/** jsdom's files have no `text()`. */
const textOf = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
const saved = async (as: 'html' | 'csv' | 'json') => {
  const { file, name } = await reportFile(as, around, AT);
  return { name, type: file.type, text: await textOf(file) };
};

test.for([
  ['html', 'harbour.test-report-2026-11-26.html', 'text/html;charset=utf-8'],
  ['csv', 'harbour.test-findings-2026-11-26.csv', 'text/csv;charset=utf-8'],
  ['json', 'harbour.test-report-2026-11-26.json', 'application/json;charset=utf-8'],
] as const)('%s is named by site and day', async ([as, name, type]) => {
  const file = await saved(as);
  expect(file).toMatchObject({ name, type });
  expect(file.text).toContain('harbour.test');
});

test('for a ticket the report is Markdown', () => {
  expect(reportText(around)).toMatch(/^#+ /m);
});

describe('pictures of the cards', () => {
  test('are in the file where they can be read, each asked for once', async () => {
    bytes = Uint8Array.from(PNG);
    const { text } = await saved('html');
    expect(text).toContain(`src="data:image/png;base64,${btoa(String.fromCharCode(...PNG))}"`);
    expect(get).toHaveBeenCalledOnce();
    expect(noteRequests).toHaveBeenCalled();
  });

  test.for([
    ['what may not be read', undefined, 200],
    ['an error', Uint8Array.from(PNG), 404],
    ['what is no picture', new TextEncoder().encode('<svg xmlns="x"><script/></svg>'), 200],
    ['a picture too heavy to send', Uint8Array.from([...PNG, ...new Array(1_500_000)]), 200],
  ] as const)('%s has a placeholder', async ([, found, code]) => {
    [bytes, status] = [found, code];
    const { text } = await saved('html');
    expect(text).not.toContain('data:image');
    expect(text).toContain('which is not in this file');
  });
});
