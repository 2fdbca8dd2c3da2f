import { defineNetwork } from './network';

export default defineNetwork({
  id: 'viber',
  name: 'Viber',
  tile: 'Vi',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'On phones; one list of 2020 found its sharing dead on desktop.',
  },
  recognise: {
    value: {
      share: [/^viber:\/\/forward\b/i, /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/viber\b/i],
      profile: [/^viber:\/\/(?:chat|pa|add)\b/i, /^https?:\/\/invite\.viber\.com\//i],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020)',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
