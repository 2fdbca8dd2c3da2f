import type { Report } from '../../utils/audit/report';
import type { CrawlerAnswer } from '../../utils/page/snapshot';
import type { Target as PageTarget, Shown } from '../../utils/page/target';
import type { Campaign } from '../../utils/share/campaign';
import type { Composed } from '../../utils/share/compose';
import type { Draft } from '../../utils/share/draft';
import type { PageShare } from '../../utils/share/page-share';
import type { ShareSettings } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import type { CrawlerAccess } from '../../utils/signals/crawler-access';
import type { CardTexts, CrawlerComparison } from '../../utils/signals/crawler-differences';
import type { Field, PageFields } from '../../utils/signals/page-fields';
import type { PageType, PageTypeVerdict } from '../../utils/signals/page-type';
import type { Edits, TagChanges } from '../../utils/signals/what-if';
import type { Written } from '../share/written';

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
  /**
   * A target was opened; `text`: what became of the user's words. `where`: absent where the device decides. `tab`: what
   * can be closed again.
   */
  | {
      kind: 'opened';
      target: string;
      text: Composed['text'];
      where?: ShareSettings['opens'];
      tab?: number;
    }
  /** What was opened by the last press was closed again. */
  | { kind: 'closed'; target: string }
  /** The clean address is on the clipboard; `removed` names the parameters that were left out. */
  | { kind: 'link-copied'; url: string; removed: readonly string[] }
  /** The page is on the clipboard in the form of a target that copies. */
  | { kind: 'copied'; target: string; text: string }
  /** Something else is on the clipboard. */
  | { kind: 'text-copied'; what: CopyWhat }
  /**
   * The browser refused the clipboard: the text is offered to be copied by hand. `target`: what the text is to be
   * pasted into, which was not opened.
   */
  | { kind: 'refused'; what: CopyWhat | 'link'; text: string }
  | { kind: 'refused'; what: 'words'; text: string; target: string }
  /** A rule was marked as meant to be so on a site, or the mark was taken away; `kept`: beyond this popup. */
  | { kind: 'intended'; rule: string; site: string; on: boolean; kept: boolean }
  /** The element of the page that a finding is about was looked for. */
  | { kind: 'looked'; found: Shown }
  /**
   * For a network that takes no links a picture was made and the caption copied, as far as the browser let us.
   * `opened`: the network is open too.
   */
  | {
      kind: 'picture-made';
      network: string;
      saved: boolean;
      copied: boolean;
      opened: boolean;
      caption: string;
    }
  /** The target's address could not be opened. */
  | { kind: 'not-opened'; target: string }
  /** A picture of the QR code was saved, or could not be. */
  | { kind: 'qr-saved'; saved: boolean }
  /** The report was saved under that name, or could not be. */
  | { kind: 'report-saved'; as: SaveAs; name: string; saved: boolean }
  /** The audit was put into the history, or why not. */
  | { kind: 'kept'; state: KeptState }
  /** The page was pinned for a comparison, or why not; `pages` are pinned now. */
  | { kind: 'pinned'; state: 'pinned' | 'full' | 'refused'; pages: number };

/** `known`: this very audit was there. `off`: the user wants no history. */
export type KeptState = 'kept' | 'known' | 'full' | 'blocked' | 'damaged' | 'private' | 'off';

/** What a copy button copies. */
export type CopyWhat = 'fix' | 'facts' | 'details' | 'tags' | 'address' | 'report';

/** Files that a report is saved as. `picture`: of the score. */
export type SaveAs = 'html' | 'csv' | 'json' | 'picture';

/** All that sharing shows and hands over. */
export interface ShareView {
  /** What a press hands over: by the page's own word once it was read, before that as the browser names it. */
  draft: Draft;
  /** Where it can go, the user's first choice first; empty until the networks are known. */
  targets: readonly Target[];
  /** How the user shares; absent until that was read, and then there are no targets yet. */
  settings?: ShareSettings;
  /** What else is known of the page; absent before it was read. */
  page?: PageShare;
  /** What the user has written for this page so far. */
  written?: Written;
  /** Ids of targets opened since the popup came up; they get a tick. */
  opened?: readonly string[];
  /** Text that is selected on the page; absent before it was asked for, and where there is none. */
  selection?: string;
}

/** What the judge knows of the last report's snapshot besides the report. */
export interface Details {
  /** What the page says of itself, each with the place that says it. */
  fields: PageFields;
  /** Everything that names an author or terms of re-use. */
  authors: Field[];
  licences: Field[];
  /** The type without the user's word, and what speaks for it. */
  automatic: PageTypeVerdict;
  /** The tools that the page was made with, with what gave each away. */
  madeWith?: Field[];
  /** What robots.txt says to each network's crawler. */
  robots: { network: string; tokens: readonly string[]; access: CrawlerAccess }[];
  /** What the browser was served; absent while the server has not answered. */
  own?: CardTexts;
  /** In the order of the snapshot's crawlers. */
  crawlers: (CrawlerComparison & {
    /** Absent where it has no answer. */
    found?: CardTexts;
  })[];
}

