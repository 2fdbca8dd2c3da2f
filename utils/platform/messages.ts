import { browser } from './browser';

/** What pages of the extension ask its background for. */
export type Request =
  /** Find a place for the runner, or look whether there is one. */
  | 'start-runner'
  /** The runner has nothing left to do. */
  | 'runner-rests'
  /** The runner is at work: keeps the background awake. */
  | 'runner-works'
  /** Why nothing goes on, or that it does. */
  | 'runner-trouble'
  /** Version in the manifest. */
  | 'version'
  /** Whether a host is granted. */
  | 'has-host'
  /** Open a page behind, read it and close it. */
  | 'read-tab'
  /** Close tabs that an earlier life of the background has left. */
  | 'close-tabs';

interface Envelope {
  shareworthy: Request;
  value: unknown;
}

type Answer = { value: unknown } | { error: string };

/** Asks the background. Rejects where it does not answer, or cannot. */
export async function request<Value>(kind: Request, value?: unknown): Promise<Value> {
  const envelope: Envelope = { shareworthy: kind, value };
  const answer = (await browser.runtime.sendMessage(envelope)) as Answer | undefined;
  if (answer === undefined) throw new Error('Nobody answered');
  if ('error' in answer) throw new Error(answer.error);
  return answer.value as Value;
}

/** Answers what pages of the extension ask; nobody else is listened to. To be called when the background begins. */
export function onRequests(
  answers: Readonly<Record<Request, (value: unknown) => Promise<unknown>>>,
): void {
  const own = browser.runtime.getURL('/');
  const listen = (
    message: unknown,
    { id, url }: { id?: string; url?: string },
    answer: (given: Answer) => void,
  ): true | undefined => {
    const { shareworthy: kind, value } = (message ?? {}) as Partial<Envelope>;
    const isOwn = id === browser.runtime.id && url?.startsWith(own);
    if (kind === undefined || !Object.hasOwn(answers, kind) || !isOwn) return undefined;
    answers[kind](value).then(
      (given) => answer({ value: given ?? null }),
      (cause: unknown) => answer({ error: String(cause) }),
    );
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(
    listen as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}
