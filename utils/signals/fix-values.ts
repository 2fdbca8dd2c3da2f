import type { Snapshot } from '../page/snapshot';
import { pageUrl, shareAddress } from './addresses';
import { authors } from './authors';
import { brandingOf } from './branding';
import { cardImage } from './card-tags';
import { fediverseHandle } from './fediverse';
import { feedLinks, isCommentFeed } from './feeds';
import { genericWord, isSiteName } from './generic-title';
import { imageProbe } from './image-fit';
import { mainEntity, textOf } from './json-ld';
import { escapeAttr, meta, served, titleOf } from './meta';
import { statedOffers } from './offers';
import { pageType } from './page-type';
import { publisher } from './publisher';
import { signal } from './signal';
import { TYPE_NAMES } from './type-names';
import { isFeedAddress, unadvertisedFeeds } from './unadvertised-feeds';
import { webUrl, withoutSession, withoutTracking } from './urls';

/** Values that fix snippets may name. Each is what the page itself says, best source first. */
export type FixName =
  | 'pageUrl'
  | 'canonical'
  | 'title'
  | 'headline'
  | 'description'
  | 'image'
  | 'imageWidth'
  | 'imageHeight'
  | 'siteName'
  | 'host'
  | 'lang'
  | 'author'
  | 'authorUrl'
  | 'fediverse'
  | 'cardType'
  | 'ogType'
  | 'schemaType'
  | 'feed'
  | 'mediaTags'
  | 'thing'
  | 'nameKey'
  | 'price'
  | 'currency';

/** Tags of our own that name a film or a recording, and leave what only the site knows to it. */
const FILM =
  '<meta property="og:video" content="TODO: https address of the file">\n<meta property="og:video:type" content="video/mp4">\n<meta property="og:video:width" content="TODO">\n<meta property="og:video:height" content="TODO">';
const RECORDING =
  '<meta property="og:audio" content="TODO: https address of the file">\n<meta property="og:audio:type" content="audio/mpeg">';

/** Values by name; a missing one becomes a visible TODO in the snippet. */
export const fixValues = signal((snapshot): Partial<Record<FixName, string>> => {
  const heads = [served(snapshot)?.head, snapshot.page.head].filter((head) => head !== undefined);
  const first = (read: (head: (typeof heads)[number]) => string | undefined) =>
    heads.map(read).find((value) => value !== undefined && value !== '');
  const entity = mainEntity(snapshot);
  const h1 = snapshot.page.headings.find(({ level, text }) => level === 1 && text.trim())?.text;
  const image =
    first(cardImage) ??
    first((head) => meta(head, 'twitter:image')) ??
    first((head) => meta(head, 'twitter:image:src'));
  const base = snapshot.page.baseUrl;
  const { type } = pageType(snapshot);
  const [offer] = type === 'product' && heads[0] ? statedOffers(snapshot, heads[0]) : [];
  const siteName = publisher(snapshot)?.value;
  const title =
    first((head) => meta(head, 'og:title')) ??
    first((head) => meta(head, 'twitter:title')) ??
    (entity && textOf(entity['headline'])) ??
    h1 ??
    first(titleOf);
  // What is said of the page itself: the title without the site’s name, unless it is nothing but that.
  const headline = [
    title && brandingOf(snapshot, title).headline,
    entity && textOf(entity['headline']),
    h1,
  ].find((text) => text && !isSiteName(snapshot, text) && !isFiller(snapshot, text));
  const probe = imageProbe(snapshot);
  const values: Partial<Record<FixName, string | undefined>> = {
    // What is pasted into tags should not carry one visitor’s campaign or session.
    pageUrl: withoutSession(withoutTracking(pageUrl(snapshot))),
    canonical: withoutSession(shareAddress(snapshot).url),
    title,
    headline,
    description:
      first((head) => meta(head, 'og:description')) ??
      first((head) => meta(head, 'description')) ??
      first((head) => meta(head, 'twitter:description')) ??
      (entity && textOf(entity['description'])),
    image:
      image && URL.canParse(image, base)
        ? new URL(image, base).href
        : entity && webUrl(textOf(entity['image']))?.href,
    imageWidth: probe?.width ? String(probe.width) : undefined,
    imageHeight: probe?.height ? String(probe.height) : undefined,
    siteName,
    host: webUrl(snapshot.page.url)?.host,
    lang: first((head) => head.lang),
    author: authors(snapshot).find(({ name, flaw }) => name !== undefined && !flaw)?.name,
    authorUrl: authors(snapshot).find(({ url }) => url !== undefined)?.url,
    fediverse: fediverseHandle(snapshot),
    cardType: image ? 'summary_large_image' : 'summary',
    ogType: TYPE_NAMES[type]?.og,
    schemaType: TYPE_NAMES[type]?.schema,
    feed:
      heads.flatMap(feedLinks).find((link) => !isCommentFeed(link))?.url ??
      unadvertisedFeeds(snapshot).find(({ url }) => isFeedAddress(url))?.url,
    mediaTags: type === 'audio' ? RECORDING : FILM,
    // What a home page describes is the site.
    thing: type === 'homepage' ? (siteName ?? title) : title,
    // Google reads the headline of texts, and the name of all else.
    nameKey: /^(article|discussion)$/.test(type) ? 'headline' : 'name',
    price: offer?.amounts.find((each) => /^\d+(\.\d+)?$/.test(each)),
    currency: offer?.currency,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
});

/** Whether a text would fit any page, as “Home” does. */
function isFiller(snapshot: Snapshot, text: string): boolean {
  return genericWord(snapshot, text, { front: false, type: pageType(snapshot).type }) !== undefined;
}

const FILTERS: Record<string, (value: string) => string> = {
  attr: escapeAttr,
  enc: encodeURIComponent,
  /** For addresses that must be https; what is no web address is left to the reader. */
  https: (value) =>
    /^https?:/i.test(value)
      ? escapeAttr(value.replace(/^http:/i, 'https:'))
      : 'TODO: a complete https address',
  json: (value) => JSON.stringify(value).replace(/</g, '\\u003c'),
  /** Words of our own, never of the page. */
  own: (value) => value,
};

/** Names of values in words, where one word does not do. */
const WORDS: Partial<Record<FixName, string>> = {
  pageUrl: 'address of the page',
  canonical: 'address of the page',
  siteName: 'name of the site',
  headline: 'headline of the page',
  imageWidth: 'its width in px',
  imageHeight: 'its height in px',
  authorUrl: 'address of the author',
  fediverse: 'account on Mastodon',
  ogType: 'type of the page',
  schemaType: 'type of the page',
  thing: 'title',
  price: 'price, such as 19.90',
  currency: 'currency, such as EUR',
};

/**
 * Fills a snippet's `{{name}}` and `{{name|filter}}` marks. Without a filter a value is escaped for HTML.
 * A value that the page does not offer stays as `TODO: name`, so that nobody pastes a guess.
 */
export function fillSnippet(snippet: string, values: Partial<Record<FixName, string>>): string {
  return snippet.replace(/\{\{(\w+)(?:\|(\w+))?\}\}/g, (_, name: FixName, filter?: string) => {
    const value = values[name];
    const apply = FILTERS[filter ?? 'attr'] ?? escapeAttr;
    if (value !== undefined) return apply(value.slice(0, 500));
    const todo = `TODO: ${WORDS[name] ?? name}`;
    // What is left open keeps its quotation marks where the value would bring its own.
    return filter === 'json' ? JSON.stringify(todo) : todo;
  });
}
