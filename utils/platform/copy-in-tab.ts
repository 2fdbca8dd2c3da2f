import { browser } from './browser';

export interface Copied {
  text: string;
  html?: string;
}

/** Runs in the page. Resolves to whether the text is on the clipboard. */
async function write({ text, html }: Copied): Promise<boolean> {
  const byEvent = (): boolean => {
    let isSet = false;
    const put = (event: ClipboardEvent) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
      isSet = event.clipboardData !== null;
    };
    window.addEventListener('copy', put, { capture: true, once: true });
    const isDone = document.execCommand('copy');
    window.removeEventListener('copy', put, { capture: true });
    return isDone && isSet;
  };
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const blob = (type: string, part: string) => ({ [type]: new Blob([part], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) }),
      ]);
    }
    return true;
  } catch {
    // Pages by plain http have no such clipboard.
    return byEvent();
  }
}

/**
 * Hands the gesture of a press on menu or keys on to the tab: for five seconds its page may write to the clipboard, as
 * after a press in it. To be called at once in the listener; Chromium forgets the gesture after it. Without this it
 * refuses, Firefox does not (seen in Chromium 156 and Firefox 153, 2026-11-26).
 */
export function lendGesture(tabId: number): void {
  browser.scripting
    .executeScript({ target: { tabId }, func: () => undefined })
    .catch(() => undefined);
}

/**
 * Puts text on the clipboard from within a tab: the background has no clipboard of its own. Resolves to whether it
 * is there. Never rejects.
 */
export async function copyInTab(tabId: number, copied: Copied): Promise<boolean> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: write,
      args: [copied],
    });
    return injected?.result === true;
  } catch {
    return false;
  }
}
