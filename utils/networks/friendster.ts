import { defineNetwork } from './network';

export default defineNetwork({
  id: 'friendster',
  name: 'Friendster',
  tile: 'Fr',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2015', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?friendster\.com\/sharer\.php/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
