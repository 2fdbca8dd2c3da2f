import type { Snapshot } from '../page/snapshot';
import { dateIn } from './calendar';
import { titleFields } from './page-title';
import { letters, lettersOf } from './plain-text';
import { publisher } from './publisher';
import { signal } from './signal';

/**
 * What a reader finds around the headline: who wrote it, and when. Pages without any markup for it still say so,
 * in short lines of their own.
 */
export interface Credits {
  /** Names of authors, each with the line that gives it. */
  names: { name: string; line: string; how: 'by' | 'beside' }[];
  /** Lines that are dates. */
  dates: string[];
}

/** Words that come before an author's name. */
export const BY =
  /^\s*[-–—•·|[(]*\s*(?:(?:(?:originally\s+)?(?:written|posted|published|uploaded|submitted|authored|created|words|story|text|reported|reviewed|photographs?)\s+)?by(?=[\s:]|$)\s*:?\s*|(?:(?:geschrieben|gespeichert|verfasst|veröffentlicht)\s+)?von(?=[\s:]|$)\s*:?\s*|(?:par|por|di|door|av|af|przez)(?:\s+|$)|(?:authors?|autor(?:in|a|es|[/:*]in)?|auteurs?|autore|автор|yazar|文|作者|記者|记者|撰文|글)\s*[:：/]\s*)/iu;

/** Words of buttons and lists that stand in the same place. */
const FURNITURE =
  /^(?:comments?|share|tweet|e-?mail|print|reply|replies|like|save|home|menu|search|login|log in|sign (?:in|up)|register|subscribe|follow(?: us)?|advertisements?|sponsored|read more|learn more|loading|views?|more(?: .*)?|all .*|next|previous|tags?|topics?|categor(?:y|ies)|facebook|twitter|google\+?|linkedin|pinterest|whatsapp|reddit|instagram|youtube|rss|kommentare?|teilen|drucken|archive|contact|about|related|news|blog|updated?|published|posted|view.*|see .*|back.*|add .*|download|embed|description|.*(?:更新|时间|時間|日期|发布|發布|来源|來源|分享|기사|입력|수정).*)$/i;

const PARTICLE =
  /^(?:de|del|della|di|da|dos|van|von|der|den|la|le|el|al|bin|ibn|ter|ten|y|e|af|av|zu|of|the|and)$/i;

/** Whether a line may be a person's or office's name: two to five words with capitals, or a short one without blanks in a script that has none. */
function isNameLike(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 40 ||
    /[\d?!…:;"“”@#=,]|^(?:our|my|your|the|all|most|top|how|what|why)\s/i.test(text) ||
    FURNITURE.test(text)
  )
    return false;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  return words.every(
    (word) => (/^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}\p{Ll}{3}/u.test(word)) || PARTICLE.test(word),
  );
}

/** Days of the week and months, where a date follows a name without any mark between them. */
const DAY_WORD =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?=\\s+\\d)';

/** What ends a name in a line: a mark, a date, or a word for something else. */
const END = new RegExp(
  `\\s*[|•·;–—(<[\\]]\\s*|\\s+-(?:\\s|$)|,\\s|,?\\s+(?:on|am|le|el|il|at|for|in|published|posted|updated|last)\\s+(?=\\S)|\\s*,?\\s*\\b(?:${DAY_WORD})|,?\\s*\\d`,
  'iu',
);

/** The name at the start of what follows “by”: as far as a mark, a date or a word for something else. */
export function nameFrom(text: string): string {
  const [name = ''] = text.split(END);
  return (/\b\p{Lu}\.$/u.test(name) ? name : name.replace(/[\s,.:–-]+$/u, '')).trim();
}

