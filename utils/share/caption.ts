import type { PictureTarget } from '../networks/network';
import { type Limit, postLength } from '../signals/post-length';
import type { Count } from './compose';
import { fitPost } from './fit';
import { joined } from './wording';

export interface Caption {
  text: string;
  count: Count;
  cut: boolean;
}

/**
 * What is pasted beside the picture: the title or the user's text, hashtags, an empty line and the link. The text is
 * cut to what the network takes; the link never is.
 */
export function fitCaption(
  { text, url, hashtags }: { text: string; url: string; hashtags: readonly string[] },
  { max, unit }: PictureTarget['caption']['value'],
): Caption {
  const limit: Limit = { max, unit, link: null };
  const caption = (main: string, tags: readonly string[]) =>
    [joined(main, ...tags), url].filter(Boolean).join('\n\n');
  const words = { title: text, hashtags, via: '' };
  const fit = fitPost(text, words, limit, (main, rest) => caption(main, rest.hashtags));
  return {
    text: caption(fit.main, fit.words.hashtags),
    count: { length: postLength(caption(text, hashtags), limit), max, unit },
    cut: fit.cut,
  };
}

/** The caption of a title alone. */
export const captionOf = (
  title: string,
  url: string,
  limit: PictureTarget['caption']['value'],
): string => fitCaption({ text: title, url, hashtags: [] }, limit).text;
