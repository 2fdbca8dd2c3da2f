/** How the value of an attribute was put into the source: in `"`, in `'`, or bare (empty string). */
export type Quote = '"' | "'" | '';

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>][^\s>]*(?=[\s>])))?/g;

/**
 * Quoting of each attribute of a start tag as written, names in lower case, first of a name wins.
 * Attributes without a value, and one that the end of the text cuts off, are left out.
 */
export function quotesOf(startTag: string): Record<string, Quote> {
  const found: Record<string, Quote> = {};
  const inner = startTag.replace(/^<[^\s/>]+/, '');
  for (const [, name, value] of inner.matchAll(ATTRIBUTE)) {
    const key = name?.toLowerCase() ?? '';
    if (value === undefined || key in found) continue;
    found[key] = value.startsWith('"') ? '"' : value.startsWith("'") ? "'" : '';
  }
  return found;
}
