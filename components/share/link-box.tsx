import type { Campaign } from '../../utils/share/campaign';
import type { ShareSettings } from '../../utils/share/settings';
import { Button, IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { Address } from './address';
import { CampaignLine } from './campaign-line';
import css from './link-box.module.css';
import { PassageLine } from './passage-line';

/** Names of trackers written out; the others are counted. Own choice. */
const NAMES = 4;

interface TrackersProps {
  removed: readonly string[];
  kept: boolean;
  onKeep(keep: boolean): void;
}

/** What was taken out of the address, and the way to leave it in. */
function Trackers({ removed, kept, onKeep }: TrackersProps) {
  const campaign = removed.filter((name) => /^utm_/i.test(name));
  const names =
    campaign.length > 1
      ? [...removed.filter((name) => !campaign.includes(name)), `utm_* (${campaign.length})`]
      : removed;
  const count = removed.length;
  const trackers = count === 1 ? '1 tracker' : `${count} trackers`;
  return (
    <div class={css['line']}>
      <Icon name="cut" />
      <span class={css['said']}>
        {kept ? `${trackers} kept` : `${trackers} removed`}{' '}
        {names.slice(0, NAMES).map((name) => (
          <span key={name} class={css['name']}>
            {kept ? <bdi dir="ltr">{name}</bdi> : <del dir="ltr">{name}</del>}{' '}
          </span>
        ))}
        {names.length > NAMES && `and ${names.length - NAMES} more`}
      </span>
      <Button
        kind="quiet"
        label={kept ? 'Remove the trackers' : 'Keep the trackers'}
        onPress={() => onKeep(!kept)}
      >
        {kept ? 'Remove' : 'Keep'}
      </Button>
    </div>
  );
}

interface LinkBoxProps {
  /** As it goes out, before campaign tags. */
  url: string;
  reason: string | undefined;
  /** Trackers that the address bore. */
  trackers: readonly string[];
  keepsTrackers: boolean;
  /** `#` and all; absent where there is none to choose about. */
  fragment: string | undefined;
  keepsFragment: boolean;
  /** Text that the link can lead to; absent where none is selected. */
  passage: string | undefined;
  leadsToPassage: boolean;
  settings: ShareSettings;
  campaign: string | null;
  example(campaign: Campaign): { name: string; url: string };
  onTrackers(keep: boolean): void;
  onFragment(keep: boolean): void;
  onPassage(lead: boolean): void;
  /** Puts the selected text into the post; absent where that makes no sense. */
  onQuote: (() => void) | undefined;
  onCampaign(id: string | null): void;
  onPutCampaign(campaign: Campaign): void;
  onCopy(): void;
  onSettings: (() => void) | undefined;
}

/** The link: what goes out to the letter, why, and what was done to it. */
export function LinkBox(props: LinkBoxProps) {
  const { url, reason, trackers, keepsTrackers, fragment, keepsFragment } = props;
  const { passage, leadsToPassage, onPassage, onQuote, settings, campaign, example } = props;
  const { onTrackers, onFragment, onCampaign, onPutCampaign, onCopy, onSettings } = props;
  return (
    <div class={css['box']}>
      <div class={css['line']}>
        <Icon name="link" />
        <span class={css['address']}>
          <Address url={url} />
          {reason && <span class={css['reason']}>{reason}</span>}
        </span>
        <IconButton icon="copy" name="Copy the link" onPress={onCopy} />
      </div>
      {trackers.length > 0 && (
        <Trackers removed={trackers} kept={keepsTrackers} onKeep={onTrackers} />
      )}
      {fragment && (
        <div class={css['line']}>
          <Icon name="aim" />
          <span class={css['said']}>
            {keepsFragment ? 'Leads to a place in the page ' : 'Place in the page left out '}
            {keepsFragment ? <bdi dir="ltr">{fragment}</bdi> : <del dir="ltr">{fragment}</del>}
          </span>
          <Button
            kind="quiet"
            label={keepsFragment ? 'Leave out the place' : 'Keep the place'}
            onPress={() => onFragment(!keepsFragment)}
          >
            {keepsFragment ? 'Leave out' : 'Keep'}
          </Button>
        </div>
      )}
      {passage !== undefined && (
        <PassageLine text={passage} on={leadsToPassage} onLink={onPassage} onQuote={onQuote} />
      )}
      <CampaignLine
        campaigns={settings.campaigns}
        chosen={campaign}
        example={example}
        onChoose={onCampaign}
        onPut={onPutCampaign}
        onSettings={onSettings}
      />
    </div>
  );
}
