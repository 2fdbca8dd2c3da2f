import { describe, expect, test } from 'vitest';
import { deviceClock } from '../../../utils/watch/clock';
import { isQuiet, quietUntil } from '../../../utils/watch/quiet';
import {
  dueWatches,
  type Every,
  leased,
  nextDue,
  nextTime,
  spread,
} from '../../../utils/watch/schedule';
import { watchOf } from '../../fixtures/watch/watch';
import { momentOf, shown, zoneClock } from '../../fixtures/watch/zone-clock';

type Case = [zone: string, every: Every, hour: number, since: string, after: string, next: string];

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';

describe('the next time', () => {
  test.for<Case>([
    [BERLIN, 'day', 7, '2026-01-05 12:00', '2026-11-26 03:00', '2026-11-26 07:00'],
    [BERLIN, 'day', 7, '2026-01-05 12:00', '2026-11-26 07:00', '2026-11-27 07:00'],
    [BERLIN, 'day', 0, '2026-01-05 12:00', '2026-12-31 23:59', '2027-01-01 00:00'],
    // 2026-03-29: from 02:00 to 03:00; 2026-10-25: back from 03:00 to 02:00.
    [BERLIN, 'day', 7, '2026-01-05 12:00', '2026-03-28 07:00', '2026-03-29 07:00'],
    [BERLIN, 'day', 2, '2026-01-05 12:00', '2026-03-28 02:30', '2026-03-29 03:00'],
    [BERLIN, 'day', 2, '2026-01-05 12:00', '2026-03-29 03:00', '2026-03-30 02:00'],
    [BERLIN, 'day', 2, '2026-01-05 12:00', '2026-10-24 02:30', '2026-10-25 02:00'],
    [BERLIN, 'day', 7, '2026-01-05 12:00', '2026-10-24 07:00', '2026-10-25 07:00'],
    [NEW_YORK, 'day', 2, '2026-01-05 12:00', '2026-03-07 12:00', '2026-03-08 03:00'],
    [NEW_YORK, 'day', 1, '2026-01-05 12:00', '2026-10-31 12:00', '2026-11-01 01:00'],
    // Midnight is left out there on 2026-09-06.
    ['America/Santiago', 'day', 0, '2026-01-05 12:00', '2026-09-05 12:00', '2026-09-06 01:00'],
    ['Australia/Lord_Howe', 'day', 2, '2026-01-05 12:00', '2026-10-03 12:00', '2026-10-04 02:30'],
    ['Asia/Kathmandu', 'day', 7, '2026-01-05 12:00', '2026-11-26 03:00', '2026-11-26 07:00'],
    ['Pacific/Kiritimati', 'day', 7, '2026-01-05 12:00', '2026-11-26 08:00', '2026-11-27 07:00'],
    // 2026-01-05 is a Monday.
    [BERLIN, 'week', 7, '2026-01-05 23:30', '2026-11-26 03:00', '2026-11-30 07:00'],
    [BERLIN, 'week', 7, '2026-01-05 00:30', '2026-11-30 06:59', '2026-11-30 07:00'],
    [BERLIN, 'week', 7, '2026-01-05 00:30', '2026-11-30 07:00', '2026-12-07 07:00'],
    [BERLIN, 'week', 7, '2026-03-22 12:00', '2026-03-22 12:00', '2026-03-29 07:00'],
    [BERLIN, 'week', 18, '2026-01-05 12:00', '2026-01-05 12:01', '2026-01-12 18:00'],
    [BERLIN, 'day', 18, '2026-01-05 12:00', '2026-01-05 12:01', '2026-01-05 18:00'],
    [BERLIN, 'month', 18, '2026-01-31 12:00', '2026-01-31 12:01', '2026-02-28 18:00'],
    [BERLIN, 'month', 7, '2026-01-15 12:00', '2026-11-26 03:00', '2026-12-15 07:00'],
    [BERLIN, 'month', 7, '2026-01-31 12:00', '2026-01-31 12:00', '2026-02-28 07:00'],
    [BERLIN, 'month', 7, '2026-01-31 12:00', '2026-02-28 07:00', '2026-03-31 07:00'],
    [BERLIN, 'month', 7, '2026-01-31 12:00', '2028-02-01 12:00', '2028-02-29 07:00'],
    [BERLIN, 'month', 7, '2026-01-31 12:00', '2026-12-31 07:00', '2027-01-31 07:00'],
    [BERLIN, 'month', 7, '2026-01-30 12:00', '2026-01-30 08:00', '2026-02-28 07:00'],
  ])(
    '%s, every %s at %d, begun %s: after %s comes %s',
    ([zone, every, hour, since, after, next]) => {
      const watch = watchOf({ every, hour, since: momentOf(since, zone) });
      const found = nextTime(watch, momentOf(after, zone), zoneClock(zone));
      expect(shown(found, zone)).toBe(next);
    },
  );

  test.for([BERLIN, NEW_YORK, 'Asia/Kathmandu', 'America/Santiago', 'Pacific/Chatham'])(
    'through two years in %s: each day once, each time later than the one before',
    (zone) => {
      const clock = zoneClock(zone);
      const watch = watchOf({ every: 'day', hour: 2 });
      let at = momentOf('2026-01-01 12:00', zone);
      const days = new Set<string>();
      for (let day = 0; day < 40; day += 1) {
        const next = nextTime(watch, at, clock);
        expect(next).toBeGreaterThan(at);
        days.add(shown(next, zone).slice(0, 10));
        // Some weeks apart, so that both changes of the clock are met within what a test may take.
        at = next + (day % 2 === 0 ? 30 * 86_400_000 : 0);
      }
      expect(days.size).toBe(40);
    },
  );

  test('the clock of this device agrees with that of its zone', () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const clock = zoneClock(timeZone);
    for (const text of ['2026-03-29 07:00', '2026-10-25 00:00', '2026-12-31 23:00']) {
      const at = momentOf(text, timeZone);
      expect(deviceClock.local(at)).toEqual(clock.local(at));
      const { year, month, day, hour } = deviceClock.local(at);
      expect(deviceClock.moment(year, month, day, hour)).toBe(at);
    }
  });
});

