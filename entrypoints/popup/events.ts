import { networkById } from '../../components/guide/guide';
import type { Notice, PopupEvents, PopupView } from '../../components/popup/view';
import type { Written } from '../../components/share/written';
import { copy, openDashboard, openOptions } from '../../utils/platform/extension';
import { showInTab } from '../../utils/platform/show-in-tab';
import { openPanel } from '../../utils/platform/side-panel';
import { closeTab, openTab, type TargetTab } from '../../utils/platform/tab';
import type { Target } from '../../utils/share/target';
import { trackingIn } from '../../utils/signals/urls';
import type { Controller } from './controller';

type Known =
  | 'full'
  | 'crawlers'
  | 'seeAs'
  | 'cancel'
  | 'allow'
  | 'choosePageType'
  | 'intend'
  | 'whatIf'
  | 'details'
  | 'pictureWords'
  | 'noteRequests'
  | 'readSelection'
  | 'judge'
  | 'write';

interface Around {
  view(): PopupView;
  tab(): TargetTab | undefined;
  /** Shows what a press did, or takes it away. */
  say(notice: Notice | undefined): void;
  again(): void;
  /** It stands in the side panel. */
  isPanel: boolean;
  /** Closes the popup. */
  close(): void;
  /** What else the controller does when it is asked to. */
  controller: Pick<Controller, Known>;
}

/** The link alone; it can be copied before anything else is known. */
const LINK: Target = {
  id: 'copy-link',
  name: 'Copy link',
  tile: 'L',
  kind: 'copy',
  format: 'link',
};

