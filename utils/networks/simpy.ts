import { defineNetwork } from './network';

export default defineNetwork({
  id: 'simpy',
  name: 'Simpy',
  tile: 'Sy',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2010', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?simpy\.com\/simpy\/LinkAdd\.do/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
