import { defineNetwork } from './network';

export default defineNetwork({
  id: 'yahoobuzz',
  name: 'Yahoo! Buzz',
  tile: 'YB',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2011', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [
        /^https?:\/\/buzz\.yahoo\.com\/(?:buzz|submit|article)/i,
        /^https?:\/\/myweb2?\.search\.yahoo\.com\/myresults\/bookmarklet/i,
      ],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
