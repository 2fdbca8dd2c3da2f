import type { Library, Load, Source } from './library.ts';

const FIELD_RULES = [
  'author',
  'date',
  'description',
  'feed',
  'image',
  'lang',
  'logo',
  'publisher',
  'title',
  'url',
] as const;

type Result = Record<(typeof FIELD_RULES)[number], string | null>;

/** https://metascraper.js.org with one rule package per field. */
export function metascraper(load: Load): Library {
  const make = load('metascraper') as (rules: unknown[]) => (source: Source) => Promise<Result>;
  const extract = make(FIELD_RULES.map((name) => (load(`metascraper-${name}`) as () => unknown)()));
  return {
    name: 'metascraper',
    async read({ html, url }) {
      const { feed, logo: _, ...result } = await extract({ html, url });
      // Its logo is the publisher's, not the icon of the page: icons are not offered.
      return { ...result, feeds: feed };
    },
  };
}
