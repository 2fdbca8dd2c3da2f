import type { MissingReason } from '../page/snapshot';
import { dateText, numberWords } from '../settings/locale';
import type { Card } from '../signals/card';
import type { PageType } from '../signals/page-type';
import type { Basis } from './define-rule';
import type { Exhibit, Finding, Problem, Status, Value } from './finding';
import type { NetworkWords, RuleWords } from './guide';
import type { Band, NetworkScore } from './report';

/** Plain words for what the audit holds as ids and numbers. Pure, English, never markup. */

// Made when first needed: the first of these formats loads the browser's language data.
let lists: Intl.ListFormat | undefined;

/** A number as people read it, thousands apart. */
export const grouped = numberWords;

function listed(words: Iterable<string>): string {
  lists ??= new Intl.ListFormat('en', { type: 'conjunction' });
  return lists.format(words);
}

/** Numbers from 10,000 get separators; smaller ones may be years or status codes and stay as they are. */
const shown = (value: Value): string =>
  typeof value === 'number' && Math.abs(value) >= 10_000 ? grouped(value) : String(value);

/** Fills `{name}` placeholders; one without a value stays as it is, so that the gap can be seen. */
function fillMessage(template: string, data: Readonly<Record<string, Value>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return value === undefined ? whole : shown(value);
  });
}

/** A problem in words; the message's id where the rule no longer knows it (a report saved earlier). */
export function problemText(rule: RuleWords | undefined, problem: Problem): string {
  const template =
    rule && Object.hasOwn(rule.messages, problem.message)
      ? rule.messages[problem.message]
      : undefined;
  return template === undefined ? problem.message : fillMessage(template, problem.data);
}

/**
 * A finding in one line: its first problem, else the condition that the rule wants. With a network's id: the
 * first that is one of that network's.
 */
export function headline(finding: Finding, rule: RuleWords | undefined, network?: string): string {
  const first = finding.problems.find(
    ({ networks }) => network === undefined || (networks?.includes(network) ?? true),
  );
  if (first && finding.status !== 'error') return problemText(rule, first);
  return rule?.title ?? finding.rule;
}

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  fail: 'Wrong',
  warn: 'Could be better',
  pass: 'Passed',
  notApplicable: 'Does not apply',
  unknown: 'Could not be checked',
  error: 'The check itself failed',
};

export const BAND_WORDS: Readonly<Record<Band, string>> = {
  good: 'Good',
  'needs-work': 'Needs work',
  poor: 'Poor',
};

export const PAGE_TYPE_WORDS: Readonly<Record<PageType, string>> = {
  error: 'Error page',
  private: 'Private page',
  checkout: 'Checkout',
  'search-results': 'Search results',
  legal: 'Legal page',
  product: 'Product',
  recipe: 'Recipe',
  event: 'Event',
  video: 'Video',
  audio: 'Audio',
  image: 'Picture',
  dataset: 'Data set',
  scholarly: 'Research paper',
  discussion: 'Discussion',
  profile: 'Profile',
  article: 'Article',
  document: 'Document',
  app: 'App',
  listing: 'List',
  homepage: 'Home page',
  generic: 'Page',
};

export const MISSING_WORDS: Readonly<Record<MissingReason, string>> = {
  offline: 'you are offline',
  timeout: 'the server took too long',
  network: 'the server could not be reached',
  'redirected-away': 'the address leads to another site',
  'not-allowed': 'the browser does not allow reading this server',
  unsupported: 'this page has no server',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  read: 'read',
  quoted: 'quoted by others, checked',
  secondary: 'reported by others, checked',
  memory: 'unverified, noted',
  'own-choice': 'our own choice,',
};

const BECAUSE_WORDS: Readonly<Record<NonNullable<Finding['because']>, string>> = {
  'page-type': 'Does not matter on this kind of page',
  dependency: 'Another check has to pass first',
  'nothing-to-check': 'The page has nothing to check here',
  'reported-elsewhere': 'Another check reports the same cause',
  waiting: 'Waiting for the server',
  'full-audit': 'Only a full audit tells (see Facts)',
  'no-evidence': 'The evidence is not there',
};

/**
 * Why a finding has no answer. `missing` is the reason of the evidence that the whole report lacks,
 * where there is one.
 */
export function becauseWords(finding: Finding, missing?: MissingReason): string {
  if (finding.status === 'error') return STATUS_WORDS.error;
  const { because } = finding;
  if (because === undefined) return '';
  if (because === 'no-evidence' && missing) return sentence(MISSING_WORDS[missing]);
  if (because === 'dependency' && finding.status === 'unknown')
    return 'Depends on a check that could not be made';
  return BECAUSE_WORDS[because];
}

