import { browser } from './browser';

/** What the runner, which may be a page without any of the browser's API but this, has the background do. */
const TO = 'watches';

/** Puts a question to the background. Rejects where nobody answers. */
export async function askBackground<Answer>(question: unknown): Promise<Answer> {
  const answer: { is?: unknown; failed?: unknown } | undefined = await browser.runtime.sendMessage({
    to: TO,
    question,
  });
  if (!answer || answer.failed !== undefined) throw new Error('The background did not answer');
  return answer.is as Answer;
}

/** Answers what the runner asks; nobody else is listened to. To be called while the background starts, or a question that wakes it is lost. */
export function answerRunner(answer: (question: unknown) => Promise<unknown>): void {
  const own = browser.runtime.getURL('/');
  const listen = (
    message: unknown,
    { id, url }: { id?: string; url?: string },
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const { to, question } = (message ?? {}) as { to?: unknown; question?: unknown };
    if (to !== TO || id !== browser.runtime.id || !url?.startsWith(own)) return undefined;
    answer(question).then(
      (is) => respond({ is }),
      (cause: unknown) => respond({ failed: String(cause) }),
    );
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(
    listen as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

/** Tells a runner that is at work that a page is due before its time. */
export function tellDue(): void {
  const channel = new BroadcastChannel(TO);
  channel.postMessage('due');
  channel.close();
}

/** Calls back when a page is due before its time. Returns the way out. */
export function onDue(due: () => void): () => void {
  const channel = new BroadcastChannel(TO);
  channel.onmessage = due;
  return () => channel.close();
}

/** The colour of the number on the toolbar button: a change for the worse. */
const COLOUR = '#8a4b08';

/**
 * Shows on the toolbar button how many pages changed, with words for whoever points at it; 0 takes the number away.
 * Never rejects.
 */
export async function showCount(count: number, words: string): Promise<void> {
  try {
    if (count > 0) await browser.action.setBadgeBackgroundColor({ color: COLOUR });
    await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
    await browser.action.setTitle({ title: words });
  } catch {
    // The list of pages tells it, too.
  }
}
