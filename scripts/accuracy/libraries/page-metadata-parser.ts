import { firstText, type Library, type Load } from './library.ts';

interface Jsdom {
  JSDOM: new (
    html: string,
    options: { url: string; virtualConsole: unknown },
  ) => { window: { document: unknown; close(): void } };
  VirtualConsole: new () => unknown;
}

type Result = Record<string, unknown>;

/** https://github.com/mozilla/page-metadata-parser on a document of jsdom, without scripts or loads. */
export function pageMetadataParser(load: Load): Library {
  const { JSDOM, VirtualConsole } = load('jsdom') as Jsdom;
  const { getMetadata } = load('page-metadata-parser') as {
    getMetadata(document: unknown, url: string): Result;
  };
  return {
    name: 'page-metadata-parser',
    async read({ html, url }) {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      try {
        const result = getMetadata(window.document, url);
        return {
          title: firstText(result['title']),
          description: firstText(result['description']),
          image: firstText(result['image']),
          url: firstText(result['url']),
          lang: firstText(result['language']),
          // Author, date and feeds: not offered. Its provider falls back to the host's name.
          publisher: firstText(result['provider']),
          icon: firstText(result['icon']),
        };
      } finally {
        window.close();
      }
    },
  };
}
