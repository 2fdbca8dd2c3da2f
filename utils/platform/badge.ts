import { browser } from './browser';

/** Milliseconds that a mark stays on the button. Own choice. */
const SHOWN = 2_000;

const MARKS = {
  done: { text: '✓', color: '#11683c' },
  failed: { text: '!', color: '#b02525' },
} as const;

/** Shows on the toolbar button for a while how a share without the popup went. Never rejects. */
export async function flashBadge(tabId: number, mark: keyof typeof MARKS): Promise<void> {
  const { text, color } = MARKS[mark];
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeText({ tabId, text });
    setTimeout(
      // Then the tab shows again what all tabs show.
      () => browser.action.setBadgeText({ tabId, text: null }).catch(() => undefined),
      SHOWN,
    );
  } catch {
    // The tab is gone.
  }
}
