import type { Band } from './report';

/** Band of a score of 0–100; the bounds are those of Lighthouse, so that nobody has to learn new ones. */
export function bandOf(score: number): Band {
  return score >= 90 ? 'good' : score >= 50 ? 'needs-work' : 'poor';
}
