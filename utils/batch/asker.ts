import type { Evidence, MissingReason, RobotsFacts, Snapshot } from '../page/snapshot';
import { type Fetcher, fetchAnswer } from '../server/fetch-answer';
import { MOST_BYTES, mayAsk, mayRead } from '../server/fetch-policy';
import type { Answer } from '../server/read-answer';
import { robotsDelay, robotsVerdict } from '../signals/robots';
import { listText, MOST_OF_LIST } from './list-text';

/** Name by which we look for rules of our own in robots.txt. */
const TOKEN = 'Shareworthy';

/** Milliseconds that a page and its robots.txt get; own choice, longer than in the popup, where somebody waits. */
const PATIENCE = 15_000;
/** Redirects followed at most, as browsers do (https://fetch.spec.whatwg.org/#http-redirect-fetch, read 2026-11-26). */
const MOST_REDIRECTS = 20;
/** Longest pause that a robots.txt or a server can ask for, in milliseconds. Own choice. */
const LONGEST_REST = 120_000;
/** Origins whose robots.txt is kept in memory at most. Own choice. */
const MOST_ORIGINS = 1_000;
/**
 * Milliseconds that a robots.txt is held to be true, and one that the server could not give is held to be so; own
 * choices, far less than the day that RFC 9309 (section 2.4) allows.
 */
const STALE = 3_600_000;
const BROKEN_STALE = 30_000;

const HEADERS = { accept: 'text/html,application/xhtml+xml,*/*;q=0.5' };

/** Words for what came to nothing. */
const REASONS: Record<MissingReason, string> = {
  offline: 'This machine has no network.',
  timeout: 'The server did not answer in time.',
  network: 'The server cannot be reached.',
  'redirected-away': 'The address leads in a circle, or to a site that may not be read.',
  'not-allowed': 'The address leads to where nothing may be read.',
  unsupported: 'This is no web address.',
};

/** Why the server gives no page, by status (RFC 9110, section 15.5, read 2026-11-26). */
const MEANS: Readonly<Record<number, string>> = {
  401: ': it wants a sign-in first.',
  403: ': it lets nobody in who comes like a crawler, without a sign-in.',
  404: ': there is no such page.',
  410: ': the page is gone for good.',
};

/** What came of asking for a page. */
export type Came =
  /** `began`: milliseconds since the epoch. */
  | { state: 'ok'; answer: Answer; robots: Evidence<RobotsFacts>; began: number }
  /** Worth another try; `rest`: how long the server asks to be left alone, in milliseconds, where it says so. */
  | { state: 'later'; why: string; rest?: number }
  /** `status`: the server answered with this in place of the page. */
  | { state: 'never'; why: string; status?: number };

/** Milliseconds that `Retry-After` asks for (RFC 9110, section 10.2.3, read 2026-11-26). */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const written = header.trim();
  const wait = /^\d{1,9}$/.test(written) ? Number(written) * 1_000 : Date.parse(written) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), LONGEST_REST);
}

/** A text that stands at an address; `url`: where it stood in the end. */
export type TextAt = { text: string; url: string } | { why: string };

export interface Asker {
  /**
   * Asks for a page, where robots.txt lets us; `robots: false` asks all the same. `shown`: a browser will show the page,
   * which may be signed in where the question is not: being turned away is an answer then. Never rejects.
   */
  page(
    url: string,
    options?: { robots?: boolean; shown?: boolean; signal?: AbortSignal },
  ): Promise<Came>;
  /** Why robots.txt keeps us away from an address; `undefined`: it does not. Never rejects. */
  keptOut(url: string): Promise<string | undefined>;
  /** Milliseconds between requests that the robots.txt of an address asks for; 0 where it says nothing. */
  pause(url: string): Promise<number>;
  /** A list that stands at an address, unzipped. Never rejects. */
  text(url: string): Promise<TextAt>;
}

export interface AskerOptions {
  fetcher: Fetcher;
  /**
   * Whether the fetcher shows where a redirect leads, so that each step can be refused before it is taken. Browsers
   * show only where it ended.
   */
  showsRedirects: boolean;
  isOnline(): boolean;
  signal: AbortSignal;
  /** Sent with each request. */
  headers?: Readonly<Record<string, string>>;
}

