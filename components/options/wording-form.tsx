import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { grouped } from '../../utils/audit/describe';
import { compose } from '../../utils/share/compose';
import { MOST } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import { wordingOf, wordsOf } from '../../utils/share/wording';
import { useOwnId } from '../parts/use-own-id';
import { EXAMPLE } from './example';
import { Filled } from './filled';
import { fieldClass, inputClass } from './parts/field';
import { Press } from './parts/press';
import { parts } from './parts/section';

interface WordingFormProps {
  /** Targets that it can be for; one alone is not asked about. */
  choice: readonly Target[];
  template: string;
  /** Today, `YYYY-MM-DD`. */
  date: string;
  onSave(target: string, template: string): void;
  onCancel(): void;
}

const { text: _, ...PAGE } = EXAMPLE;

/** The example page, shared without a word of the user's. */
const DRAFT = { ...PAGE, via: 'tidemill' };

/** What the network does with it. */
function fate(target: Target, template: string, date: string): string {
  const { count, cut, text } = compose(target, DRAFT, { date, ...(template ? { template } : {}) });
  const length = count ? `${grouped(count.length)} of ${grouped(count.max)} characters. ` : '';
  const end = {
    sent: cut ? 'It is cut to fit; the link never is.' : 'It is put into the form.',
    clipboard: `${target.name} takes no text with a link, so it is copied for you to paste.`,
    none: `${target.name} takes no text.`,
  }[text];
  return length + end;
}

/** A wording with what an example page makes of it. */
export function WordingForm({ choice, template, date, onSave, onCancel }: WordingFormProps) {
  const [id, setId] = useState(choice[0]?.id ?? '');
  const [value, setValue] = useState(template);
  const [isSent, setSent] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const ids = useOwnId();
  useLayoutEffect(() => field.current?.focus(), []);

  const target = choice.find((each) => each.id === id);
  const words = wordsOf(DRAFT);
  const wording = wordingOf(value.trim() || undefined, words);
  const isWrong = isSent && value.trim() === '';
  return (
    <form
      class={parts['stack']}
      aria-label="Wording"
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (value.trim() === '') field.current?.focus();
        else onSave(id, value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {choice.length > 1 && (
        <div class={fieldClass}>
          <label htmlFor={`${ids}-for`}>For</label>
          <select
            id={`${ids}-for`}
            class={inputClass}
            value={id}
            onChange={({ currentTarget }) => setId(currentTarget.value)}
          >
            {choice.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class={fieldClass}>
        <label htmlFor={ids}>{choice.length > 1 ? 'Wording' : `Wording for ${target?.name}`}</label>
        <textarea
          id={ids}
          ref={field}
          class={inputClass}
          rows={3}
          dir="auto"
          maxLength={MOST.template}
          placeholder="Worth reading: {title} {hashtags}"
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={`${ids}-note`}
          value={value}
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
        <p id={`${ids}-note`} data-wrong={isWrong ? '' : undefined}>
          {isWrong
            ? 'Write how a post begins, or cancel.'
            : 'Filled in: {title}, {text} for what you wrote, {hashtags}, {via} and {url}. What you wrote is never left out.'}
        </p>
      </div>
      {target && value.trim() !== '' && (
        <Filled
          title="An example page becomes"
          pieces={[{ text: wording.render(wording.main, DRAFT.url, words), isFilled: false }]}
          isWords
          is="pass"
        >
          {fate(target, value.trim(), date)}
        </Filled>
      )}
      <div class={parts['actions']}>
        <Press kind="main">Save</Press>
        <Press onPress={onCancel}>Cancel</Press>
      </div>
    </form>
  );
}
