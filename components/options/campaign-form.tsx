import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  CAMPAIGN_PRESETS,
  type Campaign,
  type CampaignProblem,
  checkCampaign,
  withCampaign,
} from '../../utils/share/campaign';
import { MOST } from '../../utils/share/settings';
import css from './campaigns.module.css';
import { EXAMPLE } from './example';
import { Filled } from './filled';
import { Field } from './parts/field';
import { Press } from './parts/press';
import { parts } from './parts/section';

type Values = Required<Omit<Campaign, 'id'>>;
type Sent = Omit<Campaign, 'id'>;

interface CampaignFormProps {
  /** Absent: a new one. */
  campaign: Campaign | undefined;
  /** Today, `YYYY-MM-DD`. */
  date: string;
  onSave(values: Sent): void;
  onCancel(): void;
}

/** The network that addresses are tried with. */
const NETWORK = 'linkedin';

const FIELDS: readonly {
  id: Exclude<keyof Values, 'name'>;
  label: string;
  placeholder: string;
}[] = [
  { id: 'source', label: 'Source', placeholder: '{network}' },
  { id: 'medium', label: 'Medium', placeholder: 'social' },
  { id: 'campaign', label: 'Campaign', placeholder: '{slug}' },
  { id: 'term', label: 'Term', placeholder: 'none' },
  { id: 'content', label: 'Content', placeholder: 'none' },
];

const EMPTY: Values = { name: '', source: '', medium: '', campaign: '', term: '', content: '' };

/** Without the fields that may be missing and are. */
function sent({ name, source, medium, campaign, term, content }: Values): Sent {
  const [bareTerm, bareContent] = [term.trim(), content.trim()];
  return {
    name: name.trim(),
    source: source.trim(),
    medium: medium.trim(),
    campaign: campaign.trim(),
    ...(bareTerm === '' ? {} : { term: bareTerm }),
    ...(bareContent === '' ? {} : { content: bareContent }),
  };
}

/** The address in parts, the tags marked. */
function pieces(address: string): { text: string; isFilled: boolean }[] {
  const at = EXAMPLE.url.length;
  return [
    { text: address.slice(0, at), isFilled: false },
    ...(address.length > at ? [{ text: address.slice(at), isFilled: true }] : []),
  ];
}

/** The values of a campaign, and the address that comes of them, while it is written. */
export function CampaignForm({ campaign, date, onSave, onCancel }: CampaignFormProps) {
  const [values, setValues] = useState<Values>({ ...EMPTY, ...campaign });
  /** Nothing is called wrong before it was sent once. */
  const [isSent, setSent] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);

  const tried = sent(values);
  const problems = checkCampaign(tried);
  const errors = problems.filter(({ level }) => level === 'error');
  const hints = problems.filter(({ level }) => level === 'hint');
  const address = withCampaign(EXAMPLE.url, { ...tried, id: 'tried' }, { network: NETWORK, date });
  const said = (field: CampaignProblem['field']) => {
    const known = values[field].trim() !== '';
    return errors.find((each) => each.field === field && (isSent || known))?.text;
  };
  const fill = (id: keyof Values) => (value: string) => setValues({ ...values, [id]: value });
  return (
    <form
      class={parts['stack']}
      aria-label={campaign ? `Edit ${campaign.name}` : 'New campaign'}
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (errors.length === 0) onSave(tried);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {!campaign && (
        <fieldset class={css['presets']} aria-label="Begin with">
          <span>Begin with</span>
          {CAMPAIGN_PRESETS.map(({ id: _, ...preset }) => (
            <Press
              key={preset.name}
              kind="small"
              onPress={() => setValues({ ...EMPTY, ...preset })}
            >
              {preset.name}
            </Press>
          ))}
        </fieldset>
      )}
      <Field
        label="Name"
        value={values.name}
        placeholder="Winter baking"
        most={MOST.name}
        inputRef={first}
        wrong={said('name')}
        onInput={fill('name')}
      />
      <div class={css['fields']}>
        {FIELDS.map(({ id, label, placeholder }) => (
          <Field
            key={id}
            label={label}
            code
            value={values[id]}
            placeholder={placeholder}
            most={MOST.value}
            wrong={said(id)}
            onInput={fill(id)}
          />
        ))}
      </div>
      <p class={parts['note']}>
        Filled in when you share: <code>{'{network}'}</code> the place, <code>{'{date}'}</code> the
        day, <code>{'{slug}'}</code> the last part of the page’s address.
      </p>
      <Filled
        title="An example page shared on LinkedIn"
        pieces={pieces(address)}
        is={hints.length > 0 ? 'warn' : 'pass'}
      >
        {hints[0]?.text ?? 'Everything else in an address stays as it is.'}
      </Filled>
      <div class={parts['actions']}>
        <Press kind="main">Save</Press>
        <Press onPress={onCancel}>Cancel</Press>
      </div>
    </form>
  );
}
