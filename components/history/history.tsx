import { grouped } from '../../utils/audit/describe';
import { FEWEST_PAGES, MOST_PAGES } from '../../utils/compare/comparison';
import { EVERYTHING } from '../../utils/history/search';
import { Sign } from '../dashboard/sign';
import { Confirm } from '../options/parts/confirm';
import { inputClass } from '../options/parts/field';
import { Press } from '../options/parts/press';
import { IconButton } from '../parts/button';
import { FileField } from '../parts/file-field';
import { StatusShape } from '../parts/status';
import { Chosen } from './chosen';
import css from './history.module.css';
import { List } from './list';
import { Tools } from './tools';
import type { ExportAs, HistoryEvents, HistoryView, Notice } from './view';

const count = (many: number, one: string) => `${grouped(many)} ${one}${many === 1 ? '' : 's'}`;

const FORMATS: readonly { id: ExportAs; name: string }[] = [
  { id: 'json', name: 'JSON, to keep and import again' },
  { id: 'html', name: 'HTML report' },
  { id: 'csv-pages', name: 'CSV, a line per page' },
  { id: 'csv', name: 'CSV, a line per finding' },
  { id: 'markdown', name: 'Markdown' },
];

/** A press that opens the browser’s own window for files. */
function Import({ on, isBusy }: { on: Pick<HistoryEvents, 'importFile'>; isBusy: boolean }) {
  return (
    <FileField
      accept=".json,.ndjson,.jsonl,application/json"
      label="File of reports"
      onFiles={([file]) => file && on.importFile(file)}
    >
      {(open) => (
        <button
          type="button"
          class={css['press']}
          aria-disabled={isBusy ? 'true' : undefined}
          onClick={() => !isBusy && open()}
        >
          <Sign name="load" />
          Import
        </button>
      )}
    </FileField>
  );
}

