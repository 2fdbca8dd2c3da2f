import type { ComponentChildren } from 'preact';
import { Sign } from '../dashboard/sign';
import { Bone } from '../parts/bone';
import { StatusShape } from '../parts/status';
import { Run } from './run';
import css from './run-screen.module.css';
import { TROUBLE } from './trouble';
import type { RunEvents, RunView, Trouble } from './view';

/** `gone`: there is no batch of that name any more. */
export type RunScreenView =
  | { state: 'reading' | 'gone' | Exclude<Trouble, 'full'> }
  | { state: 'ready'; run: RunView };

interface RunScreenProps {
  view: RunScreenView;
  on: RunEvents;
  /** The results, once they are read. */
  children?: ComponentChildren;
}

function Waiting({ label }: { label: string }) {
  return (
    <div class={css['waiting']} role="status" aria-label={label}>
      <Bone width="middle" />
      <Bone width="wide" />
      <Bone width="narrow" />
    </div>
  );
}

/** One batch with what came of it. */
export function RunScreen({ view, on, children }: RunScreenProps) {
  if (view.state === 'ready')
    return (
      <>
        <Run view={view.run} on={on} />
        {children ?? <Waiting label="Reading the results" />}
      </>
    );
  if (view.state === 'reading')
    return (
      <div data-state="reading">
        <Waiting label="Reading the batch" />
      </div>
    );
  const { title, text } =
    view.state === 'gone'
      ? {
          title: 'This batch is not there any more',
          text: 'It was deleted, here or in another tab, or the address names none.',
        }
      : TROUBLE[view.state];
  return (
    <div class={css['trouble']} data-state={view.state} role="alert">
      <StatusShape is={view.state === 'gone' ? 'unknown' : 'error'} size="large" />
      <h1>{title}</h1>
      <p>{text}</p>
      <a href={on.allHref}>
        <Sign name="back" />
        All batches
      </a>
    </div>
  );
}
