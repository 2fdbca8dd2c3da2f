import { answerOf, firstName, firstText, type Library, type Load } from './library.ts';

type Result = Record<string, unknown> & { favicons?: { href?: string }[] };

/** https://github.com/laurengarcia/url-metadata, given the answer in place of fetching. Raw by design. */
export function urlMetadata(load: Load): Library {
  const read = load('url-metadata') as (
    url: null,
    options: { parseResponseObject: Response },
  ) => Promise<Result>;
  return {
    name: 'url-metadata',
    async read({ html }) {
      const result = await read(null, { parseResponseObject: answerOf(html) });
      const of = (...names: string[]) => firstText(...names.map((name) => result[name]));
      const nameOf = (...names: string[]) => firstName(...names.map((name) => result[name]));
      return {
        title: of('og:title', 'twitter:title', 'title'),
        description: of('og:description', 'twitter:description', 'description'),
        image: of('og:image', 'og:image:secure_url', 'twitter:image', 'image'),
        url: of('canonical', 'og:url'),
        lang: of('lang', 'og:locale'),
        author: nameOf('author', 'article:author', 'creator', 'dc.creator', 'citation_author'),
        date: of('article:published_time', 'date', 'pubdate', 'dc.date', 'article:modified_time'),
        publisher: nameOf('og:site_name', 'publisher', 'application-name'),
        // Feeds: not offered.
        icon: firstText(result.favicons?.[0]?.href),
      };
    },
  };
}
