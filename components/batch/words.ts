import { grouped } from '../../utils/audit/describe';
import type { Batch, BatchMode, BatchState } from '../../utils/batch/batch';

/** “412 pages”, “1 page”. */
export const counted = (count: number, one: string): string =>
  `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;

/** “a.example”, “a.example and b.example”, “a.example, b.example and 7 more”. */
export function someOf(all: readonly string[], shown = 2): string {
  const rest = all.length - shown;
  if (rest > 0) return `${all.slice(0, shown).join(', ')} and ${grouped(rest)} more`;
  return [all.slice(0, -1).join(', '), all.at(-1)].filter(Boolean).join(' and ');
}

export const STATE_WORDS: Readonly<Record<BatchState, string>> = {
  running: 'Running',
  paused: 'Paused',
  stopped: 'Stopped',
  done: 'Done',
};

export const MODE_WORDS: Readonly<Record<BatchMode, string>> = {
  served: 'as served',
  rendered: 'as rendered',
};

/** Where its addresses came from: “from sitemap.xml”; empty where they were pasted. */
export function sourceWords({ source, from }: Pick<Batch, 'source' | 'from'>): string {
  const last = /([^/\\]+)[/\\]?$/.exec(from.replace(/[?#].*$/s, ''))?.[1] ?? from;
  switch (source) {
    case 'sitemap':
    case 'feed':
    case 'file':
      return last ? `from ${last}` : `from a ${source}`;
    case 'tabs':
      return 'from the open tabs';
    case 'bookmarks':
      return from ? `from the bookmarks in “${from}”` : 'from bookmarks';
    default:
      return '';
  }
}

/** Pages for which there is an end, good or not. */
export const endedOf = ({ total, counts }: Pick<Batch, 'total' | 'counts'>): number =>
  total - counts.waiting;

/** Time as a person says it: “8 s”, “2 min 30 s”, “1 h 10 min”. Rounded the coarser the longer it is. */
export function spanOf(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1_000;
  if (seconds < 90) return `${Math.max(5, Math.ceil(seconds / 5) * 5)} s`;
  if (seconds < 570) {
    const tens = Math.round(seconds / 10) * 10;
    const [minutes, rest] = [Math.floor(tens / 60), tens % 60];
    return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
  }
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours >= 48) return `${grouped(Math.round(hours / 24))} days`;
  return rest === 0 || hours >= 10 ? `${hours} h` : `${hours} h ${rest} min`;
}
