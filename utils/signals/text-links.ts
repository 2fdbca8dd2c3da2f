import { topLevelDomains } from './top-level-domains';

/** Where a link stands in a text, in UTF-16 units. */
export interface TextLink {
  start: number;
  end: number;
}

/**
 * What can stand in a host: all but ASCII punctuation, blanks, marks of direction and code points that are none.
 * This file holds the rules by which X finds addresses in a post; Mastodon has them from there.
 * Source: twitter/twitter-text:conformance/extract.yml@30e2430, checked 2026-11-25.
 */
const HOST_RUN =
  /[^\s!-,/:-@[-^`{-~\u061c\u180e\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gi;

/** A scheme that ends where the host begins. */
const SCHEME = /https?:\/\/$/i;

/** After these nothing is a link: names, topics, shares of companies and words. */
const BARS = /[a-z0-9@＠$#＃\ufeff\ufffe\uffff]/i;

/** A host without a scheme is none after these. */
const BARS_BARE = /[-_./]/;

/** What makes a longer word of a top-level domain. */
const CONTINUES = /[0-9a-z@+-]/i;

const LATIN = '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';
const PATH_CHARACTER = `[a-z0-9${LATIN}\\u0400-\\u04ff!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&]`;
const PORT = /:\d+/y;
/** Brackets count in pairs, one within another at most. */
const PATH = new RegExp(
  `/(?:${PATH_CHARACTER}|\\((?:${PATH_CHARACTER}|\\(${PATH_CHARACTER}+\\))+\\))*`,
  'iy',
);
const PATH_TAIL = /[!*';:,.$%[\]\u2013~@|&]+$/;
const QUERY = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/]/iy;

/** Own shortener of X: a path of letters and digits, and nothing after it but a query. */
const SHORTENED = /^https?:\/\/t\.co\/([a-z0-9]+)/i;
const LONGEST_SHORTENED = 40;

/** Characters of a label, and of a whole name (RFC 1035, section 2.3.4). */
const LONGEST_LABEL = 63;
const LONGEST_HOST = 253;

/** Longest address that X takes for a link, from memory, 2026-11-26. */
const LONGEST_ADDRESS = 4096;

const LATIN_RUN = new RegExp(`[-a-z0-9.${LATIN}]+`, 'gi');

const LONGEST_SCHEME = 'https://'.length;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Characters of the top-level domain with which a text begins at `at`, before the label's `end`; 0 where none does. */
function topLevelAt(text: string, at: number, end: number): number {
  const label = text.slice(at, end).toLowerCase();
  const coded = /^xn--[-0-9a-z]+/.exec(label);
  if (coded) return coded[0].length;
  const known = topLevelDomains();
  for (let length = Math.min(label.length, 24); length >= 2; length--) {
    if (!known.has(label.slice(0, length))) continue;
    const next = text[at + length];
    if (next === undefined || !CONTINUES.test(next)) return length;
  }
  return 0;
}

/**
 * Where the longest host ends that begins at `start` and does not go beyond `runEnd`; -1 where none does. Its labels
 * neither begin nor end with a hyphen or an underscore, and the one before the top-level domain has no underscore.
 */
function hostEnd(text: string, start: number, runEnd: number): number {
  const limit = Math.min(runEnd, start + LONGEST_HOST);
  let best = -1;
  let before: string | undefined;
  for (let at = start; at <= limit; ) {
    const dot = text.indexOf('.', at);
    const end = dot < 0 || dot > limit ? limit : dot;
    if (before !== undefined && !before.includes('_')) {
      const length = topLevelAt(text, at, end);
      if (length > 0) best = at + length;
    }
    before = text.slice(at, end);
    if (before === '' || /^[-_]|[-_]$/.test(before)) break;
    at = end + 1;
  }
  return best;
}

/** A host as any registry could have it. */
const PLAUSIBLE = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/**
 * The same for a host that follows a scheme: one under a domain younger than the list is a link all the same. X has
 * its list renewed; to call a post too long for want of it would be wrong.
 */
function hostEndAfterScheme(text: string, start: number, runEnd: number): number {
  const end = hostEnd(text, start, runEnd);
  if (end >= 0 || runEnd - start > LONGEST_HOST) return end;
  return PLAUSIBLE.test(text.slice(start, runEnd)) ? runEnd : -1;
}

/** Whether each label is as short as the domain name system asks, once it is encoded. */
function isRegistrable(host: string): boolean {
  return host.split('.').every((label) => {
    if (/^[\w-]*$/.test(label)) return label.length <= LONGEST_LABEL;
    if (/^xn--/i.test(label)) return false;
    const address = `http://${label}/`;
    return URL.canParse(address) && new URL(address).hostname.length <= LONGEST_LABEL;
  });
}

