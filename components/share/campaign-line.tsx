import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CAMPAIGN_PRESETS, type Campaign } from '../../utils/share/campaign';
import { freeId } from '../../utils/share/change-settings';
import { Button } from '../parts/button';
import { CampaignEdit } from './campaign-edit';
import css from './link-box.module.css';

interface CampaignLineProps {
  campaigns: readonly Campaign[];
  /** `null`: the link goes out without tags. */
  chosen: string | null;
  /** Where a link goes with a campaign’s tags, and to whom. */
  example(campaign: Campaign): { name: string; url: string };
  onChoose(id: string | null): void;
  onPut(campaign: Campaign): void;
  /** Absent where settings cannot be opened. */
  onSettings: (() => void) | undefined;
}

/** What differs from network to network. */
const varies = ({ source, medium, campaign, term = '', content = '' }: Campaign): string => {
  const has = (value: string) => value.includes('{network}');
  if (has(source)) return ', source per network';
  return [medium, campaign, term, content].some(has) ? ', tags per network' : '';
};

/** What a first campaign begins with. */
function fresh(campaigns: readonly Campaign[]): Campaign {
  const [preset] = CAMPAIGN_PRESETS;
  return { ...(preset as Campaign), id: freeId('campaign', campaigns) };
}

/** Campaign tags on or off, which, and their values. */
export function CampaignLine(props: CampaignLineProps) {
  const { campaigns, chosen, example, onChoose, onPut, onSettings } = props;
  const [isEditing, setEditing] = useState(false);
  // What was chosen last is what the switch turns on again.
  const last = useRef(chosen);
  if (chosen !== null) last.current = chosen;
  const campaign = campaigns.find(({ id }) => id === chosen);
  const other = campaigns.find(({ id }) => id === last.current) ?? campaigns[0];
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    // The fields are gone, and the focus with them.
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return (
    <>
      <div class={css['line']}>
        {other ? (
          <label class={css['switch']}>
            <input
              type="checkbox"
              role="switch"
              checked={campaign !== undefined}
              aria-checked={campaign !== undefined}
              onChange={() => onChoose(campaign ? null : other.id)}
            />
            {campaigns.length > 1 ? (
              <span>Campaign</span>
            ) : (
              <span>
                Campaign <b>{other.name}</b>
                {campaign && varies(campaign)}
              </span>
            )}
          </label>
        ) : (
          <span class={css['said']}>No campaign tags</span>
        )}
        {other && campaigns.length > 1 && (
          <select
            aria-label="Campaign"
            value={(campaign ?? other).id}
            onChange={({ currentTarget }) => {
              setEditing(false);
              onChoose(currentTarget.value);
            }}
          >
            {campaigns.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        {!isEditing && (
          <Button
            kind="quiet"
            label={other ? `Edit the tags of ${(campaign ?? other).name}` : 'Set up a campaign'}
            buttonRef={edit}
            onPress={() => setEditing(true)}
          >
            {other ? 'Edit' : 'Set up'}
          </Button>
        )}
      </div>
      {isEditing && (
        <CampaignEdit
          campaign={campaign ?? other ?? fresh(campaigns)}
          isNew={!other}
          example={example}
          onSave={(changed) => {
            setEditing(false);
            onPut(changed);
          }}
          onCancel={() => setEditing(false)}
          onSettings={onSettings}
        />
      )}
    </>
  );
}
