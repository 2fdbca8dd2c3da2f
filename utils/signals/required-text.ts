/**
 * The longest piece of plain text, lower case, that everything the pattern matches must contain; empty where
 * none is sure. Looking for it costs a hundredth of compiling and running the pattern, and an address of one
 * network fails this test for all others. Cautious: groups, alternatives and repeated characters count for
 * nothing.
 */
export function requiredText({ source }: RegExp): string {
  let longest = '';
  let run = '';
  const end = () => {
    if (run.length > longest.length) longest = run;
    run = '';
  };
  for (let at = 0; at < source.length; at++) {
    const character = source[at] as string;
    if (character === '|') return '';
    if (character === '(' || character === '[') {
      end();
      at = closing(source, at);
      continue;
    }
    let plain = /[\w\-/:%=&#@!~, ]/.test(character) ? character : undefined;
    if (character === '\\') {
      at++;
      const escaped = source[at] as string;
      plain = /[^\w]/.test(escaped) ? escaped : undefined;
    }
    const next = source[at + 1];
    if (plain === undefined || next === '?' || next === '*' || next === '{') end();
    else {
      run += plain;
      if (next === '+') end();
    }
  }
  end();
  return longest.toLowerCase();
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
