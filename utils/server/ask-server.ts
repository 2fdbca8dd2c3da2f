import type { Evidence, ServerFacts } from '../page/snapshot';
import type { Get } from './fetch-audit';
import type { Answer } from './read-answer';

/** Milliseconds a page's own server gets; own choice, so that the popup says something final within five seconds. */
export const PATIENCE = 4_000;

/**
 * What the page's own server says to an anonymous visitor, read by whoever has a parser: a service worker has none,
 * and cannot even load ours. Rejects where `read` does, and only there.
 */
export async function askServer(
  pageUrl: string,
  get: Get,
  read: (answer: Answer) => ServerFacts | Promise<ServerFacts>,
): Promise<Evidence<ServerFacts>> {
  const asked = await get({ url: pageUrl, why: 'page', body: 'page', patience: PATIENCE });
  if (asked.state !== 'ok') return asked;
  return { state: 'ok', facts: await read(asked.answer) };
}