describe('quiet hours', () => {
  const night = { on: true, from: 22, to: 7 };
  type Quiet = [zone: string, hours: typeof night, at: string, until: string];

  test.for<Quiet>([
    [BERLIN, night, '2026-11-26 21:59', '2026-11-26 21:59'],
    [BERLIN, night, '2026-11-26 22:00', '2026-11-27 07:00'],
    [BERLIN, night, '2026-11-27 00:30', '2026-11-27 07:00'],
    [BERLIN, night, '2026-11-27 06:59', '2026-11-27 07:00'],
    [BERLIN, night, '2026-11-27 07:00', '2026-11-27 07:00'],
    [BERLIN, { ...night, on: false }, '2026-11-27 00:30', '2026-11-27 00:30'],
    [BERLIN, { on: true, from: 9, to: 9 }, '2026-11-27 09:30', '2026-11-27 09:30'],
    [BERLIN, { on: true, from: 12, to: 14 }, '2026-11-27 13:30', '2026-11-27 14:00'],
    [BERLIN, { on: true, from: 12, to: 14 }, '2026-11-27 14:00', '2026-11-27 14:00'],
    [BERLIN, { on: true, from: 18, to: 0 }, '2026-12-31 23:10', '2027-01-01 00:00'],
    // The hour at which it would end is left out, or comes twice.
    [BERLIN, { on: true, from: 22, to: 2 }, '2026-03-28 23:00', '2026-03-29 03:00'],
    [BERLIN, { on: true, from: 22, to: 2 }, '2026-10-24 23:00', '2026-10-25 02:00'],
    [BERLIN, night, '2026-10-24 23:00', '2026-10-25 07:00'],
    [NEW_YORK, { on: true, from: 23, to: 1 }, '2026-10-31 23:30', '2026-11-01 01:00'],
    [NEW_YORK, { on: true, from: 1, to: 2 }, '2026-11-01 01:30', '2026-11-01 02:00'],
  ])('%s, %o: what is to be told at %s is told at %s', ([zone, hours, at, until]) => {
    const clock = zoneClock(zone);
    const moment = momentOf(at, zone);
    const end = quietUntil(moment, hours, clock);
    expect(shown(end, zone)).toBe(until);
    expect(isQuiet(end, hours, clock)).toBe(false);
    expect(isQuiet(moment, hours, clock)).toBe(end > moment);
  });
});

describe('what is due', () => {
  const NOW = Date.UTC(2026, 10, 26, 8);
  const at = (page: string, minutes: number) => watchOf({ page, next: NOW + minutes * 60_000 });

  test('what was due first comes first', () => {
    const list = [at('b', -1), at('c', 1), at('a', -5), at('d', 0)];
    expect(dueWatches(list, NOW).map(({ page }) => page)).toEqual(['a', 'b', 'd']);
    expect(nextDue(list)).toBe(NOW - 5 * 60_000);
    expect(nextDue([])).toBeUndefined();
  });

  test('missed ones are caught up a minute apart, each once; what is in time stays', () => {
    const list = [at('late', -3_000), at('soon', 30), at('later', -60_000), at('now', -2)];
    const next = Object.fromEntries(spread(list, NOW).map((each) => [each.page, each.next - NOW]));
    expect(next).toEqual({ later: 60_000, late: 120_000, soon: 1_800_000, now: -120_000 });
    // Once spread they are no longer missed.
    expect(spread(spread(list, NOW), NOW)).toEqual(spread(list, NOW));
  });

  test('with none missed the very list comes back', () => {
    const list = [at('now', -2)];
    expect(spread(list, NOW)).toBe(list);
  });

  test('one that is looked at is not due again for a while', () => {
    expect(dueWatches([leased(at('a', -1), NOW)], NOW + 14 * 60_000)).toEqual([]);
    expect(dueWatches([leased(at('a', -1), NOW)], NOW + 15 * 60_000)).toHaveLength(1);
  });
});
