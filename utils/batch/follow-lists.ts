import { mayAsk } from '../server/fetch-policy';
import { type BadLine, type List, readList } from './addresses';
import type { TextAt } from './asker';

/** Sitemaps that are read of an index at most; own choice. */
export const MOST_SITEMAPS = 500;

/** What of a list could not be used. */
export type ListProblem =
  | { is: 'unread'; from: string; why: string }
  | ({ is: 'bad'; from: string } & BadLine)
  /** A list of the public web names what stands inside a private network, or a private one another host of it. */
  | { is: 'private'; from: string; url: string }
  | { is: 'too-many' };

interface FollowOptions {
  /** Reads what stands at an address. */
  text(url: string): Promise<TextAt>;
  tell(problem: ListProblem): void;
  /** Called after each list. */
  progress?(at: { found: number; read: number; known: number }): void;
  /** Stops early once there are so many addresses. */
  enough?: number;
  signal?: AbortSignal;
  bare?: boolean;
}

/** All addresses of a list, and of the sitemaps that it names. `start`: an address, or a list that is here. */
export async function followLists(
  start: string | { text: string; from: string },
  { text, tell, progress, enough = Number.POSITIVE_INFINITY, signal, bare = false }: FollowOptions,
): Promise<string[]> {
  const urls: string[] = [];
  const first = typeof start === 'string' ? start : start.from;
  const seen = new Set([first]);
  const open: string[] = [first];
  let read = 0;
  while (open.length > 0 && read < MOST_SITEMAPS && urls.length < enough && !signal?.aborted) {
    const from = open.shift() as string;
    const isHere = typeof start !== 'string' && read === 0;
    const got: { text: string; url?: string } | { why: string } = isHere ? start : await text(from);
    read += 1;
    if ('why' in got) {
      if (!signal?.aborted) tell({ is: 'unread', from, why: got.why });
      continue;
    }
    const base = got.url;
    const list: List = readList(got.text, { base, bare });
    for (const each of list.bad) tell({ is: 'bad', from, ...each });
    const mayGo = (url: string): boolean => {
      if (base === undefined || mayAsk(base, url)) return true;
      tell({ is: 'private', from, url });
      return false;
    };
    for (const url of list.sitemaps)
      if (!seen.has(url) && mayGo(url)) {
        seen.add(url);
        open.push(url);
      }
    for (const url of list.urls) if (mayGo(url)) urls.push(url);
    progress?.({ found: urls.length, read, known: seen.size });
  }
  if (open.length > 0 && read >= MOST_SITEMAPS) tell({ is: 'too-many' });
  return urls;
}
