import type { Page } from 'puppeteer-core';
import type { ReportLine } from '../../utils/export/line.ts';
import { rest } from './rest.ts';
import type { Popup, Session } from './session.ts';
import { settled } from './settled.ts';

const PRESSES = 3;

interface AuditOptions {
  /** Keeps the snapshot in the line. */
  snapshot: boolean;
  /** Called with the settled popup, before it closes. */
  look?: ((popup: Popup) => Promise<void>) | undefined;
}

/**
 * Presses the toolbar button on a page and gives the report that the popup comes to.
 * Throws with the popup’s words where there is none.
 */
export async function auditPage(
  session: Session,
  page: Page,
  { snapshot, look }: AuditOptions,
): Promise<ReportLine> {
  await rest(session);
  for (let press = 1; ; press += 1) {
    const popup = await session.clickButton(page);
    try {
      const error = await settled(popup);
      if (error !== undefined) throw new Error(`The page cannot be audited: ${error}`);
      const line = await popup.evaluate<ReportLine>(`shareworthy.line({ snapshot: ${snapshot} })`);
      await look?.(popup);
      return line;
    } catch (error) {
      // A page that takes the focus, as a link into another program does, closes the popup.
      if (press === PRESSES || (await popup.isOpen().catch(() => true))) throw error;
    } finally {
      await popup.close().catch(() => undefined);
    }
  }
}
