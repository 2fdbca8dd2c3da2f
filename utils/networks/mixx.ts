import { defineNetwork } from './network';

export default defineNetwork({
  id: 'mixx',
  name: 'Mixx',
  tile: 'Mi',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2011', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?mixx\.com\/submit/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
