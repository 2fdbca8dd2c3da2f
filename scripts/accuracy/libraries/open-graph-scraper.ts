import { firstName, firstText, type Library, type Load } from './library.ts';

type Result = Record<string, unknown> & {
  ogImage?: { url?: string }[];
  twitterImage?: { url?: string }[];
};

/** https://github.com/jshemas/openGraphScraper, by its `html` option. */
export function openGraphScraper(load: Load): Library {
  const ogs = load('open-graph-scraper') as (options: {
    html: string;
  }) => Promise<{ result: Result }>;
  return {
    name: 'open-graph-scraper',
    async read({ html }) {
      const { result } = await ogs({ html });
      const of = (...names: string[]) => firstText(...names.map((name) => result[name]));
      const nameOf = (...names: string[]) => firstName(...names.map((name) => result[name]));
      return {
        title: of('ogTitle', 'twitterTitle', 'dcTitle'),
        description: of('ogDescription', 'twitterDescription', 'dcDescription'),
        image: firstText(result.ogImage?.[0]?.url, result.twitterImage?.[0]?.url),
        url: of('ogUrl', 'twitterUrl', 'alUrl'),
        lang: of('ogLocale', 'dcLanguage'),
        author: nameOf('author', 'articleAuthor', 'dcCreator', 'bookAuthor'),
        date: of(
          'articlePublishedTime',
          'articlePublishedDate',
          'publishedTime',
          'releaseDate',
          'dcDateIssued',
          'dcDateCreated',
          'dcDate',
          'ogDate',
          'articleModifiedTime',
          'modifiedTime',
        ),
        publisher: nameOf('ogSiteName', 'articlePublisher', 'dcPublisher'),
        // Feeds: not offered.
        icon: of('favicon'),
      };
    },
  };
}
