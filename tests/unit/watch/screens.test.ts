import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HistoryWatch, historyWatch } from '../../../entrypoints/dashboard/history-watch';
import { watches } from '../../../entrypoints/kept/watches';
import { watchOptions } from '../../../entrypoints/options/watch-options';
import type { Watch, Watches } from '../../../utils/watch/watch';
import { fakeBrowser, settled } from '../../fixtures/watch/browser';
import { watchOf } from '../../fixtures/watch/watch';

const MILL = { page: 'mill.test/how', url: 'https://mill.test/how', title: 'Mill' };
const WEEKLY = { every: 'week', hour: 7 } as const;

let fake: ReturnType<typeof fakeBrowser>;
const changed = vi.fn();
const list = () => (fake.stored['watches'] as Watches | undefined)?.watches ?? [];
const store = (...all: Watch[]) => watches.change(() => ({ version: 1, watches: all }));

beforeEach(() => {
  fake = fakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

describe('the chosen page of the history', () => {
  let screen: HistoryWatch;
  beforeEach(async () => {
    screen = historyWatch(changed);
    screen.choose(MILL, false);
    await settled();
  });
  afterEach(() => screen.leave());

  test('begins to be watched once the browser has asked for its site and for messages', async () => {
    screen.on.ask(true);
    expect(screen.view().isAsking).toBe(true);
    screen.on.start(WEEKLY, true);
    await settled();
    expect(fake.asked).toEqual([
      { origins: ['https://mill.test/*'], permissions: ['notifications'] },
    ]);
    expect(screen.view()).toMatchObject({
      isAsking: false,
      canNotify: true,
      problem: undefined,
      watch: { ...MILL, ...WEEKLY },
    });
  });

  test('without messages only its site is asked for', async () => {
    screen.on.start(WEEKLY, false);
    await settled();
    expect(fake.asked).toEqual([{ origins: ['https://mill.test/*'] }]);
    expect(list()).toHaveLength(1);
  });

  test('the user says no: nothing is watched, and that is said until the next press', async () => {
    fake.answers.request = false;
    screen.on.ask(true);
    screen.on.start(WEEKLY, true);
    await settled();
    expect(list()).toEqual([]);
    expect(screen.view()).toMatchObject({ isAsking: false, problem: 'not-allowed' });
    screen.on.ask(true);
    expect(screen.view().problem).toBeUndefined();
  });

  test('a browser that keeps nothing: that is said', async () => {
    fake.broken.storage = true;
    screen.on.start(WEEKLY, false);
    await settled();
    expect(screen.view()).toMatchObject({ problem: 'refused', watch: undefined });
  });

  test('stopped, it is gone, and the reasons are closed', async () => {
    screen.on.ask(true);
    screen.on.start(WEEKLY, false);
    await settled();
    screen.on.stop();
    await settled();
    expect(list()).toEqual([]);
    expect(screen.view()).toMatchObject({ isAsking: false, watch: undefined });
  });

  test('what is new stays on the screen while the page is chosen, and counts as seen', async () => {
    await store({ ...watchOf(), ...MILL, unseen: [{ kind: 'picture' }] });
    await settled();
    expect(screen.view().news).toEqual([{ kind: 'picture' }]);
    expect(list()[0]?.unseen).toEqual([]);
    screen.choose({ ...MILL, page: 'other.test/' }, false);
    expect(screen.view().news).toEqual([]);
  });

  test('behind another tab nothing counts as seen', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await store({ ...watchOf(), ...MILL, unseen: [{ kind: 'picture' }] });
    await settled();
    expect(list()[0]?.unseen).toEqual([{ kind: 'picture' }]);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(list()[0]?.unseen).toEqual([]);
  });

  test('the same page again leaves what was opened; from the popup the reasons are open', async () => {
    screen.on.ask(true);
    screen.choose(MILL, false);
    expect(screen.view().isAsking).toBe(true);
    screen.choose(undefined, false);
    screen.choose(MILL, true);
    expect(screen.view().isAsking).toBe(true);
  });

  test('why nothing is checked is said: paused, or nothing may be kept', async () => {
    fake.stored['watch-settings'] = { version: 1, on: false };
    fake.events.changed.tell({ 'watch-settings': {} }, 'local');
    await settled();
    expect(screen.view().stopped).toBe('paused');
    fake.stored['history-settings'] = { version: 1, keep: 'off', months: 12, most: 10_000 };
    fake.events.changed.tell({ 'history-settings': {} }, 'local');
    await settled();
    expect(screen.view().stopped).toBe('history-off');
  });
});

describe('the settings', () => {
  const open = async () => {
    const options = watchOptions(changed);
    options.start();
    await settled();
    return options;
  };

  test('show all pages, the one that is due next first, and change them', async () => {
    await store(watchOf({ page: 'a', next: 20 }), watchOf({ page: 'b', next: 10 }));
    const { view, on } = await open();
    expect(view().watches.map(({ page }) => page)).toEqual(['b', 'a']);
    on.rescheduleWatch('a', { hour: 9 });
    on.unwatch('b');
    await settled();
    expect(view().watches).toMatchObject([{ page: 'a', hour: 9 }]);
  });

  test('are kept', async () => {
    const { view, on } = await open();
    on.changeWatching({ amount: 10 });
    await settled();
    expect(view()).toMatchObject({ state: 'ready', settings: { amount: 10 } });
    expect(fake.stored['watch-settings']).toMatchObject({ amount: 10 });
  });

  test('messages are asked for, and given back', async () => {
    const { view, on } = await open();
    on.switchNotifications(true);
    await settled();
    expect(fake.asked).toEqual([{ origins: [], permissions: ['notifications'] }]);
    expect(view().canNotify).toBe(true);
    on.switchNotifications(false);
    await settled();
    expect(view().canNotify).toBe(false);
  });

  test('a browser that keeps nothing, a list of a newer release: that is said', async () => {
    const { view, on } = await open();
    fake.broken.storage = true;
    on.changeWatching({ amount: 10 });
    await settled();
    expect(view()).toMatchObject({ state: 'refused', settings: { amount: 5 } });
    fake.stored['watches'] = { version: 2, watches: [] };
    fake.events.changed.tell({ watches: {} }, 'local');
    await settled();
    expect(view().state).toBe('newer');
  });
});
