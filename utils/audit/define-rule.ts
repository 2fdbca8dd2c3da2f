import type { Snapshot } from '../page/snapshot';
import type { FixName } from '../signals/fix-values';
import type { PageType } from '../signals/page-type';
import type { Confidence, Exhibit, Need, Pillar, Problem, Severity, Value } from './finding';
import type { Topic } from './topic';

/** Names between single braces in a message: `'{count} tags'` gives `'count'`. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** Names between double braces in a snippet, filters (`|attr`) cut off. */
type SnippetNames<Text extends string> = Text extends `${string}{{${infer Inner}}}${infer Rest}`
  ? (Inner extends `${infer Name}|${string}` ? Name : Inner) | SnippetNames<Rest>
  : never;

/** Values that a message needs, by its placeholders. */
type DataOf<Text extends string> = { [Name in Names<Text>]: Value };

type DataArgs<Text extends string> = [Names<Text>] extends [never]
  ? [data?: Record<never, never>]
  : [data: DataOf<Text>];

/** A problem with the level it puts the rule at. */
export interface Leveled extends Omit<Problem, 'level'> {
  level: 'warn' | 'fail';
  evidence: Exhibit[];
}

export type Outcome =
  | { status: 'pass'; evidence: Exhibit[] }
  | { status: 'problems'; problems: Leveled[] }
  | { status: 'notApplicable'; because: 'nothing-to-check' | 'reported-elsewhere' }
  | { status: 'unknown' };

/** The words a rule answers with. Messages and their data are checked by the compiler. */
export interface Say<Messages extends Record<string, string>> {
  pass(evidence?: Exhibit[]): Outcome;
  warn<Id extends keyof Messages & string>(
    message: Id,
    ...rest: [...DataArgs<Messages[Id]>, evidence?: Exhibit[], networks?: readonly string[]]
  ): Outcome;
  fail<Id extends keyof Messages & string>(
    message: Id,
    ...rest: [...DataArgs<Messages[Id]>, evidence?: Exhibit[], networks?: readonly string[]]
  ): Outcome;
  /** One problem for `worst`. `networks`: see `Problem`. */
  problem<Id extends keyof Messages & string>(
    level: 'warn' | 'fail',
    message: Id,
    ...rest: [...DataArgs<Messages[Id]>, evidence?: Exhibit[], networks?: readonly string[]]
  ): Leveled;
  /** All problems together; the worst decides. No problem is a pass with `evidence`. */
  worst(problems: Leveled[], evidence?: Exhibit[]): Outcome;
  /** The page has nothing that this rule could judge. */
  nothingToCheck(): Outcome;
  /** Another rule reports the same cause; counting it twice would be unfair. */
  reportedElsewhere(): Outcome;
  /** The evidence does not allow an answer. */
  cannotTell(): Outcome;
}

/** `public`: every page but private and error ones. `shareable`: see `isShareable`. */
export type Scope = 'any' | 'public' | 'shareable' | readonly PageType[];

/** How well a source was read. `memory` means: verify before relying on it. */
export type Basis = 'read' | 'quoted' | 'secondary' | 'memory' | 'own-choice';

export interface Source {
  title: string;
  /** Absent for a design choice of our own. */
  url?: string;
  basis: Basis;
  /** Day the source was last looked at, `YYYY-MM-DD`. */
  checked: string;
}

interface RuleWords<Messages extends Record<string, string>, Snippet extends string> {
  /** Equals the file name. */
  id: string;
  pillar: Pillar;
  /** The desired condition, in one line. */
  title: string;
  /** An achievement earns points when present; a guard only costs points when violated. */
  kind: 'achievement' | 'guard';
  severity: Severity;
  /** 8–10 critical, 4–6 major, 1–3 minor. */
  weight: number;
  confidence: Confidence;
  /** Ids of networks, or `all`. */
  networks: readonly string[];
  /** Without this evidence the outcome is `unknown`. */
  needs: readonly Need[];
  /**
   * What becomes of it on a page that no browser rendered: `needed`: it has no answer; `to-fail`: only a pass
   * counts, since scripts may add what the HTML lacks, and styles may hide what is wrong in it.
   */
  rendering?: 'needed' | 'to-fail';
  /** `full`: without a full audit, which the user starts, it may have no answer, and then is not scored. */
  mode?: 'full';
  /** Rules that must not have failed or been left out, or this one does not apply. */
  dependsOn?: readonly string[];
  /** What tools that make pages call it; see `Topic`. */
  topic?: Topic;
  scope: Scope;
  /** Page types on which the weight is halved, because the rule matters less there. */
  halfWeightOn?: readonly PageType[];
  /** Why reasonable people disagree. */
  contested?: string;
  messages: Messages;
  /** One sentence. */
  why: string;
  fix: {
    text: string;
    /** Code with `{{name}}` or `{{name|filter}}`; see `fillSnippet`. */
    snippet?: Snippet & ([SnippetNames<Snippet>] extends [FixName] ? unknown : never);
  };
  sources: readonly [Source, ...Source[]];
  check(snapshot: Snapshot, say: Say<Messages>): Outcome;
}

/** A rule as the audit runs it. */
export interface Rule extends Omit<RuleWords<Record<string, string>, string>, 'fix'> {
  fix: { text: string; snippet?: string };
}

/**
 * Declares a rule. Pure: `check` reads the snapshot (through signals) and answers with `say`.
 * The compiler checks that every message gets the values its placeholders name, and that every
 * placeholder of the snippet is a known fix value.
 */
export function defineRule<
  const Messages extends Record<string, string>,
  const Snippet extends string = never,
>(rule: RuleWords<Messages, Snippet>): Rule {
  return rule as unknown as Rule;
}

/** Splits the optional `data, evidence, networks` tail of `say.warn` and its kin. */
function problemOf(level: 'warn' | 'fail', message: string, rest: unknown[]): Leveled {
  const [data, evidence, networks] = rest as [
    Record<string, Value> | undefined,
    Exhibit[] | undefined,
    readonly string[] | undefined,
  ];
  const problem: Leveled = { level, message, data: data ?? {}, evidence: evidence ?? [] };
  if (networks) problem.networks = [...networks];
  return problem;
}

/** The one implementation of `Say`; stateless. */
export const say: Say<Record<string, string>> = {
  pass: (evidence = []) => ({ status: 'pass', evidence }),
  warn: (message, ...rest) => ({
    status: 'problems',
    problems: [problemOf('warn', message, rest)],
  }),
  fail: (message, ...rest) => ({
    status: 'problems',
    problems: [problemOf('fail', message, rest)],
  }),
  problem: (level, message, ...rest) => problemOf(level, message, rest),
  worst: (problems, evidence = []) =>
    problems.length > 0 ? { status: 'problems', problems } : { status: 'pass', evidence },
  nothingToCheck: () => ({ status: 'notApplicable', because: 'nothing-to-check' }),
  reportedElsewhere: () => ({ status: 'notApplicable', because: 'reported-elsewhere' }),
  cannotTell: () => ({ status: 'unknown' }),
};
