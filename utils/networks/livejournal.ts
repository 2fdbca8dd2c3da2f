import { defineNetwork } from './network';

export default defineNetwork({
  id: 'livejournal',
  name: 'LiveJournal',
  tile: 'LJ',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  share: {
    template: {
      value: 'https://www.livejournal.com/update.bml?subject={title}&event={text}%0A{url}',
      source: 'nygardk/react-share:src/LivejournalShareButton.tsx@99403841',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'Opens the page for a new entry.',
    },
    text: {
      value: 'taken',
      source: 'nygardk/react-share:src/LivejournalShareButton.tsx@99403841',
      checked: '2026-11-25',
      basis: 'source-code',
    },
  },
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
