import { defineNetwork } from './network';

export default defineNetwork({
  id: 'magnolia',
  name: 'Ma.gnolia',
  tile: 'Mg',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2009', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?ma\.gnolia\.com\/(?:beta\/)?bookmarklet\//i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
