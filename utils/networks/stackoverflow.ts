import { defineNetwork } from './network';

export default defineNetwork({
  id: 'stackoverflow',
  name: 'Stack Overflow',
  tile: 'SO',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:[\w-]+\.)?(?:stackoverflow|stackexchange|serverfault|superuser)\.com\/users\/\d+(?:\/(?<handle>[^/?#]+))?\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
