import { defineNetwork } from './network';

export default defineNetwork({
  id: 'netvouz',
  name: 'Netvouz',
  tile: 'Nz',
  status: {
    value: 'unconfirmed',
    source: 'General knowledge',
    checked: '2026-11-22',
    basis: 'memory',
    note: 'Nobody opened it to see whether it still works.',
  },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?netvouz\.com\/action\/submitBookmark/i],
      profile: [],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
