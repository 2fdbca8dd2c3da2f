import { StatusShape } from '../parts/status';
import css from './log.module.css';
import type { OptionsView } from './view';

const WORDS: Readonly<Record<Exclude<OptionsView['state'], 'ready'>, string>> = {
  newer:
    'A newer release has written these settings. They are used as far as they are understood, and not changed.',
  unreadable: 'The browser does not give us these settings, so you see the defaults.',
  refused: 'The browser did not keep the last change: its storage may be full.',
};

/** What stands in the way of the settings of one section being kept. */
export function Trouble({ state }: { state: OptionsView['state'] }) {
  if (state === 'ready') return null;
  return (
    <p class={css['failed']} role="alert">
      <StatusShape is="warn" />
      <span>{WORDS[state]}</span>
    </p>
  );
}
