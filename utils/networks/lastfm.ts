import { defineNetwork } from './network';

export default defineNetwork({
  id: 'lastfm',
  name: 'Last.fm',
  tile: 'Lf',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?last\.fm\/(?:[a-z]{2}\/)?user\/(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
