import { defineNetwork } from './network';

export default defineNetwork({
  id: 'microblog',
  name: 'Micro.blog',
  tile: 'mb',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?micro\.blog\/(?!(?:about|account|discover|signin|login|help|posts|timeline|register|new|hybrid|books|podcasts|photos)(?:[/?#]|$))(?<handle>\w+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
