import { useLayoutEffect, useRef } from 'preact/hooks';
import { grouped } from '../../utils/audit/describe';
import type { Batch } from '../../utils/batch/batch';
import { Sign } from '../dashboard/sign';
import { whenWords } from '../history/when';
import { Bone } from '../parts/bone';
import { StatusShape } from '../parts/status';
import { Act } from './act';
import { Bar } from './bar';
import css from './batches.module.css';
import { Draft } from './draft';
import { NoticeRow } from './notice-row';
import { paceOf } from './pace';
import { TROUBLE } from './trouble';
import type { BatchesEvents, BatchesView } from './view';
import { counted, endedOf, MODE_WORDS, STATE_WORDS, sourceWords, spanOf } from './words';

function stateWords(batch: Batch, now: number): string {
  const pace = paceOf(batch, now);
  const { failed } = batch.counts;
  const left = pace ? `, about ${spanOf(pace.left)} left` : '';
  const lost = failed > 0 ? `, ${grouped(failed)} failed` : '';
  return `${STATE_WORDS[batch.state]}${left}${lost}`;
}

function Line({ batch, href, now }: { batch: Batch; href: string; now: number }) {
  const { name, total, createdAt, settings } = batch;
  const from = sourceWords(batch);
  return (
    <li>
      <a class={css['line']} href={href} data-batch={batch.id}>
        <span class={css['words']}>
          <span class={css['name']}>
            <bdi>{name}</bdi>
          </span>
          <span class={css['about']}>
            <bdi>
              {[from, MODE_WORDS[settings.mode], whenWords(createdAt)].filter(Boolean).join(', ')}
            </bdi>
          </span>
        </span>
        <span class={css['how']}>
          <span>
            <b>{grouped(endedOf(batch))}</b> of {counted(total, 'page')}
          </span>
          <Bar batch={batch} size="line" />
          <span class={css['state']} data-is={batch.state}>
            {stateWords(batch, now)}
          </span>
        </span>
        <Sign name="to" />
      </a>
    </li>
  );
}

/** All batches, and the form for the next one. */
export function Batches({ view, on }: { view: BatchesView; on: BatchesEvents }) {
  const { state, batches, draft, isFormOpen, notice, now } = view;
  const isEmpty = batches.length === 0;
  const isOpen = isFormOpen || isEmpty;
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef<boolean | undefined>(undefined);
  useLayoutEffect(() => {
    if (state !== 'ready') return;
    if (wasOpen.current !== undefined && wasOpen.current !== isOpen)
      box.current
        ?.querySelector<HTMLElement>(isOpen ? 'textarea' : '[data-control="new"] button')
        ?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, state]);
  return (
    <div class={css['screen']} data-state={state} ref={box}>
      <header class={css['top']}>
        <h1>Batches</h1>
        {state === 'ready' && (
          <p>
            {isEmpty
              ? 'Many pages in one go, on your own computer'
              : `${grouped(batches.length)} kept on this computer`}
          </p>
        )}
        {state === 'ready' && !isEmpty && (
          <div class={css['end']} data-control="new">
            {isOpen ? (
              <Act sign="close" onPress={() => on.openForm(false)}>
                Close the form
              </Act>
            ) : (
              <Act sign="plus" onPress={() => on.openForm(true)}>
                New batch
              </Act>
            )}
          </div>
        )}
      </header>
      <NoticeRow notice={notice} onDismiss={on.dismiss} />
      {state === 'reading' && (
        <div class={css['waiting']} role="status" aria-label="Reading the batches">
          <Bone width="wide" />
          <Bone width="middle" />
        </div>
      )}
      {(state === 'newer' || state === 'blocked') && (
        <div class={css['trouble']} role="alert">
          <StatusShape is="error" size="large" />
          <h2>{TROUBLE[state].title}</h2>
          <p>{TROUBLE[state].text}</p>
        </div>
      )}
      {state === 'ready' && (
        <>
          {isOpen && (
            <section aria-labelledby="new-batch">
              {isEmpty ? (
                <div class={css['empty']}>
                  <h2 id="new-batch">No batch yet</h2>
                  <p>
                    Give a list of pages: your own site before a launch, or a competitor’s. Each is
                    checked like a page in front of you, and the results show what fails on most of
                    them and which fixes help the most pages.
                  </p>
                </div>
              ) : (
                <h2 class={css['heading']} id="new-batch">
                  New batch
                </h2>
              )}
              <Draft draft={draft} on={on.draft} />
            </section>
          )}
          {!isEmpty && (
            <section aria-label="Batches so far">
              {isOpen && <h2 class={css['heading']}>So far</h2>}
              <ul class={css['list']}>
                {batches.map((batch) => (
                  <Line key={batch.id} batch={batch} href={on.hrefOf(batch.id)} now={now} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  );
}
