import { defineNetwork } from './network';

export default defineNetwork({
  id: 'rocketchat',
  name: 'Rocket.Chat',
  tile: 'RC',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [],
    },
    source: 'General knowledge',
    checked: '2026-11-22',
    basis: 'memory',
    note: 'Runs on servers of its users under any name: it has no address form of its own.',
  },
});
