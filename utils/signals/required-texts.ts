/** What is known of all that a part of a pattern matches. */
interface Known {
  /** The texts that it matches and no others; absent where they are too many, or not known. */
  exact?: readonly string[] | undefined;
  /** Texts of which each match holds one; empty where none are sure. */
  held: readonly string[];
}

const EMPTY: Known = { exact: [''], held: [] };
const UNKNOWN: Known = { held: [] };

/** Texts that are followed up side by side at most; own choice. */
const MOST = 16;

/** What nearly every address holds tells none from another. */
const COMMON = /^(?:https?)?:?\/*(?:www)?\.?(?:com)?\/?$/;

/** How many letters tell one of some texts at least. */
const telling = (texts: readonly string[]): number =>
  texts.reduce((least, text) => Math.min(least, COMMON.test(text) ? 0 : text.length), MOST);

/** The texts that fewer addresses hold one of. */
function rarer(a: readonly string[], b: readonly string[]): readonly string[] {
  // Everything holds an empty text.
  if (b.length === 0 || b.includes('')) return a;
  const more = a.length === 0 ? 1 : telling(b) - telling(a);
  return more > 0 || (more === 0 && b.length < a.length) ? b : a;
}

/** Parts of a pattern in lower case: plain words, escapes, classes, openings of groups, numbers of times, signs. */
const TOKENS =
  /[\w\-/:%=&#@!~, ]+(?![?*+{])|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<\w+>|<?[=!]|:))?|(?:[?*+]|\{\d[^}]*\})\??|./gs;

/** Words that stand for themselves. */
const PLAIN = /^[\w\-/:%=&#@!~, ]/;

/**
 * Pieces of plain text, lower case, of which everything that the pattern matches must contain one; empty where none
 * are sure. Looking for them costs a hundredth of compiling and running the pattern, and an address of one network
 * fails this test for all others. Cautious: classes, and what may be left out, count for nothing.
 */
export function requiredTexts({ source }: RegExp): readonly string[] {
  const tokens = source.toLowerCase().match(TOKENS) ?? [];
  let at = 0;

  const alternatives = (): Known => {
    let { exact, held } = sequence();
    while (tokens[at] === '|') {
      at++;
      const next = sequence();
      exact = exact && next.exact && [...exact, ...next.exact];
      held = held.length > 0 && next.held.length > 0 ? [...held, ...next.held] : [];
    }
    if (exact && exact.length > MOST) exact = undefined;
    return { exact, held: held.length > MOST ? [] : held };
  };

  const skipped = (): Known => {
    for (let depth = 1; at < tokens.length; at++) {
      if (tokens[at]?.[0] === '(') depth++;
      else if (tokens[at] === ')' && --depth === 0) break;
    }
    return EMPTY;
  };

  const part = (token: string): Known => {
    if (token[0] === '(') {
      // What only looks ahead or back takes nothing.
      const inner = /[=!]$/.test(token) ? skipped() : alternatives();
      at++;
      return inner;
    }
    if (token === '^' || token === '$' || token === '\\b') return EMPTY;
    if (PLAIN.test(token)) return { exact: [token], held: [token] };
    return /^\\\W/.test(token) ? { exact: [token.slice(1)], held: [token.slice(1)] } : UNKNOWN;
  };

  const sequence = (): Known => {
    let held: readonly string[] = [];
    let run: readonly string[] = [''];
    let isExact = true;
    const end = () => {
      held = rarer(held, run);
      run = [''];
      isExact = false;
    };
    for (let token = tokens[at]; token && token !== '|' && token !== ')'; token = tokens[at]) {
      at++;
      const known = part(token);
      const times = tokens[at]?.[0] ?? '';
      const isTimes = times === '?' || times === '*' || times === '+' || times === '{';
      if (isTimes) at++;
      const isSure = !isTimes || times === '+';
      const { exact } = known;
      if (isSure && exact) {
        if (run.length * exact.length > MOST) end();
        run = run.flatMap((before) => exact.map((text) => before + text));
        if (!isTimes) continue;
      }
      end();
      if (isSure) held = rarer(held, known.held);
    }
    held = rarer(held, run);
    return { exact: isExact ? run : undefined, held };
  };

  return alternatives().held;
}
