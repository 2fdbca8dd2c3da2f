import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { registerWatches } from '../../../entrypoints/kept/watch-background';
import {
  checkSoon,
  markSeen,
  nextWatch,
  reschedule,
  unwatch,
  watchPage,
} from '../../../entrypoints/kept/watches';
import { pictures } from '../../../entrypoints/runner/watch-pictures';
import { watchNow } from '../../../entrypoints/runner/watching';
import type { Report } from '../../../utils/audit/report';
import type { Audited, AuditPage } from '../../../utils/batch/batch';
import { jsonOf, reportIn } from '../../../utils/batch/judged';
import type { Kept, KeptReport } from '../../../utils/history/entry';
import { entryOf } from '../../../utils/history/entry-of';
import { DEFAULT_WATCH } from '../../../utils/watch/settings';
import type { Watch, Watches } from '../../../utils/watch/watch';
import { judged } from '../../fixtures/exported-report';
import { fakeBrowser, settled } from '../../fixtures/watch/browser';

const kept = new Map<string, KeptReport>();
let refusal: Kept['state'] | undefined;

vi.mock('../../../entrypoints/kept/history', () => ({
  history: {
    async add(report: KeptReport): Promise<Kept> {
      if (refusal) return { state: refusal } as Kept;
      const entry = entryOf(report, 0);
      kept.set(entry.id, report);
      return { state: 'kept', entry };
    },
    report: async (id: string) => kept.get(id),
    entries: async ({ page: of }: { page: string }) =>
      [...kept.values()]
        .map((report) => entryOf(report, 0))
        .filter((entry) => entry.page === of)
        .toSorted((a, b) => b.at.localeCompare(a.at)),
  },
  tidyHistory: async () => 0,
}));
vi.mock('../../../entrypoints/runner/watch-pictures', () => ({ pictures: vi.fn() }));

const MILL = 'https://mill.test/how';
const QUAY = 'https://quay.test/menu';
const FULL = `<title>How a tide mill works</title><meta name="description" content="A wheel that the sea turns.">
<meta property="og:title" content="How a tide mill works"><meta property="og:type" content="article">
<meta property="og:image" content="https://mill.test/wheel.jpg"><meta name="twitter:card" content="summary_large_image">`;

