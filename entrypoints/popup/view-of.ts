import type { PopupView } from '../../components/popup/view';
import { buildReport, type Judges } from '../../utils/audit/build-report';
import type { Report } from '../../utils/audit/report';
import { SHARE_NETWORKS } from '../../utils/networks/registry';
import type { TargetTab } from '../../utils/platform/tab';
import { shareLink } from '../../utils/share/share-link';
import { isEmptyPage } from '../../utils/signals/empty-page';
import { webUrl, withoutTracking } from '../../utils/signals/urls';
import type { Session } from './session';

/** Sharing works before anything is read: with the address and title that the browser shows. */
function shareOf(tab: TargetTab): PopupView['share'] {
  const url = webUrl(tab.url) && withoutTracking(tab.url);
  if (!url) return undefined;
  return {
    url,
    links: Object.fromEntries(
      SHARE_NETWORKS.map((network) => [network.id, shareLink(network, { url, title: tab.title })]),
    ),
  };
}

function tabFacts(tab: TargetTab): PopupView['tab'] {
  const url = URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  return {
    title: tab.title,
    url: tab.url,
    host: url?.host || tab.url.slice(0, 80),
    ...(tab.iconUrl ? { iconUrl: tab.iconUrl } : {}),
  };
}

export interface Shown {
  view: PopupView;
  report?: Report;
}

/** What the popup shows for a state of the session. */
export function viewOf(session: Session, judges: Judges): Shown {
  if (session.phase === 'opening') {
    return {
      view: { tab: { title: '', url: '', host: '' }, state: 'reading', share: undefined },
    };
  }
  const base = { tab: tabFacts(session.tab), share: shareOf(session.tab) };
  switch (session.phase) {
    case 'reading':
      return { view: { ...base, state: 'reading', waiting: { server: true, robots: true } } };
    case 'restricted':
      return {
        view: { ...base, state: 'restricted', restricted: session.restriction, share: undefined },
      };
    case 'failed':
      return {
        view: { ...base, state: 'failed', failure: `${session.why} ${session.detail}`.trim() },
      };
    case 'read': {
      const { snapshot } = session;
      const report = buildReport(snapshot, judges);
      const { server, robots } = snapshot;
      const waiting = {
        server: server.state === 'pending',
        robots: robots.state === 'pending',
      };
      const isSettled = !waiting.server && !waiting.robots;
      const isOffline = server.state === 'missing' && server.reason === 'offline';
      const state = !isSettled
        ? 'partial'
        : isOffline
          ? 'offline'
          : isEmptyPage(snapshot)
            ? 'empty'
            : 'ready';
      return {
        report,
        view: {
          ...base,
          state,
          report,
          ...(isSettled ? {} : { waiting }),
          share: webUrl(report.share.url)
            ? { url: report.share.url, links: report.share.links }
            : undefined,
        },
      };
    }
  }
}
