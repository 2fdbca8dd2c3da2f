import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { grouped } from '../../utils/audit/describe';
import { isXml } from '../../utils/batch/addresses';
import type { BatchMode } from '../../utils/batch/batch';
import { Sign } from '../dashboard/sign';
import { fieldClass, inputClass } from '../options/parts/field';
import { Press } from '../options/parts/press';
import { parts, Row, Section } from '../options/parts/section';
import { Switch } from '../options/parts/switch';
import { FileField } from '../parts/file-field';
import { useOwnId } from '../parts/use-own-id';
import { Act } from './act';
import { Asking } from './asking';
import css from './draft.module.css';
import { DELAYS, mannersOf } from './manners';
import { NoticeRow } from './notice-row';
import { ReadWords } from './read-words';
import type { DraftEvents, DraftView } from './view';
import { counted } from './words';

interface Props {
  draft: DraftView;
  on: DraftEvents;
}

/** Brings a line of a field into view and selects it. */
function selectLine(field: HTMLTextAreaElement | null, line: number): void {
  if (!field) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  // Browsers scroll to a selection when the field gets the focus after it.
  field.blur();
  field.setSelectionRange(start, start);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

/** What is said of a part of the form, where that part is. */
function Said({ draft: { notice }, on, at }: Props & { at: 'list' | 'start' }) {
  return (
    <div class={css['inFrame']}>
      <NoticeRow notice={notice?.at === at ? notice : undefined} onDismiss={on.dismiss} />
    </div>
  );
}

/** A press that opens the browser’s own window for files. */
function ChooseFile({ on }: Pick<Props, 'on'>) {
  return (
    <FileField
      multiple
      accept=".txt,.csv,.tsv,.xml,.rss,.atom,.gz,text/*,application/xml"
      label="Files of addresses"
      onFiles={on.addFiles}
    >
      {(open) => (
        <Act sign="file" onPress={open}>
          Choose a file
        </Act>
      )}
    </FileField>
  );
}

/** `onClose`: it goes, and what opened it takes the focus. */
function Folders({ draft, on, onClose }: Props & { onClose(): void }) {
  const [chosen, setChosen] = useState('');
  const close = () => {
    onClose();
    on.hideFolders();
  };
  const { folders } = draft;
  if (!folders) return null;
  if (folders.length === 0)
    return (
      <div class={css['folders']}>
        <p>No bookmark leads to a web page.</p>
        <Press kind="small" onPress={close}>
          Close
        </Press>
      </div>
    );
  const id = folders.some((folder) => folder.id === chosen) ? chosen : (folders[0]?.id ?? '');
  return (
    <div class={css['folders']}>
      <select
        class={inputClass}
        aria-label="Folder of bookmarks"
        value={id}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        {folders.map(({ id: each, name, pages }) => (
          <option key={each} value={each}>
            {name} ({grouped(pages)})
          </option>
        ))}
      </select>
      <Press
        onPress={() => {
          onClose();
          on.addFolder(id);
        }}
      >
        Add its addresses
      </Press>
      <Press kind="quiet" onPress={close}>
        Cancel
      </Press>
    </div>
  );
}

const READING = {
  file: 'Reading the file',
  tabs: 'Asking the browser for its tabs',
  bookmarks: 'Asking the browser for its bookmarks',
} as const;

/** A sitemap, an index of sitemaps or a feed, by its address. */
function FromList({ draft, on }: Props) {
  const id = useOwnId();
  const { listUrl, fetching } = draft;
  const reading = fetching?.what === 'list' ? fetching : undefined;
  return (
    <form
      class={css['fromList']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!reading && listUrl.trim() !== '') on.readLists([listUrl]);
      }}
    >
      <div class={fieldClass}>
        <label htmlFor={id}>Sitemap or feed</label>
        <div class={css['line']}>
          <input
            id={id}
            class={inputClass}
            data-code=""
            dir="ltr"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            maxLength={2_000}
            placeholder="https://example.com/sitemap.xml"
            aria-describedby={`${id}-note`}
            value={listUrl}
            onInput={({ currentTarget }) => on.change({ listUrl: currentTarget.value })}
          />
          {reading ? <Press onPress={on.stopReading}>Stop reading</Press> : <Press>Read it</Press>}
        </div>
        <p id={`${id}-note`} role="status">
          {reading ? (
            <>
              Reading <bdi dir="ltr">{reading.url}</bdi>:{' '}
              {reading.found === 0
                ? 'nothing yet'
                : counted(reading.found, 'address').replace(/addresss$/, 'addresses')}
            </>
          ) : (
            'What it lists is put into the field above; a site alone stands for its sitemap.xml. The browser may ask first whether the site may be read.'
          )}
        </p>
        {reading && <progress class={css['reading']} aria-label="Reading the list" />}
      </div>
    </form>
  );
}

