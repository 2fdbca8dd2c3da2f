import { defineNetwork } from './network';

export default defineNetwork({
  id: 'teams',
  name: 'Microsoft Teams',
  tile: 'MT',
  status: {
    value: 'alive',
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/teams\.(?:microsoft|live)\.com\/share(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/microsoft_teams\b/i,
      ],
      profile: [/^https?:\/\/teams\.(?:microsoft|live)\.com\/l\/(?:team|channel|chat)\//i],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
