import type { Guide } from '../audit/guide';
import type { Change } from './change';
import { findingChanges } from './changes/findings';
import { accessChanges, partChanges, verdictChanges } from './changes/networks';
import { evidenceChanges, serverChanges, sharingChanges } from './changes/server';
import { tagChanges } from './changes/tags';
import type { KeptReport } from './entry';

export type { Change } from './change';

/** Changes that are told at most: more than anybody reads. Own choice. */
const MOST = 250;

function scoreChanges(before: KeptReport, after: KeptReport): Change[] {
  const [was, is] = [before.score.overall, after.score.overall];
  if (was === is) return [];
  if (was === null || is === null)
    return [
      {
        kind: 'score',
        is: 'neutral',
        text: is === null ? 'There is no score this time' : `The score is ${is}`,
        was: was === null ? 'There was no score before.' : `Was ${was}.`,
      },
    ];
  const by = Math.abs(is - was);
  return [
    {
      kind: 'score',
      is: is > was ? 'better' : 'worse',
      text: `${by} ${by === 1 ? 'point' : 'points'} ${is > was ? 'better' : 'worse'}`,
      was: `Was ${was}.`,
    },
  ];
}

/**
 * What changed from one audit of a page to another, in words. `guide`: today’s rules and networks. Two reports that
 * were judged by different rules also differ by those: judge both again first.
 */
export function changesBetween(before: KeptReport, after: KeptReport, guide: Guide): Change[] {
  return [
    ...scoreChanges(before, after),
    ...findingChanges(before, after, guide),
    ...verdictChanges(before, after, guide),
    ...accessChanges(before, after, guide),
    ...partChanges(before, after, guide),
    ...serverChanges(before, after),
    ...tagChanges(before, after),
    ...sharingChanges(before, after, guide),
    ...evidenceChanges(before, after),
  ].slice(0, MOST);
}
