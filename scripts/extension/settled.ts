import type { Popup } from './session.ts';

/**
 * Waits until the popup says that no more evidence will come. Gives the error’s words where there is no
 * report. Throws when the popup does not settle in time.
 */
export async function settled(popup: Popup, timeoutMs = 15_000): Promise<string | undefined> {
  const outcome = await popup.evaluate<{ error: string | null }>(
    `(async () => {
      while (globalThis.shareworthy === undefined) await new Promise((go) => setTimeout(go, 20));
      return { error: (await globalThis.shareworthy.settled)?.error ?? null };
    })()`,
    timeoutMs,
  );
  return outcome.error ?? undefined;
}
