import { onAlarm, setAlarm } from '../../utils/platform/alarms';
import { openDashboard } from '../../utils/platform/extension';
import { isOnline } from '../../utils/platform/fetcher';
import { onBegin } from '../../utils/platform/lifetime';
import { canNotify, notify, onNotificationPress } from '../../utils/platform/notifications';
import { onChange } from '../../utils/platform/permissions';
import { answerRunner, showCount } from '../../utils/platform/watches';
import { deviceClock, MINUTE } from '../../utils/watch/clock';
import { afterCheck } from '../../utils/watch/outcome';
import type { Due, WatchQuestion } from '../../utils/watch/questions';
import { isQuiet } from '../../utils/watch/quiet';
import { dueWatches, leased, spread } from '../../utils/watch/schedule';
import { takeUntold } from '../../utils/watch/telling';
import { withChange } from '../../utils/watch/watch';
import { messageOf } from '../../utils/watch/words';
import { hashOf } from '../dashboard/route';
import { tidyHistory } from './history';
import { historySettings } from './history-settings';
import { isWatching, nextWatch, watches, watchSettings } from './watches';

const ALARM = 'watch';

/** Milliseconds to the alarm at least: browsers let none ring much sooner. Own choice. */
const SOON = MINUTE / 2;

/** Before the page that a press on a message leads to. */
const MESSAGE = 'watch ';

const NAME = 'Shareworthy';

/** Milliseconds that nothing is begun after the browser refused to write that it was. Own choice. */
const REST = 10 * MINUTE;
let restsUntil = 0;

/** What the toolbar button says where no message may: how many pages changed that nobody has looked at. */
async function showMark(): Promise<void> {
  const [{ settings }, isTold] = await Promise.all([watches.load(), canNotify()]);
  const unseen = settings.watches.filter(({ unseen: some }) => some.length > 0).length;
  const count = isTold ? 0 : unseen;
  await showCount(
    count,
    count === 0
      ? NAME
      : `${NAME}: ${count === 1 ? 'a watched page needs' : `${count} watched pages need`} a look, see the history`,
  );
}

/** Sets the alarm for what is next. */
async function arm(now = Date.now()): Promise<void> {
  const time = await nextWatch(now);
  await setAlarm(ALARM, time === undefined ? undefined : Math.max(time, now + SOON));
}

/** Tells what was found, once, unless it is to be quiet. */
async function tell(now = Date.now()): Promise<void> {
  const [list, { settings }] = await Promise.all([watches.load(), watchSettings.load()]);
  const isWaiting = list.settings.watches.some(({ untold }) => untold.length > 0);
  if (!isWaiting || isQuiet(now, settings.quiet, deviceClock)) return;
  let told: ReturnType<typeof takeUntold>['told'] = [];
  const { kept } = await watches.change((before) => {
    const taken = takeUntold(before);
    told = taken.told;
    return taken.list;
  });
  // What cannot be written down as told would be told again and again.
  const message = kept === 'kept' ? messageOf(told) : undefined;
  if (!message || !(await canNotify())) return;
  const [first] = told;
  const page = told.length === 1 && first ? first.page : '';
  await notify({ id: MESSAGE + page, ...message });
}

/** The page that is to be looked at now; it is not handed out again before it should have ended. */
async function due(now = Date.now()): Promise<Due | undefined> {
  if (!(await isWatching())) return undefined;
  const { settings } = await watchSettings.load();
  let found: Due['watch'] | undefined;
  const { kept } = await watches.change((list) => {
    [found] = dueWatches(list.watches, now);
    return found ? withChange(list, found.page, (watch) => leased(watch, now)) : list;
  });
  if (!found) return undefined;
  // What cannot be written down as begun would be begun again and again.
  restsUntil = kept === 'kept' ? 0 : now + REST;
  return kept === 'kept' ? { watch: found, amount: settings.amount } : undefined;
}

async function answer(question: WatchQuestion): Promise<unknown> {
  switch (question.ask) {
    case 'due':
      return due();
    case 'done': {
      const { page, outcome } = question;
      await watches.change((list) =>
        withChange(list, page, (watch) => afterCheck(watch, outcome, Date.now(), deviceClock)),
      );
      return undefined;
    }
    case 'tell':
      await tell();
      await tidyHistory();
      return undefined;
  }
}

/**
 * Has the runner look at what is due; where nothing is, tells what was held back. `startRunner` gets the runner going; it
 * may be called while the runner works. Never rejects.
 */
export async function wakeWatches(startRunner: () => void, now = Date.now()): Promise<void> {
  const { settings: list, state } = await watches.load();
  if (list.watches.length === 0 || state !== 'ready') return;
  if (await isWatching()) {
    // What was missed while the computer was off is caught up one after the other.
    if (spread(list.watches, now) !== list.watches)
      await watches.change((each) => ({ ...each, watches: spread(each.watches, now) }));
    const { settings } = await watches.load();
    const isDue = dueWatches(settings.watches, now).length > 0;
    if (!isDue) await tell(now);
    else if (isOnline() && now >= restsUntil) startRunner();
  } else await tell(now);
  await arm(now);
}

/**
 * The background's part of watching: its alarm, what the runner asks, the messages and presses on them. `startRunner`:
 * as of `wakeWatches`. To be called while the background starts, or what wakes it is lost.
 */
export function registerWatches(startRunner: () => void): void {
  restsUntil = 0;
  const again = () => void Promise.all([arm(), showMark()]);
  answerRunner((question) => answer(question as WatchQuestion));
  onAlarm(ALARM, () => void wakeWatches(startRunner));
  onBegin(() => void wakeWatches(startRunner).then(showMark));
  onNotificationPress((id) => {
    if (!id.startsWith(MESSAGE)) return;
    const page = id.slice(MESSAGE.length);
    const route = hashOf({ screen: 'history', ids: page ? [page] : [] });
    void openDashboard(route).catch(() => undefined);
  });
  for (const store of [watches, watchSettings, historySettings]) store.watch(again);
  onChange(() => void showMark());
  // Alarms of a browser that was closed may be gone.
  void arm();
}
