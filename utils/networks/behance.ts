import { defineNetwork } from './network';

export default defineNetwork({
  id: 'behance',
  name: 'Behance',
  tile: 'Be',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?behance\.net\/(?!(?:gallery|search|joblist|galleries|about|for_you|live|assets|misc|dev|hire)(?:[/?#]|$))(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
