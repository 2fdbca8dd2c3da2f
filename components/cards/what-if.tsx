import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../utils/audit/report';
import type { PictureSize } from '../../utils/signals/picture-fit';
import { webUrl } from '../../utils/signals/urls';
import { previewNetworks } from '../guide/guide';
import { Button } from '../parts/button';
import { FixCode } from '../parts/code';
import { Fold } from '../parts/fold';
import { Icon } from '../parts/icon';
import { isHeldBack } from '../parts/may-be-read';
import { StatusShape } from '../parts/status';
import { useOwnId } from '../parts/use-own-id';
import type { PopupEvents, WhatIfView } from '../popup/view';
import { type Count, countsOf } from './limits-of';
import css from './what-if.module.css';
import { choosers, type Draft, draftOf, editsOf, outcomeOf, outcomeWords } from './what-if-of';

/** Milliseconds of rest after which typed words are tried; own choice. */
const REST = 150;

/** The limits that the text is over, and the next one that it keeps; of the others only how many there are. */
function Counts({ counts }: { counts: readonly Count[] }) {
  const over = counts.filter(({ isOver }) => isOver);
  const kept = counts.filter(({ isOver }) => !isOver);
  const rest = kept.slice(1).flatMap(({ networks }) => networks);
  if (counts.length === 0) return null;
  return (
    <ul class={css['counts']}>
      {[...over, ...kept.slice(0, 1)].map(({ networks, limit, length, isOver }) => (
        <li key={`${limit.max} ${limit.unit}`} data-over={isOver}>
          <StatusShape is={isOver ? 'warn' : 'pass'} size="small" />
          <span>
            {networks.join(', ')}{' '}
            <bdi>
              {length} of {limit.max} {limit.unit}
            </bdi>
            {isOver && ', cut'}
          </span>
        </li>
      ))}
      {rest.length > 0 && <li title={rest.join(', ')}>{rest.length} more with room</li>}
    </ul>
  );
}

interface FieldProps {
  name: string;
  value: string;
  own: string;
  /** Lines; one makes a single-line field. */
  rows?: number;
  isAddress?: boolean;
  onInput(value: string): void;
  /** The field is left, or Enter was pressed. */
  onDone?(value: string): void;
  /** What is wrong with the value. */
  wrong?: string | undefined;
  counts?: readonly Count[];
}

