/**
 * Properties of a viewport meta's content, names in lower case; the last of several counts. Pairs are
 * parted by commas, semicolons or white space, and white space may surround the `=`
 * (CSS Viewport Module, parsing the content attribute).
 */
export function parseViewport(content: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value] of content.matchAll(/([^\s,;=]+)\s*=\s*([^\s,;=]*)/g)) {
    if (name) found[name.toLowerCase()] = (value ?? '').toLowerCase();
  }
  return found;
}
