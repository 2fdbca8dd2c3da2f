import type { Target } from '../page/target';

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
  /** The element of the page that it is about, to be shown there; absent where there is none. */
  target?: Target;
}

/** One thing found: a message of the rule with its values. */
export interface Problem {
  message: string;
  data: Record<string, Value>;
  /** Ids of the networks whose cards it makes worse; absent: of all that the rule names. */
  networks?: string[];
  /** In a finding that failed: by itself this could only be better. */
  level?: 'warn';
}

export interface Finding {
  rule: string;
  pillar: Pillar;
  severity: Severity;
  status: Status;
  /** Ids of the networks the rule names; `['all']` for every network. */
  networks: readonly string[];
  problems: Problem[];
  evidence: Exhibit[];
  /** The fix snippet filled from the page; absent where the rule has none or nothing is to mend. */
  fix?: string;
  /** Where the tool that the page was made with sets this; absent where none is recognised or none is known. */
  where?: {
    /** “WordPress with Yoast SEO”. */
    generator: string;
    text: string;
    /** Known from memory only. */
    unverified?: true;
  };
  /** Why a rule does not apply or cannot tell. */
  because?:
    | 'page-type'
    | 'dependency'
    | 'nothing-to-check'
    | 'reported-elsewhere'
    | 'waiting'
    | 'full-audit'
    | 'no-evidence';
  /** The user has said that it is meant to be so on this site: it is told, but not scored. */
  intended?: true;
  /** Points the overall score gains when this and all findings listed before it are mended. */
  points?: number;
}

/** Whether it is to be mended: something is wrong or could be better, and it is not meant to be so. */
export const isToMend = ({ status, intended }: Pick<Finding, 'status' | 'intended'>): boolean =>
  !intended && (status === 'fail' || status === 'warn');
