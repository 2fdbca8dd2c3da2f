import type { Report } from '../../utils/audit/report';
import {
  type Pin,
  type Pins,
  pinOf,
  readPins,
  withoutPin,
  withPin,
} from '../../utils/compare/pins';
import { pinStore } from '../../utils/platform/pins';

const store = pinStore();

/** Pinned pages, the first pinned first. Never rejects. */
export const pins = async (): Promise<Pins> => readPins(await store.list());

/** Whether a page is pinned. Never rejects. */
export const isPinned = async (url: string): Promise<boolean> =>
  pinOf(await pins(), url) !== undefined;

/**
 * Pins a page, or its newer report. `full`: six are pinned, and nothing was changed; `refused`: the browser keeps
 * nothing. Never rejects.
 */
export const pin = (
  report: Report,
): Promise<{ state: 'pinned'; pin: Pin } | { state: 'full' | 'refused' }> =>
  store.alone(async () => {
    const next = withPin(await pins(), report);
    if (!next) return { state: 'full' };
    const isKept = await store.keep(next.pins, { id: next.pin.id, report });
    return isKept ? { state: 'pinned', pin: next.pin } : { state: 'refused' };
  });

/** Takes a pin away. Resolves to whether the browser did. */
export const unpin = (id: string): Promise<boolean> =>
  store.alone(async () => store.drop(withoutPin(await pins(), id), id));

/** The report of a pin; `undefined` where it is gone. Never rejects. */
export const pinnedReport = async (id: string): Promise<Report | undefined> =>
  (await store.report(id)) as Report | undefined;

/** Calls back after a change in any page of the extension. Returns the way out. */
export const watchPins = (changed: () => void): (() => void) => store.watch(changed);
