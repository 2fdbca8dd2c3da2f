import type { MissingReason, RequestRecord } from '../page/snapshot';
import { type Asked, type Fetcher, fetchAnswer } from './fetch-answer';
import {
  AT_ONCE,
  type AuditMode,
  type BodyKind,
  COUNTED_BYTES,
  MOST_BYTES,
  MOST_REQUESTS,
  mayAsk,
  mayRead,
  PATIENCE,
} from './fetch-policy';

/** One question of an audit. */
export interface Ask {
  url: string;
  /** What it is for, in a word or two for the list of requests: `page`, `robots`, `card image`. */
  why: string;
  body: BodyKind;
  headers?: Record<string, string>;
  /** Set by a rule of the browser, not by us; only written down, and kept apart in the cache. */
  userAgent?: string;
  /** Asks again even where the answer is known. */
  fresh?: boolean;
  /** Only worth something where the browser itself vouches that the answer comes from the public web. */
  direct?: boolean;
  /** Milliseconds, where it is less than a request gets anyway. */
  patience?: number;
}

/** Asks a question within the limits of the audit. Never rejects. */
export type Get = (ask: Ask) => Promise<Asked>;

/** The way by which an address can be read. */
export interface Reader {
  by: 'page' | 'extension';
  fetcher: Fetcher;
}

/** How something loaded by other means than a fetch ended. */
export type Loaded<T> =
  | { state: 'ok'; facts: T }
  | { state: 'broken' }
  | { state: 'missing'; reason: MissingReason };

export interface AuditSettings {
  /** Address of the page that is judged; decides what may be asked. */
  pageUrl: string;
  mode: AuditMode;
  /** How the browser lets us read an address; `undefined` where it does not. */
  readerFor(ask: Ask): Promise<Reader | undefined>;
  isOnline(): boolean;
  /** Answers of this session by question. */
  cache: Map<string, Promise<Asked>>;
}

/** The requests of one audit: their limits, their order and their record. */
export interface Audit {
  get: Get;
  /** Whether the bytes of an address can be had. */
  canRead(url: string): Promise<boolean>;
  /** Loads something by an element of the browser, within the same limits. Never rejects. */
  load<T>(
    ask: Pick<Ask, 'url' | 'why'>,
    load: (url: string, patience: number, signal: AbortSignal) => Promise<Loaded<T>>,
  ): Promise<Loaded<T>>;
  /** What was asked so far and has ended, in the order it was begun. */
  requests(): RequestRecord[];
  /** Gives up what is under way, and asks nothing more. */
  cancel(): void;
}

/** Lets so many jobs run at once; the rest wait in order. */
function queueOf(atOnce: number): <T>(job: () => Promise<T>) => Promise<T> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((next) => waiting.push(next));
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

const keyOf = ({ body, url, userAgent = '', headers }: Ask): string =>
  JSON.stringify([body, url, userAgent, headers ?? {}]);

const missing = (reason: MissingReason): { state: 'missing'; reason: MissingReason } => ({
  state: 'missing',
  reason,
});

/**
 * Opens the books of one audit. Every request of it goes through here: GET without cookies and referrer,
 * http(s) only, so many in all and at once, never from a public page into a private network, each written
 * down. A question beyond the limit, or after `cancel`, comes back as `not-allowed`.
 */
