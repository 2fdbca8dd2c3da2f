import { defineNetwork } from './network';

const META = {
  source: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
  checked: '2026-11-22',
  basis: 'vendor',
} as const;
const AS_FACEBOOK = {
  source: 'As Facebook, whose fetcher makes its cards too; rules of its own are not published',
  checked: '2026-11-22',
  basis: 'reported',
} as const;
const SEEN = {
  source: 'General knowledge of the card',
  checked: '2026-11-22',
  basis: 'memory',
} as const;

export default defineNetwork({
  id: 'messenger',
  name: 'Facebook Messenger',
  tile: 'FM',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  preview: {
    title: { value: ['og:title', 'title'], ...AS_FACEBOOK },
    description: { value: ['og:description', 'description'], ...AS_FACEBOOK },
    image: { value: ['og:image:secure_url', 'og:image', 'og:image:url'], ...AS_FACEBOOK },
    domain: { value: 'og:url', ...SEEN },
    dropsWww: { value: true, ...SEEN },
    runsScripts: { value: 'no', ...AS_FACEBOOK },
    robots: {
      value: { obeys: 'yes', tokens: ['facebookexternalhit'] },
      ...META,
      note: 'The page names Messenger. May be passed over for safety and integrity checks.',
    },
    userAgents: {
      value: ['facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'],
      ...META,
    },
    imageMin: { value: { width: 200, height: 200 }, ...AS_FACEBOOK },
    imageBest: { value: { width: 1200, height: 630 }, ...AS_FACEBOOK },
    imageMaxBytes: { value: 8_000_000, ...AS_FACEBOOK },
    layout: { value: 'large', ...AS_FACEBOOK },
    showsDescription: { value: true, ...SEEN },
    look: {
      value: {
        lines: ['title', 'description', 'domain'],
        picture: 'above',
        largeRatio: 1.91,
        smallRatio: 1,
        smallSide: 'start',
        titleLines: 2,
        descriptionLines: 1,
        domainCase: 'lower',
      },
      ...SEEN,
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*facebook\.com\/(?:v\d+\.\d+\/)?dialog\/send(?:[/?#]|$)/i,
        /^fb-messenger:\/\/share/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/facebook_messenger\b/i,
      ],
      profile: [
        /^https?:\/\/m\.me\/(?<handle>[\w.-]+)/i,
        /^https?:\/\/(?:www\.)?messenger\.com\/t\/(?<handle>[\w.-]+)/i,
      ],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020)',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
  debugger: {
    value: 'https://developers.facebook.com/tools/debug/?q={url}',
    ...AS_FACEBOOK,
    note: 'Shows what the fetcher that they share sees.',
  },
});
