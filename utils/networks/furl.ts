import { defineNetwork } from './network';

export default defineNetwork({
  id: 'furl',
  name: 'Furl',
  tile: 'Fu',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2009', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?furl\.net\/(?:storeIt|savedialog|store)/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
