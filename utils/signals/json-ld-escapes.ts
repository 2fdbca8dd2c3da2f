import { jsonLd } from './json-ld';
import { served } from './meta';
import { signal } from './signal';

/** An address in JSON-LD that holds an entity of HTML, which JSON does not know. */
export interface EscapedAddress {
  /** Name of the property it stands in. */
  property: string;
  /** As written. */
  value: string;
}

const ESCAPED_ADDRESS = /^\s*(?:https?:)?\/\/.*&(?:amp|quot|lt|gt|#\d{1,6}|#x[\da-f]{1,6});/is;

/** What begins every entity, as JSON may write it; most pages are done with at once. */
const AMPERSAND = /&|\\u0026/;

/** Bounds of the walk; own choice. */
const MOST = 20;
const DEEPEST = 12;

/** Addresses in structured data that were escaped for HTML, in order; readers take them as they stand. */
export const escapedAddresses = signal((snapshot): EscapedAddress[] => {
  const found: EscapedAddress[] = [];
  const { jsonLd: blocks } = served(snapshot)?.head ?? snapshot.page.head;
  if (!blocks.some(({ text }) => AMPERSAND.test(text))) return found;
  const walk = (value: unknown, property: string, depth: number): void => {
    if (depth > DEEPEST || found.length >= MOST) return;
    if (typeof value === 'string') {
      if (ESCAPED_ADDRESS.test(value))
        found.push({ property, value: value.trim().slice(0, 2_000) });
    } else if (Array.isArray(value)) {
      for (const each of value) walk(each, property, depth + 1);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) walk(each, name, depth + 1);
    }
  };
  walk(jsonLd(snapshot).roots, '', 0);
  return found;
});
