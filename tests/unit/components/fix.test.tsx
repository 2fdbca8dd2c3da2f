import { expect, test } from 'vitest';
import { headline } from '../../../utils/audit/describe';
import type { Finding } from '../../../utils/audit/finding';
import { RULES } from '../../../utils/rules/registry';
import { BAR, button, click, one, popup, press } from '../../fixtures/mounted';
import { HOSTILE, VIEWS } from '../../fixtures/report';

const rows = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-rule]')];
/** Presses every line that is closed: what is below is drawn only then. */
function openAll(root: ParentNode): void {
  for (const line of root.querySelectorAll<HTMLElement>('details:not([open]) > summary'))
    click(line);
}
const mends = (findings: Finding[]) =>
  findings.filter(({ status }) => status === 'fail' || status === 'warn');

/** The view with its first finding replaced. */
function withFinding(given: Partial<Finding>) {
  const view = VIEWS.ready();
  const report = view.report;
  const [first] = mends(report?.findings ?? []);
  if (!report || !first) throw new Error('The fixture has nothing to mend');
  const finding = { ...first, ...given };
  return { view: { ...view, report: { ...report, findings: [finding] } }, finding };
}

test('findings stand in the report’s order, folded, with their headline', () => {
  const view = VIEWS.ready();
  const { root } = popup(view);
  const expected = mends(view.report?.findings ?? []);
  expect(expected.length).toBeGreaterThan(3);
  expect(rows(root).map(({ dataset }) => dataset['rule'])).toEqual(
    expected.map(({ rule }) => rule),
  );
  expect(root.querySelectorAll('details[open]')).toHaveLength(0);
  for (const [at, finding] of expected.entries()) {
    const rule = RULES.find(({ id }) => id === finding.rule);
    expect(rows(root)[at]?.textContent).toContain(headline(finding, rule));
  }
});

test('the fix is copied whole', () => {
  const fix = `<meta name="x" content="TODO: headline">${' '.repeat(600)}end`;
  const { view } = withFinding({ fix, evidence: [] });
  const { root, on } = popup(view);
  openAll(root);
  click(button(root, 'Copy the fix'));
  expect(on.copyText).toHaveBeenCalledExactlyOnceWith(fix, 'fix');
  expect(one(root, 'pre mark').textContent).toBe('TODO: headline');
});

test('the wrong part of the evidence is marked, and its place is told', () => {
  const { view } = withFinding({
    evidence: [
      {
        label: 'og:url',
        text: '<meta content="https://old.test/">',
        from: 'server',
        line: 12,
        mark: 'https://old.test/',
      },
    ],
  });
  const { root } = popup(view);
  openAll(root);
  expect(one(root, 'pre mark').textContent).toBe('https://old.test/');
  expect(root.textContent).toContain('line 12');
});

test('every problem of a finding is written out', () => {
  const { view } = withFinding({
    problems: [
      { message: 'one', data: {} },
      { message: 'two', data: {} },
      { message: 'three', data: {} },
    ],
  });
  const { root } = popup(view);
  openAll(root);
  for (const word of ['one', 'two', 'three']) expect(rows(root)[0]?.textContent).toContain(word);
});

test('what holds the score is named, and a press opens it', () => {
  const view = VIEWS.ready();
  const { cap } = view.report?.score ?? {};
  expect(cap).toBeDefined();
  const { root } = popup(view);
  click(button(root, `Cannot exceed ${cap?.at}`));
  const holder = rows(root).find(({ dataset }) => dataset['rule'] === cap?.rules[0]);
  expect(holder?.hasAttribute('open')).toBe(true);
  expect(holder?.textContent).toContain(`the score is ${cap?.at} at most`);
});

test('a source opens by event, and only web addresses are links', () => {
  const { root, on } = popup(VIEWS.ready());
  openAll(root);
  const link = one<HTMLAnchorElement>(root, '[data-rule] a');
  click(link);
  expect(on.openLink).toHaveBeenCalledExactlyOnceWith(link.href);
  for (const each of root.querySelectorAll('a')) expect(each.href).toMatch(/^https?:/);
});

test('hostile text stays text', () => {
  const { view } = withFinding({
    problems: [{ message: HOSTILE, data: {} }],
    evidence: [{ label: HOSTILE, text: HOSTILE, from: 'page', mark: HOSTILE }],
    fix: HOSTILE,
  });
  const { root } = popup({ ...view, tab: { ...view.tab, title: HOSTILE } });
  openAll(root);
  expect(root.querySelector('[onerror], script, img')).toBeNull();
  expect(one(root, 'h1').textContent).toBe(HOSTILE);
  expect(one(root, '[data-rule] summary').textContent).toContain(HOSTILE);
  expect(one(root, 'pre mark').textContent).toBe(HOSTILE);
});

test('what has no answer is folded away with its reason', () => {
  const { root } = popup(VIEWS.partial());
  const group = [...root.querySelectorAll('details')].find(({ textContent }) =>
    textContent?.includes('wait for the server'),
  );
  expect(group?.open).toBe(false);
  openAll(root);
  expect(group?.textContent).toContain('Waiting for the server');
});

test('while offline no points are claimed and the missing server is said', () => {
  const { root } = popup(VIEWS.offline());
  expect(one(root, '[role=tabpanel]').textContent).toContain('You are offline');
  for (const row of rows(root))
    expect(row.querySelector('summary')?.textContent).not.toMatch(/points?$/);
});

test('a network that would show nothing is asked about first, with its cause and fix', () => {
  const { root, on } = popup(VIEWS.ready());
  click(one(root, `${BAR} [data-network=linkedin]`));
  expect(on.share).not.toHaveBeenCalled();
  expect(one(root, '[role=status]').textContent).toContain(
    'LinkedIn would show only the bare address',
  );
  click(button(root, 'See the fix'));
  const opened = one(root, 'details[open]');
  expect(opened.dataset['rule']).toBe('robots-allows-linkedinbot');
  expect(on.share).not.toHaveBeenCalled();
});

test('Share anyway shares once and closes the question', () => {
  const { root, on } = popup(VIEWS.ready());
  click(one(root, `${BAR} [data-network=linkedin]`));
  click(button(root, 'Share anyway'));
  expect(on.share).toHaveBeenCalledExactlyOnceWith('linkedin');
  expect(one(root, '[role=status]').textContent).toBe('');
});

test('Escape closes the question and goes back to the button', () => {
  const { root, on } = popup(VIEWS.ready());
  const target = one(root, `${BAR} [data-network=linkedin]`);
  click(target);
  press(button(root, 'Share anyway'), 'Escape');
  expect(one(root, '[role=status]').textContent).toBe('');
  expect(document.activeElement).toBe(target);
  expect(on.share).not.toHaveBeenCalled();
});
