import { defineNetwork } from './network';

const AS_FACEBOOK = {
  source: 'As Facebook, whose fetcher it is said to share; rules of its own are not published',
  checked: '2026-11-22',
  basis: 'reported',
} as const;
const SEEN = {
  source: 'General knowledge of the card',
  checked: '2026-11-22',
  basis: 'memory',
} as const;

export default defineNetwork({
  id: 'threads',
  name: 'Threads',
  tile: '@',
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
    domain: { value: 'address', ...SEEN },
    dropsWww: { value: true, ...SEEN },
    runsScripts: { value: 'no', ...AS_FACEBOOK },
    robots: {
      value: { obeys: 'unknown', tokens: ['facebookexternalhit'] },
      ...AS_FACEBOOK,
      note: 'The page on Meta’s crawlers names Facebook, Instagram and Messenger, not Threads.',
    },
    userAgents: {
      value: ['facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'],
      ...AS_FACEBOOK,
    },
    imageBest: { value: { width: 1200, height: 630 }, ...AS_FACEBOOK },
    layout: { value: 'large', ...AS_FACEBOOK },
    showsDescription: { value: false, ...SEEN },
    look: {
      value: {
        lines: ['domain', 'title'],
        picture: 'above',
        largeRatio: 1.91,
        smallRatio: 1,
        smallSide: 'end',
        titleLines: 2,
        domainCase: 'lower',
      },
      ...SEEN,
    },
  },
  share: {
    template: {
      value: 'https://www.threads.com/intent/post?text={text}&url={url}&tag={hashtags}',
      source: 'https://developers.facebook.com/documentation/threads/threads-web-intents',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    text: {
      value: 'taken',
      source: 'https://developers.facebook.com/documentation/threads/threads-web-intents',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    tags: {
      value: { separator: ',', sign: false, max: 1, longest: 50, never: '.&' },
      source: 'https://developers.facebook.com/documentation/threads/threads-web-intents',
      checked: '2026-11-25',
      basis: 'vendor',
      note: 'One topic, without line breaks, tabs, periods and ampersands.',
    },
    limit: {
      value: { max: 500, unit: 'characters', link: null },
      source: 'https://ifttt.com/threads/actions/post_link',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Whether the attached link counts is not known; it is counted here.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/intent\/post(?:[/?#]|$)/i,
        /^barcelona:\/\/create\?/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/threads\b/i,
      ],
      profile: [
        /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@(?<handle>[\w.]+)\/?(?:[?#].*)?$/i,
        /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/intent\/follow\/?\?(?:[^#]*&)?username=(?<handle>[\w.%]*)/i,
      ],
      outdated: [/^https?:\/\/(?:www\.)?threads\.net\/intent\/post/i],
      self: [/[?&]share=threads(?:&|#|$)/i],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'The documentation moved from threads.net to threads.com; the old host redirects. Account addresses are from memory.',
  },
  debugger: {
    value: 'https://developers.facebook.com/tools/debug/?q={url}',
    ...AS_FACEBOOK,
    note: 'Shows what the fetcher that they share sees.',
  },
});
