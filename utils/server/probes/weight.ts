import type { Evidence, Probe } from '../../page/snapshot';
import type { Ask, Get } from '../fetch-audit';
import { probe } from './probe';

/** Asks for an address whose status, headers and timing matter more than its text. */
export function probeWeight(
  url: string,
  why: string,
  get: Get,
  more: Partial<Pick<Ask, 'fresh' | 'body'>> = {},
): Promise<Evidence<Probe<{ bytes: number }>>> {
  return probe(get, { url, why, body: 'sample', ...more }, (_, came) => ({ bytes: came }));
}
