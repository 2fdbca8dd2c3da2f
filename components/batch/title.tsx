import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inputClass } from '../options/parts/field';
import { Press, SignPress } from '../options/parts/press';
import css from './run.module.css';

/** Characters of a name. Own choice. */
const MOST = 120;

/** The name of a batch, which can be changed in its place. */
export function Title({ name, onRename }: { name: string; onRename(name: string): void }) {
  const [isEdited, setEdited] = useState(false);
  const wasEdited = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isEdited) {
      const field = form.current?.querySelector('input');
      field?.focus();
      field?.select();
    } else if (wasEdited.current) box.current?.querySelector('button')?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  if (!isEdited)
    return (
      <div class={css['name']} ref={box}>
        <h1 dir="auto">{name}</h1>
        <SignPress sign="edit" name="Rename" onPress={() => setEdited(true)} />
      </div>
    );
  return (
    <form
      class={css['rename']}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.querySelector('input');
        const next = (field?.value ?? '').trim();
        if (next !== '' && next !== name) onRename(next);
        setEdited(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setEdited(false);
      }}
    >
      <input
        class={inputClass}
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={MOST}
        aria-label="Name of this batch"
        defaultValue={name}
      />
      <Press kind="main">Rename</Press>
      <Press onPress={() => setEdited(false)}>Cancel</Press>
    </form>
  );
}
