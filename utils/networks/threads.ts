import { defineNetwork } from './network';

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
});
