import { defineNetwork } from './network';

export default defineNetwork({
  id: 'mix',
  name: 'Mix',
  tile: 'Mx',
  status: {
    value: 'unconfirmed',
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'One public note says that it wound down.',
  },
  share: {
    template: {
      value: 'https://mix.com/mixit?url={url}',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    text: {
      value: 'ignored',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    onRequest: {
      value: true,
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'mix.com/submit stopped in 2019 by one list, and a public note says that Mix wound down.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?mix\.com\/(?:mixit|submit|add)(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/mix\b/i,
      ],
      profile: [
        /^https?:\/\/(?:www\.)?mix\.com\/(?!(?:mixit|submit|add|about|terms|privacy|discover)(?:[/?#]|$))(?<handle>[\w.-]+)\/?$/i,
      ],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020)',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
