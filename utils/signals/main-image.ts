/** Address of a picture in JSON-LD: a string, an ImageObject, or the first usable one of a list. */
export function addressOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (depth > 2 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    return value.map((each) => addressOf(each, depth + 1)).find((each) => each !== undefined);
  }
  const { url, contentUrl } = value as { url?: unknown; contentUrl?: unknown };
  return addressOf(url, depth + 1) ?? addressOf(contentUrl, depth + 1);
}
