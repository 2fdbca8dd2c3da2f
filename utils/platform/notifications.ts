import { browser } from './browser';

/** Declared as optional in the manifest: asked for at the switch that needs it. */
const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether the user lets us show messages of the system. */
export async function canNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains(NOTIFICATIONS);
  } catch {
    return false;
  }
}

/**
 * Asks the user for hosts and, where `notify` says so, for messages of the system, in one question. Only from within a
 * press: browsers refuse it elsewhere, which comes out as `false`.
 */
export async function askToWatch(origins: readonly string[], notify: boolean): Promise<boolean> {
  try {
    return await browser.permissions.request({
      origins: [...origins],
      ...(notify ? NOTIFICATIONS : {}),
    });
  } catch {
    return false;
  }
}

/** Gives the permission for messages back. Resolves to whether the browser took it. */
export async function stopNotifying(): Promise<boolean> {
  try {
    return await browser.permissions.remove(NOTIFICATIONS);
  } catch {
    return false;
  }
}

/** A message; plain text. `id`: one with the same takes its place, and a press on it is told by it. */
export interface Notification {
  id: string;
  title: string;
  text: string;
}

/** Shows a message of the system. Resolves to whether the browser did. */
export async function notify({ id, title, text }: Notification): Promise<boolean> {
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message: text,
    });
    return true;
  } catch {
    // Without the permission there is no such part of the browser.
    return false;
  }
}

/**
 * Calls back with the id of a message that was pressed, which goes away. To be called while the background starts, or a
 * press that wakes it is lost.
 */
export function onNotificationPress(pressed: (id: string) => void): void {
  let isListening = false;
  const listen = () => {
    if (isListening || !browser.notifications) return;
    isListening = true;
    browser.notifications.onClicked.addListener((id) => {
      browser.notifications.clear(id).catch(() => undefined);
      pressed(id);
    });
  };
  listen();
  // The browser has this part only once it is granted.
  browser.permissions.onAdded.addListener(listen);
}
