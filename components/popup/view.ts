import type { Report } from '../../utils/audit/report';

/** The page that the popup is about, as the browser names it. */
export interface TabFacts {
  title: string;
  /** As shown in the address bar. */
  url: string;
  /** Host, or what stands for it (`chrome://extensions`, `report.pdf`). */
  host: string;
  /** Address of the site's icon; drawn only when it is http, https or an inline picture. */
  iconUrl?: string;
}

/**
 * `reading`: nothing has arrived. `partial`: a report is there, evidence is still on its way.
 * `ready`: all evidence is here or will not come. `offline`: the browser has no network; the report holds
 * what the page alone tells. `failed`: the page could not be read. `restricted`: it must not be read.
 * `empty`: it was read, and there is neither title nor text.
 */
export type PopupState =
  | 'reading'
  | 'partial'
  | 'ready'
  | 'offline'
  | 'failed'
  | 'restricted'
  | 'empty';

/** Why a page must not be read. */
export type Restriction = 'browser' | 'store' | 'pdf' | 'file' | 'other';

/** What the last press did. One at a time; the popup shows it above the share bar. */
export type Notice =
  /** A network was opened in a new tab. */
  | { kind: 'opened'; network: string }
  /** The clean address is on the clipboard; `removed` names the parameters that were left out. */
  | { kind: 'link-copied'; url: string; removed: readonly string[] }
  /** Something else is on the clipboard. */
  | { kind: 'text-copied'; what: CopyWhat }
  /** The browser refused the clipboard: the text is offered to be copied by hand. */
  | { kind: 'refused'; what: CopyWhat | 'link'; text: string }
  /** The network's address could not be opened. */
  | { kind: 'not-opened'; network: string };

/** What a copy button copies. */
export type CopyWhat = 'fix' | 'facts' | 'details';

export interface ShareView {
  /** Share address by network id; a network without one is not offered. */
  links: Readonly<Record<string, string>>;
  /** The clean address that is shared and copied. */
  url: string;
  /** Ids of networks opened since the popup came up; they get a tick. */
  opened?: readonly string[];
}

export interface PopupView {
  tab: TabFacts;
  state: PopupState;
  /** Present from `partial` on; may be present when `offline` or `empty`. */
  report?: Report;
  /** With `restricted`. */
  restricted?: Restriction;
  /** With `failed`: the cause, for the copied details. */
  failure?: string;
  /** With `reading` and `partial`: what has not arrived. */
  waiting?: { server: boolean; robots: boolean };
  /** `undefined`: this page cannot be shared, the bar is not shown. */
  share: ShareView | undefined;
  notice?: Notice;
}

export interface PopupEvents {
  /** Opens a network's share form. Asked already, where the card would be empty. */
  share(network: string): void;
  /** Puts `share.url` on the clipboard. */
  copyLink(): void;
  copyText(text: string, what: CopyWhat): void;
  /** Reads and judges the page again. */
  again(): void;
  /** Opens a source in a new tab; only ever http(s). */
  openLink(url: string): void;
  /** Takes the notice away. */
  dismiss(): void;
  /** Closes the tab that the last press opened; not offered where absent. */
  undo?(): void;
}
