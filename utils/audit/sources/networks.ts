import type { Source } from '../define-rule';

/** Networks whose makers say little: what more than one rule cites. */

export const blueskyIntents: Source = {
  title: 'Bluesky: action intent links',
  url: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
  basis: 'read',
  checked: '2026-11-22',
};

export const linkedinShareable: Source = {
  title: 'LinkedIn: make your website shareable',
  url: 'https://www.linkedin.com/help/linkedin/answer/a521928',
  basis: 'quoted',
  checked: '2026-11-22',
};

export const pinterestRichPins: Source = {
  title: 'Pinterest: Rich Pins',
  url: 'https://developers.pinterest.com/docs/rich-pins/',
  basis: 'read',
  checked: '2026-11-22',
};

export const pinterestProductPins: Source = {
  title: 'Pinterest: product Rich Pins',
  url: 'https://developers.pinterest.com/docs/web-features/product-rich-pins/',
  basis: 'read',
  checked: '2026-11-22',
};

export const pinterestSaveButton: Source = {
  title: 'Pinterest: the Save button',
  url: 'https://developers.pinterest.com/docs/web-features/buttons/',
  basis: 'read',
  checked: '2026-11-22',
};
