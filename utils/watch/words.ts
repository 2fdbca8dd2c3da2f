import { listed } from '../export/words';
import type { Matter } from './matter';
import type { Told } from './telling';
import type { Watch } from './watch';

/** Characters of a title alone, and of one among several; a message has room for a line or two. Own choices. */
const MOST_TITLE = 60;
const MOST_AMONG = 40;

/** Pages that one message names; more are counted. Own choice. */
const NAMED = 3;

/** What turns the direction of text: a page could make other words of a message with it. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

function bounded(title: string, most: number): string {
  const text = title.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

/** A change in a part of a sentence: “the score fell from 78 to 61”. */
function matterWords(matter: Matter): string {
  switch (matter.kind) {
    case 'score':
      return `the score fell from ${matter.was} to ${matter.is}`;
    case 'networks':
      return `no card is shown any more on ${matter.names}`;
    case 'picture':
      return 'the picture of the card no longer loads';
    case 'unreachable':
      return 'the page cannot be reached';
    case 'refused':
      return 'the page can no longer be checked';
  }
}

/** The same of one page among several: “‘Rye’ fell from 78 to 61”. */
function amongWords(title: string, matter: Matter): string {
  switch (matter.kind) {
    case 'score':
      return `${title} fell from ${matter.was} to ${matter.is}`;
    case 'networks':
      return `${title} shows no card any more on ${matter.names}`;
    case 'picture':
      return `${title} lost the picture of its card`;
    case 'unreachable':
      return `${title} cannot be reached`;
    case 'refused':
      return `${title} can no longer be checked`;
  }
}

/** All that changed on a page, in one sentence. */
export function sentence(matters: readonly Matter[]): string {
  const words = listed(matters.map(matterWords));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** A message to the user; plain text. */
export interface Message {
  title: string;
  text: string;
}

/** One message for all that is told at once; `undefined` where nothing is. */
export function messageOf(told: readonly Told[]): Message | undefined {
  const [first, ...others] = told;
  if (!first) return undefined;
  if (others.length === 0)
    return {
      title: bounded(first.title || first.url, MOST_TITLE),
      text: sentence(first.matters),
    };
  const named = told.slice(0, told.length > NAMED ? NAMED - 1 : NAMED);
  const more = told.length - named.length;
  const parts = named.flatMap(({ title, url, matters: [matter] }) =>
    matter ? [amongWords(`“${bounded(title || url, MOST_AMONG)}”`, matter)] : [],
  );
  return {
    title: `${told.length} watched pages need a look`,
    text: `${listed([...parts, ...(more > 0 ? [`${more} more pages need a look`] : [])])}.`,
  };
}

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** “07:00”. */
export const hourWords = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** “every Thursday at 07:00”, “on day 31 of each month at 07:00”. */
export function scheduleWords(
  { every, hour }: Pick<Watch, 'every' | 'hour'>,
  { weekday, day }: { weekday: number; day: number },
): string {
  const at = `at ${hourWords(hour)}`;
  if (every === 'day') return `every day ${at}`;
  if (every === 'week') return `every ${WEEKDAYS[weekday] ?? 'week'} ${at}`;
  return day > 28
    ? `on day ${day} of each month, or its last, ${at}`
    : `on day ${day} of each month ${at}`;
}
