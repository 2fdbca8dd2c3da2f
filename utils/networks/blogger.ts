import { defineNetwork } from './network';

export default defineNetwork({
  id: 'blogger',
  name: 'Blogger',
  tile: 'Bl',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?blogger\.com\/blog[_-]this\.(?:pyra|g)/i],
      profile: [/^https?:\/\/(?:www\.|draft\.)?blogger\.com\/profile\/(?<handle>\d+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
