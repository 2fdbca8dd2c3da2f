import type { Snapshot } from '../page/snapshot';
import { authors } from './authors';
import { hashtagOf } from './hashtag-of';
import { letters } from './plain-text';
import { publisher } from './publisher';
import { signal } from './signal';
import { socialTitle } from './social-title';
import { metaKeywords, type TopicSource, topicSources } from './topics';

/** Most that are suggested. Own choice. */
const MOST = 5;

/** Keywords of the plain meta beyond which nobody chose them for readers. Own choice. */
const FEW_KEYWORDS = 8;

/** Words of a topic; a longer one is a headline. Own choice. */
const MOST_WORDS = 3;

/** Topics that say where a page is filed, not what it is about. Own list. */
const FILED = new Set(
  [
    'uncategorized uncategorised allgemein unkategorisiert sincategoria nonclasse general default frontpage aboutme jobboard pressrelease other others misc',
    'miscellaneous featured feature top topstory topstories breaking home homepage index main blog blogpost post posts',
    'article articles story stories page pages news latest latestnews video videos audio photo photos image images',
    'gallery content website web online official english standard premium free new exclusive all none null undefined true false',
    'aktuell nachrichten artikel startseite noticias actualites actualite accueil inicio',
  ]
    .join(' ')
    .split(' '),
);

/** Where topics are looked for, the surest first. */
const ORDER: readonly RegExp[] = [
  /^(?:og:)?article:tag$/,
  /^(?:og:)?(?:video|book):tag$/,
  / (?:keywords|about)$/,
  /^(?:news_keywords|citation_keywords|dc(?:terms)?[.:]subject)$/,
  /^keywords$/,
  /^p-category$/,
  /^rel=tag$/,
];

/** Whether a topic is one for people: no path, no key with its value, no number, no sentence. */
function isTopic(topic: string): boolean {
  return (
    !/[/:=|<>{}@_\\]/.test(topic) &&
    !/\d{5}/.test(topic) &&
    // The rest of a list or an entity that was torn apart.
    !/^and |&amp?$/i.test(topic.trim()) &&
    topic.trim().split(/[\s-]+/).length <= MOST_WORDS &&
    !FILED.has(letters(topic.normalize('NFD').replace(/\p{M}/gu, '')))
  );
}

/** Plain keywords that the title bears out: many sites have the same on every page. */
function borneOut(snapshot: Snapshot): TopicSource[] {
  const source = metaKeywords(snapshot);
  if (!source || source.topics.length > FEW_KEYWORDS) return [];
  const title = letters(socialTitle(snapshot));
  const topics = source.topics.filter((topic) => title.includes(letters(topic)));
  return [{ ...source, topics }];
}

/**
 * Hashtags that the page's own topics make, without `#`, the surest first. Each once, whatever its capitals; names of
 * the site and of its authors, and what is only a shelf of the site, are none.
 */
export const suggestedHashtags = signal((snapshot): string[] => {
  const sources = [...topicSources(snapshot), ...borneOut(snapshot)];
  const names = [publisher(snapshot)?.value, ...authors(snapshot).map(({ name }) => name)];
  const taken = new Set(names.map((name) => letters(name ?? '')));
  const tags: string[] = [];
  for (const topic of ORDER.flatMap((from) =>
    sources.filter((each) => from.test(each.from)).flatMap(({ topics }) => topics),
  )) {
    const tag = isTopic(topic) ? hashtagOf(topic) : undefined;
    const key = letters(tag ?? '');
    if (!tag || key.length < 2 || taken.has(key)) continue;
    taken.add(key);
    tags.push(tag);
    if (tags.length === MOST) break;
  }
  return tags;
});
