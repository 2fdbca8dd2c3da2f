import { browser } from './browser';

/** Name of what is written, by page; it is gone when the browser closes. */
const nameOf = (url: string) => `written ${url}`;

/** What was written for a page in this session of the browser; `undefined` where nothing was. */
export async function wordsFor(url: string): Promise<unknown> {
  try {
    return (await browser.storage.session.get(nameOf(url)))[nameOf(url)];
  } catch {
    return undefined;
  }
}

/** Keeps what is written for a page, in memory only. Without it the words live as long as the popup. */
export async function keepWords(url: string, words: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [nameOf(url)]: words });
  } catch {
    // Too much of it, or no such store: nothing is lost that is on the screen.
  }
}
