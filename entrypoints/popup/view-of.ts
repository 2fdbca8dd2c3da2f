import type { PopupView, ShareView } from '../../components/popup/view';
import { siteOf } from '../../utils/audit/intended';
import type { Report } from '../../utils/audit/report';
import type { TargetTab } from '../../utils/platform/tab';
import type { PageShare } from '../../utils/share/page-share';
import type { ShareSettings } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import { isEmptyPage } from '../../utils/signals/empty-page';
import { isRoute, webUrl, withoutTracking } from '../../utils/signals/urls';
import type { Session } from './session';

/** What sharing knows apart from the tab. */
export interface Sharing {
  settings?: ShareSettings;
  targets: readonly Target[];
  page?: PageShare;
}

/** Sharing works before anything is read: with the address and title that the browser shows. */
function shareOf(tab: TargetTab, { page, ...sharing }: Sharing): ShareView | undefined {
  const own = webUrl(tab.url);
  if (page) return { ...sharing, draft: page.draft, page };
  if (!own) return undefined;
  const { trackers = 'strip', fragment = 'drop' } = sharing.settings ?? {};
  const clean = trackers === 'keep' ? tab.url : withoutTracking(tab.url);
  const url = fragment === 'keep' || isRoute(own.hash) ? clean : clean.replace(/#.*$/s, '');
  return { ...sharing, draft: { url, title: tab.title, hashtags: [] } };
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
export function viewOf(session: Session, sharing: Sharing, report?: Report): PopupView {
  if (session.phase === 'opening') {
    return { tab: { title: '', url: '', host: '' }, state: 'reading', share: undefined };
  }
  const base = { tab: tabFacts(session.tab), share: shareOf(session.tab, sharing) };
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
    share: webUrl(report.share.url) ? base.share : undefined,
  };
}
