import { browser } from './browser';

/** What the common interface leaves out: Chromium's panel. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const chromium = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/**
 * Opens the panel beside the pages of a window. Only within a press, and before anything is waited for: browsers
 * refuse it elsewhere. Resolves to whether it is open.
 */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  try {
    const panel = chromium();
    if (panel && windowId !== undefined) await panel.open({ windowId });
    // Firefox knows the window of the press by itself.
    else if (browser.sidebarAction) await browser.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** Name of the line between the popup and the panels. */
const LINE = 'side panel';

type Message = { press: number } | { taken: number };

/**
 * A press on the toolbar button with the panel open is a wish to see the page there. Tells the panel of this window,
 * and calls back once it has taken the page over.
 */
export async function callPanel(taken: () => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return;
  const line = new BroadcastChannel(LINE);
  line.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('taken' in data && data.taken === id) taken();
  };
  line.postMessage({ press: id } satisfies Message);
}

/** Calls back when the toolbar button was pressed in this panel's window. */
export async function onPress(pressed: () => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  const line = new BroadcastChannel(LINE);
  line.onmessage = ({ data }: MessageEvent<Message>) => {
    if (!('press' in data) || data.press !== id) return;
    line.postMessage({ taken: id } satisfies Message);
    pressed();
  };
}
