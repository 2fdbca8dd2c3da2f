import type { CollectOptions } from '../page/collect';
import type { PageFacts } from '../page/snapshot';
import { asPageFacts } from '../page/validate';
import { browser } from './browser';

/** Time a page gets to answer, in ms. Own choice: the popup must say something true within five seconds. */
const PATIENCE = 4_000;

export type Collected =
  | { state: 'ok'; page: PageFacts }
  /** The browser does not let any extension into this page. */
  | { state: 'refused' }
  /** It could be entered but did not answer, or not with what was asked. */
  | { state: 'failed'; why: 'timeout' | 'invalid' | 'vanished'; detail: string };

/** Runs in the page, before the collector: hands it what it looks for. */
function handOver(options: CollectOptions): void {
  (globalThis as { shareworthyOptions?: CollectOptions }).shareworthyOptions = options;
}

const REFUSED =
  /cannot access|cannot be scripted|missing host permission|extensions gallery|permission|not allowed|error page/i;

/** Injects the collector into a tab and takes what it gathered. Never rejects. */
export async function collectTab(tabId: number, options: CollectOptions): Promise<Collected> {
  const target = { tabId };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const injected = Promise.all([
      browser.scripting.executeScript({ target, func: handOver, args: [options] }),
      browser.scripting.executeScript({ target, files: ['/collector.js'] }),
    ]);
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), PATIENCE);
    });
    const outcome = await Promise.race([injected, late]);
    if (outcome === 'late') return { state: 'failed', why: 'timeout', detail: '' };
    const [result] = outcome[1];
    const page = asPageFacts(result?.result, options);
    if (page) return { state: 'ok', page };
    return { state: 'failed', why: 'invalid', detail: String(result?.error ?? '') };
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    if (REFUSED.test(detail)) return { state: 'refused' };
    return { state: 'failed', why: 'vanished', detail };
  } finally {
    clearTimeout(timer);
  }
}
