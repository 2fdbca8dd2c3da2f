import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Campaign, checkCampaign } from '../../utils/share/campaign';
import { MOST } from '../../utils/share/settings';
import { Button } from '../parts/button';
import { useOwnId } from '../parts/use-own-id';
import { Address } from './address';
import css from './campaign-edit.module.css';

interface CampaignEditProps {
  campaign: Campaign;
  /** It is no campaign of the user’s yet. */
  isNew: boolean;
  /** Where a link goes with these tags, and to whom. */
  example(campaign: Campaign): { name: string; url: string };
  onSave(campaign: Campaign): void;
  onCancel(): void;
  /** Absent where settings cannot be opened. */
  onSettings: (() => void) | undefined;
}

const FIELDS = [
  { id: 'source', label: 'Source', placeholder: '{network}' },
  { id: 'medium', label: 'Medium', placeholder: 'social' },
  { id: 'campaign', label: 'Campaign', placeholder: '{slug}' },
] as const;

/** The tags of the chosen campaign, changed where they are used, with the address that comes of them. */
export function CampaignEdit(props: CampaignEditProps) {
  const { campaign, isNew, example, onSave, onCancel, onSettings } = props;
  const [values, setValues] = useState(campaign);
  /** Nothing is called wrong for being empty before it was sent once. */
  const [isSent, setSent] = useState(false);
  const id = useOwnId();
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);

  const trimmed = { ...values };
  for (const { id: field } of FIELDS) trimmed[field] = values[field].trim();
  const problems = checkCampaign(trimmed);
  const errors = problems.filter(
    ({ field, level }) => level === 'error' && (isSent || trimmed[field]?.trim() !== ''),
  );
  const said = errors[0] ?? problems.find(({ level }) => level === 'hint');
  const wrong = (field: string) => errors.some((each) => each.field === field);
  const { name, url } = example(trimmed);
  return (
    <form
      class={css['form']}
      aria-label={isNew ? 'New campaign' : `Tags of ${campaign.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (problems.every(({ level }) => level !== 'error')) onSave(trimmed);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would lead back.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <div class={css['fields']}>
        {FIELDS.map(({ id: field, label, placeholder }, at) => (
          <label key={field} class={css['field']}>
            {label}
            <input
              type="text"
              dir="ltr"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              maxLength={MOST.value}
              placeholder={placeholder}
              ref={at === 0 ? first : null}
              aria-invalid={wrong(field) ? 'true' : undefined}
              aria-describedby={`${id}-said`}
              value={values[field]}
              onInput={({ currentTarget }) =>
                setValues({ ...values, [field]: currentTarget.value })
              }
            />
          </label>
        ))}
      </div>
      <p class={css['said']} id={`${id}-said`} data-wrong={errors.length > 0 ? '' : undefined}>
        {said ? (
          said.text
        ) : (
          <>
            <code>{'{network}'}</code>, <code>{'{date}'}</code> and <code>{'{slug}'}</code> are
            filled in for each link.
          </>
        )}
      </p>
      <p class={css['example']}>
        <span>On {name}: </span>
        <Address url={url} />
      </p>
      <div class={css['actions']}>
        <button type="submit" class={css['save']}>
          Save
        </button>
        <Button kind="quiet" onPress={onCancel}>
          Cancel
        </Button>
        {onSettings && (
          <Button kind="link" onPress={onSettings}>
            All campaigns…
          </Button>
        )}
      </div>
    </form>
  );
}
