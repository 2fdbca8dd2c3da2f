/** Tags of a page at most, and characters of each; of a note. Own choices. */
const MOST_TAGS = 12;
const MOST_TAG = 40;
const MOST_NOTE = 2_000;

/** Tags as they are kept: each once, whatever its case, none empty. */
export function cleanTags(tags: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const tag of tags) {
    const text = tag.replace(/\s+/g, ' ').trim().slice(0, MOST_TAG);
    const key = text.toLocaleLowerCase('en');
    if (text && !found.has(key)) found.set(key, text);
  }
  return [...found.values()].slice(0, MOST_TAGS);
}

/** A note as it is kept. */
export const cleanNote = (note: string): string => note.trim().slice(0, MOST_NOTE);
