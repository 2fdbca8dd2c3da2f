import { defineNetwork } from './network';

export default defineNetwork({
  id: 'douban',
  name: 'Douban',
  tile: 'Db',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?douban\.com\/(?:recommend|share\/service)/i],
      profile: [/^https?:\/\/(?:www\.)?douban\.com\/people\/(?<handle>[\w-]+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
