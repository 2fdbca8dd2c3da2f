import { defineNetwork } from './network';

export default defineNetwork({
  id: 'tuenti',
  name: 'Tuenti',
  tile: 'Tu',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2016', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?tuenti\.com\/share(?:[/?#]|$)/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
