import {
  INTENDED,
  type Marks,
  marksOn,
  NO_MARKS,
  readMarks,
  siteOf,
  withMark,
} from '../../utils/audit/intended';
import { load, save } from '../../utils/platform/storage';

export interface Intentions {
  /** Settles once what was stored has been read, or cannot be. */
  here: Promise<void>;
  /** Ids of the rules that are meant to fail on the page's site. */
  of(url: string): readonly string[];
  /**
   * Marks a rule on the page's site, or takes the mark away, at once for this popup. Resolves to whether it
   * will be remembered. What is marked in a private window never is.
   */
  mark(url: string, rule: string, on: boolean, isPrivate: boolean): Promise<boolean>;
}

/** Starts to read what the user has marked as intended; nobody has to wait for it. */
export function openIntentions(): Intentions {
  let marks: Marks = NO_MARKS;
  const here = load(INTENDED).then((stored) => {
    marks = readMarks(stored);
  });
  return {
    here,
    of: (url) => marksOn(marks, siteOf(url) ?? ''),
    async mark(url, rule, on, isPrivate) {
      const site = siteOf(url);
      if (site === undefined) return false;
      await here;
      marks = withMark(marks, site, rule, on);
      if (isPrivate) return false;
      // Another popup may have stored something since.
      return save(INTENDED, withMark(readMarks(await load(INTENDED)), site, rule, on));
    },
  };
}
