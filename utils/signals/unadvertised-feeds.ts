import { feedLinks } from './feeds';
import { served } from './meta';
import { signal } from './signal';
import { norm } from './urls';

/** A feed that a link in the text leads to. */
export interface UnadvertisedFeed {
  url: string;
  text: string;
}

/** Feeds that readers find by eye only: linked in the text and named by no `link` element, each once. */
export const unadvertisedFeeds = signal((snapshot): UnadvertisedFeed[] => {
  const heads = [served(snapshot)?.head, snapshot.page.head].filter((head) => head !== undefined);
  const seen = new Set(heads.flatMap(feedLinks).map(({ url = '' }) => norm(url) ?? url));
  return snapshot.page.feedLinks.filter(({ url }) => {
    const key = norm(url) ?? url;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
});
