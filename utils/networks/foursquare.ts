import { defineNetwork } from './network';

export default defineNetwork({
  id: 'foursquare',
  name: 'Foursquare',
  tile: '4s',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?foursquare\.com\/(?:user\/)?(?!(?:v|venue|about|explore|download|login|signup|legal|business|city-guide|products|developers?|user|item|list)(?:[/?#]|$))(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
