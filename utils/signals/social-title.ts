import type { HeadFacts } from '../page/snapshot';
import { servedPage } from './card-values';
import { meta, titleOf } from './meta';
import { oneLine } from './plain-text';
import { signal } from './signal';

const titleIn = (head: HeadFacts): string | undefined =>
  meta(head, 'og:title') || meta(head, 'twitter:title') || titleOf(head);

/**
 * The title that goes with the link: og:title, twitter:title, title element, of the served HTML first. What
 * a gate or an error page calls itself is no title. Empty where the page has none.
 */
export const socialTitle = signal((snapshot): string => {
  const facts = servedPage(snapshot);
  const title = (facts && titleIn(facts.head)) ?? titleIn(snapshot.page.head) ?? '';
  return oneLine(title);
});
