import { defineNetwork } from './network';

export default defineNetwork({
  id: 'kaixin',
  name: 'Kaixin001',
  tile: 'Kx',
  status: {
    value: 'unconfirmed',
    source: 'General knowledge',
    checked: '2026-11-22',
    basis: 'memory',
    note: 'Nobody opened it to see whether it still works.',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?kaixin001\.com\/(?:login\/(?:index|open_login)\.php\?(?:[^#]*&)?url=|rest\/records\.php|repaste\/)/i,
      ],
      profile: [],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
