import { defineNetwork } from './network';

export default defineNetwork({
  id: 'evernote',
  name: 'Evernote',
  tile: 'Ev',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www|s)\.evernote\.com\/(?:clip\.action|noteit)/i],
      profile: [],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
