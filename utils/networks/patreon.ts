import { defineNetwork } from './network';

export default defineNetwork({
  id: 'patreon',
  name: 'Patreon',
  tile: 'Pa',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?patreon\.com\/(?:c\/)?(?!(?:posts|home|login|signup|search|explore|policy|about|join|bePatron|user|c|pricing|create|careers|oauth2|platform|messages|settings)(?:[/?#]|$))(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
        /^https?:\/\/(?:www\.)?patreon\.com\/user\?(?:[^#]*&)?u=\d+/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
