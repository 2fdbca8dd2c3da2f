import type { PopupView } from '../../components/popup/view';
import { type Guide, takesLinks } from '../../utils/audit/guide';
import { siteOf } from '../../utils/audit/intended';
import type { Report } from '../../utils/audit/report';
import type { TargetTab } from '../../utils/platform/tab';
import { shareLink } from '../../utils/share/share-link';
import { isEmptyPage } from '../../utils/signals/empty-page';
import { webUrl, withoutTracking } from '../../utils/signals/urls';
import type { Session } from './session';

/** Sharing works before anything is read: with the address and title that the browser shows. */
function shareOf(tab: TargetTab, guide: Guide | undefined): PopupView['share'] {
  const url = webUrl(tab.url) && withoutTracking(tab.url);
  if (!url) return undefined;
  const networks = guide?.networks.filter(takesLinks);
  return {
    url,
    links: Object.fromEntries(
      (networks ?? []).map((network) => [
        network.id,
        shareLink(network, { url, title: tab.title }),
      ]),
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

/** What the popup shows for a state of the session; `report` is that of the session's snapshot. */
export function viewOf(session: Session, guide: Guide | undefined, report?: Report): PopupView {
  if (session.phase === 'opening') {
    return { tab: { title: '', url: '', host: '' }, state: 'reading', share: undefined };
  }
  const base = { tab: tabFacts(session.tab), share: shareOf(session.tab, guide) };
  if (session.phase === 'restricted') {
    return { ...base, state: 'restricted', restricted: session.restriction, share: undefined };
  }
  if (session.phase === 'failed') {
    return { ...base, state: 'failed', failure: `${session.why} ${session.detail}`.trim() };
  }
  if (session.phase === 'reading' || !report) {
    return { ...base, state: 'reading', waiting: { server: true, robots: true } };
  }
  const { server, robots } = report.snapshot;
  const waiting = { server: server.state === 'pending', robots: robots.state === 'pending' };
  const isSettled = !waiting.server && !waiting.robots;
  const isOffline = server.state === 'missing' && server.reason === 'offline';
  const site = siteOf(report.snapshot.page.url);
  return {
    ...base,
    ...(site ? { site } : {}),
    state: !isSettled
      ? 'partial'
      : isOffline
        ? 'offline'
        : isEmptyPage(report.snapshot)
          ? 'empty'
          : 'ready',
    report,
    ...(isSettled ? {} : { waiting }),
    share: webUrl(report.share.url)
      ? { url: report.share.url, links: report.share.links }
      : undefined,
  };
}
