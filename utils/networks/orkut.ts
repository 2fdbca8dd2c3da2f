import { defineNetwork } from './network';

export default defineNetwork({
  id: 'orkut',
  name: 'Orkut',
  tile: 'Ok',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2014', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/promote\.orkut\.com\/preview/i],
      profile: [/^https?:\/\/(?:www\.)?orkut\.com(?:\.br)?\/(?:Main#)?(?:Profile|Community)/i],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
