import type { ImageProbe, LinkTag } from '../page/snapshot';
import { linksOf, served } from './meta';
import { plannedIcons } from './probe-plan';
import { signal } from './signal';

/** An icon of the site, as it stands in the head and as it came when asked for. */
interface IconProbe {
  /** Address asked for, without fragment. */
  url: string;
  /** Link that names it; absent where only the usual path was tried. */
  link?: LinkTag;
  /** All links that name an icon of this kind. */
  links: LinkTag[];
  /** What came of asking; absent while nobody asked. */
  probe?: ImageProbe;
}

/** Rels of touch icons, the one that browsers prefer first. */
const TOUCH = ['apple-touch-icon', 'apple-touch-icon-precomposed'];

function iconOf(rels: readonly string[], why: readonly string[]) {
  return signal((snapshot): IconProbe | undefined => {
    const head = served(snapshot)?.head ?? snapshot.page.head;
    const icons = plannedIcons(snapshot);
    // One address that serves as both is asked for once.
    const url = why
      .map((name) => icons.find((icon) => icon.why === name)?.url)
      .find((found) => found !== undefined);
    if (url === undefined) return undefined;
    const links = rels.flatMap((rel) => linksOf(head, rel));
    const link = links.find((each) => each.url?.replace(/#.*$/s, '') === url);
    const probe = snapshot.images.find((image) => image.url === url);
    return { url, links, ...(link ? { link } : {}), ...(probe ? { probe } : {}) };
  });
}

/** The icon of tabs and bookmarks: the largest that is named, else `/favicon.ico`. */
export const faviconProbe = iconOf(['icon'], ['icon']);

/** The icon of home screens: the largest that is named, else `/apple-touch-icon.png`. */
export const touchIconProbe = iconOf(TOUCH, ['touch icon', 'icon']);
