import type { Snapshot } from '../page/snapshot';
import { metaFields, plain } from './field';
import { entityFields, mainEntities } from './items';
import { isHostName } from './publisher';
import { signal } from './signal';
import { isSameText } from './similarity';

/** What parts a title into headline, section and site. A hyphen counts only between blanks. */
const SEPARATOR = /\s+[|\-–—·:»«•›‹/]+\s+|\s*[|｜]\s*/u;

/** Share of words that two names have to have in common. Own choice. */
const SAME_NAME = 0.85;

/** Names of the site as it states them; none that is read off its titles, which would prove itself. */
const siteNames = signal((snapshot): string[] => [
  ...new Set(
    [
      ...metaFields(snapshot, ['og:site_name']),
      ...entityFields(mainEntities(snapshot), ['publisher']),
    ].map(({ value }) => plain(value)),
  ),
]);

/** Whether a part of a title is the name of the site or of its host. */
function isBrand(snapshot: Snapshot, part: string): boolean {
  return (
    isHostName(snapshot, part) ||
    siteNames(snapshot).some((name) => isSameText(part, name, SAME_NAME))
  );
}

/** A title taken apart. */
export interface Branding {
  /** Parts at its start and end that are the site's name, as written. */
  first?: string;
  last?: string;
  /** The rest, with its own separators. */
  headline: string;
}

/**
 * Where a title names the site, beside what it says of the page. A title that is nothing but the site's name,
 * or holds it inside a sentence, has no such part.
 */
export function brandingOf(snapshot: Snapshot, title: string): Branding {
  const read = known(snapshot);
  const branding = read.get(title) ?? takenApart(snapshot, title);
  read.set(title, branding);
  return branding;
}

const known = signal(() => new Map<string, Branding>());

function takenApart(snapshot: Snapshot, title: string): Branding {
  const text = plain(title);
  const parts = text.split(SEPARATOR).map(plain).filter(Boolean);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const isFirst = parts.length > 1 && isBrand(snapshot, first);
  const isLast = parts.length > (isFirst ? 2 : 1) && isBrand(snapshot, last);
  let headline = text;
  if (isFirst) headline = headline.slice(first.length);
  if (isLast) headline = headline.slice(0, headline.lastIndexOf(last));
  headline = headline.replace(/^[\s|\-–—·:»«•›‹/｜]+|[\s|\-–—·:»«•›‹/｜]+$/gu, '');
  return { ...(isFirst ? { first } : {}), ...(isLast ? { last } : {}), headline };
}