/** A reporter, as papers of East Asia sign. */
const REPORTER =
  /^[[(（【]?\s*(?:.{0,12}=\s*)?([\p{Script=Hangul}]{2,4}) 기자(?:[\s\p{P}]|$)|^[[(（【]?(?:本报)?[記记]者\s*[:：/]?\s*([\p{Script=Han}]{2,4})(?:[\s\p{P}]|$)/u;

/** What every such line holds. */
const MAY_REPORT = /기자|[記记]者/;

/** Characters of a line that are its start; own choice. */
const START = 16;

/** Whether a unit of UTF-16 is a letter or digit of those that most lines are written in, accents aside. */
const isOfStart = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  (unit >= 0x4e00 && unit <= 0x9fa5) ||
  (unit >= 0xac00 && unit <= 0xd7a3) ||
  (unit >= 0x0410 && unit <= 0x044f) ||
  (unit >= 0x3041 && unit <= 0x3096) ||
  (unit >= 0x30a1 && unit <= 0x30fa);

/** The first letters of a line in lower case, what stands between them left out; as far as they are common ones. */
function startOf(line: string): string {
  const end = Math.min(line.length, START);
  let start = '';
  let from = 0;
  for (let at = 0; at < end; at++) {
    const unit = line.charCodeAt(at);
    if (isOfStart(unit)) continue;
    start += line.slice(from, at);
    from = at + 1;
    if (unit > 0x7f) return start.toLowerCase();
  }
  return (start + line.slice(from, end)).toLowerCase();
}

/** Letters by which most lines are told from a name; own choice. */
const FIRST = 3;

/** The next letters as one number. */
const pushed = (letters: number, unit: number): number => ((letters << 8) | unit) & 0xff_ffff;

/** The first letters of a line's start as one number; 0 where they are few, or some of them are not ASCII. */
function firstOf(line: string): number {
  const end = Math.min(line.length, START);
  let first = 0;
  for (let at = 0, found = 0; at < end; at++) {
    const unit = line.charCodeAt(at);
    if (unit > 0x7f) return 0;
    if (!isOfStart(unit)) continue;
    first = pushed(first, unit >= 65 && unit <= 90 ? unit + 32 : unit);
    if (++found === FIRST) return first;
  }
  return 0;
}

/** Tells whether a text, in lower case, may hold what a line starts with. */
function holds(text: string): (line: string) => boolean {
  const known = new Set<number>();
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    letters = pushed(letters, text.charCodeAt(at));
    known.add(letters);
  }
  return (line) => {
    const first = firstOf(line);
    return (first === 0 || known.has(first)) && text.includes(startOf(line));
  };
}

/** A line that holds the page's name or a part of it. */
interface Place {
  at: number;
  letters: number;
}

/** The place of the headline among the lines of a page; the last of the places that a date follows soon. */
function headlineAt(snapshot: Snapshot, isDated: (at: number) => boolean): number {
  const { lines } = snapshot.page;
  const site = letters(publisher(snapshot)?.value ?? '');
  const names = new Set(
    titleFields(snapshot)
      .map(({ value }) => letters(value))
      .filter((name) => name.length > 1 && name !== site),
  );
  const all = [...names].join(' ');
  const mayHold = holds(all);
  const places: Place[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    // Most lines start with words that no name holds.
    if (!mayHold(line)) continue;
    const text = lettersOf(line.toLowerCase());
    // A blank parts the names, and no folded line holds one.
    if (names.has(text) || (text.length > 12 && text !== site && all.includes(text)))
      places.push({ at, letters: text.length });
  }
  const most = (list: readonly Place[]) => list.toSorted((a, b) => b.letters - a.letters)[0];
  const isFollowed = ({ at }: Place) => {
    const end = Math.min(lines.length, at + 8);
    for (let near = Math.max(0, at - 2); near < end; near++)
      if (near !== at && (isDated(near) || BY.test(lines[near] as string))) return true;
    return false;
  };
  // A line that holds a few words of the name only, as the site's own does, yields to the whole.
  const followed = places.filter(isFollowed);
  const longest = most(followed)?.letters ?? 0;
  const first = followed.find((place) => place.letters * 2 >= longest) ?? most(places);
  return first?.at ?? -1;
}

const isDateLine = (line: string) =>
  line.length <= 70 && dateIn(line, { monthFirst: true }) !== undefined;

/** The same of the lines by their places: some are asked about several times. */
function datedIn(lines: readonly string[]): (at: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (at) => {
    known[at] ??= isDateLine(lines[at] ?? '');
    return known[at];
  };
}

/** A day without its year, with a time. */
const DAY = /(?<!\d)\d{1,2}\/\d{1,2}(?!\d).*\d:\d\d/;

/** Lines after the headline that belong to it, and before it. Own choice. */
const AFTER = 14;
const BEFORE = 4;

/** Where comments begin. */
const COMMENTS =
  /^(?:\d+\s+|one\s+)?(?:comments?|responses?|replies|thoughts|kommentare?|commentaires?|comentarios?)(?:\s*\(\d+\)|\s+on\b.*)?:?$/i;

/** Whether the first unit of a line is one of those of `COMMENTS`, so that other lines need not be tried. */
function mayBegin(line: string): boolean {
  const unit = line.charCodeAt(0);
  return (unit >= 48 && unit <= 57) || 'ocrtk'.includes(String.fromCharCode(unit | 32));
}

/** Notes that stand below a text as often as above it. */
const LATE =
  /(?:^|\s)(?:posted|published|created|submitted|uploaded|written|erstellt|gespeichert|veröffentlicht|verfasst|publié|publicado|escrito|pubblicato)(?=\s|:|$)/iu;
const LATE_BY =
  /(?:posted|published|created|submitted|uploaded|written|gespeichert|verfasst|geschrieben|publié|publicado|escrito|pubblicato)\s+(?:by|von|par|por|da)(?=\s|$)\s*/iu;

/** Letters of the shortest of these words. */
const LEAST_LATE = 6;

/** Short lines from one on in one direction, at most three. */
function steps(block: readonly string[], from: number, by: 1 | -1, head: number): string[] {
  const found: string[] = [];
  for (let at = from + by; found.length < 3; at += by) {
    const line = block[at];
    if (line === undefined || at === head || line.length > 60) break;
    if (/\p{L}{2}/u.test(line)) found.push(line);
  }
  return found;
}

export const credits = signal((snapshot): Credits => {
  // Reading hundreds of lines takes as long as the rest of a first judgement, and no first finding needs it.
  if (snapshot.server.state === 'pending') return { names: [], dates: [] };
  const { lines } = snapshot.page;
  const isDated = datedIn(lines);
  const at = headlineAt(snapshot, isDated);
  const from = Math.max(0, at < 0 ? 0 : at - BEFORE);
  const block = at < 0 ? [] : lines.slice(from, at + 1 + AFTER);
  const head = at < 0 ? -1 : at - from;
  const names: Credits['names'] = [];
  const late: string[] = [];
  const dates: { line: string; at: number }[] = [];
  // The order of reading: what follows the headline, then what stands above it.
  const order: number[] = [];
  for (let index = head + 1; index < block.length; index++) order.push(index);
  for (let index = head - 1; index >= 0; index--) order.push(index);
  for (const index of order) {
    const line = block[index] as string;
    const next = block[index + 1] ?? '';
    const after = line.length <= 80 ? BY.exec(line) : null;
    const inside =
      line.length <= 80
        ? /\d.*?\s(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s+(?=\p{Lu})/u.exec(line)
        : null;
    const opening = after ?? inside;
    if (opening) {
      const rest = line.slice(opening.index + opening[0].length);
      const name = nameFrom(rest === '' ? next : rest);
      if (name.length > 1)
        names.push({ name, line: rest === '' ? `${line} ${next}` : line, how: 'by' });
    }
    if (isDated(from + index)) dates.push({ line, at: index });
    else if (line.length <= 10 && /^\d{1,4}$|^\p{L}{3,}/u.test(line)) {
      // A day whose parts each stand in a box of their own.
      const parts = block.slice(index, index + 4);
      const joined = parts.join(' ');
      if (
        parts.every((part, next) => part.length <= 10 && !isDated(from + index + next)) &&
        isDateLine(joined)
      )
        dates.push({ line: joined, at: index });
    }
  }
  const isDay = (line: string, index: number) =>
    isDated(from + index) || (line.length <= 30 && DAY.test(line));
  const comments = block.findIndex((line, index) => index > head && COMMENTS.test(line));
  const own = dates.filter(({ at }) => comments < 0 || at < comments);
  const day = own[0]?.at ?? block.findIndex((line, index) => index > head && isDay(line, index));
  if (day >= 0 && head >= 0) {
    // A place or a word may stand between name and date; the headline or running text may not.
    const near = [...steps(block, day, -1, head), ...steps(block, day, 1, head)];
    // Between headline and date, a source in another script than that of its words is told by its place alone.
    const between = day === head + 2 ? block[head + 1] : undefined;
    const isSource =
      between !== undefined &&
      between.length <= 20 &&
      !FURNITURE.test(between) &&
      /[^\p{ASCII}]/u.test(between) &&
      /^[^\d]*$/.test(between) &&
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(between);
    const name = isSource ? between : near.find(isNameLike);
    if (name !== undefined) names.push({ name, line: name, how: 'beside' });
  } else if (
    head >= 0 &&
    isNameLike(block[head + 1] ?? '') &&
    (block[head + 2] ?? '').length > 80
  ) {
    const name = block[head + 1] as string;
    names.push({ name, line: name, how: 'beside' });
  }
  const start = Math.max(0, at);
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] as string;
    if (index - start > AFTER && mayBegin(line) && COMMENTS.test(line)) break;
    if (line.length < LEAST_LATE || line.length > 100 || !LATE.test(line)) continue;
    // What follows the day may be of another part of the page.
    const joined =
      [2, 3, 4]
        .map((many) => lines.slice(index, index + many).join(' '))
        .find((each) => dateIn(each, { monthFirst: true }) !== undefined) ??
      lines.slice(index, index + 4).join(' ');
    const by = LATE_BY.exec(line);
    const rest = by ? line.slice(by.index + by[0].length).trim() : '';
    const name = by ? nameFrom(rest === '' ? (lines[index + 1] ?? '') : rest) : '';
    if (name.length > 1) names.push({ name, line: joined, how: 'by' });
    const dated = [line, joined].find((each) => dateIn(each, { monthFirst: true }) !== undefined);
    if (dated !== undefined && dated.length <= 100) late.push(dated);
  }
  for (const line of lines) {
    const found = line.length <= 80 && MAY_REPORT.test(line) ? REPORTER.exec(line) : null;
    const name = found?.[1] ?? found?.[2];
    if (name !== undefined) names.push({ name, line, how: 'by' });
  }
  return {
    names,
    dates: [
      ...own.map(({ line }) => line),
      ...late,
      ...block.filter(
        (line, index) => index > head && (comments < 0 || index < comments) && isDay(line, index),
      ),
    ],
  };
});
