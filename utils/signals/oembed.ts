import type { Exhibit } from '../audit/finding';
import { documentBase } from './image-urls';
import { linkHeader } from './link-header';
import { exhibit, served } from './meta';
import { signal } from './signal';
import { resolved, webUrl } from './urls';

/** One announcement of the page's oEmbed answer. */
export interface OembedLink {
  url: string;
  format: 'json' | 'xml';
  /** Discord reads the link element only (https://github.com/discord/discord-api-docs/issues/7370, 2026-11-22). */
  from: 'link' | 'header';
  /** http on a page that is https: browsers and careful crawlers refuse it. */
  isMixed: boolean;
  evidence: Exhibit;
}

const formatOf = (type: string): OembedLink['format'] | undefined =>
  /^\s*application\/json\+oembed\b/i.test(type)
    ? 'json'
    : /^\s*(text|application)\/xml\+oembed\b/i.test(type)
      ? 'xml'
      : undefined;

/**
 * Announcements of an oEmbed answer in the served HTML (in the page while the server has not answered) and in the
 * server's headers, JSON before XML, elements before headers.
 */
export const oembedLinks = signal((snapshot): OembedLink[] => {
  const facts = served(snapshot);
  const base = documentBase(snapshot);
  const isSecure = webUrl(snapshot.page.url)?.protocol === 'https:';
  const link = (
    address: string,
    type: string,
    rest: Pick<OembedLink, 'from' | 'evidence'>,
  ): OembedLink[] => {
    const format = formatOf(type);
    const url = resolved(address, base);
    if (!format || !url) return [];
    return [{ url: url.href, format, isMixed: isSecure && url.protocol === 'http:', ...rest }];
  };
  const elements = (facts?.head ?? snapshot.page.head).links
    .filter(({ rel }) => rel.toLowerCase().split(/\s+/).includes('alternate'))
    .flatMap((tag) =>
      link(tag.url ?? tag.href, tag.type ?? '', {
        from: 'link',
        evidence: exhibit('oEmbed', tag, facts ? 'server' : 'page'),
      }),
    );
  const headers = linkHeader(facts?.headers['link'])
    .filter(({ rels }) => rels.includes('alternate'))
    .flatMap(({ target, params, text }) =>
      link(target, params['type'] ?? '', {
        from: 'header',
        evidence: { label: 'Link header', text: `Link: ${text}`.slice(0, 500), from: 'header' },
      }),
    );
  const all = [...elements, ...headers];
  return [
    ...all.filter(({ format }) => format === 'json'),
    ...all.filter(({ format }) => format === 'xml'),
  ];
});
