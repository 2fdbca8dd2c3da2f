import { defineNetwork } from './network';

export default defineNetwork({
  id: 'typepad',
  name: 'TypePad',
  tile: 'Ty',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2025', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?typepad\.com\/services\/quickpost/i],
      profile: [/^https?:\/\/profile\.typepad\.com\/(?<handle>\w+)/i],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
