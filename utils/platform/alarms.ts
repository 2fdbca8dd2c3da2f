import { browser } from './browser';

/** Sets an alarm of that name in place of the one there was; `undefined` takes it away. Never rejects. */
export async function setAlarm(name: string, at: number | undefined): Promise<void> {
  try {
    if (at === undefined) await browser.alarms.clear(name);
    else browser.alarms.create(name, { when: at });
  } catch {
    // The next start of the background sets it.
  }
}

/** Has an alarm of that name ring every so many minutes; one that does already is left alone. Never rejects. */
export async function setAlarmEvery(name: string, minutes: number): Promise<void> {
  try {
    const known = await browser.alarms.get(name);
    if (known?.periodInMinutes !== minutes)
      browser.alarms.create(name, { periodInMinutes: minutes });
  } catch {
    // The next start of the background sets it.
  }
}

/** Calls back when an alarm rings. To be called while the background starts, or one that wakes it is lost. */
export function onAlarm(name: string, rang: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) rang();
  });
}
