import { useRef, useState } from 'preact/hooks';
import type { Campaign } from '../../utils/share/campaign';
import {
  chooseCampaign,
  freeId,
  putCampaign,
  removeCampaign,
} from '../../utils/share/change-settings';
import { MOST, type ShareSettings } from '../../utils/share/settings';
import { CampaignForm } from './campaign-form';
import css from './campaigns.module.css';
import { Press, SignPress } from './parts/press';
import { parts, Section } from './parts/section';
import { Sign } from './parts/sign';
import { useRemoval } from './parts/use-removal';
import type { OptionsEvents } from './view';

interface CampaignsProps {
  settings: Pick<ShareSettings, 'campaigns' | 'campaign'>;
  /** Today, `YYYY-MM-DD`. */
  date: string;
  on: Pick<OptionsEvents, 'change'>;
}

interface ChoiceProps {
  label: string;
  name: string;
  note: preact.ComponentChildren;
  isChosen: boolean;
  onChoose(): void;
  children?: preact.ComponentChildren;
}

function Choice({ label, name, note, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <div class={parts['row']}>
      <label class={css['choice']}>
        <input
          type="radio"
          name="campaign"
          aria-label={label}
          checked={isChosen}
          onChange={onChoose}
        />
        <span class={parts['words']}>
          <span class={parts['name']}>{name}</span>
          <span class={css['note']}>{note}</span>
        </span>
      </label>
      {children}
    </div>
  );
}

const tagsOf = ({ source, medium, campaign, term, content }: Campaign) =>
  Object.entries({ source, medium, campaign, term, content }).filter(([, value]) => value);

/** Tags that are added to shared links, one set of them or none at a time. */
export function Campaigns({ settings, date, on }: CampaignsProps) {
  const { campaigns, campaign: chosen } = settings;
  /** The id that is being edited; `new` for one that is not there yet. */
  const [edited, setEdited] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const removing = useRemoval(box);
  const close = () => {
    setEdited(undefined);
    // The form goes away with the focus in it.
    box.current?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  const form = (campaign: Campaign | undefined) => (
    <CampaignForm
      key={campaign?.id ?? 'new'}
      campaign={campaign}
      date={date}
      onCancel={close}
      onSave={(values) => {
        on.change(putCampaign({ ...values, id: campaign?.id ?? freeId('campaign', campaigns) }));
        close();
      }}
    />
  );
  return (
    <Section
      id="campaigns"
      title="Campaigns"
      about="Tags (utm_…) that are added to shared links, so that visits can be told apart in your statistics. What an address has already is not doubled."
    >
      <div
        class={parts['list']}
        ref={box}
        tabIndex={-1}
        role="radiogroup"
        aria-label="Campaign in use"
      >
        <Choice
          label="Use none"
          name="None"
          note="Links go out clean"
          isChosen={chosen === null}
          onChoose={() => on.change(chooseCampaign(null))}
        />
        {campaigns.map((campaign) =>
          edited === campaign.id ? (
            form(campaign)
          ) : (
            <Choice
              key={campaign.id}
              label={`Use ${campaign.name}`}
              name={campaign.name}
              note={tagsOf(campaign).map(([key, value]) => (
                <span key={key} class={css['tag']}>
                  {key} <bdi>{value}</bdi>
                </span>
              ))}
              isChosen={chosen === campaign.id}
              onChoose={() => on.change(chooseCampaign(campaign.id))}
            >
              <Press
                kind="quiet"
                label={`Edit ${campaign.name}`}
                onPress={() => setEdited(campaign.id)}
              >
                Edit
              </Press>
              <SignPress
                sign="remove"
                name={`Remove ${campaign.name}`}
                control="remove"
                onPress={() => {
                  removing();
                  on.change(removeCampaign(campaign.id));
                }}
              />
            </Choice>
          ),
        )}
      </div>
      {edited === 'new' && form(undefined)}
      {edited !== 'new' &&
        (campaigns.length < MOST.campaigns ? (
          <button type="button" class={parts['more']} onClick={() => setEdited('new')}>
            <Sign name="add" />
            <span>New campaign</span>
          </button>
        ) : (
          <p class={parts['stack']}>
            {MOST.campaigns} campaigns are as many as are kept. Remove one to add another.
          </p>
        ))}
    </Section>
  );
}
