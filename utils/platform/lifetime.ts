import { browser } from './browser';

/** Calls back when the extension was installed or updated, and when the browser starts with it. */
export function onBegin(begun: () => void): void {
  browser.runtime.onInstalled.addListener(begun);
  browser.runtime.onStartup.addListener(begun);
}
