import type { ShareAddressReason } from '../../utils/signals/addresses';

/** Why this address goes out, in one line. */
export const REASON_WORDS: Readonly<Record<ShareAddressReason, string>> = {
  canonical: 'The page’s canonical address',
  'og-url': 'The page’s own address, by og:url',
  'none-stated': 'The address in front; the page names none of its own',
  'other-page': 'The address in front; the page names another page’s',
  'other-site': 'The address in front; the page names another site’s',
  'home-page': 'The address in front; the page names the home page',
  insecure: 'The address in front; the page names an insecure one',
  longer: 'The address in front; the page’s own only adds parameters',
  route: 'The address in front; its fragment is part of the page',
};
