import { grouped } from '../../utils/audit/describe';
import type { DraftView } from './view';

/** Milliseconds between two pages that can be chosen, and how they are called. */
export const DELAYS: readonly [milliseconds: number, name: string][] = [
  [0, 'None'],
  [250, '¼ second'],
  [500, '½ second'],
  [1_000, '1 second'],
  [2_000, '2 seconds'],
  [5_000, '5 seconds'],
  [10_000, '10 seconds'],
];

/** A time as the choice calls it. */
export const delayWords = (delay: number): string =>
  DELAYS.find(([milliseconds]) => milliseconds === delay)?.[1] ??
  `${grouped(delay / 1_000)} seconds`;

/** How a batch behaves, in one line. */
export function mannersOf({
  perSite,
  delay,
  robots,
  keep,
}: Pick<DraftView, 'perSite' | 'delay' | 'robots' | 'keep'>): string {
  const pages = perSite === 1 ? 'One page at a time' : `${grouped(perSite)} pages at a time`;
  return [
    `${pages} from a site`,
    delay === 0 ? 'without a pause' : `${delayWords(delay)} apart`,
    robots ? 'robots.txt is followed' : 'robots.txt is not followed',
    keep ? 'each audit is kept in the history' : 'nothing is kept in the history',
  ].join(', ');
}
