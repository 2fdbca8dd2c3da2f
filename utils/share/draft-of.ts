import type { Snapshot } from '../page/snapshot';
import type { ShareAddress } from '../signals/addresses';
import { cards } from '../signals/card';
import { suggestedHashtags } from '../signals/hashtags';
import { ownAccounts } from '../signals/own-accounts';
import { socialTitle } from '../signals/social-title';
import { webUrl } from '../signals/urls';
import { addressToShare } from './clean-address';
import type { Draft } from './draft';
import type { ShareSettings } from './settings';

/** A page's draft, and what can be suggested for it. */
export interface PageDraft {
  draft: Draft;
  /** How the address came about. */
  address: ShareAddress;
  /** Hashtags by the page's own topics, without `#`; none is in the draft by itself. */
  hashtags: readonly string[];
  /** Accounts that the page names as its own or its author's, without `@`, by network id; none is in the draft. */
  accounts: Readonly<Record<string, string>>;
}

/** What of the settings shapes a draft. */
export type DraftSettings = Pick<ShareSettings, 'trackers' | 'fragment'>;

function draftAt(address: ShareAddress, snapshot: Snapshot): Draft {
  const images = Object.fromEntries(
    cards(snapshot).flatMap(({ network, image }) => {
      const url = webUrl(image?.value)?.href;
      return url ? [[network, url]] : [];
    }),
  );
  return {
    url: address.url,
    title: socialTitle(snapshot),
    hashtags: [],
    ...(Object.keys(images).length > 0 ? { images } : {}),
  };
}

/** What is shared of a page once it was read, and what the composer can suggest. */
export function pageDraft(snapshot: Snapshot, settings: DraftSettings): PageDraft {
  const address = addressToShare(snapshot, settings);
  return {
    draft: draftAt(address, snapshot),
    address,
    hashtags: suggestedHashtags(snapshot),
    accounts: ownAccounts(snapshot),
  };
}

/** The draft alone. */
export const draftOf = (snapshot: Snapshot, settings: DraftSettings): Draft =>
  draftAt(addressToShare(snapshot, settings), snapshot);
