import { defineNetwork } from './network';

export default defineNetwork({
  id: 'yahoobookmarks',
  name: 'Yahoo Bookmarks',
  tile: 'Yb',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2021', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:bookmarks|e\.my)\.yahoo\.com\/toolbar\/savebm/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
