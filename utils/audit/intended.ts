/** What the user has marked as meant to be so, by site: which marks are kept, and how. Pure. */

/** Name under which the marks are stored. */
export const INTENDED = 'intended';

/** Rules that are meant to fail on one site. */
export interface Site {
  /** Host without `www.`. */
  site: string;
  /** Ids of rules. */
  rules: string[];
}

/** As it is stored; what was marked last stands last. */
export interface Marks {
  version: 1;
  sites: Site[];
}

/** Sites remembered at most; the one that was marked longest ago makes room. Own choice. */
export const MOST_SITES = 500;
/** Rules remembered for a site at most: more than there are. Own choice. */
const MOST_RULES = 200;
/** Longest name of a host, RFC 1035, section 2.3.4; and of a rule, own choice. */
const MOST_CHARACTERS = { site: 253, rule: 80 };

export const NO_MARKS: Marks = { version: 1, sites: [] };

/** The site that an address belongs to; `undefined` where it is none of the web. */
export function siteOf(url: string): string | undefined {
  const { protocol = '', hostname = '' } = URL.canParse(url) ? new URL(url) : {};
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\.(?=[^.]+\.)/, '') : undefined;
}

const isWord = (value: unknown, most: number, shape: RegExp): value is string =>
  typeof value === 'string' && value.length <= most && shape.test(value);

function readSite(value: unknown): Site[] {
  const { site, rules } = (value ?? {}) as { site?: unknown; rules?: unknown };
  if (!isWord(site, MOST_CHARACTERS.site, /^[^\s/?#@]+$/) || !Array.isArray(rules)) return [];
  const known = rules.filter((rule) => isWord(rule, MOST_CHARACTERS.rule, /^[a-z0-9-]+$/));
  return known.length > 0 ? [{ site, rules: [...new Set(known)].slice(0, MOST_RULES) }] : [];
}

/** Reads what was stored. What is of another shape or version is as good as not there. */
export function readMarks(stored: unknown): Marks {
  const { version, sites } = (stored ?? {}) as { version?: unknown; sites?: unknown };
  if (version !== 1 || !Array.isArray(sites)) return NO_MARKS;
  return { version: 1, sites: sites.slice(-MOST_SITES).flatMap(readSite) };
}

/** Ids of the rules that are marked on a site. */
export const marksOn = (marks: Marks, site: string): readonly string[] =>
  marks.sites.find((each) => each.site === site)?.rules ?? [];

/** Marks a rule on a site, or takes the mark away. */
export function withMark(marks: Marks, site: string, rule: string, on: boolean): Marks {
  const rules = marksOn(marks, site).filter((each) => each !== rule);
  if (on) rules.push(rule);
  const others = marks.sites.filter((each) => each.site !== site);
  const sites = rules.length > 0 ? [...others, { site, rules }] : others;
  return { version: 1, sites: sites.slice(-MOST_SITES) };
}
