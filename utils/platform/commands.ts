import { browser } from './browser';

/** Calls back when the keys of a command were pressed. To be called while the background starts. */
export function onCommand(
  pressed: (command: string, tabId: number, windowId?: number) => void,
): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) pressed(command, tab.id, tab.windowId);
  });
}