/** What would change with other tags. Nothing of it is written to the page. */
export interface WhatIfView {
  edits: Edits;
  /** The report that the edited tags would get. */
  report: Report;
  tags: TagChanges;
}

/** A crawler that the page can be seen as. */
export type Crawler = Omit<CrawlerAnswer, 'answer'>;

/** How something that the user asked for ended. */
export type Ending = 'done' | 'cancelled' | 'broken';

/** What the user can ask for besides the first audit. One thing at a time. */
export interface MoreView {
  /** What is under way, with the requests that ended and those planned. */
  running?: { what: 'full' | 'crawlers'; done: number; of: number };
  /** How the last one of each ended; absent before the first. */
  full?: Ending;
  seen?: Ending;
  /** Crawlers that the page can be seen as, in the networks' order. */
  crawlers: readonly Crawler[];
  /** Networks whose crawlers are chosen at first, by the settings; absent until they are read. */
  preferred?: readonly string[];
  /** The user has granted the page's own host, which imitating a crawler needs. */
  granted: boolean;
  /** Hosts that the user was asked for last and did not grant. */
  refused?: readonly string[];
}

export interface PopupView {
  tab: TabFacts;
  state: PopupState;
  /** What findings are marked as intended for; absent where no mark can be kept. */
  site?: string;
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
  /** Present once the page was read. */
  more?: MoreView;
  /** Present some time after it was asked for by `details`. */
  details?: Details;
  /** Present some time after edits were handed in. */
  whatIf?: WhatIfView;
}

export interface PopupEvents {
  /**
   * Hands the page to a target, with what the user has written where they did. Asked already, where the card would
   * be empty.
   */
  share(target: string, written?: Written): void;
  /** Saves a picture, copies a caption and opens the network, for one that takes no links. */
  sharePicture(network: string, written?: Written): void;
  /** Opens a network that takes no links, where that did not go by itself. */
  openNetwork(network: string): void;
  /** Puts the link on the clipboard. */
  copyLink(written?: Written): void;
  /** Remembers what the user has written for this page, for as long as the browser runs. */
  write(written: Written): void;
  /** Links go out with this campaign from now on; `null`: with none. */
  chooseCampaign(id: string | null): void;
  /** Adds a campaign, or changes the one with that id, and has links go out with it. */
  putCampaign(campaign: Campaign): void;
  /** The view is to hold the text that is selected on the page now. */
  readSelection(): void;
  /** Saves the report as a file. */
  saveReport(as: SaveAs): void;
  /** Puts the report on the clipboard, as Markdown for a ticket. */
  copyReport(): void;
  /** Puts the report into the history. */
  keepReport(): void;
  /** Keeps the report, and opens its history where the page can be watched. Absent: nowhere to be asked for. */
  watchPage?(): void;
  /** Pins the page, so that it stands in the next comparison. */
  pinPage(): void;
  /** Opens the dashboard with the history or the pinned pages. */
  openDashboard(part: 'history' | 'compare'): void;
  /** Saves an address as a picture of its QR code. */
  saveQr(url: string): void;
  copyText(text: string, what: CopyWhat): void;
  /** Reads and judges the page again. */
  again(): void;
  /** Opens a source in a new tab; only ever http(s). */
  openLink(url: string): void;
  /** Scrolls the page to an element and outlines it for a while. */
  showOnPage(target: PageTarget): void;
  /** From now on the view is to hold the judge's details. */
  details(): void;
  /** Asks all that a full audit asks. */
  full(): void;
  /** Asks for the page as the crawlers of these networks do. */
  seeAs(networks: readonly string[]): void;
  /** Gives up what is under way; what has come stays. */
  cancel(): void;
  /**
   * Has the browser ask the user to grant the hosts of these addresses; `then` runs once they are granted.
   * To be called within the press itself, or browsers refuse it.
   */
  allow(addresses: readonly string[], then: () => void): void;
  /** What the user says the page is; `undefined` gives the word back to the signals. */
  choosePageType(type: PageType | undefined): void;
  /** The user says that what a rule found is meant to be so on this site, or no longer. */
  intend(rule: string, on: boolean): void;
  /** Tries other tags than the page's own; `undefined` ends that. */
  whatIf(edits: Edits | undefined): void;
  /** Takes the notice away. */
  dismiss(): void;
  /** Closes the tab that the last press opened. */
  undo(target: string, tab: number): void;
  /** Opens the settings; not offered where absent. */
  openSettings?(): void;
  /** Opens the popup's app beside the page; not offered where absent. */
  openPanel?(): void;
}
