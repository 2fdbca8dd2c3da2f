import { defineNetwork } from './network';

export default defineNetwork({
  id: 'tencentweibo',
  name: 'Tencent Weibo',
  tile: 'tW',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2020', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:share\.)?v\.t\.qq\.com\/(?:index\.php\?c=share|share\/)/i],
      profile: [
        /^https?:\/\/t\.qq\.com\/(?!(?:p|k|search|login|reg)(?:[/?#]|$))(?<handle>[\w-]+)/i,
      ],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