/** Hosts in Latin letters within a longer one: without a scheme no other counts. */
function latinHosts(text: string, from: number, to: number): TextLink[] {
  return [...text.slice(from, to).matchAll(LATIN_RUN)].flatMap(({ 0: run, index }) => {
    const start = from + index + (/^\.*/.exec(run)?.[0].length ?? 0);
    const after = from + index + run.length;
    // The top-level domain alone may be in another script.
    const nextDot = text.indexOf('.', after);
    const limit = run.endsWith('.') ? Math.min(nextDot < 0 ? to : nextDot, to) : after;
    const end = hostEnd(text, start, limit);
    return end < 0 ? [] : [{ start, end }];
  });
}

/** Where a link with this host ends: after port, path and query. */
function linkEnd(text: string, hostEnd: number): number {
  let at = hostEnd + matchAt(PORT, text, hostEnd).length;
  at += matchAt(PATH, text, at).replace(PATH_TAIL, '').length;
  return at + matchAt(QUERY, text, at).length;
}

/** Links of an address that was found, and where the search goes on. */
interface Found {
  links: TextLink[];
  next: number;
}

function withScheme(text: string, host: number, limit: number, done: number): Found | undefined {
  const scheme = SCHEME.exec(text.slice(Math.max(0, host - LONGEST_SCHEME), host))?.[0];
  if (!scheme) return undefined;
  const start = host - scheme.length;
  if (start < done || BARS.test(text.charAt(start - 1))) return undefined;
  const end = hostEndAfterScheme(text, host, limit);
  if (end < 0) return undefined;
  const next = linkEnd(text, end);
  const isOne = isRegistrable(text.slice(host, end)) && next - start <= LONGEST_ADDRESS;
  const short = SHORTENED.exec(text.slice(start, next));
  if (!isOne || (short?.[1]?.length ?? 0) > LONGEST_SHORTENED) return { links: [], next };
  if (!short) return { links: [{ start, end: next }], next };
  const slug = start + short[0].length;
  const shortEnd = slug + matchAt(QUERY, text, slug).length;
  return { links: [{ start, end: shortEnd }], next: shortEnd };
}

function withoutScheme(text: string, start: number, limit: number): Found | undefined {
  const before = text.charAt(start - 1);
  if (BARS.test(before)) return undefined;
  const end = hostEnd(text, start, limit);
  if (end < 0) return undefined;
  const next = linkEnd(text, end);
  const isOne = !BARS_BARE.test(before) && isRegistrable(text.slice(start, end));
  const links = isOne && next - start <= LONGEST_ADDRESS ? latinHosts(text, start, end) : [];
  const last = links.pop();
  return { links: last ? [...links, next > end ? { ...last, end: next } : last] : [], next };
}

/** Links in a text, in order. `bare`: hosts without a scheme count, too. */
export function textLinks(text: string, { bare }: { bare: boolean }): TextLink[] {
  const links: TextLink[] = [];
  // A link needs a character before it that is none of the last one, but at the very start.
  let first = 0;
  for (const { 0: run, index } of text.matchAll(HOST_RUN)) {
    const limit = index + run.length;
    const lastDot = text.lastIndexOf('.', limit - 1);
    for (let at = index; at < lastDot; ) {
      const found =
        (at === index ? withScheme(text, at, limit, first) : undefined) ??
        (bare && at >= first ? withoutScheme(text, at, limit) : undefined);
      links.push(...(found?.links ?? []));
      if (found) first = found.next + 1;
      at = found?.next ?? at + 1;
    }
  }
  return links;
}
