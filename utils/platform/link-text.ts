import { browser } from './browser';

/** Characters of a link's text that are of use. Own choice. */
const MOST = 300;

/** Runs in the page: the text of the link that was pressed, or of the first that leads there. */
function read(url: string, most: number): string {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const active = document.activeElement?.closest<HTMLAnchorElement>('a[href]');
  const same = [...(active ? [active] : []), ...links].filter(({ href }) => href === url);
  const words = (link: HTMLAnchorElement) =>
    (
      link.textContent ||
      link.getAttribute('aria-label') ||
      link.title ||
      link.querySelector('img')?.alt ||
      ''
    )
      .replace(/\s+/g, ' ')
      .trim();
  for (const link of same) {
    const text = words(link);
    if (text) return text.slice(0, most);
  }
  return '';
}

/** Text of a link in a tab, as its reader sees it; empty where it has none or cannot be read. Never rejects. */
export async function linkTextIn(tabId: number, frameId: number, url: string): Promise<string> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: read,
      args: [url, MOST],
    });
    return typeof injected?.result === 'string' ? injected.result.slice(0, MOST) : '';
  } catch {
    return '';
  }
}
