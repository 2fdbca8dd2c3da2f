import { dateText } from '../../utils/settings/locale';
import type { LastCheck, Watch } from '../../utils/watch/watch';
import { whenWords } from '../history/when';

/** “3 Dec, 07:00”. */
const momentWords = (at: number, now = new Date()): string =>
  whenWords(new Date(at).toISOString(), now);

/** “Thu, 3 Dec, 07:00”; “in a moment” for what is due. */
export function nextWords(next: number, now = Date.now()): string {
  if (next <= now) return 'in a moment';
  return dateText(new Date(next), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** How the last check ended, in a sentence without its end. */
export function lastWords(last: LastCheck | undefined): string {
  if (!last) return 'Not looked at yet';
  const when = momentWords(last.at);
  switch (last.state) {
    case 'ok':
      return `Looked at ${when}, ${last.overall == null ? 'no score' : `score ${last.overall}`}`;
    case 'unkept':
      return `Looked at ${when}, not kept`;
    case 'unreachable':
      return `Could not be reached ${when}`;
    case 'refused':
      return `Could not be checked ${when}`;
  }
}

/** Whether the last check found the page out of reach, or could not be made. */
export const isTroubled = ({ last }: Pick<Watch, 'last'>): boolean =>
  last !== undefined && last.state !== 'ok';
