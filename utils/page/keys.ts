/**
 * Makes of selector lists what the collector needs to find their elements in one walk over a page: by name,
 * by class, and only for the rest by a query of its own. Runs outside the page.
 */

/** List that an element goes into, and the selector that it must match; empty where the key says it all. */
export type Entry = [list: string, selector: string];

export interface Keys {
  tags: [name: string, entries: Entry[]][];
  classes: [name: string, entries: Entry[]][];
  /** Sources of patterns of the whole class attribute, case ignored. */
  patterns: [source: string, entry: Entry][];
  /** What has neither a name nor a class: a query, and what its elements may be. */
  rest: [query: string, entries: Entry[]][];
}

/** Splits at commas and compounds outside of brackets. */
function splitTop(text: string, at: RegExp): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of text) {
    if ('[('.includes(char)) depth += 1;
    if ('])'.includes(char)) depth -= 1;
    if (depth === 0 && at.test(char)) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Names that are so common that matching each of them takes longer than a query. */
const COMMON = /^(a|div|img|li|p|span)$/;

/** Attributes that many elements have: a query for what is in them is better than one for all that have them. */
const FREQUENT = /^(class|id|href|src|style|type)$/;

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Compiles selector lists by the name of the list. Patterns of classes may be added by list. */
export function keysOf(
  lists: Record<string, string>,
  classPatterns: [source: string, list: string][] = [],
): Keys {
  const tags = new Map<string, Entry[]>();
  const classes = new Map<string, Entry[]>();
  const rest = new Map<string, Entry[]>();
  const keys: Keys = {
    tags: [],
    classes: [],
    patterns: classPatterns.map(([source, list]) => [source, [list, '']]),
    rest: [],
  };
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry) =>
    map.set(key, [...(map.get(key) ?? []), entry]);
  for (const [list, selectors] of Object.entries(lists)) {
    for (const selector of splitTop(selectors, /,/)) {
      const last = splitTop(selector, /[\s>+~]/).at(-1) ?? '';
      const [, className] = /^[^[(]*?\.([\w-]+)/.exec(last) ?? [];
      const [, part] = /^[\w-]*\[class[*^$]=['"]?([^'"\]\s]+)/.exec(last) ?? [];
      const [, tag] = /^((?:[a-z][\w-]*)(?:\\:[\w-]+)?)/i.exec(last) ?? [];
      const [, attribute] = /^\w*\[([\w-]+)/.exec(last) ?? [];
      const name = tag?.replace('\\', '').toLowerCase();
      if (className) add(classes, className, [list, selector === `.${className}` ? '' : selector]);
      else if (part) keys.patterns.push([escapeForPattern(part), [list, selector]]);
      else if (name && /[-:]/.test(name))
        // A web component may be pressed, whatever else it is.
        for (const each of [list, 'candidates'])
          add(tags, name, [each, each === list && selector !== tag ? selector : '']);
      else if (name && !COMMON.test(name))
        add(tags, name, [list, selector === tag ? '' : selector]);
      else if (name && selector === tag) add(tags, name, [list, '']);
      else if (attribute && !FREQUENT.test(attribute) && last === selector)
        add(rest, `[${attribute}]`, [list, selector === `[${attribute}]` ? '' : selector]);
      else add(rest, selector, [list, '']);
    }
  }
  return { ...keys, tags: [...tags], classes: [...classes], rest: [...rest] };
}
