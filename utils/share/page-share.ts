import type { Finding } from '../audit/finding';
import type { Snapshot } from '../page/snapshot';
import { addressToShare } from './clean-address';
import { type DraftSettings, type PageDraft, pageDraft } from './draft-of';
import { type ShareWarning, shareWarnings } from './share-warnings';

/** A page's draft by the user's choice, and what is to be said of its address. */
export interface PageShare extends PageDraft {
  choice: DraftSettings;
  /** Trackers that the address bore, whether they are kept or not. */
  trackers: readonly string[];
  /** With its `#`, where there is one that can be kept or dropped. */
  fragment?: string;
  /** The weightiest first. */
  warnings: readonly ShareWarning[];
}

/** What is shared of a page once it was read, and judged. */
export function pageShare(
  snapshot: Snapshot,
  findings: readonly Finding[],
  choice: DraftSettings,
): PageShare {
  const page = pageDraft(snapshot, choice);
  const { removed } = addressToShare(snapshot, { ...choice, trackers: 'strip' });
  const [kept, dropped] = (['keep', 'drop'] as const).map(
    (fragment) => addressToShare(snapshot, { ...choice, fragment }).url,
  );
  const fragment = kept === dropped ? undefined : /#.*$/s.exec(kept ?? '')?.[0];
  return {
    ...page,
    choice,
    trackers: removed,
    ...(fragment ? { fragment } : {}),
    // Trackers that the user wants are no news to them.
    warnings: shareWarnings(page.draft.url, { chosen: page.address, findings }).filter(
      ({ code }) => code !== 'tracker' || choice.trackers === 'strip',
    ),
  };
}
