import { ask, forgetAsked, type Key } from './asked-keys';
import type { ServedElement } from './nodes';

/**
 * The part of CSS selectors that the readers of pages use: names, classes, ids, attributes, `:is`, `:not`,
 * descendants and children (https://www.w3.org/TR/selectors-4/, read 2026-11-26). Anything else throws, as a
 * browser does for what it cannot read.
 */

type Test = (el: ServedElement) => boolean;

/** One complex selector: its last compound by keys, and the whole as a test. */
interface Complex {
  /** All that an element must have, the rarest as a rule first; none where nothing is known. */
  keys: readonly Key[];
  /** What other elements must have. */
  around: readonly Key[];
  test: Test;
  /** Whether the first key says it all. */
  isKeyAll: boolean;
}

const RAREST_FIRST: readonly Key['by'][] = ['id', 'class', 'tag', 'attribute'];

/** A selector list that is ready to be matched. */
export interface SelectorList {
  complexes: readonly Complex[];
  matches: Test;
}

/**
 * Attributes whose values HTML compares without regard to case
 * (https://html.spec.whatwg.org/multipage/semantics-other.html#case-sensitivity-of-selectors, read 2026-11-26).
 */
const CASELESS = new Set(
  'accept accept-charset align charset checked dir disabled enctype hreflang http-equiv lang language link media method multiple readonly rel rev scope selected shape target type'.split(
    ' ',
  ),
);

const WHITE = /[\t\n\f\r ]+/;

/** A name with its escapes resolved, and where it ends. */
function nameAt(text: string, from: number): [name: string, end: number] {
  let name = '';
  let at = from;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') {
      at += 1;
      name += text.charAt(at);
    } else if (/[\w-]|[^\0-\x7f]/.test(char)) name += char;
    else break;
  }
  if (name === '') throw new SyntaxError(`No name at ${from} of “${text}”`);
  return [name, at];
}

/** Index of the bracket that closes the one at `from`. */
function closing(text: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new SyntaxError(`A bracket of “${text}” stays open`);
}

