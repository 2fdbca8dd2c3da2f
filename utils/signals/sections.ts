import type { PageFacts } from '../page/snapshot';
import { titleFields } from './page-title';
import { letters, oneLine } from './plain-text';
import { signal } from './signal';

/** A heading of second or third order in the main content, with the text that it heads. */
export type Section = PageFacts['headings'][number];

/** Letters from which a line is running text; fewer where a script needs fewer. Own choice. */
const LONG = 80;
const LONG_DENSE = 50;

/** Lines of running text that make a section: a teaser has one, its excerpt. Own choice. */
const LEAST = 2;

/** Letters above which a heading is the title of another text, or a lead. Own choice. */
const LONGEST = 75;

/** Share of the running text that stands in sections, unless they are boxes around a text without any. Own choice. */
const MOST = 0.5;

/** Length at which lines are cut; see `PageFacts.lines`. */
const CUT = 120;

const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Headings over what visitors wrote. */
const REPLIES =
  /comment|repl(?:y|ies)|respon[sd]|discussion|kommentar|antwort|commentaire|réaction|comentario|comentário|commenti|reacties|комментари|评论|評論|コメント|댓글/iu;

/** The link below what a visitor wrote, whose name then is the heading; and the lines within which it stands. Own choice. */
const REPLY = /^(?:reply|antworten|répondre|responder|rispondi|reageer|ответить|返信|回复|回覆)$/iu;
const REPLY_WITHIN = 12;

/** Whether it is a sign or letter of ASCII that white space never is. */
const isSign = (unit: number): boolean => unit > 32 && unit < 127;

/** Whether it is a letter of ASCII by which the name of such a link may begin. */
const isOfReply = (unit: number): boolean => (unit | 32) === 97 || (unit | 32) === 114;

/** Headings over the list of sections itself. */
const CONTENTS =
  /^(?:table of contents|contents|in this (?:article|page|post|story)|on this page|inhalt(?:sverzeichnis)?|sommaire|índice|indice|sommario|inhoud|spis treści|содержание|оглавление|目次|目录|目錄|목차)\s*[:：]?$/iu;

/** The name of a file, which no reader sees as a heading. */
const FILE = /^\S+\.(?:jpe?g|png|gif|webp|svg|avif|mp4|pdf)$/i;

/** An address that is written out, as under a text for printing. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

const isLong = (line: string) =>
  line.length >= LONG_DENSE && (line.length >= LONG || DENSE.test(line)) && !ADDRESS.test(line);

/** Whether a line is a heading as far as lines go, or the start of one that has tags inside. */
const isStartOf = (line: string, heading: string): boolean =>
  line === heading || (line.length * 2 >= heading.length && heading.startsWith(line));

/**
 * The sections of the page's text: headings with running text below. Those over lists of teasers, boxes and
 * comments are none, as nobody quotes from them.
 */
export const sections = signal((snapshot): Section[] => {
  const { page } = snapshot;
  const upper = page.headings.filter(({ text, level }) => level <= 3 && text.trim() !== '');
  // What stands there more than once is a box between the paragraphs.
  const names = upper.map(({ text }) => letters(text));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const titles = new Set(titleFields(snapshot).map(({ value }) => letters(value)));
  const perhaps = upper.filter(
    ({ level, main, text }, at) =>
      main &&
      level !== 1 &&
      text.length <= LONGEST &&
      counts.get(names[at] as string) === 1 &&
      !FILE.test(text.trim()) &&
      !titles.has(names[at] as string) &&
      !REPLIES.test(text) &&
      !CONTENTS.test(text.trim()),
  );
  if (perhaps.length === 0) return [];
  // Any heading ends the section before it, be it one itself or not.
  const texts = Map.groupBy(new Set(upper.map(({ text }) => oneLine(text))), (text) =>
    text.charCodeAt(0),
  );
  const replies = new Set<string>();
  const long = new Map<string, number>();
  let all = 0;
  let heading = '';
  let lines = 0;
  let below = 0;
  const close = () => {
    long.set(heading, Math.max(lines, long.get(heading) ?? 0));
    // What visitors wrote is no part of the text.
    if (!replies.has(heading)) all += lines;
  };
  for (const raw of page.lines) {
    const unit = raw.charCodeAt(0);
    // Most lines are neither long nor begin as any heading or link to reply does.
    if (raw.length < LONG_DENSE && isSign(unit) && !isOfReply(unit) && !texts.has(unit)) {
      below++;
      continue;
    }
    const line = oneLine(raw);
    const next = texts.get(line.charCodeAt(0))?.find((text) => isStartOf(line, text.slice(0, CUT)));
    if (next) {
      close();
      heading = next;
      lines = 0;
      below = 0;
    } else if (isLong(line)) {
      lines++;
    }
    if (below++ <= REPLY_WITHIN && REPLY.test(line)) replies.add(heading);
  }
  close();
  const found = perhaps.filter(
    ({ text }) => (long.get(oneLine(text)) ?? 0) >= LEAST && !replies.has(oneLine(text)),
  );
  const held = [...new Set(found.map(({ text }) => oneLine(text)))].reduce(
    (sum, text) => sum + (long.get(text) ?? 0),
    0,
  );
  return held >= all * MOST ? found : [];
});
