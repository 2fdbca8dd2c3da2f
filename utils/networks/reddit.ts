import { defineNetwork } from './network';

export default defineNetwork({
  id: 'reddit',
  name: 'Reddit',
  tile: 'R',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*reddit\.com\/(?:r\/[\w-]+\/)?(?:web\/)?submit(?:[/?#]|$)/i,
        /^https?:\/\/(?:[\w-]+\.)*reddit\.com\/(?:static\/button\/|button(?:lite)?\.js|buttonlite)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/reddit\b/i,
      ],
      profile: [
        /^https?:\/\/(?:[\w-]+\.)*reddit\.com\/(?:user|u|r)\/(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
      ],
      self: [/[?&]share=reddit(?:&|#|$)/i],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); heiseonline/shariff:src/js/services/*.js@193cd834; common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
