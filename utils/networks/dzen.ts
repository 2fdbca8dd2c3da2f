import { defineNetwork } from './network';

export default defineNetwork({
  id: 'dzen',
  name: 'Dzen',
  tile: 'Dz',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:dzen\.ru|zen\.yandex\.(?:ru|com))\/(?:id\/\w+|(?!(?:a|b|t|video|media|news|search|articles|about|help|legal|shorts)(?:[/?#]|$))(?<handle>[\w.-]+))\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
