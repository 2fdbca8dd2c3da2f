import type { Source } from '../define-rule';

/** Mastodon: what more than one rule cites. */

export const mastodonLinkDetails: Source = {
  title: 'Mastodon: link_details_extractor.rb',
  url: 'https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb',
  basis: 'read',
  checked: '2026-11-22',
};

export const mastodonPreviewCard: Source = {
  title: 'Mastodon: preview_card.rb',
  url: 'https://github.com/mastodon/mastodon/blob/main/app/models/preview_card.rb',
  basis: 'read',
  checked: '2026-11-22',
};

export const mastodonFetchCard: Source = {
  title: 'Mastodon: fetch_link_card_service.rb',
  url: 'https://github.com/mastodon/mastodon/blob/main/app/services/fetch_link_card_service.rb',
  basis: 'read',
  checked: '2026-11-22',
};

export const mastodonProfile: Source = {
  title: 'Mastodon: verification and author attribution',
  url: 'https://docs.joinmastodon.org/user/profile/',
  basis: 'read',
  checked: '2026-11-22',
};
