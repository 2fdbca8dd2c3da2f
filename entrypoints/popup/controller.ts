import type {
  Details,
  Ending,
  MoreView,
  Notice,
  PopupView,
  WhatIfView,
} from '../../components/popup/view';
import type { Written } from '../../components/share/written';
import type { Guide } from '../../utils/audit/guide';
import { siteOf } from '../../utils/audit/intended';
import type { Report } from '../../utils/audit/report';
import type { RequestRecord, Snapshot } from '../../utils/page/snapshot';
import { version } from '../../utils/platform/extension';
import { ask, has, hostPattern, onChange } from '../../utils/platform/permissions';
import type { TargetTab } from '../../utils/platform/tab';
import type { Crawler } from '../../utils/server/crawler';
import { MOST_REQUESTS } from '../../utils/server/fetch-policy';
import type { DraftSettings } from '../../utils/share/draft-of';
import type { PictureWords } from '../../utils/share/picture-words';
import type { ShareSettings } from '../../utils/share/settings';
import type { PageType } from '../../utils/signals/page-type';
import type { Edits } from '../../utils/signals/what-if';
import type { Around } from './evidence';
import { openIntentions } from './intentions';
import { startJudge } from './judge';
import { LOOK_FOR } from './look-for-all';
import { answered } from './pending';
import { gather, type Session } from './session';
import { type Sharing, viewOf } from './view-of';

export interface Controller {
  view(): PopupView;
  tab(): TargetTab | undefined;
  /** Shows what a press did, or takes it away. */
  say(notice: Notice | undefined): void;
  /** Reads and judges the page (again). Settles when no more evidence will come. */
  start(): Promise<void>;
  /**
   * Asks all that a full audit asks, of a page that was read. Settles when no more evidence will come.
   * `again`: what was answered in this session is asked once more.
   */
  full(again?: boolean): Promise<void>;
  /** Crawlers that the page can be seen as; none before it was read. */
  crawlers(): Promise<Crawler[]>;
  /** Sees the page as these crawlers do. The host has to be granted before. */
  seeAs(crawlers: readonly Crawler[], again?: boolean): Promise<void>;
  /** Gives up what `full` or `seeAs` has under way. What has come stays. */
  cancel(): void;
  /**
   * Asks the user for the hosts of these addresses, within the press that it is called in. Resolves to
   * whether they are granted.
   */
  allow(addresses: readonly string[]): Promise<boolean>;
  /** What the user says the page is, for as long as the popup lives; `undefined` takes it back. */
  choosePageType(type: PageType | undefined): Promise<void>;
  /** Marks a rule as meant to be so on the page's site, or takes the mark away, and says so. */
  intend(rule: string, on: boolean): Promise<void>;
  /** Judges the page as it would be with other tags; `undefined` ends that. */
  whatIf(edits: Edits | undefined): Promise<void>;
  /** From now on the view holds what the judge knows besides the report. */
  details(): void;
  /** What a picture made for the page is to say; `undefined` before it was read. */
  pictureWords(): Promise<PictureWords | undefined>;
  /** From now on the view holds the text that is selected on the page. */
  readSelection(): Promise<void>;
  /** What the user writes for this page; kept for as long as the browser runs, but of a private window. */
  write(written: Written): void;
  /** Adds requests that were made outside of an audit to the list of the report. */
  noteRequests(requests: readonly RequestRecord[]): void;
  /** Settles once the page has been asked, or it is known that it cannot be. */
  asked: Promise<void>;
  /** Calls back whenever there is something else to show, and with the guide once it is here. */
  watch(paint: (guide: Guide | undefined) => void): void;
  judge: ReturnType<typeof startJudge>;
}

/**
 * What the popup knows, apart from how it is drawn. It starts before the screen is loaded: the page is read
 * and the judge wakes while the components are still on their way.
 */
