import type { Finding } from './finding';

/** A failed condition that holds scores down whatever else is right. All numbers are our own choice. */
export interface Gate {
  /** All of these must have failed. */
  rules: readonly string[];
  /** Highest overall score while the gate is closed. */
  overall?: number;
  /** Highest score of a network while it is closed. */
  network?: number;
  /** Networks that the gate does not touch. */
  spares?: readonly string[];
  /** The only networks that it touches. */
  only?: readonly string[];
}

/** Gates that stand for themselves. `docs/scoring.md` explains each in words. */
export const GATES: readonly Gate[] = [
  { rules: ['page-publicly-fetchable'], overall: 20, network: 0 },
  { rules: ['bot-wall-not-served'], overall: 60, network: 40 },
  // Google renders scripts and Pinterest is reported to, so both may still see the card.
  { rules: ['no-js-only-card'], overall: 49, network: 25, spares: ['google', 'pinterest'] },
  { rules: ['og-image-present'], overall: 79, network: 60 },
  { rules: ['image-reachable'], overall: 79, network: 60 },
  { rules: ['card-not-sitewide-default'], overall: 74, network: 70 },
  { rules: ['share-url-correct'], overall: 69 },
  { rules: ['title-element-ok', 'og-title-present'], overall: 59, network: 50 },
  { rules: ['robots-allows-facebook'], network: 0, only: ['facebook'] },
  { rules: ['robots-allows-twitterbot'], network: 0, only: ['x'] },
  { rules: ['robots-allows-linkedinbot'], network: 0, only: ['linkedin'] },
  { rules: ['robots-allows-pinterestbot'], network: 0, only: ['pinterest'] },
];

/** Three crawlers speak for most shares; one, two or all three turned away cap the overall score. */
export const ROBOTS_RULES: readonly string[] = [
  'robots-allows-facebook',
  'robots-allows-twitterbot',
  'robots-allows-linkedinbot',
];
const ROBOTS_CAPS: readonly number[] = [84, 74, 64];

/** Gates that failed rules close. */
export function gatesClosedBy(failed: ReadonlySet<string>): Gate[] {
  if (failed.size === 0) return [];
  const closed = GATES.filter(({ rules }) => rules.every((rule) => failed.has(rule)));
  const blocked = ROBOTS_RULES.filter((rule) => failed.has(rule));
  const cap = ROBOTS_CAPS[blocked.length - 1];
  return cap === undefined ? closed : [...closed, { rules: blocked, overall: cap, only: [] }];
}

/** Gates that the findings close. What is meant to be so closes none. */
export const closedGates = (findings: readonly Finding[]): Gate[] =>
  gatesClosedBy(
    new Set(
      findings
        .filter(({ status, intended }) => status === 'fail' && !intended)
        .map(({ rule }) => rule),
    ),
  );
