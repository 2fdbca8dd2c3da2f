import { defineNetwork } from './network';

export default defineNetwork({
  id: 'renren',
  name: 'Renren',
  tile: 'Rr',
  status: {
    value: 'unconfirmed',
    source: 'General knowledge',
    checked: '2026-11-22',
    basis: 'memory',
    note: 'Nobody opened it to see whether it still works.',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:share|widget|www)\.(?:renren|xiaonei)\.com\/(?:share\/buttonshare|dialog\/share|sharer)/i,
      ],
      profile: [
        /^https?:\/\/(?:page|www)\.renren\.com\/(?<handle>\d+)(?:\/profile)?\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
