import type { ChosenView, Comparison } from '../../components/history/view';
import { isToMend } from '../../utils/audit/finding';
import { changesBetween } from '../../utils/history/changes';
import type { Entry, HistoryStore, KeptReport, Page } from '../../utils/history/entry';
import { type Rejudged, rejudged } from '../../utils/history/rejudged';
import { siteTrend } from '../../utils/history/trend';
import { judgedAgain } from './judged-again';

/** The judge, by far the largest part of the extension, comes once a page is chosen. */
const loadJudge = () => import('../popup/judgement');
type Judge = Awaited<ReturnType<typeof loadJudge>>;

interface Read {
  kept: KeptReport;
  /** By today’s rules. */
  today: KeptReport;
  changed: Rejudged | undefined;
}

/** The page beside the list, two of its audits compared. */
export interface HistoryChosen {
  view(all: readonly Page[] | undefined): ChosenView | undefined;
  /** Chooses a page, or none. */
  choose(page: string | undefined): Promise<void>;
  /** The same again, after a change. */
  again(): Promise<void>;
  compare(which: 'before' | 'after', id: string): Promise<void>;
}

/** Today’s judgement of a kept report, for as long as the page is open. */
function reader(history: HistoryStore, version: string) {
  const known = new Map<string, Promise<Read | undefined>>();
  async function read(id: string, { judge, guide }: Judge): Promise<Read | undefined> {
    const kept = await history.report(id);
    if (!kept) return undefined;
    const today = judgedAgain(kept, judge, version);
    return { kept, today, changed: today === kept ? undefined : rejudged(kept, today, guide) };
  }
  return {
    forget: () => known.clear(),
    read(id: string, judge: Judge) {
      const found = known.get(id) ?? read(id, judge);
      known.set(id, found);
      return found;
    },
  };
}

/** Findings to mend that say the same in both. */
function sameIn(before: KeptReport, after: KeptReport): number {
  const open = new Map(
    before.findings
      .filter(isToMend)
      .map(({ rule, status, problems }) => [
        rule,
        JSON.stringify([status, problems.map(({ message }) => message)]),
      ]),
  );
  return after.findings
    .filter(isToMend)
    .filter(
      ({ rule, status, problems }) =>
        open.get(rule) === JSON.stringify([status, problems.map(({ message }) => message)]),
    ).length;
}

/** Opens the part beside the list; `changed` is called whenever its view is another. */
export function historyChosen(
  history: HistoryStore,
  version: string,
  changed: () => void,
): HistoryChosen {
  const reports = reader(history, version);
  let key: string | undefined;
  let page: Page | undefined;
  let entries: readonly Entry[] = [];
  let picked: { before?: string; after?: string } = {};
  let comparison: Comparison = { state: 'reading' };
  /** Only the last question’s answer counts. */
  let asked = 0;

  /** The two that are compared, the earlier one first. */
  function pair(): { before: string | undefined; after: string } | undefined {
    const at = (id: string | undefined) => entries.findIndex((entry) => entry.id === id);
    const [newest] = entries;
    if (!newest) return undefined;
    const after = Math.max(0, at(picked.after));
    const chosen = at(picked.before);
    // The one before of its way: what a server sends is judged by less than what a tab shows.
    const { served } = entries[after] ?? newest;
    const alike = entries.findIndex((entry, place) => place > after && entry.served === served);
    const last = alike < 0 ? after + 1 : alike;
    const before = chosen < 0 || chosen === after ? last : chosen;
    const [early, late] = before > after ? [before, after] : [after, before];
    // The oldest has none before it.
    if (early >= entries.length)
      return {
        before: entries[early - 1]?.id === entries[late]?.id ? undefined : entries[early - 1]?.id,
        after: entries[late]?.id ?? newest.id,
      };
    return { before: entries[early]?.id, after: entries[late]?.id ?? newest.id };
  }
  async function compared(): Promise<Comparison> {
    const two = pair();
    if (!two) return { state: 'reading' };
    let judge: Judge;
    try {
      judge = await loadJudge();
    } catch {
      return { state: 'unreadable' };
    }
    const after = await reports.read(two.after, judge);
    if (!after) return { state: 'unreadable' };
    if (two.before === undefined)
      return { state: 'one', ...(after.changed ? { rejudged: after.changed } : {}) };
    const before = await reports.read(two.before, judge);
    if (!before) return { state: 'unreadable' };
    return {
      state: 'ready',
      scores: { before: before.today.score.overall, after: after.today.score.overall },
      changes: changesBetween(before.today, after.today, judge.guide),
      same: sameIn(before.today, after.today),
      rejudged: {
        ...(before.changed ? { [two.before]: before.changed } : {}),
        ...(after.changed ? { [two.after]: after.changed } : {}),
      },
    };
  }
  async function compare(question: number) {
    const answer = await compared().catch((): Comparison => ({ state: 'unreadable' }));
    if (question !== asked) return;
    comparison = answer;
    changed();
  }
  async function read() {
    asked += 1;
    const question = asked;
    if (key === undefined) {
      page = undefined;
      changed();
      return;
    }
    const [line, all] = await Promise.all([history.page(key), history.entries({ page: key })]);
    if (question !== asked) return;
    page = line;
    entries = all;
    changed();
    if (line) await compare(question);
  }
  return {
    view(all) {
      const two = pair();
      if (!page || !two) return undefined;
      const { site } = page;
      const others = all?.filter((each) => each.site === site) ?? [];
      return {
        page,
        entries,
        ...(two.before === undefined ? {} : { before: two.before }),
        after: two.after,
        comparison,
        ...(others.length > 1 ? { site: siteTrend(others) } : {}),
      };
    },
    async choose(next) {
      if (next === key) return;
      key = next;
      page = undefined;
      entries = [];
      picked = {};
      comparison = { state: 'reading' };
      reports.forget();
      await read().catch(() => undefined);
    },
    async again() {
      reports.forget();
      await read().catch(() => undefined);
    },
    async compare(which, id) {
      const two = pair();
      picked = {
        ...(two?.before ? { before: two.before } : {}),
        ...(two ? { after: two.after } : {}),
        [which]: id,
      };
      // An earlier one that was made the later one, or the same twice, is put in order.
      const now = pair();
      if (now) picked = { after: now.after, ...(now.before ? { before: now.before } : {}) };
      comparison = { state: 'reading' };
      asked += 1;
      changed();
      await compare(asked);
    },
  };
}
