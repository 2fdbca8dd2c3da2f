import type { Evidence, MissingReason, RobotsFacts, Snapshot } from '../../utils/page/snapshot.ts';
import type { Answer } from '../../utils/server/read-answer.ts';
import type { Core } from './load.ts';

/** Name by which we look for rules of our own in robots.txt. */
const TOKEN = 'Shareworthy';
/** Says who asks. */
const USER_AGENT = 'Mozilla/5.0 (compatible; Shareworthy/0.1)';

/** Milliseconds that a page and its robots.txt get; own choice, longer than in the popup, where somebody waits. */
const PATIENCE = 15_000;
/** Redirects followed at most, as browsers do (https://fetch.spec.whatwg.org/#http-redirect-fetch, read 2026-11-26). */
const MOST_REDIRECTS = 20;
/** Longest pause that a robots.txt or a server can ask for, in milliseconds. Own choice. */
const LONGEST_REST = 120_000;

/** Words for what came to nothing. */
const REASONS: Record<MissingReason, string> = {
  offline: 'This machine has no network.',
  timeout: 'The server did not answer in time.',
  network: 'The server cannot be reached.',
  'redirected-away': 'The address leads to where nothing may be read.',
  'not-allowed': 'The address leads to where nothing may be read.',
  unsupported: 'This is no web address.',
};

/** What came of asking for a page. */
type Came =
  | { state: 'ok'; answer: Answer; robots: Evidence<RobotsFacts> }
  /** `rest`: how long the server asks to be left alone, in milliseconds, where it says so. */
  | { state: 'later'; error: string; rest?: number }
  | { state: 'never'; error: string };

/** Milliseconds that `Retry-After` asks for (RFC 9110, section 10.2.3, read 2026-11-26). */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const written = header.trim();
  const wait = /^\d{1,9}$/.test(written) ? Number(written) * 1_000 : Date.parse(written) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), LONGEST_REST);
}

export interface Asker {
  /** Asks for a page, where robots.txt lets us. Never rejects. */
  page(url: string): Promise<Came>;
  /** Milliseconds between requests that the robots.txt of an address asks for; 0 where it says nothing. */
  pause(url: string): Promise<number>;
  /** A list that stands at an address. */
  text(url: string): Promise<{ text: string; url: string } | { error: string }>;
}

/** Why a redirect was not followed. */
class Refused extends Error {}

/** Origins whose robots.txt is kept in memory at most. Own choice. */
const MOST_ORIGINS = 1_000;

