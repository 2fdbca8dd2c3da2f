/** A moment as the user's clock and calendar show it. */
interface Local {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
  /** 0 to 23. */
  hour: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** Leads from moments, in milliseconds since the epoch, to the clock on the wall and back. */
export interface Clock {
  local(at: number): Local;
  /**
   * The moment at which a day has that full hour. An hour that the day leaves out when clocks go forward is the next
   * one; of an hour that comes twice it is the first.
   */
  moment(year: number, month: number, day: number, hour: number): number;
}

/** The clock of this device: whatever zone it is in, and its daylight saving. */
export const deviceClock: Clock = {
  local(at) {
    const date = new Date(at);
    return {
      year: date.getFullYear(),
      month: date.getMonth() + 1,
      day: date.getDate(),
      hour: date.getHours(),
      weekday: date.getDay(),
    };
  },
  moment: (year, month, day, hour) => new Date(year, month - 1, day, hour).valueOf(),
};

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
