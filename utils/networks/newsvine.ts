import { defineNetwork } from './network';

export default defineNetwork({
  id: 'newsvine',
  name: 'Newsvine',
  tile: 'Nv',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2017', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?newsvine\.com\/_(?:tools|wine)\/(?:seed|save)/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
