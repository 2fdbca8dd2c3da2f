import { defineNetwork } from './network';

export default defineNetwork({
  id: 'livejournal',
  name: 'LiveJournal',
  tile: 'LJ',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?livejournal\.com\/update\.bml/i],
      profile: [
        /^https?:\/\/(?!(?:www|m|l-api|pics|users|news)\.)(?<handle>[\w-]+)\.livejournal\.com\/(?:profile\/?)?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
