import { isPrivateHost } from '../page/private-host';
import type { Evidence, RobotsFacts, ServerFacts } from '../page/snapshot';
import { type Fetcher, fetchAnswer } from './fetch-answer';
import { readAnswer } from './read-answer';

/** Bytes of a page that are read. Own choice: twice what Mastodon, the most patient crawler known, reads. */
const PAGE_BYTES = 2 * 1_048_576;

/** Bytes of robots.txt that are read; RFC 9309 section 2.5 asks for at least 500 KiB. Checked 2026-11-22. */
const ROBOTS_BYTES = 512_000;

/** Milliseconds a server gets; own choice, so that the popup says something final within five seconds. */
const PATIENCE = 4_000;

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : '';

/** Nobody's page may make us read what stands inside a private network. */
const stayingPublic = (url: string) => (finalUrl: string) =>
  isPrivateHost(hostOf(url)) || !isPrivateHost(hostOf(finalUrl));

/** What the page's own server says to an anonymous visitor. Never rejects. */
export async function fetchServer(
  pageUrl: string,
  fetcher: Fetcher,
  parse: (html: string) => Document,
  isOnline: () => boolean,
): Promise<Evidence<ServerFacts>> {
  const asked = await fetchAnswer(pageUrl, {
    fetcher,
    isOnline,
    most: PAGE_BYTES,
    patience: PATIENCE,
    mayRead: stayingPublic(pageUrl),
  });
  if (asked.state !== 'ok') return asked;
  return { state: 'ok', facts: readAnswer(asked.answer, parse) };
}

/** `robots.txt` of the page's host. Never rejects. */
export async function fetchRobots(
  pageUrl: string,
  fetcher: Fetcher,
  isOnline: () => boolean,
): Promise<Evidence<RobotsFacts>> {
  if (!/^https?:\/\//i.test(pageUrl)) return { state: 'missing', reason: 'unsupported' };
  const url = new URL('/robots.txt', pageUrl).href;
  const asked = await fetchAnswer(url, {
    fetcher,
    isOnline,
    most: ROBOTS_BYTES,
    patience: PATIENCE,
    mayRead: stayingPublic(url),
  });
  if (asked.state !== 'ok') return asked;
  const { status, bytes, cut } = asked.answer;
  const isThere = status >= 200 && status < 300;
  return {
    state: 'ok',
    facts: {
      url,
      status,
      text: isThere ? new TextDecoder().decode(bytes) : '',
      cut: isThere && cut,
    },
  };
}