function Addresses({ draft, on }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const bookmarks = useRef<HTMLButtonElement>(null);
  const id = useOwnId();
  const { text, fetching } = draft;
  return (
    <Section
      id="addresses"
      title="Addresses"
      about="One a line, or a table with a column of them. Paste, drop a file, or take them from what is open, bookmarked or listed in a sitemap."
    >
      <div class={parts['stack']}>
        <div class={fieldClass}>
          <label htmlFor={id}>Pages to check</label>
          <textarea
            id={id}
            ref={field}
            class={inputClass}
            data-code=""
            dir="ltr"
            rows={7}
            wrap="off"
            autoComplete="off"
            spellcheck={false}
            placeholder={'https://example.com/\nhttps://example.com/about'}
            aria-describedby={`${id}-read`}
            value={text}
            onInput={({ currentTarget }) => on.change({ text: currentTarget.value })}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (!isXml(pasted)) return;
              event.preventDefault();
              on.addText(pasted);
            }}
          />
        </div>
        <div id={`${id}-read`}>
          <ReadWords
            draft={draft}
            onShow={(line) => selectLine(field.current, line)}
            onReadLists={on.readLists}
          />
        </div>
        <div class={parts['actions']}>
          <ChooseFile on={on} />
          <Act sign="tabs" onPress={on.addTabs}>
            Open tabs
          </Act>
          <Act sign="bookmark" buttonRef={bookmarks} onPress={on.showFolders}>
            Bookmarks
          </Act>
          <span class={css['said']} role="status">
            {fetching && fetching.what !== 'list' ? `${READING[fetching.what]}…` : ''}
          </span>
        </div>
        <Folders draft={draft} on={on} onClose={() => bookmarks.current?.focus()} />
      </div>
      <Said draft={draft} on={on} at="list" />
      <div class={parts['stack']}>
        <FromList draft={draft} on={on} />
      </div>
    </Section>
  );
}

const MODES: readonly { id: BatchMode; name: string; note: string }[] = [
  {
    id: 'served',
    name: 'As served',
    note: 'Reads the HTML that the server sends, as most networks do: fast, and good for whole sites. What scripts add later is not seen.',
  },
  {
    id: 'rendered',
    name: 'As rendered',
    note: 'Opens each page in a tab behind and reads it there: slower, and right for pages that scripts build. Your sign-ins apply.',
  },
];

const PER_SITE: readonly number[] = [1, 2, 3, 4, 6, 8];