/** Why a redirect was not followed. */
class Refused extends Error {}

type MayGo = (url: string) => Promise<string | undefined>;

const everywhere: MayGo = async () => undefined;

const leadsTo = (url: string) =>
  `The address leads to ${new URL(url).host}, where nothing may be read for it.`;

/** A fetcher that follows redirects by itself, so that each step can be refused before it is taken. */
function stepwise(fetcher: Fetcher, from: string, mayGo: MayGo, note: (why: string) => void) {
  const refuse = (why: string): never => {
    note(why);
    throw new Refused(why);
  };
  const steps: Fetcher = async (url, init, most) => {
    // Asked again only to learn why it failed.
    if (init.redirect === 'manual') throw new TypeError('Not asked twice');
    for (let at = url, step = 0; step <= MOST_REDIRECTS; step += 1) {
      const response = await fetcher(at, { ...init, redirect: 'manual' }, most);
      const location = response.headers.get('location');
      if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
        return response;
      await response.body?.cancel();
      if (!URL.canParse(location, at)) return response;
      at = new URL(location, at).href;
      const why = mayAsk(from, at) ? await mayGo(at) : leadsTo(at);
      if (why !== undefined) refuse(why);
    }
    return refuse('The address leads in a circle.');
  };
  return steps;
}

/** Whether a server failed to give its robots.txt, which may pass. That it has none is an answer. */
const isBroken = (robots: Evidence<RobotsFacts>): boolean =>
  robots.state === 'missing' ||
  (robots.state === 'ok' && (robots.facts.status >= 500 || robots.facts.status === 429));

