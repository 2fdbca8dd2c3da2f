import { defineNetwork } from './network';

export default defineNetwork({
  id: 'raindrop',
  name: 'Raindrop.io',
  tile: 'Ra',
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
      value: 'https://app.raindrop.io/add?link={url}&title={title}',
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
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/app\.raindrop\.io\/add(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/raindrop_io\b/i,
      ],
      profile: [
        /^https?:\/\/raindrop\.io\/(?!(?:download|pro|help|blog|about|login|signup|changelog|terms|privacy|extension|app)(?:[/?#]|$))[\w-]+/i,
        /^https?:\/\/[\w-]+\.raindrop\.page(?:[/?#]|$)/i,
      ],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