function Manners({ draft, on }: Props) {
  const { perSite, delay, robots, keep } = draft;
  return (
    <details class={css['manners']}>
      <summary>
        <span class={css['arrow']}>
          <Sign name="to" />
        </span>
        <span class={css['about']}>
          <b>Manners</b>
          <span class={css['note']}>{mannersOf(draft)}</span>
        </span>
      </summary>
      <Row name="Pages at once from one site">
        <select
          class={`${inputClass} ${css['short']}`}
          aria-label="Pages at once from one site"
          value={String(perSite)}
          onChange={({ currentTarget }) => on.change({ perSite: Number(currentTarget.value) })}
        >
          {PER_SITE.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </Row>
      <Row
        name="Time between two pages of a site"
        note="A site whose robots.txt asks for more gets more."
      >
        <select
          class={`${inputClass} ${css['short']}`}
          aria-label="Time between two pages of a site"
          value={String(delay)}
          onChange={({ currentTarget }) => on.change({ delay: Number(currentTarget.value) })}
        >
          {DELAYS.map(([milliseconds, name]) => (
            <option key={milliseconds} value={milliseconds}>
              {name}
            </option>
          ))}
        </select>
      </Row>
      <Row
        name="Follow robots.txt"
        note="Switch it off only where all the sites are your own."
        noteId="robots-note"
      >
        <Switch
          label="Follow robots.txt"
          describedBy="robots-note"
          on={robots}
          onSwitch={(on_) => on.change({ robots: on_ })}
        />
      </Row>
      <Row
        name="Keep each audit in the history"
        note="The results of the batch are kept in any case, until you delete it."
        noteId="keep-note"
      >
        <Switch
          label="Keep each audit in the history"
          describedBy="keep-note"
          on={keep}
          onSwitch={(on_) => on.change({ keep: on_ })}
        />
      </Row>
    </details>
  );
}

function How({ draft, on }: Props) {
  return (
    <Section
      id="how"
      title="How pages are read"
      about="The same checks either way. Different sites are asked side by side, each with manners."
    >
      <div role="radiogroup" aria-labelledby="how-title" class={css['modes']}>
        {MODES.map(({ id, name, note }) => (
          <label key={id} class={css['mode']}>
            <input
              type="radio"
              class={css['radio']}
              name="batch-mode"
              aria-label={name}
              aria-describedby={`mode-${id}`}
              checked={draft.mode === id}
              onChange={() => on.change({ mode: id })}
            />
            <span class={css['about']}>
              <b>{name}</b>
              <span class={css['note']} id={`mode-${id}`}>
                {note}
              </span>
            </span>
          </label>
        ))}
      </div>
      <Manners draft={draft} on={on} />
    </Section>
  );
}

/** How the batch is called, and what starts it. */
function Start({ draft, on }: Props) {
  const id = useOwnId();
  const { name, ownName, read, step, isStale } = draft;
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    const page = button.current?.ownerDocument;
    // The question is gone, with the focus in it.
    if (wasAsking.current && page?.activeElement === page?.body) button.current?.focus();
    wasAsking.current = step === 'asking';
  }, [step]);
  const { total, sites } = read;
  const missing = sites.filter(({ granted }) => !granted).length;
  const isOff = total === 0 || step === 'starting';
  const say =
    step === 'starting'
      ? 'Writing the list down…'
      : total === 0
        ? 'Give at least one address to start.'
        : missing > 0
          ? 'Before it starts you are told what access the sites need.'
          : 'It goes on when this page is closed, and after the browser was closed.';
  return (
    <Section
      id="start"
      title="Start"
      about="Everything is read and judged on this computer; nothing is sent to anybody."
    >
      <div class={parts['stack']}>
        <div class={fieldClass}>
          <label htmlFor={id}>Name</label>
          <input
            id={id}
            class={inputClass}
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={120}
            placeholder={ownName || 'By its sites'}
            value={name}
            onInput={({ currentTarget }) => on.change({ name: currentTarget.value })}
          />
        </div>
        {step !== 'asking' && (
          <div class={css['start']}>
            <button
              type="button"
              class={css['go']}
              ref={button}
              data-control="begin"
              aria-disabled={isOff ? 'true' : undefined}
              onClick={() => !isOff && on.begin()}
            >
              {total === 0 || isStale
                ? 'Start'
                : `Start with ${counted(total, 'page')}${missing > 0 ? '…' : ''}`}
            </button>
            <p role="status">{say}</p>
          </div>
        )}
      </div>
      <Said draft={draft} on={on} at="start" />
      {step === 'asking' && <Asking draft={draft} on={on} />}
    </Section>
  );
}

/** What a batch is made of, before it starts. Files can be dropped anywhere on it. */
export function Draft({ draft, on }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped can be chosen by a button, too
    <div
      class={css['draft']}
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        on.addFiles(files);
      }}
    >
      <div class={css['sections']}>
        <Addresses draft={draft} on={on} />
        <How draft={draft} on={on} />
        <Start draft={draft} on={on} />
      </div>
    </div>
  );
}
