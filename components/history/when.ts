import { type DateParts, dateText } from '../../utils/settings/locale';

function words(at: string, now: Date, rest: DateParts): string {
  const date = new Date(at);
  if (Number.isNaN(date.valueOf())) return at;
  const isOld = date.getFullYear() !== now.getFullYear();
  return dateText(date, {
    day: 'numeric',
    month: 'short',
    ...(isOld ? { year: 'numeric' } : rest),
  });
}

/** “22 Nov, 14:05” where the user is; “22 Nov 2025” where it was another year. */
export const whenWords = (at: string, now = new Date()): string =>
  words(at, now, { hour: '2-digit', minute: '2-digit' });

/** “22 Nov”; “22 Nov 2025” where it was another year. */
export const dayOf = (at: string, now = new Date()): string => words(at, now, {});

const DAY = 86_400_000;

/** “in 4 days”, “in 3 hours”: how far two moments lie apart. */
export function spanWords(from: string, to: string): string {
  const span = Math.abs(new Date(to).valueOf() - new Date(from).valueOf());
  const [count, unit] =
    span >= 60 * DAY
      ? [span / (DAY * 30.44), 'month']
      : span >= DAY
        ? [span / DAY, 'day']
        : span >= DAY / 24
          ? [(span * 24) / DAY, 'hour']
          : [(span * 1_440) / DAY, 'minute'];
  const whole = Math.max(1, Math.round(count as number));
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}

/** “+3”, “−14”, “±0”. */
export const changeText = (change: number): string =>
  change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0';
