import { defineNetwork } from './network';

export default defineNetwork({
  id: 'qzone',
  name: 'Qzone',
  tile: 'Qz',
  status: {
    value: 'unconfirmed',
    source: 'General knowledge',
    checked: '2026-11-22',
    basis: 'memory',
    note: 'Nobody opened it to see whether it still works.',
  },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:sns|qzs)\.qzone\.qq\.com\/cgi-bin\/qzshare\//i],
      profile: [/^https?:\/\/user\.qzone\.qq\.com\/(?<handle>\d+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
