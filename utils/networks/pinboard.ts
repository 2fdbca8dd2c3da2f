import { defineNetwork } from './network';

export default defineNetwork({
  id: 'pinboard',
  name: 'Pinboard',
  tile: 'Pb',
  status: {
    value: 'unconfirmed',
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Found in plug-ins and older lists; nobody opened it to see whether it still works in 2026.',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*pinboard\.in\/(?:add|popup_login)(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/pinboard\b/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?pinboard\.in\/u:(?<handle>[\w-]+)/i],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
