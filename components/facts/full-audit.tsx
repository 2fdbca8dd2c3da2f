import { grouped } from '../../utils/audit/describe';
import type { Report } from '../../utils/audit/report';
import { webUrl } from '../../utils/signals/urls';
import { Button } from '../parts/button';
import type { MoreView, PopupEvents } from '../popup/view';
import css from './asking.module.css';
import { counted } from './of/fact';
import { Progress } from './progress';
import { unread } from './unread';

const hostOf = (url: string) => webUrl(url)?.host ?? url;

/** The host as people write it; the scheme stands with it where it is what matters. */
const placeOf = (url: string) => (/^http:/i.test(url) ? `http://${hostOf(url)}` : hostOf(url));

/** “cdn.example and 2 more”. */
const someOf = ([first = '', ...others]: readonly string[]) =>
  others.length === 0 ? first : `${first} and ${others.length} more`;

/** What came of the last one. */
function endWords({ full }: MoreView, report: Report, hosts: readonly string[]): string {
  const evidence = Object.values(report.snapshot.full ?? {}).flat();
  const read = evidence.filter(({ state }) => state === 'ok').length;
  const here = `${grouped(read)} of ${counted(evidence.length, 'answer')} could be read`;
  switch (full) {
    case 'done':
      return hosts.length > 0 ? `${here}.` : `${here}. They stand below under “Full audit”.`;
    case 'cancelled':
      return read > 0
        ? `Cancelled. ${counted(read, 'answer')} came before, kept below.`
        : 'Cancelled before anything came.';
    case 'broken':
      return 'The audit broke off. What came is kept below.';
    default:
      return 'Also asks for the feed, icons, home page and more: at most 20 requests, without cookies.';
  }
}

interface FullAuditProps {
  report: Report;
  more: MoreView;
  offline: boolean;
  events: PopupEvents;
}

/** The audit that asks for more than the page: one press, how far it is, and what it was not allowed to read. */
export function FullAudit({ report, more, offline, events }: FullAuditProps) {
  const running = more.running?.what === 'full' ? more.running : undefined;
  const isOther = more.running !== undefined && !running;
  const hasServer = webUrl(report.snapshot.page.url) !== undefined;
  const isOff = offline || isOther || !hasServer;
  const left = more.full === 'done' || more.full === 'cancelled' ? unread(report) : [];
  const hosts = [...new Set(left.map(placeOf))];
  const isRefused = left.some((url) => more.refused?.includes(hostOf(url)));
  const words = !hasServer
    ? 'This page has no server to ask.'
    : offline
      ? 'You are offline: nothing more can be asked.'
      : endWords(more, report, hosts);
  const press = () => {
    if (running) events.cancel();
    else if (!isOff) events.full();
  };
  return (
    <section class={css['asking']} aria-label="Full audit">
      <div class={css['row']}>
        <div class={css['words']} role="status">
          {running ? <Progress running={running} unit="request" /> : <p>{words}</p>}
        </div>
        <Button onPress={press} off={isOff}>
          {running ? 'Cancel' : more.full ? 'Run again' : 'Full audit'}
        </Button>
      </div>
      {!running && hosts.length > 0 && (
        <div class={css['leave']}>
          <p>
            {isRefused
              ? 'You did not allow it, so this stays unknown: '
              : 'Not read without your leave: '}
            <bdi dir="ltr">{hosts.join(', ')}</bdi>. The browser asks you; if this window closes
            meanwhile, open it again.
          </p>
          <Button kind="link" off={isOff} onPress={() => !isOff && events.allow(left, events.full)}>
            Allow reading <bdi dir="ltr">{someOf(hosts)}</bdi>
          </Button>
        </div>
      )}
    </section>
  );
}
