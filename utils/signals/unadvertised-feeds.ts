import { feedLinks } from './feeds';
import { served } from './meta';
import { signal } from './signal';
import { norm } from './urls';

/** A feed that a link in the text leads to. */
export interface UnadvertisedFeed {
  url: string;
  text: string;
}

/** Whether an address looks like that of a feed itself; others lead to a list of feeds. */
export const isFeedAddress = (url: string): boolean =>
  /[/.=?&](feeds?|rss2?|atom)([/?#=.]|$)/i.test(url);

/** What a link to a feed, or to a list of feeds, is called where its address does not say so. “Atom” is an editor, too. */
const FEED_NAME = /^(?:rss2?(?:[ -]?feeds?)?|(?:atom|web)[ -]?feeds?)$/i;

/** Dialogs to share, players that take a feed’s address, and single entries that a feed service counts. */
const NO_FEED =
  /^https?:\/\/((\w+\.)?facebook\.com\/(v[\d.]+\/)?dialog\/|podcasts\.google\.com\/|[^/]+\/~r\/)/i;

/** Feeds that readers find by eye only: linked in the text and named by no `link` element, each once. */
export const unadvertisedFeeds = signal((snapshot): UnadvertisedFeed[] => {
  const heads = [served(snapshot)?.head, snapshot.page.head].filter((head) => head !== undefined);
  const seen = new Set(heads.flatMap(feedLinks).map(({ url = '' }) => norm(url) ?? url));
  // Of links without such an address those beside buttons are known.
  const named = snapshot.page.controls.flatMap(({ name, href = '', url = '', region }) =>
    FEED_NAME.test(name.trim()) &&
    /^https?:/.test(url) &&
    !href.trim().startsWith('#') &&
    region !== 'comments'
      ? [{ url, text: name }]
      : [],
  );
  return [...snapshot.page.feedLinks, ...named].filter(({ url }) => {
    if (NO_FEED.test(url)) return false;
    const key = norm(url) ?? url;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
});
