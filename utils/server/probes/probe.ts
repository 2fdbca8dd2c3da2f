import type { Evidence, Headers, Probe } from '../../page/snapshot';
import type { Ask, Get } from '../fetch-audit';
import type { Answer } from '../read-answer';

/** Headers that a rule reads; the rest is dropped. */
const MEANINGFUL = [
  'accept-ranges',
  'access-control-allow-origin',
  'age',
  'allow',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-length',
  'content-range',
  'content-security-policy',
  'content-type',
  'cross-origin-resource-policy',
  'etag',
  'expires',
  'last-modified',
  'link',
  'retry-after',
  'vary',
  'x-frame-options',
  'x-robots-tag',
] as const;

/** The headers of an answer that mean something here. */
export function meaningful(headers: Headers): Headers {
  return Object.fromEntries(
    MEANINGFUL.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Asks one extra address and reads facts out of the answer. Never rejects. */
export async function probe<T>(
  get: Get,
  ask: Ask,
  read: (answer: Answer, came: number) => T,
): Promise<Evidence<Probe<T>>> {
  const asked = await get(ask);
  if (asked.state !== 'ok') return asked;
  const { answer, came = answer.bytes.length } = asked;
  const { url, finalUrl, status, headers, elapsed } = answer;
  return {
    state: 'ok',
    facts: {
      url,
      finalUrl,
      status,
      headers: meaningful(headers),
      elapsed,
      facts: read(answer, came),
    },
  };
}