export function auditOf({ pageUrl, mode, readerFor, isOnline, cache }: AuditSettings): Audit {
  const began = performance.now();
  const now = () => Math.round(performance.now() - began);
  const records: { record: RequestRecord; ended: boolean }[] = [];
  const controller = new AbortController();
  const { signal } = controller;
  const queued = queueOf(AT_ONCE);
  let left = MOST_REQUESTS[mode];

  type Opening = Pick<RequestRecord, 'url' | 'why' | 'by'> & { userAgent?: string | undefined };
  type Ending = Pick<RequestRecord, 'outcome' | 'status' | 'bytes'>;

  function open({ url, why, by, userAgent }: Opening) {
    const entry = {
      record: {
        url,
        why,
        by,
        ...(userAgent === undefined ? {} : { userAgent }),
        started: now(),
        elapsed: 0,
        outcome: 'cancelled',
      } as RequestRecord,
      ended: false,
    };
    records.push(entry);
    return (ending: Ending) => {
      if (entry.ended) return;
      const elapsed = now() - entry.record.started;
      Object.assign(entry.record, ending, { elapsed });
      entry.ended = true;
    };
  }

  /** Writes down a question that was answered without a request. */
  const note = (opening: Opening, ending: Ending) => open(opening)(ending);

  /** What an ended question says in the list. */
  function endingOf(asked: Asked): Ending {
    if (signal.aborted) return { outcome: 'cancelled' };
    if (asked.state !== 'ok') return { outcome: asked.reason };
    const { status, bytes } = asked.answer;
    return {
      outcome: status >= 400 ? 'http-error' : 'ok',
      status,
      bytes: asked.came ?? bytes.length,
    };
  }

  async function fetchNow(ask: Ask, { by, fetcher }: Reader): Promise<Asked> {
    const { url, why, body, headers, userAgent, patience = PATIENCE } = ask;
    const count = COUNTED_BYTES[body];
    let end: ReturnType<typeof open> | undefined;
    /** The first request is the question itself; another one only finds out why it failed. */
    const counted: Fetcher = async (address, init, most) => {
      if (end === undefined) {
        end = open({ url, why, by, userAgent });
        return fetcher(address, init, most);
      }
      if (left <= 0 || ask.direct) throw new TypeError('No request is left');
      left -= 1;
      const endSecond = open({ url, why: `${why}: why it failed`, by, userAgent });
      try {
        const response = await fetcher(address, init, most);
        const { type, status } = response;
        endSecond(type === 'opaqueredirect' ? { outcome: 'ok' } : { outcome: 'ok', status });
        response.body?.cancel().catch(() => undefined);
        return response;
      } catch (cause) {
        endSecond({ outcome: signal.aborted ? 'cancelled' : 'network' });
        throw cause;
      }
    };
    const asked = await fetchAnswer(url, {
      fetcher: counted,
      isOnline,
      most: MOST_BYTES[body],
      patience: Math.min(patience, PATIENCE),
      mayRead: (finalUrl) => mayRead(pageUrl, finalUrl),
      signal,
      ...(headers ? { headers } : {}),
      ...(count === undefined ? {} : { count }),
    });
    (end ?? open({ url, why, by, userAgent }))(endingOf(asked));
    return asked;
  }

  /** Takes one request off the limit; tells what forbids it otherwise. */
  function reserve(url: string): RequestRecord['outcome'] | undefined {
    if (signal.aborted) return 'cancelled';
    if (!/^https?:\/\//i.test(url)) return 'unsupported';
    if (!mayAsk(pageUrl, url)) return 'not-allowed';
    if (left <= 0) return 'over-limit';
    left -= 1;
    return undefined;
  }

  async function ask(question: Ask): Promise<Asked> {
    const opening = { ...question, by: 'extension' as const };
    const reader = await readerFor(question);
    if (!reader) {
      note(opening, { outcome: 'not-allowed' });
      return missing('not-allowed');
    }
    const refusal = reserve(question.url);
    if (refusal) {
      note({ ...opening, by: reader.by }, { outcome: refusal });
      return missing(refusal === 'unsupported' ? refusal : 'not-allowed');
    }
    return queued(() => fetchNow(question, reader));
  }

  return {
    async get(given) {
      const question = { ...given, url: given.url.replace(/#.*$/s, '') };
      const refused =
        !/^https?:\/\//i.test(question.url) || !mayAsk(pageUrl, question.url) || signal.aborted;
      const key = keyOf(question);
      const asked = refused || question.fresh ? undefined : cache.get(key);
      const known = asked && (await asked);
      // A question that failed, or was given up with another audit, is put once more.
      if (known?.state === 'ok') {
        note({ ...question, by: 'extension' }, { ...endingOf(known), outcome: 'cached' });
        return known;
      }
      if (refused) {
        const outcome = reserve(question.url) ?? 'not-allowed';
        note({ ...question, by: 'extension' }, { outcome });
        return missing(outcome === 'unsupported' ? outcome : 'not-allowed');
      }
      const asking = ask(question);
      if (!question.fresh) cache.set(key, asking);
      const answered = await asking;
      // What failed may go well the next time.
      if (answered.state !== 'ok' && cache.get(key) === asking) cache.delete(key);
      return answered;
    },
    async canRead(url) {
      return (
        mayAsk(pageUrl, url) && (await readerFor({ url, why: '', body: 'sample' })) !== undefined
      );
    },
    async load({ url, why }, load) {
      const refusal = reserve(url);
      if (refusal) {
        note({ url, why, by: 'element' }, { outcome: refusal });
        return missing(refusal === 'unsupported' ? refusal : 'not-allowed');
      }
      return queued(async () => {
        const end = open({ url, why, by: 'element' });
        const loaded = await load(url, PATIENCE, signal).catch(() => missing('network'));
        end({
          outcome: signal.aborted
            ? 'cancelled'
            : loaded.state === 'missing'
              ? loaded.reason
              : loaded.state,
        });
        return loaded;
      });
    },
    requests: () => records.filter(({ ended }) => ended).map(({ record }) => ({ ...record })),
    cancel: () => controller.abort(),
  };
}
