import { defineNetwork } from './network';

export default defineNetwork({
  id: 'fark',
  name: 'Fark',
  tile: 'Fk',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:(?:www|cgi)\.)?fark\.com\/(?:cgi\/)?(?:fark\/)?(?:submit|farkit)/i],
      profile: [/^https?:\/\/(?:www\.)?fark\.com\/users\/(?<handle>[\w-]+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
