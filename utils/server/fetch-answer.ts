import type { MissingReason } from '../page/snapshot';
import type { Answer } from './read-answer';

/**
 * The part of the standard `fetch` that is used here; it comes in as an argument. `most`: bytes of the body
 * that will be read at most, for a fetcher that has to carry them.
 */
export type Fetcher = (url: string, init: RequestInit, most?: number) => Promise<Response>;

/** Everything a question to a server needs from outside. */
export interface Asking {
  fetcher: Fetcher;
  /** Whether the machine has a network at all. */
  isOnline(): boolean;
  /** Bytes kept of the body at most. */
  most: number;
  /** Bytes up to which a longer body is counted where no header tells its length; not counted without. */
  count?: number;
  /** Request headers of its own, as `range`. */
  headers?: Record<string, string>;
  /** Gives the question up from outside; the reason is then `timeout`. */
  signal?: AbortSignal;
  /** Milliseconds until the question is given up. */
  patience: number;
  /** Whether an answer from this final address may be read at all; every one where not given. */
  mayRead?(finalUrl: string): boolean;
}

export type Asked =
  /** `came`: bytes of the body, also of a part that was not kept; absent where nobody knows. */
  { state: 'ok'; answer: Answer; came?: number } | { state: 'missing'; reason: MissingReason };

/** Bounds of the headers kept; own choice. */
const MOST_HEADERS = 60;
const MOST_HEADER_TEXT = 2_000;

/** Anonymous and silent: no cookies, no referrer, nothing from or for the cache, and no body. */
const QUIETLY: RequestInit = {
  method: 'GET',
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
};

function headersOf(response: Response): Record<string, string> {
  return Object.fromEntries(
    [...response.headers]
      .slice(0, MOST_HEADERS)
      .map(([name, value]) => [name.toLowerCase().slice(0, 100), value.slice(0, MOST_HEADER_TEXT)]),
  );
}

/** Length that the server states, where it is that of the body as it comes out. */
function statedLength({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  return length !== null && /^\d{1,12}$/.test(length) && !headers.get('content-encoding')
    ? Number(length)
    : undefined;
}

/**
 * Reads a body and keeps `most` bytes of it. What was read before the time ran out is kept: crawlers do so
 * too. `came` is the length of the whole body, where it was read or counted to its end or is stated.
 */
async function readBody(
  response: Response,
  most: number,
  count: number,
  signal: AbortSignal,
): Promise<{ bytes: Uint8Array; cut: boolean; came?: number }> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), cut: false, came: 0 };
  const stated = statedLength(response);
  const end = stated === undefined ? Math.max(most, count) : most;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let cut = false;
  const late = new Promise<'late'>((resolve) => {
    signal.addEventListener('abort', () => resolve('late'), { once: true });
    if (signal.aborted) resolve('late');
  });
  while (!cut) {
    const step = await Promise.race([reader.read(), late]).catch((cause: unknown) => {
      // The abort can reach the stream before it reaches the race.
      if (signal.aborted) return 'late' as const;
      throw cause;
    });
    if (step === 'late') {
      if (length === 0) throw new DOMException('No byte in time', 'TimeoutError');
      cut = true;
    } else if (step.done) {
      break;
    } else {
      if (length < most) chunks.push(step.value);
      length += step.value.length;
      cut = length > end;
    }
  }
  if (cut) reader.cancel().catch(() => undefined);
  const came = cut ? stated : length;
  const bytes = new Uint8Array(Math.min(length, most));
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, bytes.length - at);
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, cut: cut || length > most, ...(came === undefined ? {} : { came }) };
}

/** Why a request came to nothing. A redirect that may not be followed fails like a broken line does. */
async function reasonOf(url: string, { fetcher, isOnline }: Asking, signal: AbortSignal) {
  if (!isOnline()) return 'offline';
  if (signal.aborted) return 'timeout';
  try {
    const { type } = await fetcher(url, { ...QUIETLY, redirect: 'manual', signal }, 0);
    return type === 'opaqueredirect' ? 'redirected-away' : 'network';
  } catch {
    return signal.aborted ? 'timeout' : 'network';
  }
}

/**
 * Asks a server for an address as an anonymous visitor, and follows redirects. Never rejects:
 * `unsupported` for anything but http(s), `offline`, `timeout`, `redirected-away` where the address leads
 * in a circle or to an origin that may not be read, `not-allowed` where `mayRead` says no, `network` for
 * the rest. A body that is still dripping when the time is up is kept as far as it came, and marked cut.
 */
export async function fetchAnswer(url: string, asking: Asking): Promise<Asked> {
  if (!/^https?:\/\//i.test(url)) return { state: 'missing', reason: 'unsupported' };
  const asked = url.replace(/#.*$/s, '');
  const controller = new AbortController();
  const { signal } = controller;
  const giveUp = () => controller.abort();
  const timer = setTimeout(giveUp, asking.patience);
  asking.signal?.addEventListener('abort', giveUp, { once: true });
  if (asking.signal?.aborted) giveUp();
  // A fetcher that ignores the signal must not hold us up either.
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Too late', 'TimeoutError')), {
      once: true,
    });
  });
  late.catch(() => undefined);
  const start = performance.now();
  try {
    if (signal.aborted) throw new DOMException('Given up before it began', 'AbortError');
    const { headers } = asking;
    const init: RequestInit = { ...QUIETLY, redirect: 'follow', signal };
    const request = asking.fetcher(asked, headers ? { ...init, headers } : init, asking.most + 1);
    const response = await Promise.race([request, late]);
    const firstByte = Math.round(performance.now() - start);
    const finalUrl = response.url || asked;
    if (asking.mayRead?.(finalUrl) === false) {
      response.body?.cancel().catch(() => undefined);
      return { state: 'missing', reason: 'not-allowed' };
    }
    const { most, count = 0 } = asking;
    const { bytes, cut, came } = await readBody(response, most, count, signal);
    return {
      state: 'ok',
      ...(came === undefined ? {} : { came }),
      answer: {
        url: asked,
        finalUrl,
        status: response.status,
        headers: headersOf(response),
        bytes,
        cut,
        firstByte,
        elapsed: Math.round(performance.now() - start),
      },
    };
  } catch {
    const reason = await Promise.race([reasonOf(asked, asking, signal), late]).catch(
      () => 'timeout' as const,
    );
    return { state: 'missing', reason };
  } finally {
    clearTimeout(timer);
    asking.signal?.removeEventListener('abort', giveUp);
  }
}
