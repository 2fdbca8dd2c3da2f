import { beforeEach, describe, expect, test, vi } from 'vitest';
import { paceOf } from '../../../../components/batch/pace';
import { RunScreen, type RunScreenView } from '../../../../components/batch/run-screen';
import type { RunEvents, RunView } from '../../../../components/batch/view';
import { MOST_LATELY } from '../../../../utils/batch/batch';
import { button, click, mount, one, press } from '../../../fixtures/mounted';
import { batch, NOW, run } from './views';

const on = {
  allHref: '#batch',
  pause: vi.fn<RunEvents['pause']>(),
  resume: vi.fn<RunEvents['resume']>(),
  goOn: vi.fn<RunEvents['goOn']>(),
  stop: vi.fn<RunEvents['stop']>(),
  retryFailed: vi.fn<RunEvents['retryFailed']>(),
  allow: vi.fn<RunEvents['allow']>(),
  rename: vi.fn<RunEvents['rename']>(),
  remove: vi.fn<RunEvents['remove']>(),
  dismiss: vi.fn<RunEvents['dismiss']>(),
} satisfies RunEvents;

const show = (view: RunScreenView, into?: HTMLElement) =>
  mount(<RunScreen view={view} on={on} />, into);
const showRun = (news: Partial<RunView> = {}, into?: HTMLElement) =>
  show({ state: 'ready', run: run(news) }, into);
const text = (root: Element) => root.textContent ?? '';
const buttons = (root: Element) =>
  [...root.querySelectorAll('section button')].map(({ textContent }) => textContent);

beforeEach(() => {
  document.documentElement.dir = 'ltr';
});

describe('a batch that runs', () => {
  test('says how far it is, how fast, how long still, and what failed', () => {
    const root = showRun();
    const said = text(one(root, '[aria-label=Progress]'));
    expect(said).toContain('547 of 640 pages');
    expect(said).toMatch(/39 a minute|39\.\d a minute|40 a minute/);
    expect(said).toContain('about 2 min 20 s left');
    expect(said).toContain('9 failed');
    expect(said).toContain('3 left out');
    const bar = one(root, '[role=progressbar]');
    expect(bar.getAttribute('aria-valuenow')).toBe('547');
    expect(bar.getAttribute('aria-valuemax')).toBe('640');
    expect(bar.getAttribute('aria-valuetext')).toBe('547 of 640 pages');
    expect(text(root)).toMatch(/640 addresses from sitemap.xml, as served, started 2[67] Nov/);
  });

  test('can be paused, stopped and tried again where pages failed', () => {
    const root = showRun();
    expect(buttons(root)).toEqual(['Try 9 again', 'Pause', 'Stop']);
    click(button(root, 'Pause'));
    click(button(root, 'Stop'));
    click(button(root, 'Try 9 again'));
    expect(on.pause).toHaveBeenCalledOnce();
    expect(on.stop).toHaveBeenCalledOnce();
    expect(on.retryFailed).toHaveBeenCalledOnce();
  });

  test('offers access to the sites that lacked it, by name where it is one', () => {
    const root = showRun({ lacking: { hosts: ['closed.test'], pages: 3 } });
    click(button(root, 'Allow closed.test…'));
    expect(on.allow).toHaveBeenCalledOnce();
    const two = showRun({ lacking: { hosts: ['closed.test', 'shut.test'], pages: 3 } });
    expect(buttons(two)).toContain('Allow 2 sites…');
  });

  test('says so while there is no rate yet', () => {
    const counts = { waiting: 640, done: 0, failed: 0, refused: 0 };
    const root = showRun({ batch: batch({ counts, lately: [] }) });
    expect(text(root)).toContain('Reading the first pages');
    expect(text(root)).not.toContain('a minute');
    expect(buttons(root)).toEqual(['Pause', 'Stop']);
  });

  test('names sites that are left alone for a while, and only those', () => {
    const resting = { 'fernhill.test': NOW + 40_000, 'gone.test': NOW - 1 };
    const root = showRun({ batch: batch({ resting }) });
    expect(text(root)).toContain('fernhill.test is left alone for a while');
    expect(text(root)).toContain('on in 40 s');
    expect(text(root)).not.toContain('gone.test');
  });

  test.for([
    ['full', 'gives no more room'],
    ['newer', 'A newer Shareworthy'],
    ['blocked', 'does not let anything be written'],
  ] as const)('says why nothing goes on: %s', ([hindered, words]) => {
    const root = showRun({ hindered });
    const alert = one(root, '[role=alert] p');
    expect(text(alert)).toContain(words);
    expect(text(alert)).toMatch(/[Nn]othing that is done is lost/);
    click(button(root, 'Try again'));
    expect(on.goOn).toHaveBeenCalledOnce();
  });
});

describe('a batch that does not run', () => {
  test('paused: goes on, or is stopped', () => {
    const root = showRun({ batch: batch({ state: 'paused' }) });
    expect(text(one(root, '[aria-label=Progress]'))).toContain('Paused');
    expect(text(root)).not.toContain('a minute');
    click(button(root, 'Resume'));
    expect(on.resume).toHaveBeenCalledOnce();
    expect(buttons(root)).toEqual(['Try 9 again', 'Resume', 'Stop']);
  });

  test('stopped: what is left can be taken up', () => {
    const root = showRun({ batch: batch({ state: 'stopped' }) });
    expect(buttons(root)).toEqual(['Try 9 again', 'Take up 93 left']);
    click(button(root, 'Take up 93 left'));
    expect(on.resume).toHaveBeenCalledOnce();
  });

  test('done: says when and how long it took, and asks nothing', () => {
    const done = batch({
      state: 'done',
      counts: { waiting: 0, done: 640, failed: 0, refused: 0 },
      endedAt: new Date(NOW).toISOString(),
    });
    const root = showRun({ batch: done });
    expect(text(one(root, '[aria-label=Progress]'))).toMatch(/640 of 640 pagesDone.*after 8 min/);
    expect(buttons(root)).toEqual([]);
  });

  test.for(['newer', 'blocked', 'gone'] as const)(
    '%s: told, with the way to the others',
    (state) => {
      const root = show({ state });
      expect(one(root, '[role=alert] h1')).toBeTruthy();
      expect(one(root, 'a').getAttribute('href')).toBe('#batch');
    },
  );
});

