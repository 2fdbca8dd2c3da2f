import { defineNetwork } from './network';

export default defineNetwork({
  id: 'technorati',
  name: 'Technorati favourites',
  tile: 'Tn',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2014', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?technorati\.com\/(?:faves|cosmos\/search)/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
