import type { CrawlerAnswer } from '../page/snapshot';
import type { Crawler } from '../server/crawler';
import type { Audit } from '../server/fetch-audit';
import { readAnswer } from '../server/read-answer';
import { canSetUserAgent, clearUserAgent, setUserAgent } from './crawler-rule';
import { parseHtml } from './fetcher';

/** How the user agent is set; comes in as an argument in the tests. */
export interface AgentRule {
  can(): boolean;
  set(userAgent: string): Promise<void>;
  clear(): Promise<void>;
}

const ownRule: AgentRule = { can: canSetUserAgent, set: setUserAgent, clear: clearUserAgent };

/**
 * Fetches a page once per crawler with that crawler's user agent, one after the other, since the rule that
 * sets it holds for all of our requests. The answers come in the order of the crawlers. The network address
 * stays the user's own, so a server that knows crawlers by theirs is not fooled: say so beside the result.
 * `unsupported`: the browser cannot set the header; `not-allowed`: the host is not granted.
 */
export async function crawlerView(
  pageUrl: string,
  crawlers: readonly Crawler[],
  audit: Pick<Audit, 'get'>,
  tell: (answers: CrawlerAnswer[]) => void = () => undefined,
  rule: AgentRule = ownRule,
): Promise<CrawlerAnswer[]> {
  const answers = crawlers.map(
    (crawler): CrawlerAnswer => ({
      ...crawler,
      answer: rule.can() ? { state: 'pending' } : { state: 'missing', reason: 'unsupported' },
    }),
  );
  if (!rule.can()) return answers;
  const away = () => void rule.clear();
  globalThis.addEventListener('pagehide', away);
  try {
    for (const [index, crawler] of crawlers.entries()) {
      answers[index] = { ...crawler, answer: await askAs(pageUrl, crawler, audit, rule) };
      tell([...answers]);
    }
  } finally {
    globalThis.removeEventListener('pagehide', away);
    await rule.clear();
  }
  return answers;
}

async function askAs(
  url: string,
  { network, userAgent }: Crawler,
  audit: Pick<Audit, 'get'>,
  rule: AgentRule,
): Promise<CrawlerAnswer['answer']> {
  try {
    await rule.set(userAgent);
  } catch {
    return { state: 'missing', reason: 'unsupported' };
  }
  const asked = await audit.get({ url, why: `page as ${network}`, body: 'page', userAgent });
  if (asked.state !== 'ok') return asked;
  const { finalUrl, status, elapsed, bytes, textLength, textStart, head } = readAnswer(
    asked.answer,
    parseHtml,
  );
  return {
    state: 'ok',
    facts: { finalUrl, status, elapsed, bytes, textLength, head, textStart },
  };
}
