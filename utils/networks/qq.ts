import { defineNetwork } from './network';

export default defineNetwork({
  id: 'qq',
  name: 'QQ',
  tile: 'QQ',
  status: {
    value: 'unconfirmed',
    source: 'General knowledge',
    checked: '2026-11-22',
    basis: 'memory',
    note: 'Nobody opened it to see whether it still works.',
  },
  recognise: {
    value: {
      share: [/^https?:\/\/connect\.qq\.com\/widget\/shareqq\//i],
      profile: [/^https?:\/\/wpa\.qq\.com\/msgrd\?/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
