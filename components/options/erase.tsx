import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import css from './data.module.css';
import { Doing, Said } from './data-said';
import { Confirm } from './parts/confirm';
import { Press } from './parts/press';
import { parts, Row } from './parts/section';
import type { Erasable, KeptEvents, KeptView } from './view';

/** `short`: as it stands in a question. */
const CHOICES: readonly { id: Erasable; name: string; short: string; note?: string }[] = [
  { id: 'audits', name: 'Audits', short: 'audits', note: 'With notes, tags and pinned pages' },
  { id: 'batches', name: 'Batches and what they found', short: 'batches' },
  { id: 'watches', name: 'Watched pages', short: 'watched pages' },
  {
    id: 'shares',
    name: 'What you shared',
    short: 'what you shared',
    note: 'It takes nothing away from any network',
  },
  {
    id: 'settings',
    name: 'Settings',
    short: 'settings',
    note: 'Favourites, servers, targets, campaigns, wordings, look, and what you marked as intended',
  },
  {
    id: 'permissions',
    name: 'Permissions that you allowed',
    short: 'permissions',
    note: 'Given back to the browser, which asks again where one is needed',
  },
];

/** “audits, batches and settings”. */
export function erasedWords(chosen: readonly Erasable[]): string {
  const names = CHOICES.filter(({ id }) => chosen.includes(id)).map(({ short }) => short);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}

interface EraseProps {
  data: KeptView;
  on: KeptEvents;
}

function Choose({ data, on, onClose }: EraseProps & { onClose(): void }) {
  const [chosen, setChosen] = useState<readonly Erasable[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const isBusy = data.doing !== undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is the way out from anything in it
    <div
      class={css['panel']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h3 ref={title} tabIndex={-1}>
        What is to be erased?
      </h3>
      <fieldset class={css['choices']} aria-label="What is to be erased">
        {CHOICES.map(({ id, name, note }) => {
          const beside = [data.beside[id], note].filter(Boolean).join('. ');
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
              <span>
                {name}
                {beside && <small>{beside}</small>}
              </span>
            </label>
          );
        })}
      </fieldset>
      <p>It cannot be undone, unless you have a backup.</p>
      <div class={parts['actions']}>
        <Press sign="save" off={isBusy} onPress={() => on.saveBackup('everything')}>
          Save a backup first
        </Press>
        {chosen.length > 0 && !isBusy && (
          <Confirm
            ask="Erase what is chosen…"
            question={`Erase ${erasedWords(chosen)} for good?`}
            yes="Erase"
            no="Keep"
            onYes={() => {
              on.erase(chosen);
              onClose();
            }}
          />
        )}
        <Press kind="quiet" onPress={onClose}>
          Cancel
        </Press>
      </div>
      {data.doing?.what === 'saving' && <Doing doing={data.doing} />}
      {data.said?.of === 'save' && <Said {...data.said} />}
    </div>
  );
}

/** The way to be rid of what is kept. */
export function EraseRow({ data, on }: EraseProps) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const { doing, said } = data;
  useLayoutEffect(() => {
    // Back to what opened it.
    if (wasOpen.current && !isOpen) box.current?.querySelector<HTMLElement>('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={box}>
      <Row name="Erase" note="Audits, settings, or both. It cannot be undone.">
        {!isOpen && (
          <Press kind="danger" sign="bin" off={doing !== undefined} onPress={() => setOpen(true)}>
            Erase…
          </Press>
        )}
      </Row>
      {isOpen && <Choose data={data} on={on} onClose={() => setOpen(false)} />}
      {doing?.what === 'erasing' && <Doing doing={doing} />}
      {said?.of === 'erase' && !isOpen && <Said {...said} />}
    </div>
  );
}
