import { jsonLd, mainEntity, resolved } from './json-ld';
import { signal } from './signal';

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

/** Picture of what the page is about, as its JSON-LD states it; not resolved. */
export const mainImage = signal((snapshot): string | undefined => {
  const entity = mainEntity(snapshot);
  const data = jsonLd(snapshot);
  return entity && addressOf([entity['image']].flat().map((value) => resolved(data, value)));
});
