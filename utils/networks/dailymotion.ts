import { defineNetwork } from './network';

export default defineNetwork({
  id: 'dailymotion',
  name: 'Dailymotion',
  tile: 'Dm',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?dailymotion\.com\/(?:user\/|channel\/)?(?!(?:video|embed|playlist|search|signin|register|about|legal|services|cdn|hub|user|channel|[a-z]{2})(?:[/?#]|$))(?<handle>[\w.-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