/** Asks servers for pages as robots.txt lets us, without ever leaving the public web for a public page. */
export function askerOf(options: AskerOptions): Asker {
  const { fetcher, showsRedirects, isOnline, headers } = options;
  const known = new Map<string, { asked: Promise<Snapshot>; until: number }>();

  const ask = async (
    url: string,
    most: number,
    mayGo: MayGo,
    given?: AbortSignal,
  ): Promise<
    { state: 'ok'; answer: Answer } | { state: 'missing'; why: string; reason: MissingReason }
  > => {
    let refused: string | undefined;
    const signal = given ? AbortSignal.any([options.signal, given]) : options.signal;
    const asked = await fetchAnswer(url, {
      fetcher: showsRedirects
        ? stepwise(fetcher, url, mayGo, (why) => {
            refused = why;
          })
        : fetcher,
      isOnline,
      most,
      patience: PATIENCE,
      signal,
      headers: { ...HEADERS, ...headers },
      mayRead: (finalUrl) => {
        if (mayRead(url, finalUrl)) return true;
        refused = leadsTo(finalUrl);
        return false;
      },
    });
    if (asked.state === 'ok') {
      const { finalUrl } = asked.answer;
      if (showsRedirects || finalUrl === asked.answer.url) return asked;
      refused = await mayGo(finalUrl);
      if (refused === undefined) return asked;
    }
    const reason =
      asked.state === 'missing' && refused === undefined ? asked.reason : 'not-allowed';
    return { state: 'missing', reason, why: refused ?? REASONS[reason] };
  };

  /** What robots.txt says, as the part of a snapshot that its readers look at: so it is read once. */
  const askRobots = async (origin: string): Promise<Snapshot> => {
    const url = `${origin}/robots.txt`;
    const asked = await ask(url, MOST_BYTES.robots, everywhere);
    const robots = (): Evidence<RobotsFacts> => {
      if (asked.state === 'missing') return { state: 'missing', reason: asked.reason };
      const { status, bytes, cut } = asked.answer;
      const text = status >= 200 && status < 300 ? new TextDecoder().decode(bytes) : '';
      return { state: 'ok', facts: { url, status, text, cut } };
    };
    return { page: { url }, server: { state: 'pending' }, robots: robots() } as Snapshot;
  };

  const robotsOf = (url: string): Promise<Snapshot> => {
    const { origin } = new URL(url);
    const now = Date.now();
    const found = known.get(origin);
    const entry =
      found && now < found.until ? found : { asked: askRobots(origin), until: now + STALE };
    if (entry !== found)
      entry.asked.then(({ robots }) => {
        if (isBroken(robots)) entry.until = now + BROKEN_STALE;
      });
    // The one that was asked for last stays longest.
    known.delete(origin);
    known.set(origin, entry);
    if (known.size > MOST_ORIGINS) known.delete(known.keys().next().value as string);
    return entry.asked;
  };

  /** One that cannot be had keeps us out, too (RFC 9309, section 2.3.1.4). */
  const keptOut = async (url: string): Promise<string | undefined> => {
    const snapshot = await robotsOf(url);
    const { robots } = snapshot;
    if (robots.state !== 'ok')
      return 'robots.txt cannot be had, so nothing of the site is asked for.';
    if (isBroken(robots))
      return `robots.txt was answered with ${robots.facts.status}, so nothing of the site is asked for.`;
    const { allowed, line, text } = robotsVerdict(snapshot, [TOKEN], url);
    return allowed === false
      ? `robots.txt keeps Shareworthy out (line ${line}: ${text}).`
      : undefined;
  };

  /** Why a page is not asked for by what its robots.txt says, or does not. */
  const refusalOf = async (url: string): Promise<Exclude<Came, { state: 'ok' }> | undefined> => {
    const { robots } = await robotsOf(url);
    if (robots.state === 'missing') {
      const { reason } = robots;
      return { state: reason === 'not-allowed' ? 'never' : 'later', why: REASONS[reason] };
    }
    const why = await keptOut(url);
    return why === undefined ? undefined : { state: isBroken(robots) ? 'later' : 'never', why };
  };

  return {
    async page(url, { robots: follows = true, shown = false, signal } = {}) {
      if (!/^https?:\/\//i.test(url)) return { state: 'never', why: REASONS.unsupported };
      const refused = follows ? await refusalOf(url) : undefined;
      if (refused) return refused;
      const began = Date.now();
      const asked = await ask(url, MOST_BYTES.page, follows ? keptOut : everywhere, signal);
      if (asked.state === 'missing')
        return { state: /not-allowed|away/.test(asked.reason) ? 'never' : 'later', why: asked.why };
      const { answer } = asked;
      const { status, headers: said } = answer;
      if (status === 429 || status === 503) {
        const rest = retryAfter(said['retry-after'], Date.now());
        const why = `The server asked to be left alone (${status}).`;
        return { state: 'later', why, ...(rest === undefined ? {} : { rest }) };
      }
      // What stands there instead is the server's own page, whose tags say nothing of the one that was asked for.
      if (status >= 400 && !(shown && (status === 401 || status === 403))) {
        const why = `The server answered with ${status}${MEANS[status] ?? '.'}`;
        return status >= 500 ? { state: 'later', why } : { state: 'never', why, status };
      }
      const type = (said['content-type'] ?? 'text/html').split(';')[0]?.trim().toLowerCase() ?? '';
      if (!/^(text\/html|application\/xhtml\+xml|)$/.test(type))
        return { state: 'never', why: `This is no page but ${type}.` };
      const { robots } = await robotsOf(answer.finalUrl);
      return { state: 'ok', answer, robots, began };
    },
    keptOut,
    async pause(url) {
      const snapshot = await robotsOf(url);
      const delay = snapshot.robots.state === 'ok' ? robotsDelay(snapshot, [TOKEN]) : undefined;
      return Math.min((delay?.seconds ?? 0) * 1_000, LONGEST_REST);
    },
    async text(url) {
      const asked = await ask(url, MOST_OF_LIST, everywhere);
      if (asked.state === 'missing') return { why: asked.why };
      const { status, bytes, cut, finalUrl } = asked.answer;
      if (status !== 200) return { why: `It was answered with ${status}.` };
      if (cut) return { why: `It is longer than ${MOST_OF_LIST / 1_048_576} MB.` };
      const text = await listText(bytes).catch(() => undefined);
      if (text === undefined) return { why: 'It cannot be unzipped, or is too long unzipped.' };
      return { text, url: finalUrl };
    },
  };
}