/** Asks servers for pages as robots.txt lets us, without ever leaving the public web for a public page. */
export function askerOf(core: Core, fetching: typeof fetch, signal: AbortSignal): Asker {
  const known = new Map<string, Promise<Snapshot>>();

  /** Follows redirects by itself, so that each step can be refused before it is taken. */
  const follow =
    (
      from: string,
      mayGo: (url: string) => Promise<string | undefined>,
      note: (why: string) => void,
    ) =>
    async (url: string, init: RequestInit): Promise<Response> => {
      // Asked again only to learn why it failed.
      if (init.redirect === 'manual') throw new TypeError('Not asked twice');
      const headers = {
        'user-agent': USER_AGENT,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
      };
      for (let at = url, steps = 0; steps <= MOST_REDIRECTS; steps += 1) {
        const response = await fetching(at, { ...init, headers, redirect: 'manual' });
        const location = response.headers.get('location');
        if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
          return response;
        await response.body?.cancel();
        if (!URL.canParse(location, at)) return response;
        at = new URL(location, at).href;
        const why = core.mayAsk(from, at)
          ? await mayGo(at)
          : `The address leads to ${new URL(at).host}, where nothing may be read for it.`;
        if (why !== undefined) {
          note(why);
          throw new Refused(why);
        }
      }
      note('The address leads in a circle.');
      throw new Refused('circle');
    };

  const ask = async (
    url: string,
    most: number,
    mayGo: (url: string) => Promise<string | undefined>,
  ): Promise<
    { state: 'ok'; answer: Answer } | { state: 'missing'; error: string; reason: MissingReason }
  > => {
    let refused: string | undefined;
    const fetcher = follow(url, mayGo, (why) => {
      refused = why;
    });
    const asked = await core.fetchAnswer(url, {
      fetcher,
      isOnline: () => true,
      most,
      patience: PATIENCE,
      signal,
    });
    if (asked.state === 'ok') return asked;
    const reason = refused === undefined ? asked.reason : 'not-allowed';
    return { state: 'missing', reason, error: refused ?? REASONS[reason] };
  };

  /** What robots.txt says, as the part of a snapshot that its readers look at: so it is read once. */
  const askRobots = async (origin: string): Promise<Snapshot> => {
    const url = `${origin}/robots.txt`;
    const asked = await ask(url, core.MOST_BYTES.robots, async () => undefined);
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
    const asked = known.get(origin) ?? askRobots(origin);
    // The one that was asked for last stays longest.
    known.delete(origin);
    known.set(origin, asked);
    if (known.size > MOST_ORIGINS) known.delete(known.keys().next().value as string);
    return asked;
  };

  /** Why robots.txt keeps us out; `undefined` where it does not. One that cannot be had does (RFC 9309, section 2.3.1.4). */
  const keptOut = async (url: string): Promise<string | undefined> => {
    const snapshot = await robotsOf(url);
    const { robots } = snapshot;
    if (robots.state !== 'ok')
      return 'robots.txt cannot be had, so nothing of the site is asked for.';
    if (robots.facts.status >= 500)
      return `robots.txt was answered with ${robots.facts.status}, so nothing of the site is asked for.`;
    const { allowed, line, text } = core.robotsVerdict(snapshot, [TOKEN], url);
    return allowed === false
      ? `robots.txt keeps Shareworthy out (line ${line}: ${text}).`
      : undefined;
  };

  return {
    async page(url) {
      const { robots } = await robotsOf(url);
      if (robots.state === 'missing') {
        // It may be there at the next try.
        known.delete(new URL(url).origin);
        return robots.reason === 'not-allowed'
          ? { state: 'never', error: REASONS['not-allowed'] }
          : { state: 'later', error: REASONS[robots.reason] };
      }
      const why = await keptOut(url);
      if (why !== undefined) return { state: 'never', error: why };
      const asked = await ask(url, core.MOST_BYTES.page, keptOut);
      if (asked.state === 'missing')
        return { state: asked.reason === 'not-allowed' ? 'never' : 'later', error: asked.error };
      const { answer } = asked;
      const { status, headers } = answer;
      if (status === 429 || status === 503) {
        const rest = retryAfter(headers['retry-after'], Date.now());
        const error = `The server asked to be left alone (${status}).`;
        return { state: 'later', error, ...(rest === undefined ? {} : { rest }) };
      }
      const type =
        (headers['content-type'] ?? 'text/html').split(';')[0]?.trim().toLowerCase() ?? '';
      if (!/^(text\/html|application\/xhtml\+xml|)$/.test(type))
        return { state: 'never', error: `This is no page but ${type}.` };
      const final = await robotsOf(answer.finalUrl);
      return { state: 'ok', answer, robots: final.robots };
    },
    async pause(url) {
      const snapshot = await robotsOf(url);
      const delay =
        snapshot.robots.state === 'ok' ? core.robotsDelay(snapshot, [TOKEN]) : undefined;
      return Math.min((delay?.seconds ?? 0) * 1_000, LONGEST_REST);
    },
    async text(url) {
      const asked = await ask(url, MOST_OF_LIST, async () => undefined);
      if (asked.state === 'missing') return { error: asked.error };
      const { status, bytes, cut, finalUrl } = asked.answer;
      if (status !== 200) return { error: `It was answered with ${status}.` };
      if (cut) return { error: `It is longer than ${MOST_OF_LIST / 1_048_576} MB.` };
      return { text: await unzipped(bytes), url: finalUrl };
    },
  };
}

/** A sitemap holds 50 MB at most (https://www.sitemaps.org/protocol.html, read 2026-11-26). */
const MOST_OF_LIST = 50 * 1_048_576;

async function unzipped(bytes: Uint8Array): Promise<string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const { gunzipSync } = await import('node:zlib');
  return gunzipSync(bytes, { maxOutputLength: MOST_OF_LIST }).toString('utf8');
}
