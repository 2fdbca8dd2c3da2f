import { useLayoutEffect, useRef } from 'preact/hooks';
import { grouped } from '../../utils/audit/describe';
import type { Batch } from '../../utils/batch/batch';
import { Sign } from '../dashboard/sign';
import { whenWords } from '../history/when';
import { Confirm } from '../options/parts/confirm';
import { StatusShape } from '../parts/status';
import { Act } from './act';
import { Announced } from './announced';
import { Bar } from './bar';
import { NoticeRow } from './notice-row';
import { paceOf } from './pace';
import css from './run.module.css';
import { Title } from './title';
import type { RunEvents, RunView } from './view';
import { counted, endedOf, MODE_WORDS, STATE_WORDS, someOf, sourceWords, spanOf } from './words';

function about(batch: Batch): string {
  const from = sourceWords(batch);
  const list = `${counted(batch.total, 'address').replace(/addresss$/, 'addresses')}${from && ` ${from}`}`;
  return `${list}, ${MODE_WORDS[batch.settings.mode]}, started ${whenWords(batch.createdAt)}`;
}

/** What is to be known besides the number of pages; the words keep their places while numbers change. */
function Facts({ batch, now }: RunView) {
  const { state, counts, createdAt, endedAt } = batch;
  const pace = paceOf(batch, now);
  return (
    <ul class={css['facts']}>
      {state === 'running' &&
        (pace ? (
          <>
            <li>
              <b>
                {grouped(pace.rate < 10 ? Math.round(pace.rate * 10) / 10 : Math.round(pace.rate))}
              </b>{' '}
              a minute
            </li>
            <li>
              about <b>{spanOf(pace.left)}</b> left
            </li>
          </>
        ) : (
          <li>{endedOf(batch) === 0 ? 'Reading the first pages' : 'Finding the pace'}</li>
        ))}
      {state !== 'running' && <li>{STATE_WORDS[state]}</li>}
      {state === 'done' && endedAt !== undefined && (
        <li>
          <bdi>
            {whenWords(endedAt)}, after {spanOf(Date.parse(endedAt) - Date.parse(createdAt))}
          </bdi>
        </li>
      )}
      {counts.failed > 0 && (
        <li>
          <b>{grouped(counts.failed)}</b> failed
        </li>
      )}
      {counts.refused > 0 && (
        <li>
          <b>{grouped(counts.refused)}</b> left out
        </li>
      )}
    </ul>
  );
}

/** Sites that are left alone for a while, and why nothing comes of them. */
function Resting({ batch: { state, resting }, now }: RunView) {
  const sites = Object.entries(resting ?? {}).filter(([, until]) => until > now);
  if (state !== 'running' || sites.length === 0) return null;
  const first = Math.min(...sites.map(([, until]) => until));
  return (
    <p class={css['resting']}>
      <StatusShape is="unknown" size="small" />
      <span>
        <bdi dir="ltr">{someOf(sites.map(([host]) => host))}</bdi>{' '}
        {sites.length === 1 ? 'is' : 'are'} left alone for a while, as the server asked or after it
        failed; on in {spanOf(first - now)}.
      </span>
    </p>
  );
}

/** What can be done now; where the button that has the focus goes, another takes it. */
function Acts({
  batch: { state, counts },
  lacking,
  on,
}: Pick<RunView, 'batch' | 'lacking'> & { on: RunEvents }) {
  const box = useRef<HTMLDivElement>(null);
  const hadFocus = box.current?.contains(box.current.ownerDocument.activeElement) ?? false;
  useLayoutEffect(() => {
    const page = box.current?.ownerDocument;
    if (!hadFocus || box.current?.contains(page?.activeElement ?? null)) return;
    const [next = page?.querySelector<HTMLElement>('header a')] =
      box.current?.querySelectorAll('button') ?? [];
    next?.focus();
  });
  const canGoOn = state === 'paused' || (state === 'stopped' && counts.waiting > 0);
  return (
    <div class={css['acts']} ref={box}>
      {counts.failed > 0 && (
        <Act key="retry" sign="again" onPress={on.retryFailed}>
          Try {grouped(counts.failed)} again
        </Act>
      )}
      {lacking && (
        <Act key="allow" sign="check" onPress={on.allow}>
          {lacking.hosts.length === 1 ? (
            <>
              Allow <bdi dir="ltr">{lacking.hosts[0]}</bdi>…
            </>
          ) : (
            `Allow ${grouped(lacking.hosts.length)} sites…`
          )}
        </Act>
      )}
      {(state === 'running' || canGoOn) && (
        <Act
          key="turn"
          sign={canGoOn ? 'resume' : 'pause'}
          onPress={canGoOn ? on.resume : on.pause}
        >
          {state === 'running'
            ? 'Pause'
            : state === 'paused'
              ? 'Resume'
              : `Take up ${grouped(counts.waiting)} left`}
        </Act>
      )}
      {(state === 'running' || state === 'paused') && (
        <Act key="stop" sign="stop" onPress={on.stop}>
          Stop
        </Act>
      )}
    </div>
  );
}

const HINDERED = {
  full: 'The browser gives no more room, so nothing that is read could be kept. Delete a batch or old audits, or free disk space. Nothing that is done is lost.',
  newer:
    'A newer Shareworthy has written these batches. Update Shareworthy; nothing that is done is lost.',
  blocked:
    'The browser does not let anything be written down. Allow the extension to store data, or start the browser anew. Nothing that is done is lost.',
} as const;

/** How far a batch is, and what can be done about it. */
export function Run({ view, on }: { view: RunView; on: RunEvents }) {
  const { batch, notice, hindered } = view;
  const { state, counts, total } = batch;
  return (
    <div class={css['screen']} data-state={state}>
      <header class={css['top']}>
        <a class={css['back']} href={on.allHref} aria-label="All batches" title="All batches">
          <Sign name="back" />
        </a>
        <Title key={batch.id} name={batch.name} onRename={on.rename} />
        <p class={css['about']} title={batch.from}>
          <bdi>{about(batch)}</bdi>
        </p>
        <div class={css['end']}>
          <Confirm
            ask="Delete…"
            label={`Delete ${batch.name}…`}
            question={`Delete this batch with its ${counted(counts.done, 'report')}?`}
            yes="Delete"
            no="Keep"
            onYes={on.remove}
          />
        </div>
      </header>
      <section class={css['run']} aria-label="Progress">
        <p class={css['big']}>
          {grouped(endedOf(batch))} <span>of {counted(total, 'page')}</span>
        </p>
        <Facts {...view} />
        <Acts batch={batch} lacking={view.lacking} on={on} />
        <div class={css['bar']}>
          <Bar batch={batch} size="whole" />
        </div>
        <Resting {...view} />
      </section>
      <Announced key={batch.id} batch={batch} />
      <div role="alert">
        {hindered && state === 'running' && (
          <div class={css['hindered']}>
            <StatusShape is="warn" />
            <p>{HINDERED[hindered]}</p>
            <Act sign="again" onPress={on.goOn}>
              Try again
            </Act>
          </div>
        )}
      </div>
      <NoticeRow notice={notice} onDismiss={on.dismiss} />
    </div>
  );
}
