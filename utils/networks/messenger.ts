import { defineNetwork } from './network';

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
});