function Export({ on, isBusy }: { on: Pick<HistoryEvents, 'exportAs'>; isBusy: boolean }) {
  return (
    <select
      class={`${inputClass} ${css['export']}`}
      aria-label="Export"
      value=""
      disabled={isBusy}
      onChange={({ currentTarget }) => {
        const format = currentTarget.value as ExportAs;
        currentTarget.value = '';
        if (format) on.exportAs(format);
      }}
    >
      <option value="">Export…</option>
      {FORMATS.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function NoticeRow({ notice, on }: { notice: Notice | undefined; on: HistoryEvents }) {
  return (
    <div role="status">
      {notice && (
        <div class={css['notice']}>
          <StatusShape is={notice.is === 'done' ? 'pass' : 'warn'} />
          <div>
            <p>{notice.text}</p>
            {notice.details && notice.details.length > 0 && (
              <ul>
                {notice.details.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <IconButton icon="close" name="Dismiss" onPress={on.dismiss} />
        </div>
      )}
    </div>
  );
}

/** What can be done with the pages that are selected. */
function Selection({ view, on }: { view: HistoryView; on: HistoryEvents }) {
  const { selected, shown, selectedAudits: audits } = view;
  const many = selected.size;
  const unseen = many - shown.filter(({ page }) => selected.has(page)).length;
  const canCompare = many >= FEWEST_PAGES && many <= MOST_PAGES;
  return (
    <div class={css['selection']}>
      <p role="status">
        {count(many, 'page')} selected
        {unseen > 0 && `, ${grouped(unseen)} of them not in this list`}
      </p>
      <Press onPress={() => canCompare && on.compareSelected()}>Compare</Press>
      {!canCompare && (
        <p class={css['why']}>
          {FEWEST_PAGES} to {MOST_PAGES} pages can stand side by side.
        </p>
      )}
      <Confirm
        ask="Delete…"
        question={`Delete ${count(many, 'page')}${audits > many ? ` with ${count(audits, 'audit')}` : ''}?`}
        yes="Delete"
        no="Keep"
        onYes={on.removeSelected}
      />
      <Press kind="quiet" onPress={on.selectNone}>
        Select none
      </Press>
    </div>
  );
}

const TROUBLE = {
  newer: {
    title: 'A newer Shareworthy has written this history',
    text: 'This version cannot read it, and changes nothing, so that nothing is lost. Update Shareworthy, then open this page again.',
  },
  blocked: {
    title: 'The browser does not open the history',
    text: 'Its storage is blocked, full or damaged. Auditing and sharing work all the same; nothing is kept meanwhile. Free some disk space, allow the extension to store data, or start the browser anew.',
  },
} as const;

/** How to begin, by what the settings say. */
function Empty({ keep, on }: { keep: HistoryView['settings']['keep']; on: HistoryEvents }) {
  return (
    <div class={css['state']}>
      <Sign name="history" />
      <h2>No audit is kept yet</h2>
      {keep === 'ask' && (
        <p>
          Open a page, press the Shareworthy button and choose “Keep this audit”. It stands here
          from then on, and once there are two of a page you see what changed.
        </p>
      )}
      {keep === 'on' && (
        <p>Open a page and press the Shareworthy button: every audit is kept by itself.</p>
      )}
      {keep === 'off' && (
        <p>Keeping audits is switched off. Switch it on in the settings, then audit a page.</p>
      )}
      <p>Reports from a JSON file can be imported, too. All of it stays on this computer.</p>
      <Press onPress={on.settings}>Settings of the history</Press>
    </div>
  );
}

const MONTHS_WORDS = (months: number) =>
  months === 0
    ? ''
    : ` for ${months % 12 === 0 ? count(months / 12, 'year') : count(months, 'month')}`;

/** Every page that was audited and kept, and beside them the one that is chosen. */
export function History({ view, on }: { view: HistoryView; on: HistoryEvents }) {
  const { state, audits, pages, shown, selected, chosen, notice, settings, isBusy } = view;
  const isEmpty = state === 'ready' && pages === 0;
  return (
    <div
      class={css['screen']}
      data-state={state}
      data-searchable={view.isSearchable ? '' : undefined}
    >
      <header class={css['top']}>
        <h1>History</h1>
        {state === 'ready' && !isEmpty && (
          <p>
            {count(audits, 'audit')} of {count(pages, 'page')}, kept on this computer
            {MONTHS_WORDS(settings.months)}
          </p>
        )}
        {state === 'ready' && (
          <div class={css['end']}>
            <Import on={on} isBusy={isBusy} />
            {!isEmpty && <Export on={on} isBusy={isBusy} />}
          </div>
        )}
      </header>
      <NoticeRow notice={notice} on={on} />
      {(state === 'newer' || state === 'blocked') && (
        <div class={css['state']} role="alert">
          <StatusShape is="error" size="large" />
          <h2>{TROUBLE[state].title}</h2>
          <p>{TROUBLE[state].text}</p>
        </div>
      )}
      {isEmpty && <Empty keep={settings.keep} on={on} />}
      {state === 'ready' && !isEmpty && (
        <>
          <Tools view={view} on={on} />
          {selected.size > 0 && <Selection view={view} on={on} />}
          <div class={css['split']} data-chosen={chosen ? '' : undefined}>
            {shown.length > 0 ? (
              <List view={view} on={on} />
            ) : (
              <div class={css['none']}>
                <p>
                  {!view.isSearchable
                    ? 'Reading the history…'
                    : view.filter.among?.size === 0
                      ? 'No page is watched yet. Choose a page of the list, and switch on “Watch this page”.'
                      : 'No page fits.'}
                </p>
                {view.isSearchable && (
                  <Press kind="small" onPress={() => on.filter(EVERYTHING)}>
                    Show all
                  </Press>
                )}
              </div>
            )}
            {chosen && <Chosen view={chosen} watch={view.watch} on={on} />}
          </div>
        </>
      )}
    </div>
  );
}
