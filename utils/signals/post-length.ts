import type { ShareTarget } from '../networks/network';
import { graphemes, weigh } from './card-text';
import { BEYOND_ASCII } from './plain-text';
import { textLinks } from './text-links';

/** What fits into a post of a network, and how it counts. */
export type Limit = NonNullable<ShareTarget['limit']>['value'];

/**
 * Code points that weigh 1; all others weigh 2, and so does an emoji of any length.
 * Source: twitter/twitter-text config/v3.json, checked 2026-11-22.
 */
const LIGHT: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** Code points that are no characters, and the mark of byte order: X refuses a post that has one. */
const INVALID = /[\ufeff\ufffe\uffff]/;

export const withoutInvalid = (text: string): string =>
  INVALID.test(text) ? text.replace(/[\ufeff\ufffe\uffff]/g, '') : text;

function weight(grapheme: string): number {
  // ©, ® and digits are pictographs only when a selector asks for it.
  if (
    EMOJI.test(grapheme) &&
    ([...grapheme].length > 1 || /\p{Emoji_Presentation}/u.test(grapheme))
  ) {
    return 2;
  }
  let sum = 0;
  for (const character of grapheme) {
    const code = character.codePointAt(0) ?? 0;
    sum += LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return sum;
}

function plainLength(text: string, unit: Limit['unit']): number {
  switch (unit) {
    case 'characters':
    case 'graphemes':
      return weigh(text, unit);
    case 'weighted':
      // Of ASCII each character weighs 1.
      return !BEYOND_ASCII.test(text)
        ? text.length
        : graphemes(text).reduce((sum, each) => sum + weight(each), 0);
  }
}

/** A link as a network shows it: host and path, the path cut. */
function shown(link: string, { whole, cut }: NonNullable<Limit['shownLinks']>): string {
  if (!URL.canParse(link)) return link;
  const { host, pathname, search, hash } = new URL(link);
  const path = (pathname === '/' ? '' : pathname) + search + hash;
  return host + (path.length > whole ? `${path.slice(0, cut)}...` : path);
}

/**
 * `@name@server`, not within an address.
 * Source: mastodon/mastodon:app/javascript/mastodon/features/compose/util/counter.ts@7c4b20a0, checked 2026-11-26.
 */
const REMOTE_MENTION = /(?<![/\w])@(\w+)@[a-z0-9.-]*[a-z0-9]/gi;

/** A text in the pieces that count by themselves, and the number of links that were taken out from between them. */
function pieces(text: string, limit: Limit): { texts: string[]; links: number } {
  const { unit, link, shownLinks, shortMentions } = limit;
  if (link === null && !shownLinks) return { texts: [text], links: 0 };
  const found = textLinks(text, { bare: unit === 'weighted' });
  const ends = [0, ...found.map(({ end }) => end)];
  const between = ends.map((end, at) => text.slice(end, found[at]?.start));
  if (shownLinks) {
    const links = found.map(({ start, end }) => shown(text.slice(start, end), shownLinks));
    return { texts: [between.map((each, at) => each + (links[at] ?? '')).join('')], links: 0 };
  }
  return {
    texts: shortMentions ? between.map((each) => each.replace(REMOTE_MENTION, '@$1')) : between,
    links: found.length,
  };
}

/** The form in which X counts. */
const normal = (text: string, { unit }: Limit): string =>
  unit === 'weighted' ? text.normalize('NFC') : text;

/** Length of a text by a network's own counting; links in it weigh what the network says. */
export function postLength(text: string, limit: Limit): number {
  const { texts, links } = pieces(normal(text, limit), limit);
  const length = texts.reduce((sum, each) => sum + plainLength(each, limit.unit), 0);
  return length + links * (limit.link ?? 0);
}

const encoder = new TextEncoder();

/** Whether a network takes a text of this length. `length`: by the network's own counting, where it is known. */
export function isWithin(text: string, limit: Limit, length = postLength(text, limit)): boolean {
  if (length > limit.max) return false;
  if (limit.bytes === undefined) return true;
  const bytes = pieces(text, limit).texts.reduce(
    (sum, each) => sum + encoder.encode(each).length,
    0,
  );
  return bytes <= limit.bytes;
}

/** Whether X takes a text as it is: neither empty nor too long, and all of it characters. */
export const isPostable = (text: string, limit: Limit): boolean =>
  !INVALID.test(text) && postLength(text, limit) > 0 && isWithin(text, limit);

/** What stands after the text: the link, and the blank before it unless it has a field of its own. */
export function linkLength(url: string, limit: Limit): number {
  return limit.link === 0 ? 0 : 1 + postLength(url, limit);
}
