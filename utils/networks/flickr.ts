import { defineNetwork } from './network';

export default defineNetwork({
  id: 'flickr',
  name: 'Flickr',
  tile: 'Fl',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.|m\.)?flickr\.com\/(?:photos|people|groups)\/(?!(?:tags|upload|search)(?:[/?#]|$))(?<handle>[\w@.-]+)\/?(?:[?#].*)?$/i,
        /^https?:\/\/(?:www\.)?flickr\.com\/(?!(?:photos|people|groups|explore|commons|search|about|help|signin|signup|map|cameras|services|creativecommons|jobs|events|galleries|prints|account)(?:[/?#.]|$))(?<handle>[a-z][\w-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
