import { type Batch, MOST_LATELY } from '../../utils/batch/batch';

/** Milliseconds back that the rate looks at: what was before a pause says nothing of now. Own choice. */
const LATELY = 180_000;

/** Pages and milliseconds below which a rate would jump about. Own choice. */
const FEWEST = 3;
const SHORTEST = 2_000;

/** How fast it goes. */
export interface Pace {
  /** Pages a minute. */
  rate: number;
  /** Milliseconds until the last page, should it go on like this. */
  left: number;
}

/** Rate and time left of a batch that is running; `undefined` while there is too little to tell. */
export function paceOf(
  { state, counts, lately }: Pick<Batch, 'state' | 'counts' | 'lately'>,
  now: number,
): Pace | undefined {
  if (state !== 'running') return undefined;
  const recent = lately.filter((at) => at > now - LATELY);
  const first = recent[0];
  if (first === undefined || recent.length < FEWEST || now <= first) return undefined;
  // Where as many as are ever kept came in less time, they tell enough.
  if (now - first < SHORTEST && recent.length < MOST_LATELY) return undefined;
  // The pause since the last page counts: where nothing comes any more, the rate falls.
  const rate = ((recent.length - 1) * 60_000) / (now - first);
  return { rate, left: (counts.waiting / rate) * 60_000 };
}
