import { expect, test, vi } from 'vitest';
import {
  BatchReport,
  type BatchReportEvents,
  type BatchReportView,
} from '../../../../components/batch/report-view';
import { setGuide } from '../../../../components/guide/guide';
import { GUIDE, judged, PLAIN_PAGE } from '../../../fixtures/exported-report';
import { button, click, mount, one } from '../../../fixtures/mounted';

const report = judged(PLAIN_PAGE);

const on = {
  back: { href: '#batch=b1', words: 'Back to the batch' },
  saveHtml: vi.fn<BatchReportEvents['saveHtml']>(),
  keep: vi.fn<NonNullable<BatchReportEvents['keep']>>(),
  pin: vi.fn<BatchReportEvents['pin']>(),
  copyText: vi.fn<BatchReportEvents['copyText']>(),
  details: vi.fn<BatchReportEvents['details']>(),
  whatIf: vi.fn<BatchReportEvents['whatIf']>(),
  openLink: vi.fn<BatchReportEvents['openLink']>(),
  dismiss: vi.fn<BatchReportEvents['dismiss']>(),
} satisfies BatchReportEvents;

const show = (view: BatchReportView) => {
  setGuide(GUIDE);
  return mount(<BatchReport view={view} on={on} />);
};
const text = (root: Element) => root.textContent ?? '';

test('shows what the popup shows, with the way back and what can be done with it', () => {
  const root = show({ state: 'ready', report });
  expect(one<HTMLAnchorElement>(root, 'header a').hash).toBe('#batch=b1');
  expect(
    [...root.querySelectorAll('[role=tab]')].map((tab) => text(tab).replace(/\d+/, '')),
  ).toEqual(['Fix', 'Cards', 'Facts']);
  expect(root.querySelectorAll('details[data-rule]').length).toBeGreaterThan(3);
  click(button(root, 'Save as HTML'));
  click(button(root, 'Keep in the history'));
  click(button(root, 'Pin to compare'));
  expect([on.saveHtml, on.keep, on.pin].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test('offers nothing that needs the page itself', () => {
  const root = show({ state: 'ready', report });
  const facts = [...root.querySelectorAll<HTMLElement>('[role=tab]')].at(-1) as HTMLElement;
  click(facts);
  const words = [...root.querySelectorAll('button')].map(text).join('|');
  expect(words).not.toMatch(/Full audit|Show on page|intended|As crawlers|Check again|Share/);
});

test('what stands on the page cannot be pointed at from here', () => {
  const target = { document: 'dom', path: [0, 1] } as never;
  const findings = report.findings.map((finding) => ({
    ...finding,
    evidence: [{ label: 'Title', text: 'Tide', target } as never],
  }));
  const root = show({ state: 'ready', report: { ...report, findings } });
  click(one(root, 'details[data-rule] summary'));
  expect(text(one(root, 'details[data-rule]'))).toContain('Tide');
  expect(text(root)).not.toContain('Show on page');
});

test('facts ask for their details', () => {
  const root = show({ state: 'ready', report });
  click([...root.querySelectorAll<HTMLElement>('[role=tab]')].at(-1) as HTMLElement);
  expect(on.details).toHaveBeenCalled();
});

test('a page without a report says why', () => {
  const root = show({ state: 'none', url: 'https://a.test/<b>', why: 'robots.txt keeps us out.' });
  expect(text(one(root, '[role=alert]'))).toContain('robots.txt keeps us out.');
  expect(text(root)).toContain('https://a.test/<b>');
  expect([...root.querySelectorAll('button')]).toEqual([]);
});

test('while it is read there is nothing to press', () => {
  const root = show({ state: 'reading' });
  expect(one(root, '[role=status]').getAttribute('aria-label')).toBe('Reading the report');
  expect([...root.querySelectorAll('button')]).toEqual([]);
});
