import { defineNetwork } from './network';

export default defineNetwork({
  id: 'diigo',
  name: 'Diigo',
  tile: 'Dd',
  status: {
    value: 'unconfirmed',
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Found in plug-ins and older lists; nobody opened it to see whether it still works in 2026.',
  },
  share: {
    template: {
      value: 'https://www.diigo.com/post?url={url}&title={title}',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    text: {
      value: 'title',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    onRequest: {
      value: true,
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'One plug-in of 2024 still has it; whether it works in 2026 could not be confirmed.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?diigo\.com\/post\/?\?(?:[^#]*&)?url=/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/diigo\b/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?diigo\.com\/(?:user|profile)\/(?<handle>[\w-]+)/i],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