/** What the popup's buttons do. */
export function eventsFor({
  view,
  tab,
  say,
  again,
  isPanel,
  close,
  controller,
}: Around): PopupEvents {
  /** Opens the page of a network that takes no links. */
  const openPage = async (network: string, url: string | undefined) => {
    if (!url) return;
    try {
      await openTab(url, tab());
      say({ kind: 'opened', target: network, text: 'clipboard', where: 'tab' });
    } catch {
      say({ kind: 'not-opened', target: network });
    }
  };
  /** Names of trackers that are gone from what is shared. */
  const removed = (): readonly string[] => {
    const { share, tab: shown } = view();
    if (share?.page) return share.page.choice.trackers === 'strip' ? share.page.trackers : [];
    const kept = trackingIn(share?.draft.url ?? '');
    return trackingIn(shown.url).filter((name) => !kept.includes(name));
  };
  const share = async (target: Target, written: Written = {}) => {
    const { share: shown } = view();
    const beside = tab();
    if (!shown || !beside) return;
    try {
      const { shareTo } = await import('./sharing');
      await shareTo(target, {
        share: shown,
        written,
        tab: beside,
        removed: removed(),
        from: isPanel ? 'panel' : 'popup',
        say,
      });
    } catch {
      say({ kind: 'not-opened', target: target.id });
    }
  };
  return {
    async share(id, written) {
      const target = view().share?.targets.find((each) => each.id === id);
      if (target) await share(target, written);
    },
    async sharePicture(network, written = {}) {
      const { share } = view();
      const target = share?.targets.find(
        (each) => each.kind === 'picture' && [each.id, each.network.id].includes(network),
      );
      const beside = tab();
      if (!share || !beside || target?.kind !== 'picture') return;
      try {
        const [{ handPicture }, { composedFor }, words] = await Promise.all([
          import('./hand-picture'),
          import('./sharing'),
          controller.pictureWords(),
        ]);
        const { url, clipboard } = composedFor(target, share, written);
        await handPicture(target.network.id, {
          tab: beside,
          words: {
            ...(words ?? { title: beside.title, site: new URL(share.draft.url).host }),
            url,
          },
          caption: clipboard?.text ?? url,
          say,
          noteRequests: controller.noteRequests,
        });
      } catch {
        say({ kind: 'not-opened', target: network });
      }
    },
    openNetwork: (network) => openPage(network, networkById(network)?.picture?.opens.value),
    copyLink: (written) => void share(LINK, written),
    write: controller.write,
    chooseCampaign: (campaign) =>
      void import('../kept/settings')
        .then(({ shareSettings }) =>
          shareSettings.change((settings) => ({ ...settings, campaign })),
        )
        .catch(() => undefined),
    putCampaign: (campaign) =>
      void Promise.all([import('../kept/settings'), import('../../utils/share/change-settings')])
        .then(([{ shareSettings }, { chooseCampaign, putCampaign }]) =>
          shareSettings.change((settings) =>
            chooseCampaign(campaign.id)(putCampaign(campaign)(settings)),
          ),
        )
        .catch(() => undefined),
    readSelection: () => void controller.readSelection(),
    async saveReport(as) {
      const { report } = view();
      const from = tab();
      if (!report || !from) return;
      const { noteRequests } = controller;
      try {
        const [{ saveReport }, guide] = await Promise.all([
          import('./save-report'),
          controller.judge.guide,
        ]);
        const name = await saveReport(as, { report, guide, tab: from, noteRequests });
        say({ kind: 'report-saved', as, name, saved: true });
      } catch {
        say({ kind: 'report-saved', as, name: '', saved: false });
      }
    },
    async copyReport() {
      const { report } = view();
      if (!report) return;
      const text = await Promise.all([import('./save-report'), controller.judge.guide])
        .then(([{ reportText }, guide]) => reportText({ report, guide }))
        .catch(() => undefined);
      if (text === undefined) return;
      const what = 'report';
      say((await copy(text)) ? { kind: 'text-copied', what } : { kind: 'refused', what, text });
    },
    async keepReport() {
      const { report } = view();
      const from = tab();
      if (!report || !from) return;
      const { keepPage } = await import('./keeping');
      const { noteRequests } = controller;
      say({ kind: 'kept', state: await keepPage(report, { tab: from, noteRequests }) });
    },
    async watchPage() {
      const { report } = view();
      const from = tab();
      if (!report || !from) return;
      const { keepToWatch } = await import('./keeping');
      const { noteRequests } = controller;
      const { state, route } = await keepToWatch(report, { tab: from, noteRequests });
      if (route === undefined) say({ kind: 'kept', state });
      else void openDashboard(route);
    },
    async pinPage() {
      const { report } = view();
      if (!report) return;
      const { pin, pins } = await import('../kept/pins');
      const { state } = await pin(report);
      say({ kind: 'pinned', state, pages: (await pins()).pins.length });
    },
    openDashboard: (part) => void openDashboard(`#${part}`),
    async saveQr(url) {
      const save = await import('./save-qr').catch(() => undefined);
      say({ kind: 'qr-saved', saved: (await save?.saveQr(url).catch(() => false)) ?? false });
    },
    async undo(target, opened) {
      await closeTab(opened);
      say({ kind: 'closed', target });
    },
    openSettings: () => void openOptions(),
    ...(isPanel
      ? {}
      : {
          // Within the press itself, or browsers refuse it.
          openPanel: () => void openPanel(tab()?.windowId).then((isOpen) => isOpen && close()),
        }),
    async copyText(text, what) {
      say((await copy(text)) ? { kind: 'text-copied', what } : { kind: 'refused', what, text });
    },
    async showOnPage(target) {
      const { id } = tab() ?? {};
      const url = view().report?.snapshot.page.url;
      if (id === undefined || url === undefined) return;
      say({ kind: 'looked', found: await showInTab(id, url, target) });
    },
    again,
    openLink: (url) => void openTab(url, tab()),
    dismiss: () => say(undefined),
    details: controller.details,
    // How it ended stands in the view.
    full: () => void controller.full(view().more?.full === 'done').catch(() => undefined),
    async seeAs(networks) {
      const crawlers = view().more?.crawlers ?? [];
      const chosen = crawlers.filter(({ network }) => networks.includes(network));
      await controller.seeAs(chosen, view().more?.seen === 'done').catch(() => undefined);
    },
    cancel: controller.cancel,
    allow: (addresses, then) =>
      void controller.allow(addresses).then((isGranted) => isGranted && then()),
    choosePageType: (type) => void controller.choosePageType(type),
    intend: (rule, on) => void controller.intend(rule, on),
    whatIf: (edits) => void controller.whatIf(edits),
  };
}
