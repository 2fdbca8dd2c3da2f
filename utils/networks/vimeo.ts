import { defineNetwork } from './network';

export default defineNetwork({
  id: 'vimeo',
  name: 'Vimeo',
  tile: 'Vi',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?vimeo\.com\/(?!(?:about|album|blog|categories|channels|create|enterprise|features|groups|help|join|jobs|log_in|manage|ondemand|plus|privacy|search|settings|showcase|site_map|solutions|stock|terms|upgrade|upload|watch)(?:[/?#]|$))(?<handle>(?=[\w-]*[a-z])[\w-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
