import type { Clock } from './clock';
import { joined, type Matter, stillTrue } from './matter';
import { nextTime, RETRY } from './schedule';
import type { LastCheck, Watch } from './watch';

/** What came of a check. */
export type Outcome =
  | {
      state: 'ok';
      title: string;
      overall: number | null;
      matters: readonly Matter[];
      /** Id of the kept audit that the next one is compared with. */
      baseline: string;
    }
  /** It was audited, and the browser kept nothing of it; what it was compared with stays. */
  | { state: 'unkept'; why: string; overall: number | null; matters: readonly Matter[] }
  | { state: 'unreachable' | 'refused'; why: string };

/** Failures after which a page counts as not reachable: one may be chance. */
const TWICE = 2;

const failed = (watch: Watch, outcome: Extract<Outcome, { why: string }>, now: number) => {
  const { state, why } = outcome;
  return { ...watch, last: { at: now, state, why } satisfies LastCheck };
};

/** A watch after a check: what is to be told of it, and when it is due again. */
export function afterCheck(watch: Watch, outcome: Outcome, now: number, clock: Clock): Watch {
  const next = nextTime(watch, now, clock);
  switch (outcome.state) {
    case 'ok':
    case 'unkept': {
      const { overall, matters } = outcome;
      const read = {
        ...watch,
        next,
        failures: 0,
        untold: joined(stillTrue(watch.untold), matters),
        unseen: stillTrue(watch.unseen),
      };
      if (outcome.state === 'unkept')
        return { ...read, last: { at: now, state: 'unkept', why: outcome.why, overall } };
      const { title, baseline } = outcome;
      return {
        ...read,
        title: title || watch.title,
        baseline,
        last: { at: now, state: 'ok', overall },
      };
    }
    case 'unreachable': {
      const failures = watch.failures + 1;
      const { why } = outcome;
      return {
        ...failed(watch, outcome, now),
        failures,
        next: failures < TWICE ? Math.min(next, now + RETRY) : next,
        untold:
          failures === TWICE ? joined(watch.untold, [{ kind: 'unreachable', why }]) : watch.untold,
      };
    }
    case 'refused': {
      const { why } = outcome;
      const isNews = watch.last?.state !== 'refused';
      return {
        ...failed(watch, outcome, now),
        next,
        untold: isNews ? joined(watch.untold, [{ kind: 'refused', why }]) : watch.untold,
      };
    }
  }
}
