import { answerOf, firstName, firstText, type Library, type Load } from './library.ts';

interface Result {
  title?: string;
  description?: string;
  favicon?: string;
  author?: string;
  canonical_url?: string;
  open_graph?: {
    title?: string;
    description?: string;
    url?: string;
    locale?: string;
    site_name?: string;
    images?: { url?: string; secure_url?: string }[];
    articles?: { published_time?: string; modified_time?: string; author?: unknown }[];
  };
  twitter_card?: { title?: string; description?: string; images?: { url?: string }[] };
}

type Unfurl = (
  url: string,
  options: { oembed: boolean; fetch: () => Promise<Response> },
) => Promise<Result>;

/** https://github.com/jacktuck/unfurl, given the answer in place of fetching; its oEmbed part is off. */
export function unfurl(load: Load): Library {
  const { unfurl: read } = load('unfurl.js') as { unfurl: Unfurl };
  return {
    name: 'unfurl.js',
    async read({ html, url }) {
      const result = await read(url, { oembed: false, fetch: async () => answerOf(html) });
      const { open_graph: og, twitter_card: card } = result;
      const image = og?.images?.[0];
      const article = og?.articles?.[0];
      return {
        title: firstText(og?.title, card?.title, result.title),
        description: firstText(og?.description, card?.description, result.description),
        image: firstText(image?.url, image?.secure_url, card?.images?.[0]?.url),
        url: firstText(result.canonical_url, og?.url),
        lang: firstText(og?.locale),
        author: firstName(result.author, article?.author),
        date: firstText(article?.published_time, article?.modified_time),
        publisher: firstName(og?.site_name),
        // Feeds: not offered.
        icon: firstText(result.favicon),
      };
    },
  };
}
