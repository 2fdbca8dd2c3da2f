import { useState } from 'preact/hooks';
import type { Report } from '../../utils/audit/report';
import { DEFAULT_CRAWLERS } from '../../utils/settings/crawlers';
import { webUrl } from '../../utils/signals/urls';
import { networkById } from '../guide/guide';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { Icon } from '../parts/icon';
import type { Crawler, Details, MoreView, PopupEvents } from '../popup/view';
import asking from './asking.module.css';
import { CrawlerResult } from './crawler-result';
import css from './crawler-view.module.css';
import { counted } from './of/fact';
import { Progress } from './progress';

interface ChoiceProps {
  crawlers: readonly Crawler[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

function Choice({ crawlers, chosen, onChange }: ChoiceProps) {
  return (
    <fieldset class={css['choice']} aria-label="Crawlers">
      {crawlers.map(({ network, crawler }) => {
        const isChosen = chosen.includes(network);
        return (
          <label key={network}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() =>
                onChange(
                  isChosen ? chosen.filter((each) => each !== network) : [...chosen, network],
                )
              }
            />
            <span>
              {networkById(network)?.name ?? network} <code dir="ltr">{crawler}</code>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** What the answers come down to. */
function summary({ crawlers }: Details): string {
  const different = crawlers.filter(({ state }) => state === 'different').length;
  const unknown = crawlers.filter(({ state }) => state === 'unknown').length;
  const same = crawlers.length - different - unknown;
  const parts = [
    different > 0 && `${counted(different, 'crawler gets', 'crawlers get')} something else`,
    same > 0 && `${counted(same, 'gets', 'get')} what your browser got`,
    unknown > 0 && `${unknown} not known`,
  ].filter(Boolean);
  return `${parts.join(', ')}.`;
}

interface CrawlerViewProps {
  report: Report;
  more: MoreView;
  details: Details | undefined;
  offline: boolean;
  events: PopupEvents;
}

function Inside({ report, more, details, offline, events }: CrawlerViewProps) {
  const { crawlers, granted, seen, refused, preferred = DEFAULT_CRAWLERS.networks } = more;
  const [picked, setPicked] = useState<string[]>();
  const chosen =
    picked ??
    crawlers.map(({ network }) => network).filter((network) => preferred.includes(network));
  const { url } = report.snapshot.page;
  const host = webUrl(url)?.host;
  const running = more.running?.what === 'crawlers' ? more.running : undefined;
  const isOff =
    offline ||
    host === undefined ||
    chosen.length === 0 ||
    (more.running !== undefined && !running);
  const isRefused = !granted && host !== undefined && refused?.includes(host) === true;
  const answers = report.snapshot.crawlers ?? [];
  const press = () => {
    if (running) events.cancel();
    else if (granted) events.seeAs(chosen);
    else events.allow([url], () => events.seeAs(chosen));
  };
  const reason = () => {
    if (host === undefined) return 'This page has no server to ask.';
    if (offline) return 'You are offline: nobody can be asked.';
    if (isRefused) return 'You did not allow it, so nothing was asked.';
    if (!granted)
      return (
        <>
          Asking <bdi dir="ltr">{host}</bdi> under a crawler’s name needs your leave to read this
          site; the browser’s list of extensions takes it back. If this window closes meanwhile,
          open it again.
        </>
      );
    if (seen === 'cancelled') return 'Cancelled. Answers that came before are kept.';
    if (seen === 'broken') return 'It broke off. Answers that came before are kept.';
    if (chosen.length === 0) return 'Choose at least one crawler.';
    return `Asks the site once for each, without cookies: ${counted(chosen.length, 'request')}.`;
  };
  return (
    <div class={css['inside']}>
      {crawlers.length === 0 ? (
        <p>The list of crawlers has not arrived yet.</p>
      ) : (
        <Choice crawlers={crawlers} chosen={chosen} onChange={setPicked} />
      )}
      <div class={asking['row']}>
        <div class={asking['words']} role="status">
          {running ? <Progress running={running} unit="crawler" /> : <p>{reason()}</p>}
        </div>
        <Button onPress={press} off={isOff}>
          {running ? 'Cancel' : granted ? (seen ? 'Ask again' : 'Ask') : 'Allow and ask'}
        </Button>
      </div>
      <p class={css['limit']}>
        <b>What cannot be imitated: the network address.</b> These requests come from your computer.
        A server that checks addresses may answer the real crawler differently, in either direction.
      </p>
      {answers.length > 0 && details && details.crawlers.length === answers.length && (
        <>
          {!running && <p class={css['summary']}>{summary(details)}</p>}
          {answers.map((seenAs, at) => {
            const comparison = details.crawlers[at];
            return (
              comparison && (
                <CrawlerResult
                  key={seenAs.network}
                  seen={seenAs}
                  comparison={comparison}
                  own={details.own}
                  report={report}
                />
              )
            );
          })}
        </>
      )}
    </div>
  );
}

/** The page as chosen crawlers get it, against what the browser got. */
export function CrawlerView(props: CrawlerViewProps) {
  const { seen } = props.more;
  return (
    <Fold
      class={css['view']}
      lineClass={css['line']}
      line={
        <>
          <h2>See as crawlers see</h2>
          {seen && props.details && <span>{counted(props.details.crawlers.length, 'answer')}</span>}
          <span class={css['turn']}>
            <Icon name="down" size="small" />
          </span>
        </>
      }
    >
      {() => <Inside {...props} />}
    </Fold>
  );
}
