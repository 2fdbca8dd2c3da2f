import { defineNetwork } from './network';

export default defineNetwork({
  id: 'meneame',
  name: 'Menéame',
  tile: 'Mn',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?(?:meneame|menea)\.(?:net|me)\/submit(?:\.php)?(?:[/?#]|$)/i],
      profile: [/^https?:\/\/(?:www\.)?meneame\.net\/user\/(?<handle>[\w-]+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