export function startController(tabId: number | undefined): Controller {
  let setAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    setAsked = resolve;
  });
  const judge = startJudge(asked);
  const intentions = openIntentions();
  let session: Session = { phase: 'opening' };
  let report: Report | undefined;
  let details: Details | undefined;
  let wantsDetails = false;
  let edits: Edits | undefined;
  let whatIf: WhatIfView | undefined;
  let guide: Guide | undefined;
  let notice: Notice | undefined;
  let opened: string[] = [];
  let sharing: Sharing = { targets: [] };
  let written: { page: string; words: Written } | undefined;
  let selection: { page: string; text: string } | undefined;
  let asides: MoreView = { crawlers: [], granted: false };
  let ending = new AbortController();
  let givingUp = new AbortController();
  let busy: Promise<void> = Promise.resolve();
  let paint: (guide: Guide | undefined) => void = () => undefined;
  /** Types that the user chose, by address. */
  const chosen = new Map<string, PageType>();

  /** The session with the user's word on what the page is and what is meant to be so. */
  function withChoice(next: Session): Session {
    if (next.phase !== 'read') return next;
    const { pageType: _, intended: __, ...snapshot } = next.snapshot;
    const type = chosen.get(snapshot.page.url);
    const intended = intentions.of(snapshot.page.url);
    return {
      ...next,
      snapshot: {
        ...snapshot,
        ...(type ? { pageType: type } : {}),
        ...(intended.length > 0 ? { intended: [...intended] } : {}),
      },
    };
  }

  async function tellDetails(): Promise<void> {
    if (!wantsDetails || session.phase !== 'read') return;
    const asked = session;
    const told = await judge.details(asked.snapshot);
    if (session === asked) details = told;
  }

  async function tellWhatIf(): Promise<void> {
    if (!edits || session.phase !== 'read') return;
    const [asked, tried] = [session, edits];
    const told = await judge.whatIf(asked.snapshot, tried, version());
    if (session === asked && edits === tried) whatIf = told;
  }

  /** What of the address stays, by the user's word for this page or else for all. */
  function addressChoice(): DraftSettings {
    const words = written?.page === pageUrl() ? written.words : {};
    return {
      trackers: words.trackers ?? sharing.settings?.trackers ?? 'strip',
      fragment: words.fragment ?? sharing.settings?.fragment ?? 'drop',
    };
  }
  const pageUrl = () => ('tab' in session ? session.tab.url : '');

  /** Works out what is shared of the page of the report, as the user wants it. */
  async function tellShare(): Promise<void> {
    if (!report) return;
    const [asked, choice] = [report, addressChoice()];
    const page = await judge.share(asked, choice);
    if (report === asked) sharing = { ...sharing, page };
  }

  /** Takes over how the user shares. */
  async function adopt(settings: ShareSettings): Promise<void> {
    const targets = await judge.targets(settings);
    sharing = { ...sharing, settings, targets };
    await tellShare();
    paint(guide);
  }

  // Not part of what the popup loads to paint; the bar keeps its places until it is here.
  import('../kept/settings')
    .then(async ({ shareSettings }) => {
      shareSettings.watch(({ settings }) => void adopt(settings));
      await adopt((await shareSettings.load()).settings);
    })
    // A broken judge is told by the question that it leaves unanswered.
    .catch(() => undefined);

  /** Here once it was loaded: the popup may close with the next press, so that nothing is left to wait for. */
  let memory: typeof import('./recall') | undefined;

  /** Words that were written before the popup was closed. */
  async function remember(): Promise<void> {
    const page = pageUrl();
    if (written?.page === page || !page) return;
    memory = await import('./recall').catch(() => undefined);
    const words = await memory?.recall(page);
    if (!words || written?.page === page || pageUrl() !== page) return;
    written = { page, words };
    await tellShare();
    paint(guide);
  }

  /** Judges what is known. A report that was overtaken by newer evidence is dropped. */
  async function show(given: Session): Promise<void> {
    const next = withChoice(given);
    const isFirst = next.phase === 'read' && session.phase !== 'read';
    session = next;
    setAsked();
    if (isFirst) void remember();
    if (next.phase === 'read') {
      const judged = await judge.judge(next.snapshot, version());
      if (session !== next) return;
      report = judged;
      await tellShare();
      await tellDetails();
      await tellWhatIf();
      if (session !== next) return;
    }
    paint(guide);
  }

  function note(part: Partial<MoreView>): void {
    asides = { ...asides, ...part };
    paint(guide);
  }

  /** What is worth asking besides; which crawlers there are comes with it. */
  const plan: typeof judge.plan = async (snapshot) => {
    const planned = await judge.plan(snapshot);
    asides = { ...asides, crawlers: planned.crawlers };
    return planned;
  };

  /** Whether the host of the page is granted; a grant outlives the popup, and can be taken back meanwhile. */
  async function lookAtGrants(): Promise<void> {
    const url = 'tab' in session ? session.tab.url : '';
    const pattern = hostPattern(url);
    const granted = pattern !== undefined && (await has([pattern]));
    if (granted !== asides.granted) note({ granted });
  }
  onChange(() => void lookAtGrants());

  /** Whose crawlers the user wants to see the page as; few popups get that far. */
  async function readPreferred(): Promise<void> {
    const loaded = await import('../kept/crawler-settings').catch(() => undefined);
    if (loaded) note({ preferred: (await loaded.crawlerSettings.load()).settings.networks });
  }

  // Mostly they are here before the page is; where not, it was judged without them.
  intentions.here.then(() => {
    if (session.phase === 'read' && intentions.of(session.snapshot.page.url).length > 0)
      void show(session);
  });

  /** What an audit besides adds, as far as it tells how many requests have ended. */
  const ended = (
    what: 'full' | 'crawlers',
    { requests, crawlers }: Partial<Snapshot>,
    before: number,
  ) =>
    what === 'full'
      ? (requests?.length ?? before) - before
      : (crawlers ?? []).filter(({ answer }) => answer.state !== 'pending').length;

  /**
   * Runs another audit of the page that was read, and shows what it brings. One after the other: each adds to
   * the snapshot that the one before has left.
   */
  function more(
    what: 'full' | 'crawlers',
    planned: (snapshot: Snapshot) => Promise<number>,
    run: (snapshot: Snapshot, around: Around) => Promise<Partial<Snapshot>>,
    again: boolean,
  ): Promise<void> {
    const { signal } = ending;
    const giveUp = new AbortController();
    givingUp = giveUp;
    const whole = AbortSignal.any([signal, giveUp.signal]);
    const put = async (part: Partial<Snapshot>) => {
      if (signal.aborted || session.phase !== 'read') return;
      await show({ ...session, snapshot: { ...session.snapshot, ...part } });
    };
    const key = what === 'full' ? 'full' : 'seen';
    const { [key]: _, ...others } = asides;
    asides = { ...others, running: { what, done: 0, of: 0 } };
    paint(guide);
    const done = busy.then(async () => {
      let end: Ending = 'broken';
      try {
        if (whole.aborted || session.phase !== 'read') {
          end = 'cancelled';
          return;
        }
        const { tab, snapshot } = session;
        const before = snapshot.requests.length;
        const of = await planned(snapshot);
        note({ running: { what, done: 0, of } });
        const settle = async (part: Partial<Snapshot>) => {
          // What was given up comes back as an answer that is none.
          if (whole.aborted) return;
          const count = ended(what, part, before);
          asides = { ...asides, running: { what, done: count, of: Math.max(of, count) } };
          await put(part);
        };
        const found = await run(snapshot, { tab, plan, settle, signal: whole, again });
        end = giveUp.signal.aborted ? 'cancelled' : 'done';
        if (end === 'cancelled' && session.phase === 'read')
          await put({
            ...answered(session.snapshot),
            ...(found.requests ? { requests: found.requests } : {}),
          });
      } finally {
        if (!signal.aborted) {
          const { running: __, ...rest } = asides;
          asides = { ...rest, [key]: end };
          paint(guide);
        }
      }
    });
    busy = done.catch(() => undefined);
    return done;
  }

  /** Requests that a full audit will make, as far as can be told before. */
  async function plannedFor(snapshot: Snapshot): Promise<number> {
    const { cardImages, icons, probes } = await plan(snapshot);
    const known = new Set(snapshot.images.map(({ url }) => url));
    const pictures = [...cardImages, ...icons].filter(({ url }) => !known.has(url));
    return Math.min(MOST_REQUESTS.full, pictures.length + probes.length);
  }

  judge.guide.then(
    (arrived) => {
      guide = arrived;
      // While the page is being read there is a report about to come, and one drawing is enough.
      if (session.phase !== 'reading') paint(guide);
    },
    // A broken judge is told by the question that it leaves unanswered.
    () => undefined,
  );

  return {
    judge,
    asked,
    view() {
      const base = viewOf(session, sharing, report);
      const words = written?.page === pageUrl() ? written.words : undefined;
      const share = base.share && {
        ...base.share,
        ...(words ? { written: words } : {}),
        ...(selection?.page === pageUrl() ? { selection: selection.text } : {}),
        opened,
      };
      return {
        ...base,
        share,
        ...(notice ? { notice } : {}),
        ...(base.report ? { more: asides } : {}),
        ...(base.report && details ? { details } : {}),
        ...(base.report && whatIf ? { whatIf } : {}),
      };
    },
    tab: () => ('tab' in session ? session.tab : undefined),
    say(next) {
      notice = next;
      if (next?.kind === 'opened') opened = [...opened, next.target];
      if (next?.kind === 'picture-made' && next.opened)
        opened = [
          ...opened,
          ...sharing.targets
            .filter((each) => each.kind === 'picture' && each.network.id === next.network)
            .map(({ id }) => id),
        ];
      if (next?.kind === 'closed') opened = opened.filter((id) => id !== next.target);
      paint(guide);
    },
    start() {
      notice = undefined;
      report = undefined;
      const { page: _, ...rest } = sharing;
      sharing = rest;
      details = undefined;
      edits = undefined;
      whatIf = undefined;
      ending.abort();
      ending = new AbortController();
      asides = {
        crawlers: asides.crawlers,
        granted: asides.granted,
        ...(asides.preferred ? { preferred: asides.preferred } : {}),
      };
      busy = gather(tabId, LOOK_FOR, show, plan, ending.signal).catch((cause: unknown) => {
        const tab = 'tab' in session ? session.tab : { id: -1, url: '', title: '' };
        return show({ phase: 'failed', tab, why: 'broken', detail: String(cause) });
      });
      if (wantsDetails) void busy.then(lookAtGrants);
      return busy;
    },
    full: (again = false) =>
      more(
        'full',
        plannedFor,
        async (snapshot, around) => (await import('./evidence')).runFull(snapshot, around),
        again,
      ),
    crawlers: async () => (session.phase === 'read' ? (await plan(session.snapshot)).crawlers : []),
    seeAs: (crawlers, again = false) =>
      more(
        'crawlers',
        async () => crawlers.length,
        async (snapshot, around) =>
          (await import('./evidence')).runCrawlers(snapshot, crawlers, around),
        again,
      ),
    cancel: () => givingUp.abort(),
    async allow(addresses) {
      const patterns = [...new Set(addresses.flatMap((url) => hostPattern(url) ?? []))];
      // Nothing may come between the press and the question.
      const granted = patterns.length > 0 && (await ask(patterns));
      const { refused: _, ...rest } = asides;
      asides = granted
        ? rest
        : { ...rest, refused: [...new Set(addresses.map((url) => new URL(url).host))] };
      await lookAtGrants();
      paint(guide);
      return granted;
    },
    async choosePageType(type) {
      if (session.phase !== 'read') return;
      const { url } = session.snapshot.page;
      if (type) chosen.set(url, type);
      else chosen.delete(url);
      await show(session);
    },
    async intend(rule, on) {
      if (session.phase !== 'read') return;
      const { snapshot, tab } = session;
      const { url } = snapshot.page;
      const kept = await intentions.mark(url, rule, on, tab.isPrivate === true);
      if (session.phase !== 'read' || session.snapshot.page.url !== url) return;
      notice = { kind: 'intended', rule, site: siteOf(url) ?? '', on, kept };
      await show(session);
    },
    async whatIf(next) {
      edits = next;
      if (!next) whatIf = undefined;
      await tellWhatIf();
      paint(guide);
    },
    pictureWords: async () =>
      session.phase === 'read' ? judge.pictureWords(session.snapshot) : undefined,
    async readSelection() {
      const page = pageUrl();
      if (!('tab' in session)) return;
      const { selectionIn } = await import('../../utils/platform/selection');
      const text = await selectionIn(session.tab.id);
      selection = text === '' ? undefined : { page, text };
      paint(guide);
    },
    write(words) {
      const page = pageUrl();
      const before = addressChoice();
      written = { page, words };
      if ('tab' in session && !session.tab.isPrivate) void memory?.keep(page, words);
      const now = addressChoice();
      if (now.trackers !== before.trackers || now.fragment !== before.fragment)
        tellShare().then(() => paint(guide));
    },
    noteRequests(requests) {
      if (session.phase !== 'read' || requests.length === 0) return;
      const { snapshot } = session;
      void show({
        ...session,
        snapshot: { ...snapshot, requests: [...snapshot.requests, ...requests] },
      });
    },
    details() {
      if (wantsDetails) return;
      wantsDetails = true;
      void lookAtGrants();
      void readPreferred();
      tellDetails().then(() => paint(guide));
    },
    watch(next) {
      paint = next;
      paint(guide);
    },
  };
}
