import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ReportMenu } from '../../../components/report-menu/report-button';
import { WatchBox } from '../../../components/watch/watch-box';
import { WatchOptions } from '../../../components/watch/watch-options';
import { WatchedBadge } from '../../../components/watch/watched-badge';
import { nextWords } from '../../../components/watch/words';
import { DEFAULT_WATCH } from '../../../utils/watch/settings';
import { button, click, mount, one, press, spies } from '../../fixtures/mounted';
import {
  watchOptionsSpies,
  watchOptionsView,
  watchSpies,
  watchView,
} from '../../fixtures/watch/view';
import { watchOf } from '../../fixtures/watch/watch';

const URL_OF_PAGE = 'https://www.harbour.test/notes/tide/';
/** Noon of a Thursday where this runs. */
const NOON = new Date(2026, 10, 26, 12).valueOf();
const THURSDAY = { since: NOON, every: 'week', next: new Date(2026, 11, 3, 7).valueOf() } as const;

const box = (view: ReturnType<typeof watchView>) => {
  const on = watchSpies();
  return { on, root: mount(<WatchBox view={view} url={URL_OF_PAGE} on={on} />) };
};
const turn = (root: HTMLElement, label: string) =>
  click(one<HTMLInputElement>(root, `input[aria-label="${label}"]`));
const choose = (root: HTMLElement, label: string, value: string) => {
  const field = one<HTMLSelectElement>(root, `select[aria-label^="${label}"]`);
  field.value = value;
  act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(NOON);
  return () => vi.useRealTimers();
});

describe('a page that is not watched', () => {
  test('a switch that is off, and what it is good for; a press opens the reasons', () => {
    const { root, on } = box(watchView());
    const input = one<HTMLInputElement>(root, 'input');
    expect(input.checked).toBe(false);
    expect(root.textContent).toContain('tells you when it gets worse');
    expect(root.textContent).not.toContain('It lets Shareworthy');
    turn(root, 'Watch this page');
    expect(on.ask).toHaveBeenCalledExactlyOnceWith(true);
    expect(on.start).not.toHaveBeenCalled();
  });

  test('the reasons name the site, what is kept, and what the browser asks', () => {
    const { root, on } = box(watchView({ isAsking: true }));
    expect(root.textContent).toContain('every Thursday at 07:00, and once now');
    expect(root.textContent).toContain('keep each of these audits in your history');
    expect(one(root, 'blockquote').textContent).toBe(
      '“Read and change your data on www.harbour.test”“Display notifications”',
    );
    expect(document.activeElement?.getAttribute('aria-label')).toBe('How often');
    choose(root, 'How often', 'day');
    choose(root, 'At what hour', '18');
    click(button(root, 'Watch this page…'));
    expect(on.start).toHaveBeenCalledExactlyOnceWith({ every: 'day', hour: 18 }, true);
  });

  test('without messages the browser is asked for the site alone', async () => {
    const { root, on } = box(watchView({ isAsking: true }));
    click(one(root, '[type=checkbox][aria-describedby$="-notify"]'));
    await expect
      .poll(() => one(root, 'blockquote').textContent)
      .toBe('“Read and change your data on www.harbour.test”');
    click(button(root, 'Watch this page…'));
    expect(on.start).toHaveBeenCalledExactlyOnceWith({ every: 'week', hour: 7 }, false);
  });

  test('what is allowed already is not asked for again', () => {
    const { root } = box(watchView({ isAsking: true, isAllowed: true, canNotify: true }));
    expect(root.querySelector('blockquote')).toBeNull();
    expect(button(root, 'Watch this page').textContent).toBe('Watch this page');
  });

  test('“Not now” and Escape lead back', () => {
    const { root, on } = box(watchView({ isAsking: true }));
    click(button(root, 'Not now'));
    press(one(root, 'select'), 'Escape');
    expect(on.ask.mock.calls).toEqual([[false], [false]]);
  });

  test.for([
    ['not-allowed', /did not allow it/],
    ['full', /200 pages are watched/],
    ['newer', /A newer Shareworthy/],
    ['refused', /did not keep this change/],
  ] as const)('%s is said', ([problem, words]) => {
    const { root } = box(watchView({ problem }));
    expect(one(root, '[role=status]').textContent).toMatch(words);
  });
});

