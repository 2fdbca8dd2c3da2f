/** What is known of all that a part of a pattern matches. */
interface Known {
  /** The texts that it matches and no others; absent where they are too many, or not known. */
  exact?: readonly string[];
  /** Texts of which each match holds one; empty where none are sure. */
  held: readonly string[];
}

/** Texts that are followed up side by side at most; own choice. */
const MOST = 16;

/** What nearly every address holds tells none from another. */
const COMMON: ReadonlySet<string> = new Set([
  ...['/', ':', '.', '//', '://', 'com', '.com', '.com/', 'www.'],
  ...['http', 'http:', 'http://', 'https', 'https:', 'https://', 'http://www.', 'https://www.'],
]);

/** How many letters tell one of some texts at least. */
const telling = (texts: readonly string[]): number =>
  texts.reduce((least, text) => Math.min(least, COMMON.has(text) ? 0 : text.length), MOST);

/** The texts that fewer addresses hold one of. */
function rarer(a: readonly string[], b: readonly string[]): readonly string[] {
  // Everything holds an empty text.
  if (b.length === 0 || b.includes('')) return a;
  if (a.length === 0) return b;
  const more = telling(b) - telling(a);
  return more > 0 || (more === 0 && b.length < a.length) ? b : a;
}

const EMPTY: Known = { exact: [''], held: [] };
const UNKNOWN: Known = { held: [] };

/** A part of a pattern, and where it ends. */
type Read = [known: Known, end: number];

/** All alternatives up to the end of the pattern or of a group. */
function alternatives(source: string, from: number): Read {
  let [first, at] = sequence(source, from);
  if (source[at] !== '|') return [first, at];
  let exact = first.exact;
  let held = first.held;
  while (source[at] === '|') {
    let known: Known;
    [known, at] = sequence(source, at + 1);
    exact = exact && known.exact && [...exact, ...known.exact];
    held = held.length > 0 && known.held.length > 0 ? [...held, ...known.held] : [];
  }
  if (exact && exact.length <= MOST) return [{ exact, held }, at];
  return [{ held: held.length > MOST ? [] : held }, at];
}

function sequence(source: string, from: number): Read {
  let at = from;
  let held: readonly string[] = [];
  let run: readonly string[] = [''];
  let isExact = true;
  const end = () => {
    held = rarer(held, run);
    run = [''];
    isExact = false;
  };
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    let known: Known;
    [known, at] = part(source, at);
    const after = at;
    at = afterTimes(source, at);
    const isOptional = at > after && source[after] !== '+';
    const { exact } = known;
    if (isOptional || !exact) {
      end();
      if (!isOptional) held = rarer(held, known.held);
      continue;
    }
    if (run.length * exact.length > MOST) end();
    run =
      run.length === 1 && exact.length === 1
        ? [`${run[0]}${exact[0]}`]
        : run.flatMap((before) => exact.map((text) => before + text));
    if (at > after) end();
  }
  held = rarer(held, run);
  return [isExact ? { exact: run, held } : { held }, at];
}

const PLAIN = /[\w\-/:%=&#@!~, ]/;

/** A character, class, group or assertion. */
function part(source: string, from: number): Read {
  const character = source[from] as string;
  if (character === '(') return group(source, from);
  if (character === '[') return [UNKNOWN, closing(source, from) + 1];
  if (character === '^' || character === '$') return [EMPTY, from + 1];
  if (character !== '\\') return [literal(PLAIN.test(character), character), from + 1];
  const escaped = source[from + 1] as string;
  if (escaped === 'b' || escaped === 'B') return [EMPTY, from + 2];
  return [literal(/[^\w]/.test(escaped), escaped), from + 2];
}

const literals = new Map<string, Known>();

function literal(isPlain: boolean, character: string): Known {
  if (!isPlain) return UNKNOWN;
  let known = literals.get(character);
  if (!known) {
    known = { exact: [character], held: [character] };
    literals.set(character, known);
  }
  return known;
}

function group(source: string, from: number): Read {
  let inner = from + 1;
  if (source[inner] === '?') {
    const at = source[inner + 1] === '<' ? inner + 2 : inner + 1;
    // What only looks ahead or back takes nothing.
    if (source[at] === '=' || source[at] === '!') return [EMPTY, closing(source, from) + 1];
    inner = source[at] === ':' ? at + 1 : source.indexOf('>', at) + 1;
  }
  const [known, end] = alternatives(source, inner);
  return [known, end + 1];
}

/** Place behind a sign that says how often what stands before it comes. */
function afterTimes(source: string, from: number): number {
  const sign = source[from];
  if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return from;
  const at = sign === '{' ? source.indexOf('}', from) + 1 : from + 1;
  return source[at] === '?' ? at + 1 : at;
}

/** Place of the bracket that closes the group or class opened at `from`. */
function closing(source: string, from: number): number {
  let depth = 0;
  let isClass = false;
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (isClass) isClass = character !== ']';
    else if (character === '[') isClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    if (depth === 0 && !isClass) return at;
  }
  return source.length;
}

/**
 * Pieces of plain text, lower case, of which everything that the pattern matches must contain one; empty where none
 * are sure. Looking for them costs a hundredth of compiling and running the pattern, and an address of one network
 * fails this test for all others. Cautious: classes, and what may be left out, count for nothing.
 */
export const requiredTexts = ({ source }: RegExp): readonly string[] =>
  alternatives(source.toLowerCase(), 0)[0].held;
