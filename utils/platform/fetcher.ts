import type { Fetcher } from '../server/fetch-answer';

/** The extension page's own fetch. After a toolbar click the browser lets it read the tab's origin. */
export const fetcher: Fetcher = (url, init) => fetch(url, init);

export const isOnline = (): boolean => navigator.onLine;

export const parseHtml = (html: string): Document =>
  new DOMParser().parseFromString(html, 'text/html');
