import { defineNetwork } from './network';

export default defineNetwork({
  id: 'band',
  name: 'BAND',
  tile: 'Ba',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?band\.us\/plugin\/share/i, /^bandapp:\/\/create\/post/i],
      profile: [/^https?:\/\/(?:www\.)?band\.us\/(?:band\/\d+|@(?<handle>\w+))\/?(?:[?#].*)?$/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
