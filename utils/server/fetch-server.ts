import type { Evidence, RobotsFacts, ServerFacts } from '../page/snapshot';
import { askServer, PATIENCE } from './ask-server';
import type { Get } from './fetch-audit';
import { readAnswer } from './read-answer';

/** What the page's own server says to an anonymous visitor. Never rejects. */
export const fetchServer = (
  pageUrl: string,
  get: Get,
  parse: (html: string) => Document,
): Promise<Evidence<ServerFacts>> => askServer(pageUrl, get, (answer) => readAnswer(answer, parse));

/** `robots.txt` of an address's host. `why` names it in the list of requests. Never rejects. */
export async function fetchRobots(
  pageUrl: string,
  get: Get,
  why = 'robots',
): Promise<Evidence<RobotsFacts>> {
  if (!/^https?:\/\//i.test(pageUrl)) return { state: 'missing', reason: 'unsupported' };
  const url = new URL('/robots.txt', pageUrl).href;
  const asked = await get({ url, why, body: 'robots', patience: PATIENCE });
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
