import { defineNetwork } from './network';

export default defineNetwork({
  id: 'blinklist',
  name: 'BlinkList',
  tile: 'Bl',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2013', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?blinklist\.com\/(?:index\.php\?(?:[^#]*&)?Action=Blink|blink(?:[/?#]|$))/i,
      ],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
