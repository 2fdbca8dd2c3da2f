import { openAudit } from '../../utils/platform/audit-fetcher';
import type { TargetTab } from '../../utils/platform/tab';
import type { Controller } from './controller';

interface Around {
  tab: TargetTab;
  /** Milliseconds that it may take: a press is waiting. */
  patience: number;
  noteRequests: Controller['noteRequests'];
}

/** Bytes of a picture of the page, where the browser lets us read them at once. */
export async function readPicture(
  url: string,
  why: string,
  { tab, patience, noteRequests }: Around,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const audit = openAudit({ pageUrl: tab.url, tabId: tab.id, mode: 'quick' });
  if (!(await audit.canRead(url))) return undefined;
  const asked = await audit.get({ url, why, body: 'picture', patience });
  noteRequests(audit.requests());
  if (asked.state !== 'ok' || asked.answer.status >= 400 || asked.answer.cut) return undefined;
  return new Uint8Array(asked.answer.bytes);
}
