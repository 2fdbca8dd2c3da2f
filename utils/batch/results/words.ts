import { BAND_WORDS, grouped } from '../../audit/describe';
import type { RuleWords } from '../../audit/guide';
import type { Band, Verdict } from '../../audit/report';
import type { BatchPage } from '../batch';
import type { CapSum, RuleSum, Sums } from './sums';
import type { Where } from './where';

/** Plain words for what the pages of a batch hold, one by one and together. */

/** What a network makes of a link, in two or three words. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  ready: 'Complete card',
  flawed: 'Card with flaws',
  nothing: 'No card',
  unknown: 'Not known',
};

/** In the order of lists: what is best first. */
export const VERDICTS: readonly Verdict[] = ['ready', 'flawed', 'nothing', 'unknown'];

/** Why a page has no result yet, or none at all. */
export function reasonWords({ state, why }: Pick<BatchPage, 'state' | 'why'>): string {
  if (why) return why;
  return state === 'waiting' ? 'Waiting' : state === 'failed' ? 'Gave no answer' : 'Left out';
}

/** “1 page”, “2,400 pages”. */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : more}`;

/** A share in whole percent; what is there is never told as none, nor what lacks as all. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const exact = (100 * part) / whole;
  const rounded = Math.round(exact);
  const told =
    part > 0 && rounded === 0 ? '<1' : part < whole && rounded === 100 ? '>99' : String(rounded);
  return `${told} %`;
}

/** Points of many pages together, as lists show them: “+1,204”, “<1”. */
export const pointsTogether = (points: number): string =>
  points <= 0 ? '0' : points < 1 ? '<1' : `+${grouped(Math.round(points))}`;

/** The same, to be read aloud. */
export const pointsTogetherSpoken = (points: number): string =>
  points > 0 && points < 1 ? 'less than 1 point' : many(Math.round(Math.max(0, points)), 'point');

/** Characters that the part before an explanation has at least; a shorter one says too little. Own choice. */
const SHORTEST = 30;

/** Words after which a value is all that a message has to say. */
const ENDS_IN_THE_AIR = /\b(?:no|lacks|without|in|by) …$/u;

/**
 * A message without the values of one page: where they stood, there is “…”, and what only explains them is left out, as
 * is the line of a file.
 * `undefined` where it begins with such a value, as nobody would know what it is about, or comes to nothing without it.
 */
function general(template: string): string | undefined {
  if (template.startsWith('{')) return undefined;
  const [first = template] = template.split(/; |: (?=“?\{)/u);
  const text = (first.length >= SHORTEST ? first : template)
    .replace(/\{\w+\}/g, '…')
    .replace(/…(?: × …)+/gu, '…')
    .replace(/^Line … of /u, '');
  return ENDS_IN_THE_AIR.test(text) ? undefined : text;
}

/** What is wrong on many pages: what the rule says most often, else the condition that is not met, else its id. */
export function ruleText(
  rule: Pick<RuleWords, 'title' | 'messages'> | undefined,
  { rule: id, messages }: Pick<RuleSum, 'rule' | 'messages'>,
): string {
  const [first] = messages;
  if (!rule) return id;
  const template =
    first && Object.hasOwn(rule.messages, first.message) ? rule.messages[first.message] : undefined;
  return (template !== undefined && general(template)) || `Not met: ${rule.title}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number): string => NUMBERS[count] ?? grouped(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Templates that a line names; more are counted. Own choice. */
const NAMED = 3;

function listedTemplates(templates: readonly string[]): string {
  const rest = templates.length - NAMED;
  const first = templates.slice(0, rest === 1 ? NAMED + 1 : NAMED).join(', ');
  return rest > 1 ? `${first} and ${grouped(rest)} more` : first;
}

/** Where the cause is likely to be, in one line. */
export function whereWords(where: Where): string {
  switch (where.is) {
    case 'file': {
      const file =
        where.sites === 1 ? 'One file' : `One file on each of ${grouped(where.sites)} sites`;
      return `${file}${where.every ? ', every page' : ''}: ${where.name}`;
    }
    case 'server':
      return where.sites === 1
        ? 'One setting of the server, every page'
        : `One setting of the server on each of ${grouped(where.sites)} sites`;
    case 'everywhere':
      return `On nearly every page${where.sites ? ` of ${many(where.sites, 'site')}` : ', whatever its kind'}`;
    case 'one':
      return `One page: ${where.path}`;
    case 'templates': {
      const { length } = where.templates;
      const count = capital(inWords(length));
      return `${count} template${length === 1 ? '' : 's'}: ${listedTemplates(where.templates)}`;
    }
    case 'own':
      return `Each has its own: ${where.templates.join(', ')}`;
  }
}

const BANDS: readonly Band[] = ['poor', 'needs-work', 'good'];

/** The distribution in one sentence, for those who do not see it. */
export function distributionWords({ bands, bins, spread, unscored }: Sums): string {
  if (!spread) return 'No page has a score yet.';
  const counts = BANDS.map((band) => `${grouped(bands[band])} ${BAND_WORDS[band].toLowerCase()}`);
  const top = bins.reduce((most, bin) => (bin.count > most.count ? bin : most));
  return [
    `Scores of ${many(spread.count, 'page')}: ${counts.join(', ')}.`,
    `Most, ${grouped(top.count)}, lie between ${top.from} and ${top.to}.`,
    `They go from ${spread.lowest} to ${spread.highest}.`,
    ...(unscored > 0 ? [`${many(unscored, 'page')} cannot be scored.`] : []),
  ].join(' ');
}

/** What holds scores down on the most pages, and until when. */
export function capWords(
  { at, rules, pages }: CapSum,
  done: number,
  textOf: (rule: string) => string,
): { before: string; at: number; after: string } {
  const who =
    pages === done ? 'No page' : pages === 1 ? '1 page cannot' : `${grouped(pages)} pages cannot`;
  const verb = pages === done ? ' can pass ' : ' pass ';
  const causes = rules.map(textOf).map((text) => text.replace(/[.\s]+$/u, ''));
  return { before: `${who}${verb}`, at, after: ` until this is mended: ${causes.join('; ')}.` };
}
