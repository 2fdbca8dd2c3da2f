import { shareAddress } from './addresses';
import { authors } from './authors';
import { cardImage } from './card-tags';
import { fediverseHandle } from './fediverse';
import { mainEntity, textOf } from './json-ld';
import { meta, served, titleOf } from './meta';
import { pageType } from './page-type';
import { signal } from './signal';
import { TYPE_NAMES } from './type-names';
import { unadvertisedFeeds } from './unadvertised-feeds';
import { webUrl, withoutSession } from './urls';

/** Values that fix snippets may name. Each is what the page itself says, best source first. */
export type FixName =
  | 'pageUrl'
  | 'canonical'
  | 'title'
  | 'description'
  | 'image'
  | 'siteName'
  | 'host'
  | 'lang'
  | 'author'
  | 'authorUrl'
  | 'fediverse'
  | 'cardType'
  | 'ogType'
  | 'schemaType'
  | 'feed';

/** Values by name; a missing one becomes a visible TODO in the snippet. */
export const fixValues = signal((snapshot): Partial<Record<FixName, string>> => {
  const heads = [served(snapshot)?.head, snapshot.page.head].filter((head) => head !== undefined);
  const first = (read: (head: (typeof heads)[number]) => string | undefined) =>
    heads.map(read).find((value) => value !== undefined && value !== '');
  const entity = mainEntity(snapshot);
  const h1 = snapshot.page.headings.find(({ level }) => level === 1)?.text;
  const image =
    first(cardImage) ??
    first((head) => meta(head, 'twitter:image')) ??
    first((head) => meta(head, 'twitter:image:src'));
  const base = snapshot.page.baseUrl;
  const values: Partial<Record<FixName, string | undefined>> = {
    pageUrl: snapshot.page.url,
    canonical: withoutSession(shareAddress(snapshot).url),
    title:
      first((head) => meta(head, 'og:title')) ??
      first((head) => meta(head, 'twitter:title')) ??
      (entity && textOf(entity['headline'])) ??
      h1 ??
      first(titleOf),
    description:
      first((head) => meta(head, 'og:description')) ??
      first((head) => meta(head, 'description')) ??
      first((head) => meta(head, 'twitter:description')) ??
      (entity && textOf(entity['description'])),
    image:
      image && URL.canParse(image, base)
        ? new URL(image, base).href
        : entity && webUrl(textOf(entity['image']))?.href,
    siteName: first((head) => meta(head, 'og:site_name')),
    host: webUrl(snapshot.page.url)?.host,
    lang: first((head) => head.lang),
    author: authors(snapshot).find(({ name, flaw }) => name !== undefined && !flaw)?.name,
    authorUrl: authors(snapshot).find(({ url }) => url !== undefined)?.url,
    fediverse: fediverseHandle(snapshot),
    cardType: image ? 'summary_large_image' : 'summary',
    ogType: TYPE_NAMES[pageType(snapshot).type]?.og,
    schemaType: TYPE_NAMES[pageType(snapshot).type]?.schema,
    feed:
      snapshot.page.head.links.find((link) => /rss|atom/i.test(link.type ?? ''))?.url ??
      unadvertisedFeeds(snapshot)[0]?.url,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
});

const escapeAttr = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const FILTERS: Record<string, (value: string) => string> = {
  attr: escapeAttr,
  enc: encodeURIComponent,
  /** For addresses that must be https; what is no web address is left to the reader. */
  https: (value) =>
    /^https?:/i.test(value)
      ? escapeAttr(value.replace(/^http:/i, 'https:'))
      : 'TODO: a complete https address',
  json: (value) => JSON.stringify(value).replace(/</g, '\\u003c'),
};

/**
 * Fills a snippet's `{{name}}` and `{{name|filter}}` marks. Without a filter a value is escaped for HTML.
 * A value that the page does not offer stays as `TODO: name`, so that nobody pastes a guess.
 */
export function fillSnippet(snippet: string, values: Partial<Record<FixName, string>>): string {
  return snippet.replace(/\{\{(\w+)(?:\|(\w+))?\}\}/g, (_, name: FixName, filter?: string) => {
    const value = values[name];
    const apply = FILTERS[filter ?? 'attr'] ?? escapeAttr;
    return value === undefined ? `TODO: ${name}` : apply(value.slice(0, 500));
  });
}
