import type { Source } from '../define-rule';

/** X: what more than one rule cites. */

export const xCards: Source = {
  title: 'X cards: overview, with crawling and caching',
  url: 'https://developer.x.com/cards/overview',
  basis: 'read',
  checked: '2026-11-22',
};

export const xCardsGettingStarted: Source = {
  title: 'X cards: getting started',
  url: 'https://developer.x.com/en/docs/x-for-websites/cards/guides/getting-started',
  basis: 'quoted',
  checked: '2026-11-22',
};

export const xCardMarkup: Source = {
  title: 'X cards: markup reference',
  url: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
  basis: 'read',
  checked: '2026-11-22',
};

export const xSummaryCard: Source = {
  title: 'X cards: summary card',
  url: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary',
  basis: 'quoted',
  checked: '2026-11-22',
};

export const xLargeImageCard: Source = {
  title: 'X cards: summary card with large image',
  url: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image',
  basis: 'quoted',
  checked: '2026-11-22',
};

export const xWebIntent: Source = {
  title: 'X: web intent',
  url: 'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
  basis: 'read',
  checked: '2026-11-22',
};