const page = (url: string, head: string) =>
  judged({
    url,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><main><article><h1>How a tide mill works</h1><p>${'The sea comes back twice a day. '.repeat(40)}</p></article></main></body></html>`,
    robots: 'User-agent: *\nAllow: /\n',
  });
const GOOD = page(MILL, FULL);
const BAD = page(MILL, '<title>Mill</title>');

let fake: ReturnType<typeof fakeBrowser>;
let audits: Record<string, Audited>;
let asked: string[];
const startRunner = vi.fn();

const at = (text: string) => new Date(text).valueOf();
const goTo = (text: string) => vi.setSystemTime(at(text));
const captured = (report: Report): Report => ({
  ...report,
  capturedAt: new Date().toISOString(),
});
const auditPage: AuditPage = async (url, { signal }) => {
  asked.push(url);
  const audited = audits[url] ?? { state: 'later', why: 'Nobody answers.' };
  if (signal.aborted) return { state: 'later', why: 'Given up.' };
  if (audited.state !== 'ok') return audited;
  return { state: 'ok', judged: { json: jsonOf(captured(reportIn(audited.judged))) } };
};
const ok = (report: Report): Audited => ({ state: 'ok', judged: { json: jsonOf(report) } });
const run = async () => {
  await watchNow(auditPage, new AbortController().signal);
  await settled();
};
const list = () => (fake.stored['watches'] as Watches).watches;
const only = () => list()[0] as Watch;
const ring = async () => {
  fake.events.alarm.tell({ name: 'watch' });
  await settled();
};
const watch = (url = MILL, title = 'Mill') => watchPage({ url, title }, { every: 'day', hour: 7 });
const settings = (news: Partial<typeof DEFAULT_WATCH>) => {
  fake.stored['watch-settings'] = { ...DEFAULT_WATCH, ...news };
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  goTo('2026-11-26T12:00:00');
  fake = fakeBrowser();
  kept.clear();
  refusal = undefined;
  audits = { [MILL]: ok(GOOD), [QUAY]: ok(page(QUAY, FULL)) };
  asked = [];
  startRunner.mockReset();
  vi.mocked(pictures).mockResolvedValue({ images: [], requests: [] });
  registerWatches(startRunner);
  await settled();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that is watched', () => {
  test('is looked at soon, kept, and then due on its days; the first time tells nothing', async () => {
    expect(await watch()).toBe('watched');
    await settled();
    expect(fake.alarms['watch']).toBe(Date.now() + 30_000);
    await ring();
    expect(startRunner).toHaveBeenCalledOnce();
    await run();
    expect(asked).toEqual([MILL]);
    expect(kept.size).toBe(1);
    expect(only()).toMatchObject({
      title: 'How a tide mill works',
      failures: 0,
      untold: [],
      unseen: [],
      last: { state: 'ok', overall: GOOD.score.overall },
    });
    expect(only().next).toBe(at('2026-11-27T07:00:00'));
    expect(fake.alarms['watch']).toBe(at('2026-11-27T07:00:00'));
    expect(await nextWatch()).toBe(at('2026-11-27T07:00:00'));
    expect(fake.notes).toEqual([]);
  });

  test('that got worse is told once, by name and in a sentence', async () => {
    fake.granted.notifications = true;
    await watch();
    await run();
    goTo('2026-11-27T07:00:10');
    audits[MILL] = ok(BAD);
    await run();
    expect(fake.notes).toHaveLength(1);
    expect(fake.notes[0]?.title).toBe('How a tide mill works');
    expect(fake.notes[0]?.message).toMatch(/^The score fell from \d+ to \d+/);
    expect(fake.badge.text).toBe('');
    expect(only().untold).toEqual([]);
    expect(only().unseen).not.toEqual([]);
    goTo('2026-11-28T07:00:10');
    await run();
    expect(asked).toHaveLength(3);
    expect(fake.notes).toHaveLength(1);
    // A press on it leads to its history.
    fake.events.pressed.tell(fake.notes[0]?.id);
    await settled();
    expect(fake.opened).toEqual(['ext://dashboard.html#history=mill.test%2Fhow']);
  });

  test('without permission for messages a number on the button tells it, until it was looked at', async () => {
    await watch();
    await run();
    goTo('2026-11-27T07:00:10');
    audits[MILL] = ok(BAD);
    await run();
    expect(fake.notes).toEqual([]);
    expect(fake.badge).toEqual({
      text: '1',
      title: 'Shareworthy: a watched page needs a look, see the history',
    });
    await markSeen('mill.test/how');
    await settled();
    expect(fake.badge).toEqual({ text: '', title: 'Shareworthy' });
  });

  test('several that got worse are one message, which leads to the list', async () => {
    fake.granted.notifications = true;
    await watch();
    await watch(QUAY, 'Menu');
    await run();
    goTo('2026-11-27T07:00:10');
    audits = { [MILL]: ok(BAD), [QUAY]: ok(page(QUAY, '<title>Menu</title>')) };
    await run();
    expect(fake.notes).toHaveLength(1);
    expect(fake.notes[0]?.title).toBe('2 watched pages need a look');
    expect(fake.notes[0]?.message).toMatch(/^“How a tide mill works” fell .* and “Menu” fell /);
    fake.events.pressed.tell(fake.notes[0]?.id);
    await settled();
    expect(fake.opened).toEqual(['ext://dashboard.html#history']);
  });

  test('in quiet hours it is held back, and told after them, once', async () => {
    fake.granted.notifications = true;
    settings({ quiet: { on: true, from: 22, to: 9 } });
    await watch();
    await run();
    goTo('2026-11-27T07:00:10');
    audits[MILL] = ok(BAD);
    await run();
    expect(fake.notes).toEqual([]);
    expect(fake.alarms['watch']).toBe(at('2026-11-27T09:00:00'));
    goTo('2026-11-27T09:00:01');
    await ring();
    expect(fake.notes).toHaveLength(1);
    await ring();
    expect(fake.notes).toHaveLength(1);
    expect(fake.alarms['watch']).toBe(at('2026-11-28T07:00:00'));
  });

  test('a rule that changed meanwhile is no change of the page', async () => {
    fake.granted.notifications = true;
    await watch();
    await run();
    // As if an older release had judged the same capture far better.
    for (const [id, report] of kept)
      kept.set(id, {
        ...report,
        version: '0.0.1',
        score: { ...report.score, overall: 100, range: [100, 100] },
      });
    goTo('2026-11-27T07:00:10');
    await run();
    expect(asked).toHaveLength(2);
    expect(fake.notes).toEqual([]);
  });

  test('a picture that no longer loads is told', async () => {
    fake.granted.notifications = true;
    const url = 'https://mill.test/wheel.jpg';
    const probe = { url, by: 'element', width: 1200, height: 630 } as const;
    vi.mocked(pictures).mockResolvedValue({ images: [{ ...probe, state: 'ok' }], requests: [] });
    await watch();
    await run();
    vi.mocked(pictures).mockResolvedValue({
      images: [{ url, by: 'element', state: 'broken' }],
      requests: [],
    });
    goTo('2026-11-27T07:00:10');
    await run();
    expect(fake.notes[0]?.message).toMatch(/picture of the card no longer loads/);
  });

  test('whose audit was deleted begins anew, and tells nothing', async () => {
    fake.granted.notifications = true;
    await watch();
    await run();
    kept.clear();
    goTo('2026-11-27T07:00:10');
    audits[MILL] = ok(BAD);
    await run();
    expect(fake.notes).toEqual([]);
    expect(kept.has(only().baseline ?? '')).toBe(true);
  });

  test('whose audit made room is compared with the last of its way', async () => {
    fake.granted.notifications = true;
    const served = (report: Report): Report => ({
      ...report,
      snapshot: { ...report.snapshot, page: { ...report.snapshot.page, engine: 'served' } },
    });
    audits[MILL] = ok(served(GOOD));
    await watch();
    await run();
    fake.stored['watches'] = { version: 1, watches: [{ ...only(), baseline: 'gone' }] };
    // What a tab shows is no audit of this way.
    const tab = { ...BAD, capturedAt: '2026-11-26T20:00:00.000Z' };
    kept.set(entryOf(tab, 0).id, tab);
    goTo('2026-11-27T07:00:10');
    audits[MILL] = ok(served(BAD));
    await run();
    expect(fake.notes).toHaveLength(1);
  });

  test('that leads elsewhere stays in its own history', async () => {
    const elsewhere = page('https://other.test/', FULL);
    audits[MILL] = ok({ ...elsewhere, finalUrl: 'https://other.test/' });
    await watch();
    await run();
    expect([...kept.values()].map(({ url }) => url)).toEqual([MILL]);
  });
});

describe('a page that does not come', () => {
  test.for<[string, Audited]>([
    ['no answer', { state: 'later', why: 'The server does not answer.' }],
    [
      'an error of the server',
      { state: 'never', why: 'The server answered with 404.', status: 404 },
    ],
  ])('%s: told the second time, and nothing of it is kept', async ([, audited]) => {
    fake.granted.notifications = true;
    await watch();
    await run();
    goTo('2026-11-27T07:00:10');
    audits[MILL] = audited;
    await run();
    expect(fake.notes).toEqual([]);
    expect(only()).toMatchObject({ failures: 1, last: { state: 'unreachable' } });
    expect(only().next).toBe(at('2026-11-27T08:00:10'));
    goTo('2026-11-27T08:00:20');
    await run();
    expect(fake.notes.map(({ message }) => message)).toEqual(['The page cannot be reached.']);
    expect(kept.size).toBe(1);
    goTo('2026-11-28T07:00:20');
    await run();
    expect(fake.notes).toHaveLength(1);
  });

  test('a site that is no longer allowed is told once, with why', async () => {
    fake.granted.notifications = true;
    await watch();
    await run();
    audits[MILL] = { state: 'never', why: 'The site is not allowed.' };
    for (const day of [27, 28]) {
      goTo(`2026-11-${day}T07:00:10`);
      await run();
    }
    expect(asked).toHaveLength(3);
    expect(fake.notes.map(({ message }) => message)).toEqual([
      'The page can no longer be checked.',
    ]);
    expect(only().last).toMatchObject({ state: 'refused', why: 'The site is not allowed.' });
  });

  test('a page that is not there once may be back the next time', async () => {
    fake.granted.notifications = true;
    await watch();
    await run();
    audits[MILL] = { state: 'never', why: 'The server answered with 404.', status: 404 };
    goTo('2026-11-27T07:00:10');
    await run();
    expect(fake.notes).toEqual([]);
    expect(only().last).toMatchObject({ state: 'unreachable' });
  });

  test('offline says nothing of a page', async () => {
    await watch();
    Object.assign(navigator, { onLine: false });
    await ring();
    expect(startRunner).not.toHaveBeenCalled();
    await run();
    expect(asked).toEqual([]);
    expect(only()).toMatchObject({ failures: 0 });
  });

  test('a network that is lost in the middle says nothing either', async () => {
    await watch();
    await watchNow(async () => {
      Object.assign(navigator, { onLine: false });
      return { state: 'later', why: 'Offline.' };
    }, new AbortController().signal);
    expect(only()).toMatchObject({ failures: 0 });
    expect(only().last).toBeUndefined();
  });
});

describe('what was missed', () => {
  test('is caught up one page a minute after the start, each once', async () => {
    await watch();
    await watch(QUAY, 'Menu');
    await run();
    asked = [];
    goTo('2026-12-05T10:00:00');
    fake.events.startup.tell();
    await settled();
    expect(startRunner).not.toHaveBeenCalled();
    expect(list().map(({ next }) => next - Date.now())).toEqual([60_000, 120_000]);
    goTo('2026-12-05T10:01:00');
    await ring();
    expect(startRunner).toHaveBeenCalledOnce();
    await run();
    expect(asked).toEqual([MILL]);
    goTo('2026-12-05T10:02:00');
    await ring();
    await run();
    expect(asked).toEqual([MILL, QUAY]);
    expect(list().map(({ next }) => next)).toEqual([
      at('2026-12-06T07:00:00'),
      at('2026-12-06T07:00:00'),
    ]);
  });

  test('a runner that was killed in the middle: the page is due again later, not at once', async () => {
    await watch();
    const stop = new AbortController();
    await watchNow(async () => {
      stop.abort();
      return { state: 'later', why: 'Killed.' };
    }, stop.signal);
    expect(only()).toMatchObject({ failures: 0 });
    await run();
    expect(asked).toEqual([]);
    goTo('2026-11-26T12:15:01');
    await run();
    expect(asked).toEqual([MILL]);
  });
});

describe('what the user sets', () => {
  test('paused: nothing is looked at, and no alarm rings', async () => {
    await watch();
    settings({ on: false });
    fake.events.changed.tell(
      { 'watch-settings': { newValue: fake.stored['watch-settings'] } },
      'local',
    );
    await run();
    expect(asked).toEqual([]);
    expect(fake.alarms['watch']).toBeUndefined();
  });

  test('where no audit is to be kept, nothing is looked at', async () => {
    await watch();
    fake.stored['history-settings'] = { version: 1, keep: 'off', months: 12, most: 10_000 };
    await run();
    expect(asked).toEqual([]);
    expect(await nextWatch()).toBeUndefined();
  });

  test('the same page is watched once; taken away it is gone with its alarm', async () => {
    await watch();
    await watchPage({ url: 'http://www.mill.test/how/#top', title: '' }, { every: 'day', hour: 7 });
    expect(list()).toHaveLength(1);
    await unwatch(['mill.test/how']);
    await settled();
    expect(list()).toEqual([]);
    expect(fake.alarms['watch']).toBeUndefined();
  });

  test('taken away while it was looked at, it stays away', async () => {
    await watch();
    await watchNow(async (...how) => {
      await unwatch(['mill.test/how']);
      return auditPage(...how);
    }, new AbortController().signal);
    expect(list()).toEqual([]);
  });

  test('another day or hour counts from now on', async () => {
    await watch();
    await run();
    await reschedule('mill.test/how', { every: 'week', hour: 18 });
    // It began on a Thursday, and was looked at then.
    expect(only().next).toBe(at('2026-12-03T18:00:00'));
    await checkSoon('mill.test/how');
    await run();
    expect(asked).toHaveLength(2);
    expect(only().next).toBe(at('2026-12-03T18:00:00'));
  });
});

describe('where the browser keeps nothing', () => {
  test('the page is not watched, and that is said', async () => {
    fake.broken.storage = true;
    expect(await watch()).toBe('refused');
  });

  test('a list of a newer release is left as it is', async () => {
    await watch();
    const newer = { ...(fake.stored['watches'] as Watches), version: 2, more: true };
    fake.stored['watches'] = newer;
    expect(await watch()).toBe('newer');
    await run();
    await ring();
    expect(startRunner).not.toHaveBeenCalled();
    expect(await nextWatch()).toBeUndefined();
    expect(fake.stored['watches']).toEqual(newer);
  });

  test('an audit that cannot be kept is told all the same', async () => {
    fake.granted.notifications = true;
    await watch();
    await run();
    const { baseline } = only();
    refusal = 'full';
    audits[MILL] = ok(BAD);
    goTo('2026-11-27T07:00:10');
    await run();
    expect(fake.notes).toHaveLength(1);
    expect(only()).toMatchObject({ baseline, last: { state: 'unkept' } });
    expect(only().last?.why).toMatch(/no more room/);
  });

  test('what cannot be written down as begun is not begun again and again', async () => {
    await watch();
    fake.broken.storage = true;
    await ring();
    expect(startRunner).toHaveBeenCalledOnce();
    await run();
    expect(asked).toEqual([]);
    await ring();
    expect(startRunner).toHaveBeenCalledOnce();
    goTo('2026-11-26T12:09:59');
    await ring();
    expect(startRunner).toHaveBeenCalledOnce();
    fake.broken.storage = false;
    await run();
    expect(asked).toEqual([MILL]);
  });

  test('what cannot be written down as told is not told again and again', async () => {
    fake.granted.notifications = true;
    await watch();
    await run();
    audits[MILL] = ok(BAD);
    goTo('2026-11-27T07:00:10');
    settings({ quiet: { on: true, from: 7, to: 8 } });
    await run();
    goTo('2026-11-27T08:00:10');
    fake.broken.storage = true;
    await ring();
    expect(fake.notes).toEqual([]);
  });
});
