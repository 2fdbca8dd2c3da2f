import type { HeadFacts, LinkTag } from '../page/snapshot';
import { type Field, heads } from './field';
import { exhibit } from './meta';
import { signal } from './signal';

/**
 * Links that announce a web feed, in order: `rel=alternate` (or the older `rel=feed`) with a feed's type and
 * an address that parses. oEmbed and plain API answers are not feeds.
 */
export function feedLinks(head: HeadFacts): LinkTag[] {
  return head.links.filter(({ rel, type = '', url, href, title = '' }) => {
    if (type === '') return false;
    const rels = rel.toLowerCase().split(/\s+/);
    if (url === undefined || !(rels.includes('alternate') || rels.includes('feed'))) return false;
    const kind = (type.split(';', 1)[0] ?? '').trim().toLowerCase();
    if (/^application\/(rss\+xml|atom\+xml|feed\+json)$/.test(kind)) return true;
    // Written by older systems, and read by every feed reader.
    if (/^(application|text)\/(xml|rss|atom)$/.test(kind))
      return /rss|atom|feed/i.test(href + title);
    return kind === 'application/json' && /\bfeed\b/i.test(`${href} ${title}`);
  });
}

/** Feed of the comments on a page or site, which nobody follows in place of the posts. */
export function isCommentFeed({ href, title = '' }: LinkTag): boolean {
  return /comment|kommentar|commentaire|comentario/i.test(`${href} ${title}`);
}

/** Every feed that the page announces, once each, in order. */
export const pageFeeds = signal((snapshot): Field[] => {
  const seen = new Set<string>();
  return heads(snapshot).flatMap(({ head, side }) =>
    feedLinks(head).flatMap((link): Field[] => {
      if (link.url === undefined || seen.has(link.url)) return [];
      seen.add(link.url);
      return [
        { value: link.url, from: 'link rel=alternate', evidence: exhibit('feed', link, side) },
      ];
    }),
  );
});
