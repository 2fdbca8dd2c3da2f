import type { PictureTarget } from '../networks/network';
import { fitText } from './post-length';

/**
 * What is pasted beside the picture: the title, an empty line and the link. The title is cut to what the network
 * takes; the link never is.
 */
export function captionOf(
  title: string,
  url: string,
  { max, unit }: PictureTarget['caption']['value'],
): string {
  // One line break is counted with the link, as the blank before it.
  const text = fitText(title, url, { max: max - 1, unit, link: null });
  return text === '' ? url : `${text}\n\n${url}`;
}
