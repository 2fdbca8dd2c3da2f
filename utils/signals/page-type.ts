import type { Snapshot } from '../page/snapshot';
import { addressed } from './page-type/address';
import { built } from './page-type/build';
import { flagOf } from './page-type/flags';
import { declared } from './page-type/structured';
import {
  type Clue,
  knownType,
  PAGE_TYPES,
  type PageType,
  type PageTypeSignal,
} from './page-type/types';
import { signal } from './signal';

export type { PageType } from './page-type/types';

export interface PageTypeVerdict {
  type: PageType;
  /** What spoke for it, strongest first; then what spoke for the type that came second. */
  signals: PageTypeSignal[];
  /** The user said so, whatever the signals say. */
  chosen?: true;
}

const UNSHAREABLE: readonly PageType[] = [
  'error',
  'private',
  'checkout',
  'search-results',
  'legal',
];

/** Whether people are meant to share a page of this type. */
export function isShareable(type: PageType): boolean {
  return !UNSHAREABLE.includes(type);
}

/** Points at which a type is taken. Own choice. */
const ENOUGH = 4;

/** Clues of all kinds, those that others take the ground from left out. */
function cluesOf(snapshot: Snapshot): Clue[] {
  const address = addressed(snapshot);
  const isManual = address.some(({ type }) => type === 'document');
  const { clues, isEpisode, isList } = built(snapshot, isManual);
  const all = [...declared(snapshot), ...clues, ...address];
  // “Article” is what systems write on whatever they publish, and a transcript or an excerpt is a text too.
  const isOther =
    isEpisode || isList || all.some(({ type, points }) => type === 'scholarly' && points >= 5);
  return all.filter(({ type, points }) => !(isOther && type === 'article' && points < 5));
}

/** What the signals say, whatever the user says. */
const judged = signal((snapshot): PageTypeVerdict => {
  const flag = flagOf(snapshot);
  if (flag) return { type: flag.type, signals: [flag] };
  const clues = cluesOf(snapshot).sort((a, b) => b.points - a.points);
  const byType = Map.groupBy(clues, ({ type }) => type);
  const sums = PAGE_TYPES.flatMap((type) => {
    const own = byType.get(type);
    const sum = own?.reduce((all, { points }) => all + points, 0) ?? 0;
    return own && sum > 0 ? [{ type, own, sum }] : [];
  }).sort((a, b) => b.sum - a.sum);
  const [first, second] = sums;
  if (!first || first.sum < ENOUGH) return { type: 'generic', signals: first?.own ?? [] };
  return { type: first.type, signals: [...first.own, ...(second?.own ?? [])] };
});

/** What kind of page this is, with the signals that won. The user's word beats them all. */
export const pageType = signal((snapshot): PageTypeVerdict => {
  const verdict = judged(snapshot);
  const type = knownType(snapshot.pageType);
  return type ? { type, signals: verdict.signals, chosen: true } : verdict;
});
