/** The ten fields that the extractors are compared on; `docs/accuracy.md` defines them. */
export const FIELDS = [
  'title',
  'description',
  'image',
  'url',
  'lang',
  'author',
  'date',
  'publisher',
  'feeds',
  'icon',
] as const;

export type Field = (typeof FIELDS)[number];

/**
 * What one extractor says about one page. `null`: it looked and found nothing; an absent field is one that
 * it does not offer. Several authors or feeds come as a list.
 */
export type Values = Partial<Record<Field, string | string[] | null>>;

/** A value of a field as a list, without blanks. */
export function listOf(value: string | string[] | null | undefined): string[] {
  return [value ?? []].flat().filter((each) => each.trim() !== '');
}
