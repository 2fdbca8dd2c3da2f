import { defineNetwork } from './network';

export default defineNetwork({
  id: 'mendeley',
  name: 'Mendeley',
  tile: 'Md',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?mendeley\.com\/import\/?\?/i],
      profile: [/^https?:\/\/(?:www\.)?mendeley\.com\/profiles\/(?<handle>[\w-]+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
