import type { Fetcher } from '../server/fetch-answer';

/** The extension page's own fetch. After a toolbar click the browser lets it read the tab's origin. */
export const fetcher: Fetcher = (url, init) => fetch(url, init);

/**
 * The same, but held back where the address, or one that it redirects to, turns out to be no public one. Of all
 * browsers only Chromium knows the option, and behind a proxy it cannot tell and refuses everything (seen in
 * Chromium 156, 2026-11-25; https://wicg.github.io/local-network-access/).
 */
export const publicFetcher: Fetcher = (url, init) =>
  fetch(url, { ...init, targetAddressSpace: 'public' } as RequestInit);

export const isOnline = (): boolean => navigator.onLine;

export const parseHtml = (html: string): Document =>
  new DOMParser().parseFromString(html, 'text/html');

/** A well-formed document, or one with the parser's complaint in it. */
export const parseXml = (xml: string): Document =>
  new DOMParser().parseFromString(xml, 'application/xml');
