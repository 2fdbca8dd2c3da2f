import type { Exhibit } from '../audit/finding';
import type { Snapshot } from '../page/snapshot';
import { pageUrl, shareAddress } from './addresses';
import { signal } from './signal';
import { webUrl } from './urls';

/**
 * What robots.txt says, read as RFC 9309 reads it (https://www.rfc-editor.org/rfc/rfc9309, checked 2026-11-22).
 *
 * Why not the package `robots-parser` 3.0.1: four of its readings are not the RFC's, and none can be mended
 * from outside without parsing the file a second time. A `Sitemap` or `Crawl-delay` line between two
 * `User-agent` lines ends the group (section 2.2.4 forbids it); a crawler whose own group has no rule falls
 * back to `*` (2.2.1 does so only when no group names it); escapes such as `%61` and brackets are not brought
 * to one form before they are compared (2.2.2); and `/robots.txt` can be disallowed (2.2.2).
 */

/** A line of robots.txt as evidence. */
export interface RobotsLine {
  /** 1-based. */
  line: number;
  /** The line as written, trimmed, cut at 200 characters. */
  text: string;
}

export interface RobotsVerdict extends Partial<RobotsLine> {
  /**
   * Whether the crawler may fetch the address. `undefined`: cannot tell, because robots.txt has not
   * arrived, was answered with a server error, or belongs to another host than the address.
   */
  allowed: boolean | undefined;
  /** The `User-agent` line that the deciding rule stands under, and its token (`*` or a name in lower case). */
  agent?: RobotsLine & { token: string };
}

interface RobotsRule extends RobotsLine {
  allow: boolean;
  /** In the form of `normal`; `*` and a final `$` keep their meaning. */
  pattern: string;
}

interface Group {
  agents: (RobotsLine & { token: string })[];
  rules: RobotsRule[];
  /** Each with the names that stood above it: `Crawl-delay` ends no group, but was not meant for later names. */
  delays: (RobotsLine & { seconds: number; tokens: string[] })[];
}

/**
 * The product token of a `User-agent` line: letters, `_` and `-`. A version after it (`Twitterbot/1.0`) is
 * common and is passed over; a name that goes on otherwise is another crawler's.
 */
function tokenOf(value: string): string {
  if (/^\*(\s|$)/.test(value)) return '*';
  return (/^([a-z_-]+)(?![a-z0-9])/i.exec(value)?.[1] ?? '').toLowerCase();
}

const hex = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/**
 * One form for the two sides of a comparison (section 2.2.2): escapes in capitals, unreserved characters
 * plain, everything that an address cannot hold escaped. `*` and `$` come out escaped too.
 */
function normal(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, (octet) => {
      const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : octet.toUpperCase();
    })
    .replace(/[^\w.~:/?#[\]@!&'()+,;=%-]+/g, (rest) =>
      hex(rest).replace(/[*$]/g, (mark) => (mark === '*' ? '%2A' : '%24')),
    );
}

function normalPattern(pattern: string): string {
  const ends = pattern.endsWith('$');
  const body = ends ? pattern.slice(0, -1) : pattern;
  return body.split(/\*+/).map(normal).join('*') + (ends ? '$' : '');
}

/** Whether a path starts with the pattern. Each piece between `*` is taken where it first fits. */
function matches(pattern: string, path: string): boolean {
  const ends = pattern.endsWith('$');
  const pieces = (ends ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...others] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = ends ? others.pop() : undefined;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!ends) return true;
  return last === undefined
    ? at === path.length
    : path.length - last.length >= at && path.endsWith(last);
}

