import { distinct, MOST_PAGES } from '../../utils/batch/addresses';
import { askerOf } from '../../utils/batch/asker';
import { followLists, type ListProblem, MOST_SITEMAPS } from '../../utils/batch/follow-lists';
import { isOnline } from '../../utils/platform/fetcher';
import { runnerFetcher } from '../../utils/platform/runner-fetcher';
import { mayReadHost } from '../../utils/platform/runner-hands';
import type { Fetched } from '../kept/batches';

/** Reads the list at an address, and all lists that it names. Never rejects. `told`: of addresses found so far. */
export async function fetchList(
  address: string,
  signal: AbortSignal,
  told?: (count: number) => void,
): Promise<Fetched> {
  const asker = askerOf({ fetcher: runnerFetcher(), showsRedirects: false, isOnline, signal });
  const problems: ListProblem[] = [];
  const text = async (url: string) =>
    (await mayReadHost(url))
      ? asker.text(url)
      : { why: `You have not allowed Shareworthy to read ${new URL(url).host}.` };
  const urls = await followLists(address, {
    text,
    tell: (problem) => problems.push(problem),
    progress: ({ found }) => told?.(found),
    enough: 5 * MOST_PAGES,
    signal,
  }).catch(() => []);
  if (signal.aborted) return { state: 'failed', why: 'It was given up.' };
  const unread = problems.filter((problem) => problem.is === 'unread');
  const [first] = unread;
  if (urls.length === 0)
    return {
      state: 'failed',
      why:
        first === undefined
          ? 'It names no web address. A sitemap, a feed (RSS or Atom) or a text with one address a line is needed.'
          : first.from === address
            ? first.why
            : `It names ${unread.length} lists, and none can be read. ${first.why}`,
    };
  const bad = problems.flatMap((problem) =>
    problem.is === 'bad' ? [{ line: problem.line, text: problem.text }] : [],
  );
  const left = [
    ...unread.map(({ from, why }) => `${from}: ${why}`),
    ...problems.flatMap((problem) =>
      problem.is === 'private'
        ? [`${problem.url} lies in a private network and was left out.`]
        : [],
    ),
    ...(problems.some(({ is }) => is === 'too-many')
      ? [`Only the first ${MOST_SITEMAPS} lists were read.`]
      : []),
  ];
  return { state: 'ok', from: address, ...distinct(urls), sitemaps: [], bad, left };
}
