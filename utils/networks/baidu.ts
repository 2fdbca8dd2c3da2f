import { defineNetwork } from './network';

export default defineNetwork({
  id: 'baidu',
  name: 'Baidu bookmarks',
  tile: 'Bd',
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
        /^https?:\/\/(?:cang|apps\.hi)\.baidu\.com\/(?:do\/add|share\/|\?(?:[^#]*&)?(?:url|iu)=)/i,
      ],
      profile: [],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
