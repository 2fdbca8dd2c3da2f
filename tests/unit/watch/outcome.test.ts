import { describe, expect, test } from 'vitest';
import type { Matter } from '../../../utils/watch/matter';
import { afterCheck, type Outcome } from '../../../utils/watch/outcome';
import { DEFAULT_WATCH } from '../../../utils/watch/settings';
import { takeUntold, tellingTime, wakingTime } from '../../../utils/watch/telling';
import type { Watch } from '../../../utils/watch/watch';
import { watchOf } from '../../fixtures/watch/watch';
import { momentOf, shown, zoneClock } from '../../fixtures/watch/zone-clock';

const ZONE = 'Europe/Berlin';
const CLOCK = zoneClock(ZONE);
const NOW = momentOf('2026-11-26 07:01', ZONE);
const at = (text: string) => momentOf(text, ZONE);

const FALL: Matter = { kind: 'score', was: 70, is: 60 };
const ok = (news: Partial<Extract<Outcome, { state: 'ok' }>> = {}): Outcome => ({
  state: 'ok',
  title: 'Tides',
  overall: 60,
  matters: [],
  baseline: 'new',
  ...news,
});
const gone: Outcome = { state: 'unreachable', why: 'The server did not answer.' };
const refused: Outcome = { state: 'refused', why: 'The site is not allowed any more.' };
const then = (watch: Watch, outcome: Outcome, now = NOW) => afterCheck(watch, outcome, now, CLOCK);

describe('after a check', () => {
  test('that went well: told what matters, due at its next time', () => {
    const watch = then(watchOf({ failures: 1, baseline: 'old' }), ok({ matters: [FALL] }));
    expect(watch).toMatchObject({
      title: 'Tides',
      failures: 0,
      baseline: 'new',
      untold: [FALL],
      last: { at: NOW, state: 'ok', overall: 60 },
    });
    expect(shown(watch.next, ZONE)).toBe('2026-11-27 07:00');
  });

  test('a page without a title keeps the one it had', () => {
    expect(then(watchOf(), ok({ title: '' })).title).toBe('How to read a tide table');
  });

  test('of which nothing could be kept: told all the same, compared with what there was', () => {
    const outcome: Outcome = { state: 'unkept', why: 'No room.', overall: 60, matters: [FALL] };
    const watch = then(watchOf({ baseline: 'old' }), outcome);
    expect(watch).toMatchObject({ baseline: 'old', untold: [FALL] });
    expect(watch.last).toEqual({ at: NOW, state: 'unkept', why: 'No room.', overall: 60 });
  });

  test('a page that does not come is tried again in an hour, and told the second time, once', () => {
    const once = then(watchOf(), gone);
    expect(once).toMatchObject({ failures: 1, untold: [] });
    expect(once.next).toBe(NOW + 3_600_000);
    const twice = then(once, gone, once.next);
    expect(twice).toMatchObject({ failures: 2, untold: [{ kind: 'unreachable', why: gone.why }] });
    expect(shown(twice.next, ZONE)).toBe('2026-11-27 07:00');
    const thrice = then({ ...twice, untold: [] }, gone, twice.next);
    expect(thrice).toMatchObject({ failures: 3, untold: [] });
  });

  test('that comes again in between was not out of reach twice', () => {
    const back = then(then(watchOf(), gone), ok());
    expect(then(back, gone).untold).toEqual([]);
  });

  test('held back, then back again: there is nothing to tell any more', () => {
    const twice = then(then(watchOf(), gone), gone);
    expect(then(twice, ok()).untold).toEqual([]);
  });

  test('what forbids it is told once', () => {
    const once = then(watchOf(), refused);
    expect(once.untold).toEqual([{ kind: 'refused', why: refused.why }]);
    expect(then({ ...once, untold: [] }, refused).untold).toEqual([]);
    expect(once.failures).toBe(0);
  });
});

describe('telling', () => {
  const quiet = { on: true, from: 22, to: 7 };
  const list = (...watches: Watch[]) => ({ version: 1, watches }) as const;
  const changed = watchOf({ page: 'a', untold: [FALL] });
  const still = watchOf({ page: 'b' });

  test('what was not told is told once, and is not looked at yet', () => {
    const { told, list: next } = takeUntold(list(changed, still));
    expect(told).toEqual([{ page: 'a', title: changed.title, url: changed.url, matters: [FALL] }]);
    expect(next.watches).toEqual([{ ...changed, untold: [], unseen: [FALL] }, still]);
    expect(takeUntold(next).told).toEqual([]);
  });

  test('nothing waits: there is no time to tell it', () => {
    expect(tellingTime([still], quiet, NOW, CLOCK)).toBeUndefined();
    expect(tellingTime([changed], quiet, NOW, CLOCK)).toBe(NOW);
  });

  test('in quiet hours it waits for their end, over midnight, too', () => {
    const wait = tellingTime([changed], quiet, at('2026-11-26 23:10'), CLOCK);
    expect(shown(wait ?? 0, ZONE)).toBe('2026-11-27 07:00');
  });

  type Wake = [on: boolean, watches: Watch[], now: string, wakes: string | undefined];
  test.for<Wake>([
    [true, [], '2026-11-26 12:00', undefined],
    [true, [{ ...still, next: at('2026-11-27 07:00') }], '2026-11-26 12:00', '2026-11-27 07:00'],
    [false, [{ ...still, next: at('2026-11-27 07:00') }], '2026-11-26 12:00', undefined],
    // What was found before is told, paused or not.
    [false, [{ ...changed, next: at('2026-11-30 07:00') }], '2026-11-26 23:00', '2026-11-27 07:00'],
    [true, [{ ...changed, next: at('2026-11-27 03:00') }], '2026-11-26 23:00', '2026-11-27 03:00'],
    [true, [{ ...changed, next: at('2026-11-30 07:00') }], '2026-11-26 12:00', '2026-11-26 12:00'],
  ])('%#: wakes at %s', ([on, watches, now, wakes]) => {
    const time = wakingTime(list(...watches), { ...DEFAULT_WATCH, on }, at(now), CLOCK);
    expect(time === undefined ? undefined : shown(time, ZONE)).toBe(wakes);
  });
});
