import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Finding } from '../../../utils/audit/finding';
import { button, click, one, popup, press } from '../../fixtures/mounted';
import { HOSTILE, VIEWS } from '../../fixtures/report';

const CONTESTED = 'license-declared';
const SITE = 'harbour.test';

const findings = (view: ReturnType<typeof VIEWS.ready>): Finding[] => view.report?.findings ?? [];
const panel = (root: ParentNode) => one(root, '[role=tabpanel]');
/** Rules in the list, without those in folded groups. */
const listed = (root: ParentNode) =>
  [...panel(root).querySelectorAll<HTMLElement>('[data-rule]')]
    .filter((row) => !row.parentElement?.closest('details'))
    .map(({ dataset }) => dataset['rule']);
const row = (root: ParentNode, rule: string) =>
  one<HTMLDetailsElement>(root, `[data-rule="${rule}"]`);
const group = (root: ParentNode, words: string) => {
  const found = [...panel(root).querySelectorAll('details')].find(
    (each) => !each.dataset['rule'] && each.querySelector('summary')?.textContent?.includes(words),
  );
  if (!found) throw new Error(`No group “${words}”`);
  return found;
};
const open = (line: HTMLDetailsElement) => click(one(line, 'summary'));
const openFilter = (root: ParentNode) => click(button(root, 'Filter findings'));
const choose = (root: ParentNode, name: string, value: string) =>
  act(() => {
    const select = one<HTMLSelectElement>(root, `select[aria-label="${name}"]`);
    select.value = value;
    if (select.value !== value) throw new Error(`“${name}” does not offer ${value}`);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const isToMend = ({ status, intended }: Finding) =>
  !intended && (status === 'fail' || status === 'warn');

test('by pillar, network and status, in the report’s order, with the count announced', () => {
  const view = VIEWS.ready();
  const { root } = popup(view);
  openFilter(root);
  expect(document.activeElement).toBe(one(root, 'select[aria-label=Pillar]'));
  const expectList = (keep: (finding: Finding) => boolean) => {
    const rules = findings(view)
      .filter(keep)
      .map(({ rule }) => rule);
    expect(rules.length).toBeGreaterThan(0);
    expect(listed(root)).toEqual(rules);
    const status = one(panel(root), '[role=status]').textContent;
    expect(status).toBe(
      `${rules.length} ${rules.length === 1 ? 'finding matches' : 'findings match'}`,
    );
  };
  choose(root, 'Pillar', 'travel');
  expectList((finding) => isToMend(finding) && finding.pillar === 'travel');
  choose(root, 'Network', 'x');
  const isOfX = ({ networks }: Finding) => networks.includes('x') || networks.includes('all');
  expectList((each) => isToMend(each) && each.pillar === 'travel' && isOfX(each));
  choose(root, 'Pillar', '');
  expectList((each) => isToMend(each) && isOfX(each));
  choose(root, 'Status', 'fail');
  expectList((each) => each.status === 'fail' && isOfX(each));
  choose(root, 'Status', 'pass');
  expectList((each) => each.status === 'pass' && isOfX(each));
  choose(root, 'Network', '');
  expectList(({ status }) => status === 'pass');
  choose(root, 'Status', 'notApplicable');
  expectList(({ status }) => status === 'notApplicable');
});

test('a network leaves out findings about others, in the folded groups as well', () => {
  const { root } = popup(VIEWS.ready());
  const passed = () => Number.parseInt(group(root, 'passed').textContent ?? '', 10);
  const before = passed();
  openFilter(root);
  choose(root, 'Network', 'x');
  expect(listed(root)).not.toContain('robots-allows-linkedinbot');
  expect(passed()).toBeLessThan(before);
});

test('what matches nothing says so, and one press clears it', () => {
  const view = VIEWS.ready();
  const { root } = popup(view);
  const all = listed(root);
  const bare = ['reward-links', 'mashup', 'community'].find((pillar) =>
    findings(view).every((each) => each.pillar !== pillar || each.status !== 'fail'),
  );
  openFilter(root);
  choose(root, 'Pillar', bare ?? '');
  choose(root, 'Status', 'fail');
  expect(listed(root)).toEqual([]);
  expect(panel(root).textContent).toContain('No findings match');
  click(
    [...root.querySelectorAll('button')].find(
      (each) => each.textContent === 'Clear the filter',
    ) as HTMLElement,
  );
  expect(listed(root)).toEqual(all);
  expect(root.querySelector('select')).toBeNull();
  expect(document.activeElement).toBe(button(root, 'Filter findings'));
});

test('Escape clears the filter, and does not reach the browser, which would close the popup', () => {
  const { root } = popup(VIEWS.ready());
  const all = listed(root);
  openFilter(root);
  choose(root, 'Pillar', 'travel');
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  act(() => void one(root, 'select').dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  expect(listed(root)).toEqual(all);
});

test('a filter outlives another tab, new evidence and reading again, and not the popup', () => {
  const { root, update } = popup(VIEWS.ready());
  openFilter(root);
  choose(root, 'Pillar', 'travel');
  const rules = listed(root);
  click(one(root, '#report-tab-cards'));
  click(one(root, '[role=tab]'));
  expect(listed(root)).toEqual(rules);
  // It was not a press on the filter that brought the row up.
  expect(document.activeElement).not.toBe(one(root, 'select'));
  update(VIEWS.reading());
  update(VIEWS.ready());
  expect(listed(root)).toEqual(rules);
  expect(popup(VIEWS.ready()).root.querySelector('select')).toBeNull();
});

test('what another part of the popup points at is in the list, whatever was filtered', () => {
  const view = VIEWS.ready();
  const { root } = popup(view);
  openFilter(root);
  choose(root, 'Pillar', 'community');
  click(one(root, '[aria-label="Share this page"] [data-network=linkedin]'));
  click(button(root, 'See the fix'));
  expect(row(root, 'robots-allows-linkedinbot').open).toBe(true);
});

test('a passed check opens to its evidence, reason and sources, drawn when asked for', () => {
  const view = VIEWS.ready();
  const passed = findings(view).find(({ status, evidence }) => status === 'pass' && evidence[0]);
  if (!passed) throw new Error('Nothing passed');
  const { root } = popup(view);
  expect(root.querySelector(`[data-rule="${passed.rule}"]`)).toBeNull();
  open(group(root, 'passed'));
  expect(row(root, passed.rule).querySelector('pre')).toBeNull();
  open(row(root, passed.rule));
  const { textContent } = row(root, passed.rule);
  expect(one(row(root, passed.rule), 'pre').textContent).toContain(
    passed.evidence[0]?.text.slice(0, 60),
  );
  expect(textContent).toContain('Why');
  expect(textContent).toContain('Source: ');
  // Nothing is to be mended.
  expect(textContent).not.toContain('How');
});

test('what does not apply stands under its reason, and says it in the list too', () => {
  const { root } = popup(VIEWS.ready());
  const reason = 'The page has nothing to check here';
  open(group(root, 'not apply'));
  expect(group(root, 'not apply').textContent).toContain(reason);
  openFilter(root);
  choose(root, 'Status', 'notApplicable');
  const first = findings(VIEWS.ready()).find(({ because }) => because === 'nothing-to-check');
  open(row(root, first?.rule ?? ''));
  expect(row(root, first?.rule ?? '').textContent).toContain(reason);
});

test('what is disputed can be marked as intended, and nothing else', () => {
  const { root, on } = popup(VIEWS.ready());
  for (const rule of listed(root)) open(row(root, rule ?? ''));
  const offered = [...root.querySelectorAll<HTMLElement>('[data-rule]')]
    .filter((each) => each.textContent?.includes('This is intended on'))
    .map(({ dataset }) => dataset['rule']);
  expect(offered).toContain(CONTESTED);
  expect(offered).not.toContain('share-url-correct');
  click(button(row(root, CONTESTED), `This is intended on ${SITE}`));
  expect(on.intend).toHaveBeenCalledExactlyOnceWith(CONTESTED, true);
});

test('where no mark can be kept, none is offered', () => {
  const { site: _, ...view } = VIEWS.ready();
  const { root } = popup(view);
  open(row(root, CONTESTED));
  expect(row(root, CONTESTED).textContent).toContain('But');
  expect(row(root, CONTESTED).textContent).not.toContain('intended');
});

test('what is intended is not among what to fix, and the same place takes the mark away', () => {
  const before = listed(popup(VIEWS.ready()).root);
  const { root, on } = popup(VIEWS.intended());
  expect(listed(root)).toEqual(
    expect.not.arrayContaining(['robots-allows-linkedinbot', CONTESTED]),
  );
  expect(one(root, '[role=tab]').textContent).toContain(String(before.length - 2));
  const folded = group(root, '2 intended here');
  expect(folded.open).toBe(false);
  open(folded);
  open(row(folded, CONTESTED));
  // What was found is still told.
  expect(row(folded, CONTESTED).textContent).toContain('No licence');
  click(button(row(folded, CONTESTED), `No longer intended on ${SITE}`));
  expect(on.intend).toHaveBeenCalledExactlyOnceWith(CONTESTED, false);
});

test('the focus goes on to what takes the place of a marked finding, and comes back with it', () => {
  const { root, update } = popup(VIEWS.ready());
  const rules = listed(root);
  const next = rules[rules.indexOf(CONTESTED) + 1] ?? rules[rules.indexOf(CONTESTED) - 1];
  open(row(root, CONTESTED));
  const mark = button(row(root, CONTESTED), 'This is intended');
  mark.focus();
  click(mark);
  update(VIEWS.marked());
  expect(document.activeElement).toBe(one(row(root, next ?? ''), 'summary'));
  open(group(root, 'intended here'));
  open(row(root, CONTESTED));
  const unmark = button(row(root, CONTESTED), 'No longer intended');
  unmark.focus();
  click(unmark);
  update(VIEWS.ready());
  expect(document.activeElement).toBe(one(row(root, CONTESTED), 'summary'));
});

test('a mark is announced, tells when it is not stored, and is undone by one press', () => {
  const { root, on } = popup(VIEWS.marked());
  const said = [...root.querySelectorAll('[role=status]')].at(-1) as HTMLElement;
  expect(said.textContent).toContain(`Intended on ${SITE}`);
  expect(said.textContent).toContain('Not stored');
  click(button(said, 'Undo'));
  expect(on.intend).toHaveBeenCalledExactlyOnceWith(CONTESTED, false);
  press(button(said, 'Undo'), 'Escape');
  expect(on.dismiss).toHaveBeenCalledOnce();
});

test('a site’s own name stays text', () => {
  const { root } = popup({ ...VIEWS.ready(), site: HOSTILE });
  open(row(root, CONTESTED));
  expect(root.querySelector('[onerror], script')).toBeNull();
  expect(row(root, CONTESTED).textContent).toContain(HOSTILE);
});
