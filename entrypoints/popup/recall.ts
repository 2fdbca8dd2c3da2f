import { readWritten, type Written } from '../../components/share/written';
import { keepWords, wordsFor } from '../../utils/platform/kept-words';

/** What the user wrote for a page before the popup was closed. */
export const recall = async (page: string): Promise<Written | undefined> =>
  readWritten(await wordsFor(page));

/** Keeps what they write, for as long as the browser runs. */
export const keep = (page: string, words: Written): Promise<void> => keepWords(page, words);
