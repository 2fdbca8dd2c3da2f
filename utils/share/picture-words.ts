import type { Snapshot } from '../page/snapshot';
import { shareAddress } from '../signals/addresses';
import { cards } from '../signals/card';
import { meta } from '../signals/meta';
import { publisher } from '../signals/publisher';
import { socialTitle } from '../signals/social-title';

/** What a picture made for a page is to say. */
export interface PictureWords {
  title: string;
  site: string;
  /** The clean address. */
  url: string;
  /** Address of the picture that most cards show. */
  image?: string;
  /** As the page writes it; may be no colour at all. */
  colour?: string;
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';

/** The words by what the page says of itself. */
export function pictureWords(snapshot: Snapshot): PictureWords {
  const { url } = shareAddress(snapshot);
  const image = cards(snapshot).find((card) => card.image)?.image?.value;
  const colour = meta(snapshot.page.head, 'theme-color');
  return {
    title: socialTitle(snapshot),
    site: publisher(snapshot)?.value ?? hostOf(url),
    url,
    ...(image ? { image } : {}),
    ...(colour ? { colour } : {}),
  };
}
