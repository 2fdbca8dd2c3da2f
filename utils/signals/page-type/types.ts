import type { Exhibit } from '../../audit/finding';

/** In the order that decides ties. The order is our own choice (2026-11-22). */
export const PAGE_TYPES = [
  'error',
  'private',
  'checkout',
  'search-results',
  'legal',
  'product',
  'recipe',
  'event',
  'video',
  'audio',
  'image',
  'dataset',
  'scholarly',
  'discussion',
  'profile',
  'article',
  'document',
  'app',
  'listing',
  'homepage',
  'generic',
] as const;

export type PageType = (typeof PAGE_TYPES)[number];

/** Something that speaks for a type. */
export interface PageTypeSignal {
  type: PageType;
  /** Absent where this one sign decides. */
  points?: number;
  /** In words, with the values seen. */
  why: string;
  evidence?: Exhibit[];
}

/** A signal that counts. */
export type Clue = PageTypeSignal & { points: number };

/** The type of that name; `undefined` for any other text. */
export function knownType(name: string | undefined): PageType | undefined {
  return PAGE_TYPES.find((type) => type === name);
}
