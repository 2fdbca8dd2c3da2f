import type { Guide } from '../audit/guide';
import { PILLARS } from '../audit/pillars';
import type { ExportedReport } from '../export/exported';
import type { PillarCell, PillarRow } from './comparison';

/** Percent of the overall score by pillar. */
const TOTAL = PILLARS.reduce((sum, { weight }) => sum + weight, 0);
const SHARES = new Map(PILLARS.map(({ id, weight }) => [id, Math.round((100 * weight) / TOTAL)]));

/** Percent of the overall score that a pillar stands for. */
export const pillarShare = (id: PillarRow['id']): number => SHARES.get(id) ?? 0;

const isSettled = (range: readonly [number, number] | null): boolean =>
  range !== null && range[0] === range[1];

/** The pillars, most different first. A pillar that has no score on a page takes no part there. */
export function pillarRows(
  reports: readonly ExportedReport[],
  mine: number,
  { pillars }: Guide,
): PillarRow[] {
  return pillars
    .map(({ id, name }): PillarRow => {
      const found = reports.map(({ score }) => score.pillars[id]);
      const own = found[mine];
      const scores = found.flatMap(({ score }) => score ?? []);
      const best = Math.max(...scores);
      const spread = scores.length < 2 ? 0 : best - Math.min(...scores);
      const cells = found.map(
        ({ score, range }, page): PillarCell => ({
          score,
          range,
          isBest: spread > 0 && score === best,
          delta:
            page !== mine &&
            score !== null &&
            own != null &&
            own.score !== null &&
            isSettled(range) &&
            isSettled(own.range)
              ? score - own.score
              : null,
        }),
      );
      return { id, name, share: pillarShare(id), cells, spread };
    })
    .sort((a, b) => b.spread - a.spread);
}
