import type { Item, Snapshot } from '../../page/snapshot';
import {
  type JsonLd,
  type JsonLdNode,
  jsonLd,
  mainEntityOf,
  readJsonLd,
  typesOf,
} from '../json-ld';
import { exhibit, meta, metaAll, served } from '../meta';
import { signal } from '../signal';
import type { Clue, PageType } from './types';
import { type View, viewOf } from './view';

/** As many nodes of one type make a list. Own choice. */
const SEVERAL = 4;

/** Types of schema.org by what a page about them is, with their points. */
const SCHEMA_TYPES: [PageType, number, RegExp][] = [
  [
    'article',
    5,
    /^(Article|NewsArticle|BlogPosting|TechArticle|Report|\w+NewsArticle|LiveBlogPosting)$/,
  ],
  ['product', 5, /^(Product|ProductGroup|IndividualProduct|Car|Vehicle)$/],
  ['video', 5, /^VideoObject$/],
  ['audio', 5, /^(PodcastEpisode|RadioEpisode|AudioObject|MusicRecording|MusicAlbum)$/],
  ['recipe', 5, /^Recipe$/],
  ['event', 5, /^(Event|\w+Event)$/],
  ['dataset', 5, /^Dataset$/],
  ['scholarly', 5, /^(ScholarlyArticle|MedicalScholarlyArticle)$/],
  ['discussion', 5, /^(DiscussionForumPosting|SocialMediaPosting|QAPage)$/],
  ['profile', 5, /^ProfilePage$/],
  ['image', 4, /^(ImageObject|Photograph)$/],
  ['app', 4, /^(WebApplication|SoftwareApplication|MobileApplication|VideoGame)$/],
];
const LISTS = /^(CollectionPage|ItemList|Blog|ImageGallery)$/;
const PEOPLE = /^(Person|MusicGroup)$/;
const SITES = /^(WebSite|Organization)$/;
/** A player this many times as wide as high shows no film. Own choice. */
const FLAT = 2.5;

const MEDIA: readonly PageType[] = ['video', 'audio', 'image'];

/** Open Graph (https://ogp.me/#types, read 2026-11-22) and what sites made up beside it. */
const OG_TYPES: [PageType, RegExp][] = [
  ['article', /^article$/i],
  ['product', /^(og:)?product/i],
  ['video', /^video(\.|$)/i],
  ['profile', /^(profile$|music\.musician|music\.artist|(\w+:)?(band|musician|actor|author)$)/i],
  ['audio', /^(music\.|(\w+:)?(song|album|podcast|episode)$)/i],
  ['event', /^(\w+:)?event$/i],
  ['recipe', /^(\w+:)?recipe$/i],
];