describe('a page that is watched', () => {
  test('says when, when next, and how it was the last time', () => {
    const last = { at: NOON - 3_600_000, state: 'ok', overall: 63 } as const;
    const { root, on } = box(watchView({ watch: watchOf({ ...THURSDAY, last }) }));
    expect(one<HTMLInputElement>(root, 'input').checked).toBe(true);
    expect(root.textContent).toMatch(
      /Checked every Thursday at 07:00\. Next: Thu,? 3 Dec(?:,| at) 07:00\./,
    );
    expect(root.textContent).toContain('Looked at 26 Nov, 11:00, score 63.');
    choose(root, 'How often', 'month');
    choose(root, 'At what hour', '9');
    click(button(root, 'Check now'));
    expect(on.reschedule.mock.calls).toEqual([[{ every: 'month' }], [{ hour: 9 }]]);
    expect(on.checkSoon).toHaveBeenCalledOnce();
    turn(root, 'Watch this page');
    expect(on.stop).toHaveBeenCalledOnce();
  });

  test('what is new is said in a sentence', () => {
    const news = [
      { kind: 'score', was: 71, is: 63 },
      { kind: 'networks', names: '<b>X</b>' },
    ] as const;
    const { root } = box(watchView({ watch: watchOf(THURSDAY), news }));
    expect(one(root, '[role=status]').textContent).toBe(
      'New since you looked: The score fell from 71 to 63 and no card is shown any more on <b>X</b>.',
    );
  });

  test.for([
    ['paused', /paused in the settings/],
    ['history-off', /Keeping audits is switched off/],
  ] as const)('%s: that nothing is checked is said, and nothing is offered', ([stopped, words]) => {
    const { root } = box(watchView({ watch: watchOf(THURSDAY), stopped }));
    expect(root.textContent).toMatch(words);
    expect(root.textContent).not.toContain('Check now');
  });

  test('why it could not be checked', () => {
    const last = { at: NOON, state: 'unreachable', why: 'The server does not answer.' } as const;
    const { root } = box(watchView({ watch: watchOf({ ...THURSDAY, last }) }));
    expect(root.textContent).toContain(
      'Could not be reached 26 Nov, 12:00: The server does not answer.',
    );
  });

  test('in the list a bell, with words for those who cannot see it', () => {
    const still = mount(<WatchedBadge watch={watchOf()} />);
    expect(still.textContent).toBe(', watched: checked every day');
    const news = mount(<WatchedBadge watch={watchOf({ unseen: [{ kind: 'picture' }] })} />);
    expect(news.textContent).toContain('Got worse');
  });
});

describe('the settings', () => {
  const options = (news: Parameters<typeof watchOptionsView>[0] = {}) => {
    const on = watchOptionsSpies();
    return { on, root: mount(<WatchOptions view={watchOptionsView(news)} on={on} />) };
  };

  test('every choice is handed on', () => {
    const { root, on } = options();
    turn(root, 'Check watched pages');
    choose(root, 'How often, for a new page', 'day');
    choose(root, 'At what hour, for a new page', '20');
    choose(root, 'Tell me when the score falls by', '10');
    choose(root, 'Quiet from', '20');
    choose(root, 'Quiet to', '8');
    turn(root, 'Quiet hours');
    turn(root, 'Show messages');
    const { quiet } = DEFAULT_WATCH;
    expect(on.changeWatching.mock.calls).toEqual([
      [{ on: false }],
      [{ every: 'day' }],
      [{ hour: 20 }],
      [{ amount: 10 }],
      [{ quiet: { ...quiet, from: 20 } }],
      [{ quiet: { ...quiet, to: 8 } }],
      [{ quiet: { ...quiet, on: false } }],
    ]);
    expect(on.switchNotifications).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('a switch shows the setting, which may not follow', () => {
    const { root } = options();
    turn(root, 'Show messages');
    expect(one<HTMLInputElement>(root, '[aria-label="Show messages"]').checked).toBe(false);
  });

  test('without quiet hours there is nothing to choose of them', () => {
    const { root } = options({
      settings: { ...DEFAULT_WATCH, quiet: { ...DEFAULT_WATCH.quiet, on: false } },
    });
    expect(root.querySelector('[aria-label="Quiet from"]')).toBeNull();
  });

  test('none watched: how to begin', () => {
    expect(options().root.textContent).toContain('No page is watched yet.');
  });

  test('each page with its last and next time; it can be changed, opened and stopped', () => {
    const last = { at: NOON, state: 'ok', overall: null } as const;
    const { root, on } = options({ watches: [watchOf({ ...THURSDAY, last })] });
    expect(root.textContent).toMatch(/Looked at 26 Nov, 12:00, no score\. Next: Thu/);
    choose(root, 'How often, How to read', 'month');
    click(button(root, 'How to read a tide table'));
    click(button(root, 'Stop watching How to read'));
    expect(on.rescheduleWatch.mock.calls).toEqual([
      ['harbour.test/notes/tide', { every: 'month' }],
    ]);
    expect(on.openWatched.mock.calls).toEqual([['harbour.test/notes/tide']]);
    expect(on.unwatch.mock.calls).toEqual([['harbour.test/notes/tide']]);
  });

  test('the focus stays in the list when the line that held it is gone', () => {
    const on = watchOptionsSpies();
    const watches = [watchOf(), watchOf({ page: 'b', title: 'B' })];
    const root = mount(<WatchOptions view={watchOptionsView({ watches })} on={on} />);
    button(root, 'Stop watching B').focus();
    mount(<WatchOptions view={watchOptionsView({ watches: [watchOf()] })} on={on} />, root);
    expect(document.activeElement?.querySelector('ul')).not.toBeNull();
  });

  test.for([
    [{ state: 'newer' }, /A newer release/],
    [{ state: 'unreadable' }, /does not give us/],
    [{ state: 'refused' }, /did not keep the last change/],
    [{ isHistoryOff: true }, /Keeping audits is off/],
  ] as const)('%o is said', ([news, words]) => {
    expect(options(news).root.textContent).toMatch(words);
  });

  test('a hostile title is text', () => {
    const { root } = options({ watches: [watchOf({ title: '<img src=x onerror=alert(1)>' })] });
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x');
  });
});

test('what is due is next in a moment', () => {
  expect(nextWords(NOON - 1, NOON)).toBe('in a moment');
});

test('the menu of the report offers it where it can be asked for', () => {
  const on = { ...spies(), watchPage: vi.fn() };
  const root = mount(<ReportMenu id="menu" on={on} onClose={() => {}} />);
  click(button(root, 'Watch this page'));
  expect(on.watchPage).toHaveBeenCalledOnce();
  const without = mount(<ReportMenu id="menu" on={spies()} onClose={() => {}} />);
  expect(without.textContent).not.toContain('Watch this page');
});
