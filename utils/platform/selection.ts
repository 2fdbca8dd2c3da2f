import { browser } from './browser';

/**
 * Characters taken of a selection. Of a longer one the beginning and the end are, which is all that a link to it
 * names. Own choice.
 */
const MOST = 5_000;

/** Runs in the page: the selected text. What is selected in a field is no part of the page that a link could find. */
function read(most: number): string {
  const active = document.activeElement;
  const isField =
    active instanceof HTMLInputElement ||
    active instanceof HTMLTextAreaElement ||
    (active instanceof HTMLElement && active.isContentEditable);
  const text = isField ? '' : (getSelection()?.toString().trim() ?? '');
  return text.length <= most ? text : `${text.slice(0, most / 2)}\n…\n${text.slice(-most / 2)}`;
}

/** Text that is selected in a tab's page; empty where there is none, or it cannot be read. Never rejects. */
export async function selectionIn(tabId: number): Promise<string> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: read,
      args: [MOST],
    });
    const text: unknown = injected?.result;
    return typeof text === 'string' ? text.slice(0, MOST + 3) : '';
  } catch {
    return '';
  }
}
