import { defineNetwork } from './network';

export default defineNetwork({
  id: 'wechat',
  name: 'WeChat',
  tile: 'Wc',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^weixin:\/\/dl\/(?:moments|chat)/i],
      profile: [/^https?:\/\/(?:mp\.weixin\.qq\.com\/mp\/profile_ext|weixin\.qq\.com\/r\/)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
