import { siteOf } from '../audit/intended';
import type { Report } from '../audit/report';
import { pageKey } from '../history/page-key';
import { MOST_PAGES } from './comparison';

/** Pages that wait to be compared, with their reports: history may be off. */

/** What is said of a pinned page without its report. */
export interface Pin {
  /** `pin-` and the number it got; ids of kept audits have no hyphen. */
  id: string;
  url: string;
  site: string;
  title: string;
  type: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** As it is stored; pinned last stands last. */
export interface Pins {
  version: 1;
  /** Number that the next one gets. */
  next: number;
  pins: readonly Pin[];
}

export const NO_PINS: Pins = { version: 1, next: 1, pins: [] };

/** Pages that are pinned at most: more are not compared. */
export const MOST_PINS = MOST_PAGES;

/** Characters kept of a text; own choice. */
const MOST = 2_000;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= MOST ? value : undefined;

function readPin(value: unknown): Pin[] {
  const { id, url, site, title, type, at } = (value ?? {}) as Record<string, unknown>;
  const [page, host, words, kind, day] = [url, site, title, type, at].map(textOf);
  if (typeof id !== 'string' || !/^pin-\d{1,15}$/.test(id)) return [];
  if (page === undefined || host === undefined || words === undefined) return [];
  if (kind === undefined || day === undefined) return [];
  return [{ id, url: page, site: host, title: words, type: kind, at: day }];
}

/** Reads what was stored. What is of another shape or version is as good as not there. */
export function readPins(stored: unknown): Pins {
  const { version, next, pins } = (stored ?? {}) as Record<string, unknown>;
  if (version !== 1 || !Array.isArray(pins) || !Number.isSafeInteger(next)) return NO_PINS;
  return { version: 1, next: next as number, pins: pins.flatMap(readPin).slice(0, MOST_PINS) };
}

/** The pin of a page, by what its kept audits have in common, too. */
export const pinOf = ({ pins }: Pins, url: string): Pin | undefined =>
  pins.find((pin) => pageKey(pin.url) === pageKey(url));

/**
 * Pins a page. One that is pinned already keeps its id and place, and gets the newer report. `undefined`: there is no
 * room, and nothing is changed.
 */
export function withPin(
  before: Pins,
  { finalUrl, page, capturedAt }: Pick<Report, 'finalUrl' | 'page' | 'capturedAt'>,
): { pins: Pins; pin: Pin } | undefined {
  const known = pinOf(before, finalUrl);
  if (!known && before.pins.length >= MOST_PINS) return undefined;
  const pin: Pin = {
    id: known?.id ?? `pin-${before.next}`,
    url: finalUrl.slice(0, MOST),
    site: siteOf(finalUrl) ?? '',
    title: (page.title ?? '').slice(0, MOST),
    type: page.type,
    at: capturedAt,
  };
  const pins = known
    ? before.pins.map((each) => (each === known ? pin : each))
    : [...before.pins, pin];
  return { pins: { version: 1, next: before.next + (known ? 0 : 1), pins }, pin };
}

/** Takes a pin away. */
export const withoutPin = (before: Pins, id: string): Pins => ({
  ...before,
  pins: before.pins.filter((pin) => pin.id !== id),
});
