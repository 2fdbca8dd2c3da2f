import { defineNetwork } from './network';

export default defineNetwork({
  id: 'skype',
  name: 'Skype',
  tile: 'S',
  status: {
    value: 'dead',
    source:
      'https://www.phonearena.com/news/goodbye-skype-the-internets-og-calling-app-is-shutting-down-today_id170090',
    checked: '2026-11-22',
    basis: 'reported',
  },
  closed: {
    value: '2025-05-05',
    source:
      'https://www.phonearena.com/news/goodbye-skype-the-internets-og-calling-app-is-shutting-down-today_id170090',
    checked: '2026-11-22',
    basis: 'reported',
  },
  successor: {
    value: { name: 'Microsoft Teams', url: 'https://teams.microsoft.com/' },
    source:
      'https://www.phonearena.com/news/goodbye-skype-the-internets-og-calling-app-is-shutting-down-today_id170090',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/web\.skype\.com\/share(?:[/?#]|$)/i,
        /^https?:\/\/swc\.cdn\.skype\.com\/sdk\/v1\/sharebutton\.js/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/skype\b/i,
      ],
      profile: [
        /^skype:[\w.,:+-]+\?(?:chat|call|userinfo|add)/i,
        /^https?:\/\/join\.skype\.com\//i,
      ],
      self: [/[?&]share=skype(?:&|#|$)/i],
    },
    source:
      'bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
