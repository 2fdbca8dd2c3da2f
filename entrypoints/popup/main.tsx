import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import type { Notice, PopupEvents, PopupView } from '../../components/popup/view';
import { copy } from '../../utils/platform/extension';
import { openTab } from '../../utils/platform/tab';
import { trackingIn } from '../../utils/signals/urls';
import { announce } from './automation';
import { judges, LOOK_FOR } from './judges';
import { gather, type Session } from './session';
import { viewOf } from './view-of';

const root = document.getElementById('app') as HTMLElement;
const asked = new URLSearchParams(location.search).get('tab');
const tabId = asked === null ? undefined : Number(asked);

let view: PopupView | undefined;
let session: Session = { phase: 'opening' };
let notice: Notice | undefined;
let opened: string[] = [];

function show(next: Session): void {
  session = next;
  const shown = viewOf(session, judges);
  view = shown.view;
  announce(shown);
  paint();
}

function paint(): void {
  if (!view) return;
  const share = view.share && { ...view.share, opened };
  render(<Popup view={{ ...view, share, ...(notice ? { notice } : {}) }} on={on} />, root);
}

function say(next: Notice | undefined): void {
  notice = next;
  paint();
}

const on: PopupEvents = {
  async share(network) {
    const url = view?.share?.links[network];
    if (!url) return;
    try {
      await openTab(url, 'tab' in session ? session.tab : undefined);
      opened = [...opened, network];
      say({ kind: 'opened', network });
    } catch {
      say({ kind: 'not-opened', network });
    }
  },
  async copyLink() {
    if (!view?.share) return;
    const { url } = view.share;
    const removed = trackingIn(view.tab.url).filter((name) => !trackingIn(url).includes(name));
    say(
      (await copy(url))
        ? { kind: 'link-copied', url, removed }
        : { kind: 'refused', what: 'link', text: url },
    );
  },
  async copyText(text, what) {
    say((await copy(text)) ? { kind: 'text-copied', what } : { kind: 'refused', what, text });
  },
  again: () => start(),
  openLink: (url) => void openTab(url, 'tab' in session ? session.tab : undefined),
  dismiss: () => say(undefined),
};

function start(): void {
  notice = undefined;
  const settled = gather(tabId, LOOK_FOR, show).catch((cause: unknown) => {
    const tab = 'tab' in session ? session.tab : { id: -1, url: '', title: '' };
    show({ phase: 'failed', tab, why: 'vanished', detail: String(cause) });
  });
  announce(settled);
}

show(session);
start();
