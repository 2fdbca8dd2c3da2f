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
  share: {
    template: {
      value: 'viber://forward?text={text}%20{url}',
      source: 'nygardk/react-share:src/ViberShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'One list found that it no longer worked on the desktop in 2018 to 2020.',
    },
    text: {
      value: 'taken',
      source: 'nygardk/react-share:src/ViberShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    limit: {
      value: { max: 200, unit: 'characters', link: null },
      source: 'https://developers.viber.com/docs/tools/share-button/, as libraries cite it',
      checked: '2026-11-22',
      basis: 'reported',
    },
    phoneOnly: {
      value: true,
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-22',
      basis: 'reported',
    },
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
