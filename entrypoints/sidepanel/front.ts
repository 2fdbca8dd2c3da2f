import { has, hostPattern } from '../../utils/platform/permissions';
import { type TargetTab, targetTab } from '../../utils/platform/tab';

/**
 * What stands in front of the panel's window, beside the page that it shows. `same`: that page. `granted`: another
 * whose site the user has granted, to be read unasked. `open`: another that the last press still lets us read.
 * `closed`: another of which the browser tells nothing.
 */
export type Front = 'same' | 'granted' | 'open' | 'closed';

const plainly = (url: string) => url.replace(/#.*/s, '');

/** `shown`: the tab that the panel shows the page of; `undefined` before there is one. */
export async function frontOf(shown: TargetTab | undefined): Promise<Front> {
  const tab = await targetTab();
  if (shown?.id === tab.id && plainly(shown.url) === plainly(tab.url)) return 'same';
  if (tab.url === '') return 'closed';
  const pattern = hostPattern(tab.url);
  return pattern !== undefined && (await has([pattern])) ? 'granted' : 'open';
}
