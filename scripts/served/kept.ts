import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  renameSync,
  truncateSync,
  type WriteStream,
} from 'node:fs';

/** What a line of the output says about where its page is in the list. */
interface Kept {
  url?: string;
  askedUrl?: string;
  file?: string;
  error?: string;
  score?: { overall: number | null };
}

/** Name by which a page of the list is known in the output. */
export const keyOf = ({ url, askedUrl, file }: Kept): string => file ?? askedUrl ?? url ?? '';

export interface Resumed {
  /** Keys of the pages that are done. */
  done: Set<string>;
  /** Overall scores of these; absent where nothing could be scored. */
  scores: { key: string; overall: number }[];
  /** Lines that were taken out: pages that could not be audited, doubles, and a last line that was half written. */
  dropped: number;
}

/** Complete lines of a file, and whether the last one ended. */
async function* linesOf(path: string): AsyncGenerator<{ text: string; ended: boolean }> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    rest += chunk;
    let from = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      yield { text: rest.slice(from, end), ended: true };
      from = end + 1;
    }
    rest = rest.slice(from);
  }
  if (rest !== '') yield { text: rest, ended: false };
}

function parsed(text: string): Kept | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a piece and waits where the writer is behind. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

async function end(stream: WriteStream): Promise<void> {
  stream.end();
  await once(stream, 'close');
}

/**
 * Reads what an earlier run left and mends it: what could not be audited is taken out, to be tried again, and
 * so is a line that was never finished. The file is replaced as a whole, so that nothing is lost on the way.
 */
export async function resume(path: string): Promise<Resumed> {
  const resumed: Resumed = { done: new Set(), scores: [], dropped: 0 };
  if (!existsSync(path)) return resumed;
  const beside = `${path}.part`;
  const copy = createWriteStream(beside);
  for await (const { text, ended } of linesOf(path)) {
    if (text.trim() === '') continue;
    const line = parsed(text);
    const key = line && keyOf(line);
    if (!line || !key || !ended || line.error !== undefined || resumed.done.has(key)) {
      resumed.dropped += 1;
      continue;
    }
    resumed.done.add(key);
    const overall = line.score?.overall;
    if (typeof overall === 'number') resumed.scores.push({ key, overall });
    await write(copy, `${text}\n`);
  }
  await end(copy);
  renameSync(beside, path);
  return resumed;
}

/** Starts a file anew. */
export function empty(path: string): void {
  if (existsSync(path)) truncateSync(path);
}
