import { useLayoutEffect, useRef } from 'preact/hooks';
import { grouped } from '../../utils/audit/describe';
import { FileField } from '../parts/file-field';
import { holdsWords, madeWords } from './backup-words';
import css from './data.module.css';
import { Doing, Said } from './data-said';
import { Confirm } from './parts/confirm';
import { Press } from './parts/press';
import { parts, Row } from './parts/section';
import type { KeptEvents, KeptView } from './view';

function ChooseFile({ off, on }: { off: boolean; on: KeptEvents }) {
  return (
    <FileField
      accept=".json,.gz,application/json,application/gzip"
      label="Backup file"
      onFiles={([file]) => file && on.chooseFile(file)}
    >
      {(open) => (
        <Press off={off} onPress={open}>
          Choose a file…
        </Press>
      )}
    </FileField>
  );
}

/** What a chosen file holds, and what is to become of it. */
function ChosenFile({
  file: { name, contents },
  on,
}: {
  file: NonNullable<KeptView['file']>;
  on: KeptEvents;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  // It appears after the file was read, far from where the focus was left by the browser's own window.
  useLayoutEffect(() => title.current?.focus(), [name]);
  const { holds, refused, why } = contents;
  const lines = holdsWords(holds);
  return (
    <div class={css['panel']}>
      <h3 ref={title} tabIndex={-1}>
        <bdi>{name}</bdi>
      </h3>
      <p>{madeWords(contents)}</p>
      <ul class={css['holds']} aria-label="What is in it">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {refused > 0 && (
        <p>
          {grouped(refused)} {refused === 1 ? 'thing' : 'things'} in it cannot be read and will be
          left out: {why.join(' ')}
        </p>
      )}
      <p>
        Adding leaves everything here as it is; settings come only where you have made none.
        Replacing takes away what is here of these kinds, once all of the file is in its place.
        Batches come back paused, and audits beyond the limits above make room as always.
        Permissions are not in a backup: the browser asks you again where one is needed.
      </p>
      <div class={parts['actions']}>
        <Press kind="main" onPress={() => on.restore('add')}>
          Add to what is here
        </Press>
        <Confirm
          ask="Replace what is here…"
          question="Replace what is here? It cannot be undone."
          yes="Replace"
          no="Keep"
          onYes={() => on.restore('replace')}
        />
        <Press kind="quiet" onPress={on.forgetFile}>
          Cancel
        </Press>
      </div>
    </div>
  );
}

/** A backup of everything, the way back, and settings alone. */
export function BackupRows({ data, on }: { data: KeptView; on: KeptEvents }) {
  const { doing, said, file } = data;
  const isBusy = doing !== undefined;
  return (
    <>
      <div>
        <Row
          name="Backup"
          note="Everything that is kept here in one file among your downloads. It tells which pages you audited, shared and watch, and holds your notes, so keep it as you keep such things."
        >
          <Press sign="save" off={isBusy} onPress={() => on.saveBackup('everything')}>
            Save a backup
          </Press>
        </Row>
        {doing?.what === 'saving' && <Doing doing={doing} />}
        {said?.of === 'save' && <Said {...said} />}
      </div>
      <Row name="Settings alone" note="To set Shareworthy up the same way elsewhere.">
        <Press off={isBusy} onPress={() => on.saveBackup('settings')}>
          Save settings
        </Press>
      </Row>
      <div>
        <Row
          name="Restore"
          note="From a backup or a file of settings. You see what is in it before anything changes."
        >
          <ChooseFile off={isBusy} on={on} />
        </Row>
        {(doing?.what === 'reading' || doing?.what === 'restoring') && <Doing doing={doing} />}
        {said?.of === 'restore' && <Said {...said} />}
        {file && !isBusy && <ChosenFile key={file.name} file={file} on={on} />}
      </div>
    </>
  );
}
