/** Words of the audit that rules, scores, reports and screens share. */

/** Bhargava's five rules first, then the three later ones; see `PILLARS` for weights. */
export type Pillar =
  | 'linkability'
  | 'bookmarking'
  | 'reward-links'
  | 'travel'
  | 'mashup'
  | 'community'
  | 'sharing-ease'
  | 'presentation';

export type Severity = 'critical' | 'major' | 'minor';
export type Confidence = 'high' | 'medium' | 'low';

/** `unknown`: evidence is missing, never guessed as fail. `error`: the rule broke, the report lives. */
export type Status = 'pass' | 'warn' | 'fail' | 'notApplicable' | 'unknown' | 'error';

/** Kind of evidence that a rule cannot do without. The rendered page is always there. */
export type Need = 'server' | 'robots';

export type Value = string | number;

/** What a rule saw: a piece of the page, or a value with its name. */
export interface Exhibit {
  /** Short name of the thing, such as `og:title` or `robots.txt`. */
  label: string;
  /** The tag, line or value itself, as text. */
  text: string;
  /** Where it stands. */
  from: 'server' | 'page' | 'header' | 'robots' | 'address';
  line?: number;
  byte?: number;
  /** The part of `text` that is wrong, to be marked. */
  mark?: string;
}

/** One thing found: a message of the rule with its values. */
export interface Problem {
  message: string;
  data: Record<string, Value>;
}

export interface Finding {
  rule: string;
  pillar: Pillar;
  severity: Severity;
  status: Status;
  /** Ids of the networks the rule names; `['all']` for every network. */
  networks: string[];
  problems: Problem[];
  evidence: Exhibit[];
  /** The fix snippet filled from the page; absent where the rule has none or nothing is to mend. */
  fix?: string;
  /** Why a rule does not apply or cannot tell. */
  because?:
    | 'page-type'
    | 'dependency'
    | 'nothing-to-check'
    | 'reported-elsewhere'
    | 'waiting'
    | 'full-audit'
    | 'no-evidence';
  /** Points the overall score gains when this and all findings listed before it are mended. */
  points?: number;
}
