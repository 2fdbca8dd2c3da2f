import { type Clock, HOUR } from './clock';

/** Hours of the user's clock in which nothing is told; from 22 to 7 is the night. */
export interface QuietHours {
  on: boolean;
  /** Full hours, 0 to 23. The same twice: none. */
  from: number;
  to: number;
}

/** Whether nothing is to be told at a moment. */
export function isQuiet(at: number, { on, from, to }: QuietHours, clock: Clock): boolean {
  if (!on || from === to) return false;
  const { hour } = clock.local(at);
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** Hours of which one must end what is quiet: a day, and the hour that it may have more. */
const LONGEST = 26;

/** When it is no longer quiet: the moment itself, unless quiet hours have begun. */
export function quietUntil(at: number, quiet: QuietHours, clock: Clock): number {
  if (!isQuiet(at, quiet, clock)) return at;
  const { year, month, day } = clock.local(at);
  const ends = [day, day + 1].map((each) => clock.moment(year, month, each, quiet.to));
  let end = ends.find((each) => each > at) ?? at;
  // Where clocks were set meanwhile, the hour may not have come yet.
  for (let step = 0; step < LONGEST && isQuiet(end, quiet, clock); step += 1) end += HOUR;
  return end;
}