const nameOf = (type: string) => type.replace(/^.*[/#:]/, '');

/** Items that no other thing has for a part. */
const topItems = signal(({ page: { items } }): readonly Item[] => {
  if (items.length === 0) return items;
  const parts = new Set(
    items
      .filter(({ types }) => types.some((type) => !/Page$|Blog$|WebSite$|h-feed/.test(type)))
      .flatMap(({ properties }) => properties.map(([, value]) => value)),
  );
  return items.filter((_, place) => !parts.has(place));
});

interface Entity {
  type: PageType;
  points: number;
  name: string;
  syntax: string;
}

/** The server's JSON-LD, or what scripts put into the page where it has none. */
const dataOf = signal((snapshot): JsonLd => {
  const data = jsonLd(snapshot);
  return data.nodes.length > 0 ? data : readJsonLd(snapshot.page.head);
});

/** Pictures and films stand in the data of most pages; whether one is the main thing was asked before. */
const isThing = (node: JsonLdNode) =>
  typesOf(node).some((name) =>
    SCHEMA_TYPES.some(([type, , pattern]) => !MEDIA.includes(type) && pattern.test(name)),
  );

/** What structured data says the page is about, and what else it speaks of. */
function described(snapshot: Snapshot) {
  const data = dataOf(snapshot);
  const { nodes } = data;
  const entity = mainEntityOf(data) ?? nodes.find(isThing);
  const top = topItems(snapshot).filter(({ syntax }) => syntax !== 'microformats2');
  const types = nodes.map(typesOf);
  const own = entity ? typesOf(entity) : [];
  const ofItems = top.map((item) => item.types.map(nameOf));
  const names = [...types.flat(), ...ofItems.flat()];
  const { isNamed } = viewOf(snapshot);
  const found: Entity[] = [];
  for (const [type, points, pattern] of SCHEMA_TYPES) {
    const is = (each: string) => pattern.test(each);
    if (!names.some(is) && !own.some(is)) continue;
    // A list may hold one node for each of its entries; a page about one thing has one, or says which.
    const isAlone =
      types.filter((each) => each.some(is)).length < SEVERAL ||
      entity?.['mainEntityOfPage'] !== undefined;
    const name = isAlone && own.find(is);
    if (name) found.push({ type, points, name, syntax: 'JSON-LD' });
    const items = top.filter((_, at) => ofItems[at]?.some(is));
    const [first] = items;
    if (!first || found.some((each) => each.type === type)) continue;
    // A picture or film that nothing else holds is still no more than a part of most pages.
    const isPart = MEDIA.includes(type) && (entity !== undefined || found.length > 0);
    if (isPart || (items.length >= SEVERAL && !isNamed)) continue;
    const text = first.types.map(nameOf).find(is) ?? '';
    found.push({ type, points, name: text, syntax: first.syntax });
  }
  return { found, names };
}

/** A note, reply or like has no name of its own (https://www.w3.org/TR/post-type-discovery/, 2026-11-22). */
function postKind({ properties }: Item): 'article' | 'note' | 'photo' | undefined {
  const names = properties.map(([name]) => name);
  const textOf = (key: string) =>
    properties
      .flatMap(([name, value]) => (name === key && typeof value === 'string' ? [value] : []))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  const title = textOf('name') || textOf('entry-title');
  const content = textOf('content') || textOf('summary') || textOf('entry-content');
  if (names.some((name) => /^(in-reply-to|like-of|repost-of|rsvp)$/.test(name))) return 'note';
  if (title && !content.startsWith(title.slice(0, 60))) return 'article';
  if (names.includes('photo')) return 'photo';
  return content ? 'note' : title ? 'article' : undefined;
}

function formats(snapshot: Snapshot): Clue[] {
  const { counts } = snapshot.page;
  const marked = topItems(snapshot).filter(({ syntax }) => syntax === 'microformats2');
  const of = (names: RegExp) =>
    marked.filter(({ types }) => types.some((type) => names.test(type)));
  const clues: Clue[] = [];
  if (marked.length === 0) return clues;
  const [entry, ...others] = of(/^(h-entry|hentry)$/);
  if (entry && others.length === 0 && counts.hEntry <= 1) {
    const kind = entry.types.includes('h-entry') ? postKind(entry) : 'article';
    if (kind === 'note' || kind === 'photo') {
      const words = kind === 'note' ? 'one note without a title (h-entry)' : 'one photo (h-entry)';
      clues.push({ type: 'discussion', points: 4, why: words });
    } else clues.push({ type: 'article', points: 3, why: 'one h-entry' });
  }
  if (of(/^(h-recipe|hrecipe)$/).length === 1) {
    clues.push({ type: 'recipe', points: 5, why: 'one h-recipe' });
  }
  if (of(/^(h-event|vevent|hevent)$/).length === 1) {
    clues.push({ type: 'event', points: 3, why: 'one h-event' });
  }
  if (of(/^(h-product|hproduct)$/).length === 1) {
    clues.push({ type: 'product', points: 3, why: 'one h-product' });
  }
  if (of(/^h-card$/).length === 1 && counts.hEntry === 0) {
    clues.push({ type: 'profile', points: 3, why: 'one h-card' });
  }
  return clues;
}

function structured(snapshot: Snapshot, { found, names }: ReturnType<typeof described>): Clue[] {
  const { isText } = viewOf(snapshot);
  const clues: Clue[] = found.map(({ type, points, name, syntax }) => ({
    type,
    // A film with a text around it illustrates the text.
    points: MEDIA.includes(type) && isText ? points - 2 : points,
    why: `structured data says ${name.slice(0, 60)}`,
    evidence: [{ label: syntax, text: name.slice(0, 60), from: 'page' }],
  }));
  const add = (type: PageType, points: number, name: string | undefined) =>
    name && clues.push({ type, points, why: `structured data says ${name}` });
  add(
    'listing',
    3,
    names.find((name) => LISTS.test(name)),
  );
  // A person or band with songs is the thing itself; beside anything else it is the author.
  if (!isText && names.length <= 20 && found.every(({ type }) => type === 'audio')) {
    add(
      'profile',
      3,
      names.find((name) => PEOPLE.test(name)),
    );
  }
  if (found.every(({ type }) => type !== 'article')) {
    add(
      'homepage',
      2,
      names.find((name) => SITES.test(name)),
    );
  }
  return clues;
}

/** The film or sound that Open Graph names. */
function openGraphMedia({ heads, isText }: View): Clue[] {
  const contentOf = (key: string) => heads.map((head) => meta(head, key)).find(Boolean);
  if (contentOf('og:audio')) {
    return [{ type: 'audio', points: 4, why: 'og:audio names a sound file' }];
  }
  if (!contentOf('og:video') && !contentOf('og:video:url')) return [];
  const [width, height] = [
    Number(contentOf('og:video:width')),
    Number(contentOf('og:video:height')),
  ];
  if (width > height * FLAT && height > 0) {
    return [{ type: 'audio', points: 4, why: `the player of og:video is ${width} × ${height}` }];
  }
  return [{ type: 'video', points: isText ? 1 : 2, why: 'og:video names a film' }];
}

/**
 * Open Graph has no word for posts, episodes or recipes: “article” is what systems write on whatever they
 * publish, and “video” what they write for a player of sound. The narrower word of structured data wins.
 */
function openGraphType(snapshot: Snapshot, found: readonly Entity[], isSound: boolean): Clue[] {
  const view = viewOf(snapshot);
  const head = view.heads.find((each) => meta(each, 'og:type')) ?? snapshot.page.head;
  const og = (meta(head, 'og:type') ?? '').slice(0, 40);
  const type = OG_TYPES.find(([, pattern]) => pattern.test(og))?.[0];
  if (!type) return [];
  const others = found.filter((each) => each.type !== 'article');
  const isNarrower = others.some((each) => !MEDIA.includes(each.type) || !view.isText);
  const pointsOf = () => {
    if (type === 'video') return isSound ? 2 : 4;
    if (type !== 'article') return 4;
    if (isNarrower && others.length === found.length) return 1;
    return view.isHome ? 2 : 4;
  };
  const tag = metaAll(head, 'og:type')[0];
  const from = head === served(snapshot)?.head ? 'server' : 'page';
  const evidence = tag && { evidence: [exhibit('og:type', tag, from)] };
  return [{ type, points: pointsOf(), why: `og:type is ${og}`, ...evidence }];
}

function published(snapshot: Snapshot, found: readonly Entity[]): Clue[] {
  const { heads, isText } = viewOf(snapshot);
  const date = heads.map((head) => meta(head, 'article:published_time')).find(Boolean);
  if (!date) return [];
  const isOther = !isText && found.some(({ type }) => type !== 'article');
  const why = `a tag says that it was published ${date.slice(0, 10)}`;
  return [{ type: 'article', points: isOther ? 1 : 3, why }];
}

/** Tags for Google Scholar (https://scholar.google.com/intl/en/scholar/inclusion.html, read 2026-11-22). */
function citations({ heads }: View): Clue[] {
  const count = Math.max(
    ...heads.map(
      ({ metas }) =>
        metas.filter(({ name }) => name?.[8] === '_' && /^citation_/i.test(name)).length,
    ),
  );
  return count >= 3 ? [{ type: 'scholarly', points: 5, why: `${count} citation tags` }] : [];
}

/** What the page says that it is: structured data, Open Graph, citation tags. */
export function declared(snapshot: Snapshot): Clue[] {
  const view = viewOf(snapshot);
  const data = described(snapshot);
  const films = openGraphMedia(view);
  const isSound = films.some(({ type }) => type === 'audio');
  return [
    ...structured(snapshot, data),
    ...formats(snapshot),
    ...films,
    ...openGraphType(snapshot, data.found, isSound),
    ...published(snapshot, data.found),
    ...citations(view),
  ];
}