test('the focus stays among what can be done, whatever goes', () => {
  const root = showRun();
  button(root, 'Pause').focus();
  showRun({ batch: batch({ state: 'paused' }) }, root);
  expect(document.activeElement?.textContent).toBe('Resume');
  button(root, 'Stop').focus();
  showRun({ batch: batch({ state: 'stopped' }) }, root);
  expect(document.activeElement?.textContent).toBe('Try 9 again');
  const counts = { waiting: 0, done: 640, failed: 0, refused: 0 };
  showRun({ batch: batch({ state: 'done', counts }) }, root);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('All batches');
});

test('nobody who is elsewhere is called back', () => {
  const root = showRun();
  button(root, 'Rename').focus();
  showRun({ batch: batch({ state: 'paused' }) }, root);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Rename');
});

describe('its name', () => {
  test('is changed in its place, and the focus comes back', () => {
    const root = showRun();
    click(button(root, 'Rename'));
    const field = one<HTMLInputElement>(root, '[aria-label="Name of this batch"]');
    expect(document.activeElement).toBe(field);
    field.value = '  Before the launch ';
    one<HTMLFormElement>(root, 'form').requestSubmit();
    showRun({}, root);
    expect(on.rename).toHaveBeenCalledWith('Before the launch');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Rename');
  });

  test('stays as it was by Escape, and where nothing is written', () => {
    const root = showRun();
    click(button(root, 'Rename'));
    press(one(root, '[aria-label="Name of this batch"]'), 'Escape');
    expect(root.querySelector('form')).toBeNull();
    click(button(root, 'Rename'));
    one<HTMLInputElement>(root, '[aria-label="Name of this batch"]').value = '  ';
    one<HTMLFormElement>(root, 'form').requestSubmit();
    expect(on.rename).not.toHaveBeenCalled();
  });

  test('is text, never markup', () => {
    const root = showRun({ batch: batch({ name: '<img src=x onerror=alert(1)>' }) });
    expect(root.querySelector('img')).toBeNull();
    expect(text(one(root, 'h1'))).toBe('<img src=x onerror=alert(1)>');
  });
});

test('deleting asks first', () => {
  const root = showRun();
  click(button(root, 'Delete fernhill.test'));
  expect(on.remove).not.toHaveBeenCalled();
  expect(text(root)).toContain('Delete this batch with its 535 reports?');
  click(button(root, 'Keep'));
  expect(on.remove).not.toHaveBeenCalled();
  click(button(root, 'Delete fernhill.test'));
  const yes = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Delete',
  );
  click(yes as HTMLButtonElement);
  expect(on.remove).toHaveBeenCalledOnce();
});

test('progress is told politely: at tenths and at turns, not at every page', () => {
  const root = showRun();
  const said = () =>
    [...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');
  expect(said()).toBe('');
  const at = (done: number, state: 'running' | 'paused' = 'running') =>
    showRun(
      {
        batch: batch({
          state,
          counts: { waiting: 640 - 12 - done, done, failed: 9, refused: 3 },
        }),
      },
      root,
    );
  at(540);
  expect(said()).toBe('');
  at(564);
  expect(said()).toBe('90 % done, 576 of 640 pages');
  at(570);
  expect(said()).toBe('90 % done, 576 of 640 pages');
  at(570, 'paused');
  expect(said()).toBe('Paused, 582 of 640 pages, 9 failed');
});

describe('the pace', () => {
  const of = (lately: number[], now = NOW) =>
    paceOf({ state: 'running', counts: batch().counts, lately }, now);

  test('is that of the last minutes, not of what was before a pause', () => {
    const old = Array.from({ length: 50 }, (_, at) => NOW - 3_600_000 + at);
    expect(of(old)).toBeUndefined();
    const recent = [NOW - 4_000, NOW - 3_000, NOW - 2_000, NOW - 1_000, NOW];
    expect(of([...old, ...recent])?.rate).toBeCloseTo(60);
    expect(of(recent)?.left).toBeCloseTo(93_000);
  });

  test('is told of the fastest batches, too', () => {
    const recent = Array.from({ length: MOST_LATELY }, (_, at) => NOW - (MOST_LATELY - at) * 5);
    expect(of(recent)?.rate).toBeCloseTo(11_950);
    expect(of(recent.slice(1))).toBeUndefined();
  });

  test('falls where nothing comes any more', () => {
    const recent = [NOW - 4_000, NOW - 2_000, NOW];
    expect(of(recent, NOW + 4_000)?.rate).toBeCloseTo(15);
  });

  test('is not told from two pages, nor of a batch that stands', () => {
    expect(of([NOW - 3_000, NOW])).toBeUndefined();
    expect(paceOf({ ...batch(), state: 'paused' }, NOW)).toBeUndefined();
  });
});
