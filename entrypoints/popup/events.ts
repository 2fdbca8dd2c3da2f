import type { Notice, PopupEvents, PopupView } from '../../components/popup/view';
import { copy } from '../../utils/platform/extension';
import { openTab, type TargetTab } from '../../utils/platform/tab';
import { trackingIn } from '../../utils/signals/urls';

interface Around {
  view(): PopupView;
  tab(): TargetTab | undefined;
  /** Shows what a press did, or takes it away. */
  say(notice: Notice | undefined): void;
  again(): void;
}

/** What the popup's buttons do. */
export function eventsFor({ view, tab, say, again }: Around): PopupEvents {
  return {
    async share(network) {
      const url = view().share?.links[network];
      if (!url) return;
      try {
        await openTab(url, tab());
        say({ kind: 'opened', network });
      } catch {
        say({ kind: 'not-opened', network });
      }
    },
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
    again,
    openLink: (url) => void openTab(url, tab()),
    dismiss: () => say(undefined),
  };
}
