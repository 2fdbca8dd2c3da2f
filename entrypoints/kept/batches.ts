import type { Report } from '../../utils/audit/report';
import type { AddressList } from '../../utils/batch/addresses';
import type { Batch, BatchSettings, BatchStore } from '../../utils/batch/batch';
import { currentReport } from '../../utils/history/migrations';
import { batchStore } from '../../utils/platform/batches';
import type { DatabaseTrouble } from '../../utils/platform/database';
import { hostRunner, runnerTrouble, watchTrouble } from '../../utils/platform/runner-host';

/** Batches, their pages and reports, for every surface of the extension. */
export const batches: BatchStore = batchStore({
  // A batch never keeps a report without its snapshot.
  readReport: (stored) => currentReport(stored) as Report | undefined,
});

/** How a batch goes about it where the user chooses nothing. Own choices; tabs weigh more than requests. */
export const SETTINGS: Readonly<Record<BatchSettings['mode'], BatchSettings>> = {
  served: { mode: 'served', perSite: 2, delay: 500, atOnce: 8, robots: true, keep: false },
  rendered: { mode: 'rendered', perSite: 1, delay: 1_000, atOnce: 3, robots: true, keep: false },
};

/** What the user asks for. */
export type NewBatch = Pick<Batch, 'name' | 'source' | 'from' | 'settings'>;

/** Keeps a new batch and has it begun. Rejects with a `DatabaseError` where it cannot be kept; nothing is kept then. */
export async function beginBatch(wanted: NewBatch, urls: readonly string[]): Promise<Batch> {
  const id = [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');
  const createdAt = new Date().toISOString();
  const batch = await batches.create({ ...wanted, id, state: 'running', createdAt }, urls);
  // A background that sleeps needs its time to wake; whoever has pressed is shown the batch meanwhile.
  void startRunner();
  return batch;
}

/**
 * Has whatever is in state `running` worked on: by the background, or in this page where the browser gives the
 * background no place for it, as long as the page is open. To be called after each change to `running`. Never rejects.
 */
export const startRunner = (): Promise<'background' | 'here'> => hostRunner();

/** Why nothing goes on although something waits; `undefined`: nothing is known to hinder it. Never rejects. */
export const whyStopped = (): Promise<DatabaseTrouble | undefined> => runnerTrouble();

/** Calls back after a change of that. Returns the way out. */
export const watchWhyStopped = (changed: () => void): (() => void) => watchTrouble(changed);

/** A list that stands at an address: a sitemap with all that it names, a feed, text. */
export type Fetched =
  /** `left`: what was left out of it, a sentence each. */
  (AddressList & { state: 'ok'; from: string; left: string[] }) | { state: 'failed'; why: string };

/**
 * Reads the list at an address, by the browser's own word only for hosts that are granted. Never rejects. `told`: how
 * many addresses there are so far.
 */
export async function listAt(
  address: string,
  signal: AbortSignal,
  told?: (count: number) => void,
): Promise<Fetched> {
  const { fetchList } = await import('../runner/fetch-list');
  return fetchList(address, signal, told);
}

export { readAddresses } from '../../utils/batch/addresses';
