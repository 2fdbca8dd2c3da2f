import type { Status } from '../../utils/audit/finding';
import type { Verdict } from '../../utils/audit/report';
import css from './status.module.css';

const VERDICT_STATUS: Readonly<Record<Verdict, Status>> = {
  ready: 'pass',
  flawed: 'warn',
  nothing: 'fail',
  unknown: 'unknown',
};

/** The shape that stands for a verdict. */
export function statusOf(verdict: Verdict | undefined): Status {
  return VERDICT_STATUS[verdict ?? 'unknown'];
}

/** Each status has its own outline: disc, triangle, square, dashed ring, dash, diamond. */
const SHAPES: Readonly<Record<Status, { body?: string; sign: string; dashed?: true }>> = {
  pass: {
    body: 'M8 1.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5Z',
    sign: 'm4.9 8.3 2.1 2.1 4.2-4.6',
  },
  warn: {
    body: 'M6.7 1.9a1.5 1.5 0 0 1 2.6 0l5.7 10.2a1.5 1.5 0 0 1-1.3 2.2H2.3A1.5 1.5 0 0 1 1 12.1Z',
    sign: 'M8 5.6v3.5m0 2.5v.01',
  },
  fail: {
    body: 'M3.75 1.75h8.5a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2h-8.5a2 2 0 0 1-2-2v-8.5a2 2 0 0 1 2-2Z',
    sign: 'm5.6 5.6 4.8 4.8m0-4.8-4.8 4.8',
  },
  unknown: { sign: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z', dashed: true },
  notApplicable: { sign: 'M5 8h6' },
  error: { sign: 'm8 1.6 6.4 6.4L8 14.4 1.6 8ZM8 5.4v3m0 2.3v.01' },
};

/** A status by shape and colour. Decorative: the word always stands beside it or in hidden text. */
export function StatusShape({
  is,
  size = 'normal',
}: {
  is: Status;
  size?: 'small' | 'normal' | 'large';
}) {
  const { body, sign, dashed } = SHAPES[is];
  return (
    <svg class={css['shape']} data-is={is} data-size={size} viewBox="0 0 16 16" aria-hidden="true">
      {body && <path class={css['body']} d={body} />}
      <path class={body ? css['cut'] : css['line']} data-dashed={dashed} d={sign} />
    </svg>
  );
}
