import { networkById } from '../../components/guide/guide';
import type { Notice, PopupEvents, PopupView } from '../../components/popup/view';
import { copy } from '../../utils/platform/extension';
import { showInTab } from '../../utils/platform/show-in-tab';
import { openTab, type TargetTab } from '../../utils/platform/tab';
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
  | 'noteRequests';

interface Around {
  view(): PopupView;
  tab(): TargetTab | undefined;
  /** Shows what a press did, or takes it away. */
  say(notice: Notice | undefined): void;
  again(): void;
  /** What else the controller does when it is asked to. */
  controller: Pick<Controller, Known>;
}

/** What the popup's buttons do. */
export function eventsFor({ view, tab, say, again, controller }: Around): PopupEvents {
  /** Opens an address of a network, where there is one, and says whether it is open. */
  const open = async (network: string, url: string | undefined) => {
    if (!url) return;
    try {
      await openTab(url, tab());
      say({ kind: 'opened', network });
    } catch {
      say({ kind: 'not-opened', network });
    }
  };
  return {
    share: (network) => open(network, view().share?.links[network]),
    async sharePicture(network) {
      const { share } = view();
      const beside = tab();
      if (!share || !beside) return;
      try {
        const [{ handPicture }, words] = await Promise.all([
          import('./hand-picture'),
          controller.pictureWords(),
        ]);
        await handPicture(network, {
          tab: beside,
          words: words ?? { title: beside.title, site: new URL(share.url).host, url: share.url },
          say,
          noteRequests: controller.noteRequests,
        });
      } catch {
        say({ kind: 'not-opened', network });
      }
    },
    openNetwork: (network) => open(network, networkById(network)?.picture?.opens.value),
    async copyLink() {
      const { share, tab: shown } = view();
      if (!share) return;
      const { url } = share;
      const kept = trackingIn(url);
      const removed = trackingIn(shown.url).filter((name) => !kept.includes(name));
      const copied = await copy(url);
      say(
        copied
          ? { kind: 'link-copied', url, removed }
          : { kind: 'refused', what: 'link', text: url },
      );
    },
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
