import { defineNetwork } from './network';

export default defineNetwork({
  id: 'hootsuite',
  name: 'Hootsuite',
  tile: 'Ho',
  status: {
    value: 'unconfirmed',
    source: 'hootsuite endpoints in several public repositories',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Found in plug-ins and older lists; nobody opened it to see whether it still works in 2026.',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?hootsuite\.com\/(?:hootlet\/(?:load|social-share|compose)|twitter\/bookmark-tool)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/hootsuite\b/i,
      ],
      profile: [],
    },
    source: 'hootsuite endpoints in several public repositories',
    checked: '2026-11-22',
    basis: 'reported',
  },
});
