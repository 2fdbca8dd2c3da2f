import { defineNetwork } from './network';

export default defineNetwork({
  id: 'mailru',
  name: 'Moi Mir (Mail.ru)',
  tile: 'MM',
  status: {
    value: 'unconfirmed',
    source: 'General knowledge',
    checked: '2026-11-22',
    basis: 'memory',
    note: 'Nobody opened it to see whether it still works.',
  },
  recognise: {
    value: {
      share: [/^https?:\/\/connect\.mail\.ru\/share/i],
      profile: [/^https?:\/\/my\.mail\.ru\/(?:mail|bk|list|inbox|community)\/(?<handle>[\w.-]+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
