import { StatusShape } from '../parts/status';
import css from './message.module.css';
import { Confirm } from './parts/confirm';
import type { OptionsEvents, OptionsView } from './view';

const WORDS: Readonly<Record<Exclude<OptionsView['state'], 'ready'>, string>> = {
  newer:
    'A newer release of Shareworthy has written your settings. What this one understands is used; nothing is changed, so that nothing is lost. Update Shareworthy to change them.',
  unreadable:
    'The browser does not give us your settings, so you see the defaults. Nothing is changed, so that nothing is lost. Starting the browser anew often helps.',
  refused:
    'The browser does not keep the last change: its storage may be full. It holds until this page closes.',
};

/** What stands in the way of settings being kept. */
export function Message({
  state,
  on,
}: {
  state: OptionsView['state'];
  on: Pick<OptionsEvents, 'startOver'>;
}) {
  return (
    <div role="alert">
      {state !== 'ready' && (
        <div class={css['message']}>
          <StatusShape is="warn" />
          <p>{WORDS[state]}</p>
          {state === 'newer' && (
            <Confirm
              ask="Start over…"
              question="Erase these settings and begin with the defaults?"
              yes="Erase"
              no="Keep"
              onYes={on.startOver}
            />
          )}
        </div>
      )}
    </div>
  );
}
