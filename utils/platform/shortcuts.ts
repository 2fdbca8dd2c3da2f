import { browser } from './browser';

/** A key that does something, as the browser reports it. */
interface Shortcut {
  name: string;
  /** In the manifest's words; empty where the browser gives none, as for the toolbar button. */
  does: string;
  /** Empty where no key is set. */
  keys: string;
}

/** The extension's commands with their keys, as the user has set them. Never rejects. */
export async function shortcuts(): Promise<Shortcut[]> {
  try {
    const all = await browser.commands.getAll();
    return all.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      does: description,
      keys: shortcut,
    }));
  } catch {
    return [];
  }
}

/**
 * Opens the browser's own page on which keys are changed. Chromium has no call for it and opens the page by its
 * address (seen in Chromium 156, 2026-11-26); Edge sends that address on to its own.
 */
export async function openShortcutSettings(): Promise<void> {
  if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
