import type { ShareAddressReason } from '../signals/addresses';

/** Why this address is shared, for people. */
export const ADDRESS_REASONS: Readonly<Record<ShareAddressReason, string>> = {
  canonical: 'The page’s canonical address',
  'og-url': 'The address that the page names in og:url',
  'none-stated': 'The address in front: the page names no other',
  'other-page': 'The address in front: the page names another page’s as its own',
  'other-site': 'The address in front: the page names one on another site',
  'home-page': 'The address in front: the page names the home page',
  insecure: 'The address in front: the page names one without https',
  longer: 'The address in front: og:url only adds parameters to it',
  route: 'The address in front: a script shows this page by what follows #',
};