/** Parts between commas outside of brackets. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '(' || char === '[') at = closing(text, at);
    else if (char === ',') {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

const OPERATORS: Record<string, (value: string, wanted: string) => boolean> = {
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) =>
    wanted !== '' && value.includes(wanted) && value.split(WHITE).includes(wanted),
  '|=': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^=': (value, wanted) => wanted !== '' && value.startsWith(wanted),
  '$=': (value, wanted) => wanted !== '' && value.endsWith(wanted),
  '*=': (value, wanted) => wanted !== '' && value.includes(wanted),
};

function attributeTest(inner: string): { name: string; test: Test; isBare?: true } {
  const found =
    /^\s*([^\s~|^$*=]+)\s*(?:([~|^$*]?=)\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s\]]+))\s*([is]?)\s*)?$/s.exec(
      inner,
    );
  if (!found) throw new SyntaxError(`“[${inner}]” cannot be read`);
  const [, written = '', operator, double, single, bare, flag] = found;
  const name = nameAt(written, 0)[0].toLowerCase();
  if (operator === undefined)
    return { name, test: (el) => el.value(name) !== undefined, isBare: true };
  const wanted = (double ?? single ?? bare ?? '').replace(/\\(.)/gs, '$1');
  const compare = OPERATORS[operator] as (value: string, wanted: string) => boolean;
  if (flag === 'i' || (flag !== 's' && CASELESS.has(name))) {
    const lower = wanted.toLowerCase();
    return {
      name,
      test: (el) =>
        compare((el.value(name) ?? '').toLowerCase(), lower) && el.value(name) !== undefined,
    };
  }
  return {
    name,
    test: (el) => {
      const value = el.value(name);
      return value !== undefined && compare(value, wanted);
    },
  };
}

/** Reads the compound that starts at `from`. */
function compoundAt(
  text: string,
  from: number,
): Omit<Complex, 'around'> & { end: number; among: readonly Complex[] | undefined } {
  const tests: Test[] = [];
  // Whether each part alone would be its key.
  let areKeys = true;
  const keys: Key[] = [];
  let among: readonly Complex[] | undefined;
  let at = from;
  if (text[at] === '*') at += 1;
  else if (/[\w\\-]|[^\0-\x7f]/.test(text[at] ?? '')) {
    const [written, end] = nameAt(text, at);
    const name = written.toLowerCase();
    keys.push({ by: 'tag', name });
    tests.push((el) => el.tagName === name);
    at = end;
  }
  for (; at < text.length && !/[\s>]/.test(text.charAt(at)); ) {
    const char = text.charAt(at);
    if (char === '.') {
      const [name, end] = nameAt(text, at + 1);
      keys.push({ by: 'class', name });
      tests.push((el) => el.classes().includes(name));
      at = end;
    } else if (char === '#') {
      const [name, end] = nameAt(text, at + 1);
      keys.push({ by: 'id', name });
      tests.push((el) => el.value('id') === name);
      at = end;
    } else if (char === '[') {
      const end = closing(text, at);
      const { name, test, isBare = false } = attributeTest(text.slice(at + 1, end));
      keys.push({ by: 'attribute', name });
      areKeys &&= isBare;
      tests.push(test);
      at = end + 1;
    } else if (/^:(is|not)\(/.test(text.slice(at, at + 5))) {
      const open = text.indexOf('(', at);
      const end = closing(text, open);
      const { complexes, matches } = selectorList(text.slice(open + 1, end));
      areKeys = false;
      if (text[at + 1] === 'i') among = complexes;
      tests.push(text[at + 1] === 'n' ? (el) => !matches(el) : matches);
      at = end + 1;
    } else throw new SyntaxError(`“${text}” cannot be read`);
  }
  if (at === from) throw new SyntaxError(`“${text}” cannot be read`);
  const [first, second, ...more] = tests;
  const test: Test =
    first === undefined
      ? () => true
      : second === undefined
        ? first
        : more.length === 0
          ? (el) => first(el) && second(el)
          : (el) => tests.every((each) => each(el));
  for (const key of keys) ask(key);
  keys.sort((a, b) => RAREST_FIRST.indexOf(a.by) - RAREST_FIRST.indexOf(b.by));
  return { keys, test, isKeyAll: areKeys && tests.length <= 1, end: at, among };
}

/** One complex selector; several where only those in an `:is` tell what to look among. */
function complexesOf(written: string): Complex[] {
  const text = written.trim();
  let at = 0;
  let { keys, test, isKeyAll, end, among } = compoundAt(text, at);
  const around: Key[] = [];
  while (end < text.length) {
    at = end;
    while (/\s/.test(text[at] ?? '')) at += 1;
    const isChild = text[at] === '>';
    if (isChild) at += 1;
    while (/\s/.test(text[at] ?? '')) at += 1;
    const next = compoundAt(text, at);
    const [outer, inner] = [test, next.test];
    test = isChild
      ? (el) => inner(el) && el.parent !== null && outer(el.parent)
      : (el) => {
          if (!inner(el)) return false;
          for (let up = el.parent; up; up = up.parent) if (outer(up)) return true;
          return false;
        };
    around.push(...keys);
    ({ keys, end, among } = next);
    isKeyAll = false;
  }
  const whole = test;
  return keys.length === 0 && among
    ? among.map((each) => ({ keys: each.keys, around, test: whole, isKeyAll: false }))
    : [{ keys, around, test, isKeyAll }];
}

function listOf(text: string): SelectorList {
  const complexes = partsOf(text).flatMap(complexesOf);
  const byTag = new Map<string, Test[]>();
  const byClass = new Map<string, Test[]>();
  const byAttribute = new Map<string, Test[]>();
  const rest: Test[] = [];
  for (const { keys, test } of complexes) {
    const [key] = keys;
    if (key === undefined) {
      rest.push(test);
      continue;
    }
    const map = key.by === 'tag' ? byTag : key.by === 'class' ? byClass : byAttribute;
    const name = key.by === 'id' ? 'id' : key.name;
    map.set(name, [...(map.get(name) ?? []), test]);
  }
  const some = (tests: readonly Test[] | undefined, el: ServedElement) => {
    if (tests) for (const test of tests) if (test(el)) return true;
    return false;
  };
  return {
    complexes,
    matches: (el) => {
      if (byTag.size > 0 && some(byTag.get(el.tagName), el)) return true;
      if (byClass.size > 0)
        for (const name of el.classes()) if (some(byClass.get(name), el)) return true;
      if (byAttribute.size > 0)
        for (const { name } of el.attrs) if (some(byAttribute.get(name), el)) return true;
      return some(rest, el);
    },
  };
}

/** Lists kept; pages can bring selectors of their own (ids), so there is a bound. Own choice. */
const MOST_KEPT = 2_000;
const kept = new Map<string, SelectorList>();

/** A selector list made ready; throws a `SyntaxError` for what it cannot read. */
export function selectorList(text: string): SelectorList {
  const known = kept.get(text);
  if (known) return known;
  const made = listOf(text);
  if (kept.size >= MOST_KEPT) {
    kept.clear();
    forgetAsked();
  }
  kept.set(text, made);
  return made;
}
