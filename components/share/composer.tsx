import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../utils/audit/report';
import { type Campaign, withCampaign } from '../../utils/share/campaign';
import { compose } from '../../utils/share/compose';
import { dayOf } from '../../utils/share/options-for';
import type { ShareSettings } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import { textFragment } from '../../utils/share/text-fragment';
import { Button } from '../parts/button';
import { Hidden } from '../parts/hidden';
import type { PopupEvents, ShareView, TabFacts } from '../popup/view';
import { keyOf } from '../share-bar/order';
import css from './composer.module.css';
import { draftFor, pressOptions } from './draft-for';
import { LinkBox } from './link-box';
import { REASON_WORDS } from './reason';
import { remediesFor } from './remedies-for';
import { ShareScreen } from './share-screen';
import { overBy } from './takes';
import { TargetRow } from './target-row';
import { Warnings } from './warnings';
import { WordsBox } from './words-box';
import type { Written } from './written';

/** Targets that are seen at first; own choice: what fits without scrolling far. */
const FIRST = 6;

/** Characters of a quote at most: longer ones are no quotes any more. Own choice. */
const QUOTE = 1_000;

interface ComposerProps {
  tab: TabFacts;
  share: ShareView;
  settings: ShareSettings;
  /** Absent where nothing is known of what networks will show. */
  report: Report | undefined;
  offline: boolean;
  written: Written;
  /** The row that tells what a press did. */
  after: ComponentChildren;
  onWrite(written: Written): void;
  onPress(target: Target): void;
  onSeeCard(network: string): void;
  onBack(): void;
  on: PopupEvents;
}

/** Words that are said once the post no longer fits somewhere, or fits again. */
const fitWords = (names: readonly string[]): string =>
  names.length === 0 ? '' : `Too long for ${names.join(', ')}`;

/** A post of the user's own: words, link, and every place that it can go to. */
export function Composer(props: ComposerProps) {
  const { tab, share, settings, report, offline, written, after } = props;
  const { onWrite, onPress, onSeeCard, onBack, on } = props;
  const [showsAll, setShowsAll] = useState(false);
  const { page, targets } = share;

  const change = (part: Partial<Written>) => onWrite({ ...written, ...part });
  const draft = draftFor(share.draft, written, settings, share.page?.accounts);
  const campaign = written.campaign === undefined ? settings.campaign : written.campaign;
  const date = dayOf(new Date());

  useEffect(() => on.readSelection(), []);
  const { selection } = share;
  useEffect(() => {
    // The link leads to what is selected now.
    const { passage } = written;
    if (selection && passage !== undefined && passage !== selection) change({ passage: selection });
  }, [selection]);
  const selected = selection ?? written.passage;
  const canBeFound =
    selected !== undefined && textFragment(share.draft.url, selected) !== share.draft.url;
  const text = written.text ?? '';
  const quote = `“${selected?.replace(/\s+/gu, ' ')}”`;
  const lead = (leads: boolean) => {
    const { passage: _, ...others } = written;
    onWrite(leads && selected !== undefined ? { ...others, passage: selected } : others);
  };

  const first = targets.find(({ kind }) => kind === 'network');
  const example = (tried: Campaign) => ({
    name: first?.name ?? 'a network',
    url: withCampaign(draft.url, tried, { network: first?.id ?? 'network', date }),
  });

  const fitted = targets.flatMap((target) => {
    const options = pressOptions(settings, target, written, date);
    try {
      return [{ target, options, composed: compose(target, draft, options) }];
    } catch {
      // A template of the user’s own that makes no address: nothing to press.
      return [];
    }
  });
  const shown = showsAll ? fitted : fitted.slice(0, FIRST);
  const tooLong = shown.filter(({ composed }) => overBy(composed) > 0);
  const choice = page?.choice ?? settings;

  return (
    <ShareScreen
      title="Write a post"
      tab={tab}
      onBack={onBack}
      after={after}
      foot={
        <>
          {fitted.length > FIRST && !showsAll ? (
            <Button kind="quiet" icon="plus" onPress={() => setShowsAll(true)}>
              More networks
            </Button>
          ) : (
            <span />
          )}
          <span>Opens the network; you post there yourself.</span>
        </>
      }
    >
      <div class={css['form']}>
        <WordsBox
          text={text}
          title={draft.title}
          tags={draft.hashtags}
          suggested={page?.hashtags ?? []}
          via={draft.via ?? ''}
          accounts={page?.accounts ?? {}}
          creditsAccounts={written.accounts ?? false}
          onText={(text) => change({ text })}
          onTags={(hashtags) => change({ hashtags })}
          onVia={(via) => change({ via })}
          onAccounts={(accounts) => change({ accounts })}
        />
        <LinkBox
          url={draft.url}
          reason={page && REASON_WORDS[page.address.reason]}
          trackers={page?.trackers ?? []}
          keepsTrackers={choice.trackers === 'keep'}
          fragment={page?.fragment}
          keepsFragment={choice.fragment === 'keep'}
          settings={settings}
          campaign={campaign}
          onTrackers={(keep) => change({ trackers: keep ? 'keep' : 'strip' })}
          onFragment={(keep) => change({ fragment: keep ? 'keep' : 'drop' })}
          passage={canBeFound ? selected : undefined}
          leadsToPassage={written.passage !== undefined}
          onPassage={lead}
          onQuote={
            selected !== undefined && selected.length <= QUOTE && !text.includes(quote)
              ? () => change({ text: [text.trim(), quote].filter(Boolean).join('\n') })
              : undefined
          }
          example={example}
          onPutCampaign={(changed) => {
            change({ campaign: changed.id, untagged: [] });
            on.putCampaign(changed);
          }}
          onCampaign={(id) => {
            change({ campaign: id, untagged: [] });
            on.chooseCampaign(id);
          }}
          onCopy={() => on.copyLink(written)}
          onSettings={on.openSettings}
        />
        <Warnings warnings={page?.warnings ?? []} />
      </div>
      <Hidden>
        <span role="status">{fitWords(tooLong.map(({ target }) => target.name))}</span>
      </Hidden>
      <ul class={css['targets']} aria-label="Send to">
        {shown.map(({ target, options, composed }) => (
          <TargetRow
            key={target.id}
            target={target}
            draft={draft}
            composed={composed}
            report={report}
            remedies={remediesFor(target, draft, options, (what) =>
              change(
                what === 'campaign'
                  ? { untagged: [...(written.untagged ?? []), target.id] }
                  : what === 'via'
                    ? { via: '', accounts: false }
                    : { hashtags: [] },
              ),
            )}
            ticked={share.opened?.includes(target.id) ?? false}
            shortcut={keyOf(targets, target)}
            offline={offline}
            onPress={() => onPress(target)}
            onSeeCard={onSeeCard}
          />
        ))}
      </ul>
    </ShareScreen>
  );
}
