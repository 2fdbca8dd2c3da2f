import { onAlarm, setAlarm, setAlarmEvery } from '../../utils/platform/alarms';
import { closeLeftTabs, readInBackgroundTab } from '../../utils/platform/background-tab';
import { batchStore } from '../../utils/platform/batches';
import type { DatabaseTrouble } from '../../utils/platform/database';
import { version } from '../../utils/platform/extension';
import { onBegin } from '../../utils/platform/lifetime';
import { onRequests } from '../../utils/platform/messages';
import { has } from '../../utils/platform/permissions';
import {
  closeRunner,
  noteSign,
  openRunner,
  runnerTrouble,
  setTrouble,
} from '../../utils/platform/runner-host';
import { registerWatches, wakeWatches } from '../kept/watch-background';
import { LOOK_FOR } from '../popup/look-for-all';

const ALARM = 'runner';

/** Reports are never read here. */
const batches = batchStore({ readReport: () => undefined });

/** Whether a batch is to be worked on. What cannot be read is told by whoever wants to see it. */
const hasWork = async (): Promise<boolean> =>
  (await batches.batches().catch(() => [])).some(({ state }) => state === 'running');

/** Finds the runner a place. The alarm finds it another, should the browser take this one away. */
async function start(): Promise<void> {
  await setAlarmEvery(ALARM, 1);
  await openRunner();
}

const startQuietly = (): void => void start().catch(() => undefined);

/** Goes on with what a browser that was closed, or a runner that died, has left. */
async function goOn(): Promise<void> {
  if (await hasWork()) startQuietly();
  else await setAlarm(ALARM, undefined);
}

/** Gives the runner somewhere to work, and does for it what only the background can. */
export function registerRunner(): void {
  onRequests({
    'start-runner': start,
    async 'runner-rests'() {
      await closeRunner();
      // What hinders it now would hinder it at once again; the alarm tries later.
      if ((await runnerTrouble()) !== undefined) return;
      // What was asked for in its last moments would wait for a minute otherwise.
      await goOn();
      await wakeWatches(startQuietly);
    },
    'runner-works': noteSign,
    'runner-trouble': (why) => setTrouble((why ?? undefined) as DatabaseTrouble | undefined),
    version: async () => version(),
    'has-host': (pattern) => has([String(pattern)]),
    'read-tab': (url) => readInBackgroundTab(String(url), LOOK_FOR),
    'close-tabs': closeLeftTabs,
  });
  onAlarm(ALARM, () => void goOn());
  onBegin(() => void goOn());
  registerWatches(startQuietly);
}
