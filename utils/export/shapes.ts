import type { Status } from '../audit/finding';
import type { Verdict } from '../audit/report';
import { type Markup, markup } from './markup';

/** Own drawings for files: verdicts by outline, a picture that is not there, and the score as a ring. */

export const STATUS_OF: Readonly<Record<Verdict, Status>> = {
  ready: 'pass',
  flawed: 'warn',
  nothing: 'fail',
  unknown: 'unknown',
};

const SHAPES: Readonly<Partial<Record<Status, { body: string; sign: string }>>> = {
  pass: { body: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z', sign: 'm5 8.3 2.1 2 4-4.4' },
  warn: {
    body: 'M6.8 2a1.4 1.4 0 0 1 2.4 0l5.7 10a1.4 1.4 0 0 1-1.2 2.1H2.3A1.4 1.4 0 0 1 1.1 12Z',
    sign: 'M8 5.6v3.4m0 2.6v.01',
  },
  fail: {
    body: 'M3.8 2h8.4A1.8 1.8 0 0 1 14 3.8v8.4a1.8 1.8 0 0 1-1.8 1.8H3.8A1.8 1.8 0 0 1 2 12.2V3.8A1.8 1.8 0 0 1 3.8 2Z',
    sign: 'm5.7 5.7 4.6 4.6m0-4.6-4.6 4.6',
  },
};

/** A verdict by shape and colour; its word stands beside it. */
export function shape(status: Status): Markup {
  const drawn = SHAPES[status];
  return drawn
    ? markup`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path class="body" d="${drawn.body}"/><path class="sign" d="${drawn.sign}"/></svg>`
    : markup`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><circle class="dashed" cx="8" cy="8" r="6"/></svg>`;
}

/** Stands for a picture that is not in the file. */
export const placeholder = (words: string): Markup =>
  markup`<svg class="none" viewBox="0 0 1200 630" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${words}"><path class="ground" d="M0 0h1200v630H0z"/><circle class="sun" cx="800" cy="205" r="62"/><path class="hills" d="M0 560 330 270l210 190 130-110 530 280H0Z"/></svg>`;

/** The score as a ring: solid what is certain, dashes what can still be reached. */
export function ring(from: number, to: number): Markup {
  const dashes: number[] = [];
  for (let at = from; at + 1.2 < to; at += 2) dashes.push(0.8, 1.2);
  const rest = dashes.length > 0 ? `0 ${from + 1.2} ${dashes.join(' ')} 100` : '0 100';
  return markup`<svg viewBox="0 0 52 52" aria-hidden="true"><circle class="track" cx="26" cy="26" r="23.5"/><circle class="arc" cx="26" cy="26" r="23.5" pathLength="100" stroke-dasharray="${from} 100"/><circle class="reach" cx="26" cy="26" r="23.5" pathLength="100" stroke-dasharray="${rest}"/></svg>`;
}
