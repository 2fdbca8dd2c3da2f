import type { Field } from '../../../utils/signals/page-fields';

/**
 * Where a fact stands. `server`: in the served HTML (and, where both are known, in the page as well).
 * `page`: only scripts put it there. `differs`: scripts changed it. `rendered`: seen in the page; whether the
 * server sent it is not known. `header`, `robots`, `answer`: what came with or before the HTML. `asked`: the
 * answer to a request besides. `made`: worked out here of several.
 */
export type Stand =
  | 'server'
  | 'page'
  | 'differs'
  | 'rendered'
  | 'header'
  | 'robots'
  | 'answer'
  | 'asked'
  | 'made';

/** One thing that the page or its server says. Absence is no fact. */
export interface Fact {
  key: string;
  /** As the page has it now; as the server sent it where the page no longer has it. */
  value: string;
  where: Stand;
  /** With `differs`: what the server sent. */
  served?: string;
  line?: number;
  byte?: number;
  note?: string;
  /** An address, number or code: drawn in the code face, left to right. */
  code?: true;
}

export interface FactGroup {
  name: string;
  facts: Fact[];
}

/** White space folded. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The parts that are there, as one note. */
export const joined = (...parts: (string | false | undefined)[]): string | undefined =>
  parts.filter(Boolean).join(', ') || undefined;

const fact =
  (where: Stand) =>
  (key: string, value: string | number, note?: string): Fact => ({
    key,
    value: String(value),
    where,
    ...(note ? { note } : {}),
  });

/** Seen in the page. */
export const rendered = fact('rendered');
/** Said by the server with its HTML. */
export const answer = fact('answer');
/** Said in answer to a request besides. */
export const asked = fact('asked');
/** Worked out here. */
export const made = fact('made');

const FROM: Readonly<Record<Field['evidence']['from'], Stand>> = {
  server: 'server',
  page: 'rendered',
  header: 'header',
  robots: 'robots',
  address: 'made',
};

/** What the page says of itself, with the place that says it. */
export const ofField = (key: string, { value, from, evidence }: Field): Fact => ({
  key,
  value,
  where: FROM[evidence.from],
  note: `by ${from}`,
  ...(evidence.line === undefined ? {} : { line: evidence.line }),
  ...(evidence.byte === undefined ? {} : { byte: evidence.byte }),
});

/** “1 step”, “3 steps”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