function parse(text: string, cut: boolean): Group[] {
  const groups: Group[] = [];
  let group: Group | undefined;
  let opening = false;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  // The rest of a cut line is unknown, and `Disallow: /private` must not be read as `Disallow: /`.
  if (cut) lines.pop();
  lines.forEach((raw, index) => {
    const parts = /^\s*(user-agent|allow|disallow|crawl-delay)\s*:([^#]*)/i.exec(raw);
    if (!parts) return;
    const key = (parts[1] ?? '').toLowerCase();
    const value = (parts[2] ?? '').trim();
    const place = { line: index + 1, text: raw.trim().slice(0, 200) };
    if (key === 'user-agent') {
      if (!group || !opening) {
        group = { agents: [], rules: [], delays: [] };
        groups.push(group);
      }
      opening = true;
      group.agents.push({ ...place, token: tokenOf(value) });
    } else if (key === 'crawl-delay') {
      const seconds = Number(value);
      const tokens = group?.agents.map(({ token }) => token) ?? [];
      if (value !== '' && seconds >= 0) group?.delays.push({ ...place, seconds, tokens });
    } else {
      opening = false;
      // An empty pattern matches nothing, and a path can only start with `/`.
      if (/^[/*]/.test(value)) {
        group?.rules.push({ ...place, allow: key === 'allow', pattern: normalPattern(value) });
      }
    }
  });
  return groups;
}

const groupsOf = signal((snapshot): Group[] =>
  snapshot.robots.state === 'ok'
    ? parse(snapshot.robots.facts.text, snapshot.robots.facts.cut)
    : [],
);

/** The names in the file that mean a crawler: its own where any group has one, else `*`. */
function namesFor(snapshot: Snapshot, tokens: readonly string[]): string[] {
  const own = tokens.map(tokenOf).filter((token) => token !== '');
  const named = groupsOf(snapshot).some(({ agents }) =>
    agents.some(({ token }) => own.includes(token)),
  );
  return named ? own : ['*'];
}

/** Whether the robots.txt at hand is the one that speaks for an address: same scheme, host and port. */
function speaksFor(snapshot: Snapshot, address: string): boolean {
  const own = robotsOrigin(snapshot);
  return own !== undefined && webUrl(address)?.origin === own;
}

const robotsOrigin = signal(({ robots }) =>
  robots.state === 'ok' ? webUrl(robots.facts.url)?.origin : undefined,
);

/**
 * The address that crawlers are judged by: the one to share, or the page's own where robots.txt does not
 * speak for that one.
 */
export const crawledAddress = signal((snapshot): string => {
  const { url } = shareAddress(snapshot);
  return speaksFor(snapshot, url) ? url : pageUrl(snapshot);
});

/**
 * Status with which the server failed to give the robots.txt that speaks for an address (5xx). RFC 9309
 * (2.3.1.4) asks crawlers to take that as a ban.
 */
export function robotsServerError(snapshot: Snapshot, address: string): number | undefined {
  const { robots } = snapshot;
  return robots.state === 'ok' && robots.facts.status >= 500 && speaksFor(snapshot, address)
    ? robots.facts.status
    : undefined;
}

/**
 * Whether robots.txt lets a crawler fetch an absolute address. `tokens` are all names that one crawler
 * answers to; groups that name any of them are merged. The longest matching rule decides, and Allow wins
 * a tie. A robots.txt that is not there (4xx) allows everything.
 */
export function robotsVerdict(
  snapshot: Snapshot,
  tokens: readonly string[],
  address: string,
): RobotsVerdict {
  const url = webUrl(address);
  if (snapshot.robots.state !== 'ok' || !url || !speaksFor(snapshot, address)) {
    return { allowed: undefined };
  }
  const { status } = snapshot.robots.facts;
  if (status >= 400 && status < 500) return { allowed: true };
  if (status < 200 || status >= 300) return { allowed: undefined };
  if (url.pathname === '/robots.txt') return { allowed: true };

  const path = normal(url.pathname + url.search);
  let best: RobotsRule | undefined;
  let under: RobotsVerdict['agent'];
  const names = namesFor(snapshot, tokens);
  for (const { agents, rules } of groupsOf(snapshot)) {
    const agent = agents.find(({ token }) => names.includes(token));
    if (!agent) continue;
    for (const rule of rules) {
      const longer = rule.pattern.length - (best?.pattern.length ?? -1);
      if (longer < 0 || (longer === 0 && (best?.allow || !rule.allow))) continue;
      if (!matches(rule.pattern, path)) continue;
      best = rule;
      under = agent;
    }
  }
  return best && under
    ? { allowed: best.allow, line: best.line, text: best.text, agent: under }
    : { allowed: true };
}

/** Longest `Crawl-delay` that robots.txt asks a crawler for, in seconds; not part of RFC 9309. */
export function robotsDelay(
  snapshot: Snapshot,
  tokens: readonly string[],
): (RobotsLine & { seconds: number }) | undefined {
  const names = namesFor(snapshot, tokens);
  return groupsOf(snapshot)
    .flatMap(({ delays }) => delays)
    .filter((delay) => delay.tokens.some((token) => names.includes(token)))
    .map(({ line, text, seconds }) => ({ line, text, seconds }))
    .sort((a, b) => b.seconds - a.seconds)[0];
}

/** The lines that decided, as evidence: the group's first, then the rule's. */
export function robotsExhibits(verdict: RobotsVerdict): Exhibit[] {
  const { agent, line, text } = verdict;
  const exhibit = (place: RobotsLine): Exhibit => ({
    label: 'robots.txt',
    text: place.text,
    from: 'robots',
    line: place.line,
  });
  return [
    ...(agent ? [exhibit(agent)] : []),
    ...(line !== undefined && text !== undefined ? [exhibit({ line, text })] : []),
  ];
}
