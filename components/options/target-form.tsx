import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { checkTemplate, customLink } from '../../utils/share/custom-target';
import { MOST } from '../../utils/share/settings';
import type { CustomTarget } from '../../utils/share/target';
import { EXAMPLE } from './example';
import { Filled } from './filled';
import { Field } from './parts/field';
import { Press } from './parts/press';
import { parts } from './parts/section';

interface TargetFormProps {
  /** Absent: a new one. */
  target: CustomTarget | undefined;
  onSave(name: string, template: string): void;
  onCancel(): void;
  /** Opens a web address in a tab. */
  onTry(url: string): void;
}

/** How many parts were put in, in words. */
const filledWords = (count: number) =>
  count === 1 ? 'One part is filled in.' : `${count} parts are filled in.`;

/** A target of the user's own, tried with an example page while it is written. */
export function TargetForm({ target, onSave, onCancel, onTry }: TargetFormProps) {
  const [name, setName] = useState(target?.name ?? '');
  const [template, setTemplate] = useState(target?.template ?? '');
  /** Nothing is called wrong before it was sent once. */
  const [isSent, setSent] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);

  const checked = checkTemplate(template);
  const link = checked.isGood ? customLink(template, EXAMPLE) : undefined;
  const hasName = name.trim() !== '';
  const isWeb = /^https?:/i.test(link?.address ?? '');
  const send = () => {
    setSent(true);
    if (hasName && checked.isGood) onSave(name.trim(), template.trim());
    else if (!hasName) first.current?.focus();
  };
  return (
    <form
      class={parts['stack']}
      aria-label={target ? `Edit ${target.name}` : 'New target'}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field
        label="Name"
        value={name}
        placeholder="Team link list"
        most={MOST.name}
        inputRef={first}
        wrong={isSent && !hasName ? 'Give it a name; it stands below its button.' : undefined}
        onInput={setName}
      />
      <Field
        label="Address"
        code
        value={template}
        placeholder="https://links.example/add?u={url}&t={title}"
        most={MOST.template}
        note="Filled in: {url}, {title}, {text}, {hashtags}, {via} and {image}, each escaped once."
        wrong={!checked.isGood && (isSent || template.trim() !== '') ? checked.message : undefined}
        onInput={setTemplate}
      />
      {link && (
        <Filled title="With an example page it opens" pieces={link.pieces} is="pass">
          {filledWords(link.pieces.filter(({ isFilled }) => isFilled).length)} The address is well
          formed.
        </Filled>
      )}
      <div class={parts['actions']}>
        <Press kind="main">Save</Press>
        <Press onPress={onCancel}>Cancel</Press>
        {link && isWeb && (
          <Press kind="quiet" sign="out" onPress={() => onTry(link.address)}>
            Try it
          </Press>
        )}
        {link && !isWeb && (
          <span class={parts['note']}>An app answers to this address; try it from a page.</span>
        )}
      </div>
    </form>
  );
}
