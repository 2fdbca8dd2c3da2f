import { browser } from './browser';

/** Number of the one session rule that we ever set. */
const RULE = 1;

/** Host of the extension's own pages: the id in Chromium, a random name in Firefox. */
const ownHost = (): string => new URL(browser.runtime.getURL('')).host;

/** Whether this browser has rules that live as long as its session. */
export const canSetUserAgent = (): boolean =>
  typeof browser.declarativeNetRequest?.updateSessionRules === 'function';

/**
 * From now on the extension's own requests, and nobody else's, bear this user agent. Takes effect only for
 * hosts that the user has granted. Both browsers know the initiator of a request by the host of the
 * extension's page, which is its id in Chromium alone (seen in Chromium 156 and Firefox 153, 2026-11-25).
 */
export async function setUserAgent(userAgent: string): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE],
    addRules: [
      {
        id: RULE,
        condition: { initiatorDomains: [ownHost()], resourceTypes: ['xmlhttprequest'] },
        action: {
          type: 'modifyHeaders',
          requestHeaders: [{ header: 'user-agent', operation: 'set', value: userAgent }],
        },
      },
    ],
  });
}

/** Takes the rule away, also one that a popup closed in haste has left. Never rejects. */
export async function clearUserAgent(): Promise<void> {
  try {
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [RULE] });
  } catch {
    // A browser without such rules has none to take away.
  }
}
