import { isWithin, type Limit } from '../signals/post-length';
import { cutToFit } from './fit';

/**
 * As much of a text as fits a post beside the whole link, cut after a word and with an ellipsis; where
 * there are no blanks to cut at, after a character. Empty when the link leaves no room.
 */
export const fitText = (text: string, url: string, limit: Limit): string =>
  cutToFit(text, (each) => isWithin(limit.link === 0 ? each : `${each} ${url}`, limit));