function Field({
  name,
  value,
  own,
  rows = 1,
  isAddress = false,
  onInput,
  onDone,
  wrong,
  counts = [],
}: FieldProps) {
  const id = useOwnId();
  const isChanged = value !== own;
  const shared = {
    id,
    value,
    dir: isAddress ? ('ltr' as const) : ('auto' as const),
    spellcheck: !isAddress,
    'data-changed': isChanged,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': wrong || isChanged ? `${id}-was` : undefined,
  };
  return (
    <div class={css['field']}>
      <label for={id}>{name}</label>
      {rows > 1 ? (
        <textarea
          {...shared}
          rows={rows}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={isAddress ? 'url' : 'text'}
          autoComplete="off"
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
          onChange={({ currentTarget }) => onDone?.(currentTarget.value)}
        />
      )}
      {value.trim() !== '' && <Counts counts={counts} />}
      {(wrong || isChanged) && (
        <p class={wrong ? css['wrong'] : css['was']} id={`${id}-was`}>
          {wrong ?? (
            <>
              On the page:{' '}
              {own === '' ? 'nothing' : <bdi dir={isAddress ? 'ltr' : 'auto'}>{own}</bdi>}
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** Why an address can be no picture of a card; `undefined` where it may. */
function wrongPicture(report: Report, address: string): string | undefined {
  if (!webUrl(address)) return 'Type a whole address that starts with https://';
  if (isHeldBack(report.snapshot.page.url, address))
    return 'This address is inside a private network: it is not loaded, and no network can read it.';
  return undefined;
}

/** The picture that was typed in, to see whether it loads and how large it is. */
function Trial({ url, onSize }: { url: string; onSize(size: PictureSize | undefined): void }) {
  const [state, setState] = useState<PictureSize | 'lost'>();
  const said =
    state === undefined
      ? 'Loading the picture …'
      : state === 'lost'
        ? 'The picture did not load'
        : `${state.width} × ${state.height} px`;
  return (
    <p class={css['trial']}>
      {state !== 'lost' && (
        <img
          src={url}
          alt=""
          referrerpolicy="no-referrer"
          decoding="async"
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
            const size = width > 0 && height > 0 ? { width, height } : undefined;
            setState(size ?? 'lost');
            onSize(size);
          }}
          onError={() => {
            setState('lost');
            onSize(undefined);
          }}
        />
      )}
      {state === 'lost' && <Icon name="picture" />}
      <span>{said}</span>
    </p>
  );
}

interface WhatIfProps {
  report: Report;
  whatIf: WhatIfView | undefined;
  events: PopupEvents;
}

/** Other words and another picture, tried on all cards at once. Nothing is written to the page. */
export function WhatIf({ report, whatIf, events }: WhatIfProps) {
  const own = draftOf(report);
  const [draft, setDraft] = useState<Draft>(() => {
    const { title, description, image, card } = whatIf?.edits ?? {};
    return {
      title: title ?? own.title,
      description: description ?? own.description,
      image: image ?? own.image,
      large: card === undefined ? own.large : card === 'summary_large_image',
    };
  });
  /** The address as it is typed; it counts once the field is left. */
  const [typed, setTyped] = useState(draft.image);
  const [size, setSize] = useState<PictureSize | undefined>(whatIf?.edits.imageSize);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isFirst = useRef(true);

  const isTried = draft.image !== own.image && draft.image !== '';
  const wrong = isTried ? wrongPicture(report, draft.image) : undefined;
  const edits = editsOf(wrong ? { ...draft, image: own.image } : draft, own, size);
  const told = JSON.stringify(edits);

  useEffect(() => {
    // What stands in the fields at first is known already.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    timer.current = setTimeout(() => events.whatIf(edits), REST);
    return () => clearTimeout(timer.current);
  }, [told]);

  const networks = previewNetworks();
  const asked = choosers(networks);
  const set = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const reset = () => {
    clearTimeout(timer.current);
    setDraft(own);
    setTyped(own.image);
    setSize(undefined);
    events.whatIf(undefined);
  };
  const isHere = edits !== undefined && whatIf !== undefined;

  return (
    <section class={css['panel']} aria-label="What if">
      <p class={css['lead']}>Try other words and another picture. The page stays as it is.</p>
      <Field
        name="Title"
        value={draft.title}
        own={own.title}
        onInput={(title) => set({ title })}
        counts={countsOf(draft.title, networks, 'titleMax')}
      />
      <Field
        name="Text"
        value={draft.description}
        own={own.description}
        rows={2}
        onInput={(description) => set({ description })}
        counts={countsOf(draft.description, networks, 'descriptionMax')}
      />
      <Field
        name="Address of the picture"
        value={typed}
        own={own.image}
        isAddress
        onInput={setTyped}
        onDone={(value) => {
          setSize(undefined);
          set({ image: value.trim() });
        }}
        wrong={wrong}
      />
      {isTried && !wrong && <Trial key={draft.image} url={draft.image} onSize={setSize} />}
      {asked.length > 0 && (
        <label class={css['switch']}>
          <input
            type="checkbox"
            checked={draft.large}
            onChange={({ currentTarget }) => set({ large: currentTarget.checked })}
          />
          <span>
            Ask for the large card (<code>twitter:card</code>, read by {asked.join(', ')})
          </span>
        </label>
      )}
      <div class={css['foot']}>
        <p role="status">
          {isHere ? outcomeWords(outcomeOf(report, whatIf.report)) : 'Nothing changed yet'}
        </p>
        <span class={css['actions']}>
          <Button kind="quiet" onPress={reset} off={edits === undefined && typed === own.image}>
            Reset
          </Button>
          <Button
            icon="copy"
            off={!isHere}
            onPress={() => whatIf && events.copyText(whatIf.tags.html, 'tags')}
          >
            Copy tags
          </Button>
        </span>
      </div>
      {isHere && (
        <Fold class={css['tags']} line="Tags to put into the head" lineClass={css['line']}>
          {() => (
            <>
              <FixCode text={whatIf.tags.html} />
              <p class={css['was']}>
                They take the place of those with the same names.
                {whatIf.tags.removed.length > 0 &&
                  ` Take out ${whatIf.tags.removed.join(', ')}: they speak of the old picture.`}
              </p>
            </>
          )}
        </Fold>
      )}
    </section>
  );
}
