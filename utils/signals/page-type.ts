import type { Snapshot } from '../page/snapshot';
import { type JsonLdNode, jsonLd, mainEntity, typesOf } from './json-ld';
import { meta, served, titleOf } from './meta';
import { signal } from './signal';
import { isHomepage, webUrl } from './urls';

/** In the order that decides ties. Order and points are our own choice (2026-11-22). */
const PAGE_TYPES = [
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

export interface PageTypeVerdict {
  type: PageType;
  /** What spoke for it, in words, strongest first. */
  because: string[];
}

const UNSHAREABLE: readonly PageType[] = [
  'error',
  'private',
  'checkout',
  'search-results',
  'legal',
];

/** Whether people are meant to share a page of this type. */
export function isShareable(type: PageType): boolean {
  return !UNSHAREABLE.includes(type);
}

/** Points at which a type is taken. Own choice. */
const ENOUGH = 4;

/** As many nodes of one type make a list. Own choice. */
const SEVERAL = 4;

const SCHEMA_TYPES: [PageType, number, RegExp][] = [
  [
    'article',
    5,
    /^(Article|NewsArticle|BlogPosting|TechArticle|Report|\w+NewsArticle|LiveBlogPosting)$/,
  ],
  ['product', 5, /^(Product|ProductGroup)$/],
  ['video', 5, /^VideoObject$/],
  ['audio', 5, /^(PodcastEpisode|AudioObject|MusicRecording)$/],
  ['recipe', 5, /^Recipe$/],
  ['event', 5, /^(Event|\w+Event)$/],
  ['dataset', 5, /^Dataset$/],
  ['scholarly', 5, /^ScholarlyArticle$/],
  ['discussion', 5, /^(DiscussionForumPosting|QAPage)$/],
  ['profile', 5, /^ProfilePage$/],
  ['image', 4, /^ImageObject$/],
  ['app', 4, /^(WebApplication|SoftwareApplication)$/],
  ['listing', 3, /^(CollectionPage|ItemList|Blog)$/],
];

const OG_TYPES: [PageType, RegExp][] = [
  ['article', /^article$/i],
  ['product', /^(og:)?product/i],
  ['video', /^video(\.|$)/i],
  ['audio', /^music\./i],
  ['profile', /^profile$/i],
];

/**
 * A flagged type is decided before points are counted. A page that merely mentions “404” is no error:
 * a soft 404 needs the words in title or heading and next to no text.
 */
function flagged(snapshot: Snapshot): PageTypeVerdict | undefined {
  const facts = served(snapshot);
  const { page } = snapshot;
  const url = webUrl(page.url);
  const path = url?.pathname ?? '';
  const title = titleOf(page.head) ?? '';
  const h1 = page.headings.find(({ level }) => level === 1)?.text ?? '';
  const sameAddress = facts !== undefined && !facts.redirected;
  // 401, 403, 429 and 503 are answers of gates to a visitor without cookies, not proof of a missing page.
  if (sameAddress && [404, 410, 451].includes(facts.status)) {
    return { type: 'error', because: [`the server answers ${facts.status}`] };
  }
  if (
    /\b404\b|not found|page unavailable|seite nicht gefunden/i.test(`${title} ${h1}`) &&
    page.text.characters < 400
  ) {
    return { type: 'error', because: ['it says that nothing was found'] };
  }
  if (
    /\/(account|settings|inbox|admin|dashboard|messages)(\/|$)/i.test(path) &&
    facts !== undefined &&
    (titleOf(facts.head) ?? '') !== title
  ) {
    return { type: 'private', because: ['its address and title belong to one signed-in visitor'] };
  }
  if (
    /\/(cart|checkout|basket|warenkorb|panier)(\/|$)/i.test(path) ||
    (page.counts.cardNumberFields > 0 && !isHomepage(page.url))
  ) {
    return { type: 'checkout', because: ['it is a basket or asks for a payment card'] };
  }
  if (isSearch(url, `${title} ${h1}`)) {
    return { type: 'search-results', because: ['its address is that of a search'] };
  }
  if (LEGAL.test(path)) {
    return { type: 'legal', because: ['its address is that of a legal page'] };
  }
  return undefined;
}

/** Last part of the path, or the first one when it is a folder of legal texts. */
const LEGAL =
  /^\/([a-z]{2}(-[a-z]{2})?\/)?((privacy|terms|imprint|impressum|legal|cookies?)(\/|(\.\w+)?$)|([\w-]+\/)*((privacy|cookies?)-(policy|notice|statement)|terms-(of|and)-[\w-]+|terms-conditions|impressum|datenschutz(erklaerung)?)(\.\w+)?\/?$)/i;

/**
 * A parameter `q` or `s` alone proves nothing (`?s=20` is a share mark): the words looked for, or the word
 * for a search, must stand in title or heading.
 */
function isSearch(url: URL | undefined, heading: string): boolean {
  if (!url) return false;
  if (/\/search(\/?$|\/?\?|\/results)/i.test(url.pathname)) return true;
  const text = heading.toLowerCase();
  return [...url.searchParams].some(
    ([name, value]) =>
      /^(q|s|query|search)$/i.test(name) &&
      value.trim() !== '' &&
      (/search|results|suche|recherche|buscar|resultad|cerca|zoek|поиск|検索|搜索/i.test(text) ||
        (value.trim().length > 2 && text.includes(value.trim().toLowerCase()))),
  );
}

/** What kind of page this is, with the reasons that won. */
export const pageType = signal((snapshot): PageTypeVerdict => {
  const flag = flagged(snapshot);
  if (flag) return flag;
  const { page } = snapshot;
  const url = webUrl(page.url);
  const path = url?.pathname ?? '';
  const points = new Map<PageType, { sum: number; because: [number, string][] }>();
  const add = (type: PageType, value: number, because: string) => {
    const entry = points.get(type) ?? { sum: 0, because: [] };
    entry.sum += value;
    entry.because.push([value, because]);
    points.set(type, entry);
  };

  const { nodes } = jsonLd(snapshot);
  const types = nodes.flatMap(typesOf);
  const entity = mainEntity(snapshot);
  for (const [type, value, pattern] of SCHEMA_TYPES) {
    const isOf = (node: JsonLdNode) => typesOf(node).some((each) => pattern.test(each));
    // A list may hold one node for each of its entries; a page about one thing has one, or says which.
    const alone = nodes.filter(isOf).length < SEVERAL || entity?.['mainEntityOfPage'] !== undefined;
    const match = type === 'listing' ? nodes.find(isOf) : alone && entity && isOf(entity) && entity;
    if (!match) continue;
    const name = typesOf(match).find((each) => pattern.test(each));
    add(type, value, `structured data says ${name}`);
  }
  const og =
    meta(served(snapshot)?.head ?? page.head, 'og:type') ?? meta(page.head, 'og:type') ?? '';
  for (const [type, pattern] of OG_TYPES) {
    if (pattern.test(og.trim())) add(type, 4, `og:type is ${og.trim().slice(0, 40)}`);
  }
  const { counts, text } = page;
  if (counts.hEntry === 1) add('article', 3, 'one h-entry');
  const isSigned = page.times.length > 0 || page.bylines.length > 0;
  const isDense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/.test(text.start);
  if (counts.articles === 1 && text.article >= (isDense ? 600 : 1_500) && isSigned)
    add('article', 2, 'one long <article> with a date or byline');
  if (meta(served(snapshot)?.head ?? page.head, 'article:published_time'))
    add('article', 3, 'a tag says when it was published');
  const isPostAddress =
    /\/(19|20)\d\d\/\d\d?\/|\/(blog|news|posts?)\/./i.test(path) && !/\/page\/\d+\/?$/i.test(path);
  if (isPostAddress) add('article', 1, 'its address looks like a post');
  if (isPostAddress && text.characters >= 3_000 && isSigned && counts.articles < 6)
    add('article', 3, 'long text with a date or byline');
  if (page.head.metas.filter((tag) => /^citation_/i.test(tag.name ?? '')).length >= 3)
    add('scholarly', 5, 'citation tags');
  if (counts.hCard === 1 && counts.hEntry === 0) add('profile', 3, 'one h-card');
  if (/^\/@[\w.]+\/?$|\/(author|user|people)\//i.test(path))
    add('profile', 3, 'its address is that of a person');
  if (/^(docs|help|wiki)\./i.test(url?.hostname ?? '') || /\/(docs|help|wiki)\//i.test(path))
    add('document', 3, 'its address is that of documentation');
  if (text.characters >= 3_000 && page.times.length === 0 && page.bylines.length === 0)
    add('document', 2, 'long text without date or author');
  if (/\/(category|tag|topics?|archive)\//i.test(path))
    add('listing', 3, 'its address is that of a list');
  // Comments and related stories are often articles too; in a list none of them is most of the page.
  if (counts.articles >= 6 && text.article < text.characters * 0.4)
    add('listing', 4, `${counts.articles} articles side by side`);
  if (isHomepage(page.url)) add('homepage', 6, 'its address is the root of the site');
  if (types.some((type) => /^(WebSite|Organization)$/.test(type)) && !points.has('article'))
    add('homepage', 2, 'structured data describes the site');

  let best: PageType = 'generic';
  let most = ENOUGH - 1;
  for (const type of PAGE_TYPES) {
    const sum = points.get(type)?.sum ?? 0;
    if (sum > most) {
      best = type;
      most = sum;
    }
  }
  const because = points.get(best)?.because.sort((a, b) => b[0] - a[0]) ?? [];
  return { type: best, because: because.map(([, words]) => words) };
});
