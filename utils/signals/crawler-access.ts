import type { Exhibit } from '../audit/finding';
import type { Snapshot } from '../page/snapshot';
import {
  crawledAddress,
  robotsDelay,
  robotsExhibits,
  robotsServerError,
  robotsVerdict,
} from './robots';

/** What robots.txt means for one crawler and the address that people share. */
export type CrawlerAccess =
  | {
      state: 'allowed';
      evidence: Exhibit[];
      delay?: { seconds: number; line: number; evidence: Exhibit[] };
    }
  /** `line` is the number of the rule that decided, `byName` whether it stands in a group of the crawler's own. */
  | { state: 'blocked'; line: number; byName: boolean; evidence: Exhibit[] }
  /** The server failed on robots.txt; crawlers may take that as a ban. */
  | { state: 'server-error'; status: number; evidence: Exhibit[] }
  | { state: 'unknown' };

/** Whether a crawler that answers to these names may fetch the address to share. */
export function crawlerAccess(snapshot: Snapshot, tokens: readonly string[]): CrawlerAccess {
  const address = crawledAddress(snapshot);
  const status = robotsServerError(snapshot, address);
  if (status !== undefined) {
    const evidence: Exhibit = {
      label: 'robots.txt',
      text: `HTTP status ${status}`,
      from: 'robots',
    };
    return { state: 'server-error', status, evidence: [evidence] };
  }
  const verdict = robotsVerdict(snapshot, tokens, address);
  if (verdict.allowed === undefined) return { state: 'unknown' };
  const evidence = robotsExhibits(verdict);
  if (!verdict.allowed) {
    return {
      state: 'blocked',
      line: verdict.line ?? 0,
      byName: verdict.agent?.token !== '*',
      evidence,
    };
  }
  const delay = robotsDelay(snapshot, tokens);
  return {
    state: 'allowed',
    evidence,
    ...(delay
      ? {
          delay: {
            seconds: delay.seconds,
            line: delay.line,
            evidence: robotsExhibits({ allowed: true, line: delay.line, text: delay.text }),
          },
        }
      : {}),
  };
}