/** The text with a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Points as the list shows them: `+8`, `<1`, `0`; empty while they are not known. */
export function pointsShort(points: number | undefined): string {
  if (points === undefined) return '';
  if (points <= 0) return '0';
  return points < 1 ? '<1' : `+${Math.round(points)}`;
}

/** The same, to be read aloud. */
export function pointsSpoken(points: number | undefined): string {
  if (points === undefined) return '';
  if (points > 0 && points < 1) return 'less than 1 point';
  const whole = Math.round(Math.max(0, points));
  return `${whole} ${whole === 1 ? 'point' : 'points'}`;
}

const FROM_WORDS: Readonly<Record<Exhibit['from'], string>> = {
  server: 'server HTML',
  page: 'rendered page',
  header: 'HTTP header',
  robots: 'robots.txt',
  address: 'address',
};

/** Where evidence stands: “server HTML, line 44, byte 36,322”. */
export function placeWords({ from, line, byte }: Pick<Exhibit, 'from' | 'line' | 'byte'>): string {
  const parts = [FROM_WORDS[from]];
  if (line !== undefined) parts.push(`line ${grouped(line)}`);
  if (byte !== undefined) parts.push(`byte ${grouped(byte)}`);
  return parts.join(', ');
}

/** A day, `2026-11-22` or ISO 8601, as “22 Nov 2026”; the text itself where it is no date. */
export function dayWords(day: string): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return day;
  return dateText(date, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** What a network makes of the link, in two or three words. */
export function verdictWords(result: NetworkScore | undefined, card: Card | undefined): string {
  if (!result || result.verdict === 'unknown') {
    return result?.because === 'waiting'
      ? 'Waiting for the server'
      : result?.because === 'no-answer'
        ? 'Cannot tell'
        : 'Not known yet';
  }
  if (result.verdict === 'nothing') return 'No card';
  if (result.verdict === 'ready')
    return card?.layout === 'small' ? 'Complete small card' : 'Full card';
  switch (card?.lacks[0]) {
    case 'no-image':
      return 'No picture';
    case 'small-image-card':
      return 'Small picture';
    case 'no-title':
      return 'No title';
    case 'required-tag':
      return 'A tag is missing';
    case 'page-only-tags':
      return 'Tags may not be seen';
    default:
      return card?.layout === 'text' ? 'Text only' : 'Card with flaws';
  }
}

/** One sentence on what keeps a network's card from being complete. */
export function lackSentence(
  lack: Card['lacks'][number],
  network: NetworkWords,
  card: Card,
): string {
  const { name, preview } = network;
  switch (lack) {
    case 'blocked-by-robots':
      return preview?.robots.value.obeys === 'yes'
        ? `robots.txt turns the crawler of ${name} away, so a post shows the bare address.`
        : `robots.txt turns the crawler of ${name} away, which it is reported to obey, so a post may show the bare address.`;
    case 'no-answer':
      return card.layout === 'none'
        ? `The server answers with an error, so ${name} shows the bare address.`
        : `Without the server’s answer nobody can say what ${name} would show.`;
    case 'waiting':
      return 'The server’s HTML has not arrived yet.';
    case 'required-tag': {
      const keys = preview?.required?.value ?? [];
      return keys.length > 0
        ? `${name} draws a card only with ${listed(keys)}, and not all of them are in the served HTML.`
        : `A tag that ${name} needs is not in the served HTML.`;
    }
    case 'no-title':
      return `None of the tags that ${name} reads holds a title.`;
    case 'noindex':
      return `The page asks search engines to leave it out (noindex), so ${name} does not show it.`;
    case 'no-image':
      return preview?.metaRobots
        ? `${name} finds no picture that it may show.`
        : `None of the tags that ${name} reads names a picture that it takes.`;
    case 'small-image-card':
      if (preview?.layout.value === 'max-image-preview')
        return `Nothing allows ${name} a large picture (max-image-preview:large), or this one is too narrow for it.`;
      return preview?.layout.value === 'choice'
        ? `twitter:card does not ask for the large picture, so ${name} may show a small one.`
        : `${name} has room for a large picture, but this page gets the small one.`;
    case 'page-only-tags':
      return preview?.runsScripts.value === 'unknown'
        ? `Some tags are only added by scripts, and ${name} is not known to run them.`
        : `Some tags are only added by scripts, and ${name} does not run them.`;
    default:
      return card.layout === 'none' ? `${name} shows the bare address.` : '';
  }
}

/** Why a key of the network's order did not serve. */
export const PASSED_OVER_WORDS: Readonly<
  Record<NonNullable<Card['title']>['passedOver'][number]['why'], string>
> = {
  absent: 'not there',
  empty: 'empty',
  'page-only': 'added by scripts only',
  invalid: 'not usable',
};
