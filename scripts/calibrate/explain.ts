import { judgedBy, type Rate } from './rates.ts';

/** Why a rule fires as often as it does. */
export interface Note {
  /** In plain words, so that a reader can disagree. */
  why: string;
  /** What was looked at to say so. */
  looked: string;
}

/** Share of pages above which a rule has to be explained, and the pages that it takes. Own choice. */
const NEARLY_ALL = 0.9;
const ENOUGH = 20;

/** Whether a rule says the same of so many pages that it may be wrong. */
export function isConspicuous(rate: Rate): boolean {
  if (rate.waitsForFullAudit) return false;
  const { fires } = rate;
  return fires === null || fires === 0 || (fires > NEARLY_ALL && judgedBy(rate) >= ENOUGH);
}

export interface Explained {
  /** Rules that need a note and have none. */
  unexplained: Rate[];
  /** Ids of notes that no rule needs. */
  needless: string[];
}

/** Which rules lack a note, and which notes lack a reason. */
export function explained(rates: Rate[], notes: Readonly<Record<string, Note>>): Explained {
  const needed = rates.filter(isConspicuous);
  const ids = new Set(needed.map(({ rule }) => rule));
  return {
    unexplained: needed.filter(({ rule }) => !Object.hasOwn(notes, rule)),
    needless: Object.keys(notes).filter((id) => !ids.has(id)),
  };
}
