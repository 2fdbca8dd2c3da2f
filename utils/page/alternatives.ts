/** Splits the source of a pattern at the bars outside of brackets. */
function partsOf(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let isClass = false;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (isClass) isClass = char !== ']';
    else if (char === '[') isClass = true;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** What an alternative starts with: one character that stands for itself, at the start of a word perhaps. */
const START = /^(?:\\b)?[^\\[\](){}.^$*+?|](?![*+?{])/u;

/**
 * The source of a pattern with its alternatives put together by what they start with, so that they are tried at a
 * place only where one of them can begin. It fits what the pattern fits, though perhaps not by the same alternative.
 */
export function byStart(source: string): string {
  const groups = new Map<string, string[]>();
  for (const part of partsOf(source)) {
    const start = START.exec(part)?.[0] ?? '';
    const key = start === '' ? part : start;
    groups.set(key, [...(groups.get(key) ?? []), part.slice(key.length)]);
  }
  return [...groups]
    .map(([start, ends]) => start + (ends.length > 1 ? `(?:${ends.join('|')})` : ends.join('')))
    .join('|');
}
