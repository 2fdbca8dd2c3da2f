import { defineNetwork } from './network';

export default defineNetwork({
  id: 'soundcloud',
  name: 'SoundCloud',
  tile: 'Sc',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.|m\.)?soundcloud\.com\/(?!(?:charts|discover|you|stream|search|upload|signin|pages|terms-of-use|mobile|imprint|jobs|go|tags|stations|people|player)(?:[/?#]|$))(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
