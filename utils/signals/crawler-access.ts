import type { Exhibit } from '../audit/finding';
import type { Snapshot } from '../page/snapshot';
import { shareAddress } from './addresses';
import { robotsDelay, robotsExhibits, robotsServerError, robotsVerdict } from './robots';

/** What robots.txt means for one crawler and the address that people share. */
export type CrawlerAccess =
  | { state: 'allowed'; evidence: Exhibit[]; delay?: { seconds: number; evidence: Exhibit[] } }
  /** `line` is the number of the rule that decided, `text` the rule itself. */
  | { state: 'blocked'; line: number; text: string; evidence: Exhibit[] }
  /** The server failed on robots.txt; crawlers may take that as a ban. */
  | { state: 'server-error'; status: number; evidence: Exhibit[] }
  | { state: 'unknown' };

/** Whether a crawler that answers to these names may fetch the address to share. */
export function crawlerAccess(snapshot: Snapshot, tokens: readonly string[]): CrawlerAccess {
  const status = robotsServerError(snapshot);
  if (status !== undefined) {
    const evidence: Exhibit = {
      label: 'robots.txt',
      text: `HTTP status ${status}`,
      from: 'robots',
    };
    return { state: 'server-error', status, evidence: [evidence] };
  }
  const verdict = robotsVerdict(snapshot, tokens, shareAddress(snapshot).url);
  if (verdict.allowed === undefined) return { state: 'unknown' };
  const evidence = robotsExhibits(verdict);
  if (!verdict.allowed) {
    return { state: 'blocked', line: verdict.line ?? 0, text: verdict.text ?? '', evidence };
  }
  const delay = robotsDelay(snapshot, tokens);
  return {
    state: 'allowed',
    evidence,
    ...(delay
      ? {
          delay: {
            seconds: delay.seconds,
            evidence: robotsExhibits({ allowed: true, line: delay.line, text: delay.text }),
          },
        }
      : {}),
  };
}
