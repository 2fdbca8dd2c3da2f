import { defineNetwork } from './network';

export default defineNetwork({
  id: 'googlebookmarks',
  name: 'Google Bookmarks',
  tile: 'Gb',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2021', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/bookmarks\/(?:mark|api\/bookmarklet)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/google_bookmarks\b/i,
      ],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
